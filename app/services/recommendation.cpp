// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recommendation.h"

#include "sql/statement.h"

namespace rs::services {

base::Result<QHash<base::Id, RecommendationCount>> recommendations(storage::Store& store) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT event_id, count(*), count(recommendation), sum(recommendation >= 9), "
                                      "sum(recommendation <= 6) FROM response GROUP BY event_id"));
    QHash<base::Id, RecommendationCount> counts;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return counts;
        counts.insert(rows.id(0), {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    }
}

} // namespace rs::services
