// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowsahead.h"

#include <QtConcurrentRun>

#include <utility>

namespace rs::sync {

namespace {

constexpr qsizetype stretch = 128;

} // namespace

const RowsAhead::Arrived& RowsAhead::next() {
    // What a result was taken from would be waited for in vain.
    QFuture<Arrived> coming = std::exchange(m_coming, {});
    Arrived entered = std::exchange(m_arrived, coming.isValid() ? coming.takeResult() : Arrived());
    read(std::move(entered));
    return m_arrived;
}

//! Rows that are entered are destroyed where they were made: that is a tenth of the time of entering them.
void RowsAhead::read(Arrived entered) {
    const QList<Row> rows = nextRows();
    if (rows.isEmpty()) return;
    auto work = [rows, entered = std::move(entered)]() mutable {
        entered.clear();
        Arrived arrived;
        arrived.reserve(rows.size());
        for (const auto& [table, row] : rows) arrived << storage::arrive(table, *row);
        return arrived;
    };
    // A few rows are read sooner than a thread wakes up.
    m_coming = rows.size() == stretch ? QtConcurrent::run(std::move(work)) : QtFuture::makeReadyFuture(work());
}

QList<RowsAhead::Row> RowsAhead::nextRows() {
    QList<Row> rows;
    for (; m_table < m_tables->size() && rows.size() < stretch; m_row = 0, ++m_table) {
        const protocol::TableRows& table = m_tables->at(m_table);
        while (m_row < table.rows.size() && rows.size() < stretch) rows << Row(table.table, &table.rows[m_row++]);
        if (m_row < table.rows.size()) break;
    }
    return rows;
}

} // namespace rs::sync
