// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "storage/roworder.h"
#include "storage/select.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace rs::services {

//! One question of a RowList to the store. Workers ask it in several ways at once, each with a store of its own;
//! cancelling stops all of them.
class RowSearch {
public:
    using Rows = std::vector<storage::RowNumber>;
    enum class Way {
        Walk, //!< along an index in the table's order, for the first rows
        All,  //!< every row, by the full-text index where there are words for it
        // Together as quick as two processors; only where the order is known and the index alone finds the rows:
        WalkThenLower, //!< a moment along the index, then the full-text index for the lower half of the row numbers
        Upper,         //!< the full-text index for the upper half
    };
    struct Answer {
        Rows rows;
        enum class Extent { First, All, None } extent = Extent::None; //!< None: another worker will answer
    };

    RowSearch(domain::Query query, QStringList regions, std::shared_ptr<const storage::RowOrder> order);

    [[nodiscard]] bool hasOrder() const { return m_order != nullptr; }
    [[nodiscard]] base::Result<Answer> run(storage::Store& store, Way way);
    void cancel();

private:
    [[nodiscard]] base::Result<Answer> ask(storage::Select& select, Way way);
    [[nodiscard]] base::Result<Answer> all(storage::Select& select);
    [[nodiscard]] base::Result<Answer> half(storage::Select& select, Way way);
    [[nodiscard]] std::optional<Rows> joined(Rows half);
    [[nodiscard]] bool isCancelled();

    const domain::Query m_query;
    const QStringList m_regions;
    const std::shared_ptr<const storage::RowOrder> m_order;

    QMutex m_mutex; // guards all below
    bool m_cancelled = false;
    QList<storage::Store*> m_running;
    std::optional<Rows> m_half; //!< hits of the worker that was ready first
};

} // namespace rs::services
