// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recommendation.h"

#include "sql/statement.h"

namespace rs::services {

base::Result<QHash<base::Id, RecommendationCount>> recommendations(storage::Store& store) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT event_id, recommendation, count(*) FROM response "
                                                        "GROUP BY event_id, recommendation"));
    QHash<base::Id, RecommendationCount> counts;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return counts;
        RecommendationCount& count = counts[rows.id(0)];
        count.responses += rows.integer(2);
        if (!rows.isNull(1)) count.score.add(int(rows.integer(1)), rows.integer(2));
    }
}

} // namespace rs::services
