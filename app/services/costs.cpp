// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/costs.h"

#include "base/fold.h"
#include "sql/statement.h"

#include <algorithm>
#include <map>

namespace rs::services {

base::Result<CostSums> costsOf(storage::Store& store, const base::Id& school) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT payer, planned, actual FROM cost WHERE event_id = ?1 ORDER BY n"));
    rows.bind(1, school);
    std::map<QString, CostSum> payers;
    CostSums sums;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) break;
        CostSum& payer = payers[base::fold(rows.text(0))];
        if (payer.lines == 0) payer.payer = rows.text(0).trimmed();
        for (CostSum* sum : {&payer, &sums.all}) {
            sum->planned += rows.real(1);
            sum->actual += rows.real(2);
            ++sum->lines;
        }
    }
    for (const auto& [key, payer] : payers) sums.payers << payer;
    // The nameless one sorts first by its empty key.
    if (!sums.payers.isEmpty() && sums.payers.first().payer.isEmpty()) sums.payers << sums.payers.takeFirst();
    return sums;
}

} // namespace rs::services
