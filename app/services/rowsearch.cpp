// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rowsearch.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using storage::Select;
using storage::Store;
using Extent = RowSearch::Answer::Extent;

namespace {
constexpr qsizetype firstRows = 64; // more than a window shows; the rest follows with the whole list
constexpr int walkFirst = 1;        // ms: finds what more than one row in a hundred is; the index is quick for the rest
} // namespace

RowSearch::RowSearch(domain::Query query, QStringList regions, std::shared_ptr<const storage::RowOrder> order)
    : m_query(std::move(query)),
      m_regions(std::move(regions)),
      m_order(std::move(order)) {}

void RowSearch::cancel() {
    const QMutexLocker locker(&m_mutex);
    m_cancelled = true;
    for (Store* store : m_running) store->interrupt();
}

bool RowSearch::isCancelled() {
    const QMutexLocker locker(&m_mutex);
    return m_cancelled;
}

Result<RowSearch::Answer> RowSearch::run(Store& store, Way way) {
    {
        const QMutexLocker locker(&m_mutex);
        if (m_cancelled) return base::fail(ErrorCode::Cancelled);
        m_running << &store;
    }
    Select select(store, m_query, m_regions);
    Result<Answer> answer = ask(select, way);
    const QMutexLocker locker(&m_mutex);
    m_running.removeOne(&store);
    return answer;
}

Result<RowSearch::Answer> RowSearch::ask(Select& select, Way way) {
    if (way == Way::Walk || way == Way::WalkThenLower) {
        auto rows = select.first(firstRows, way == Way::WalkThenLower ? walkFirst : 0);
        if (rows) {
            const bool whole = qsizetype(rows->size()) < firstRows;
            return Answer{std::move(*rows), whole ? Extent::All : Extent::First};
        }
        if (way == Way::Walk || isCancelled()) return tl::unexpected(rows.error());
    }
    return way == Way::All ? all(select) : half(select, way);
}

Result<RowSearch::Answer> RowSearch::all(Select& select) {
    if (m_order) {
        RS_ASSIGN(const auto hits, select.hits({}));
        if (auto arranged = hits ? m_order->arrange(*hits) : std::nullopt)
            return Answer{std::move(*arranged), Extent::All};
    }
    RS_ASSIGN(Rows rows, select.all());
    return Answer{std::move(rows), Extent::All};
}

Result<RowSearch::Answer> RowSearch::half(Select& select, Way way) {
    const storage::RowNumber middle = m_order->highest() / 2;
    RS_ASSIGN(auto hits, select.hits(way == Way::Upper ? storage::RowRange{middle + 1, m_order->highest()}
                                                       : storage::RowRange{0, middle}));
    if (!hits) return way == Way::Upper ? Answer{} : all(select);
    const std::optional<Rows> both = joined(std::move(*hits));
    if (!both) return Answer{};
    if (auto arranged = m_order->arrange(*both)) return Answer{std::move(*arranged), Extent::All};
    RS_ASSIGN(Rows rows, select.all()); // the table has changed meanwhile
    return Answer{std::move(rows), Extent::All};
}

//! The second worker gets both halves.
std::optional<RowSearch::Rows> RowSearch::joined(Rows half) {
    const QMutexLocker locker(&m_mutex);
    if (!m_half) {
        m_half = std::move(half);
        return std::nullopt;
    }
    half.insert(half.end(), m_half->begin(), m_half->end());
    return half;
}

} // namespace rs::services
