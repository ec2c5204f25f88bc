// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/touchedrows.h"

#include "kit/gridview.h"

namespace rs::tables {

using models::RecordTableModel;

namespace {
constexpr qsizetype mostLit = 50; // more than a screen shows; each is looked for
} // namespace

TouchedRows::TouchedRows(kit::GridView& grid, RecordTableModel& model) : QObject(&grid), m_grid(grid), m_model(model) {
    connect(&model, &RecordTableModel::added, this, [this](const base::Id& id) { await({id}, Show::Light); });
    connect(&model.workspace(), &services::Workspace::reverted, this, [this](const services::Changes& changes) {
        const auto touched = changes.touched.constFind(&m_model.entity());
        if (touched == changes.touched.cend() || !m_grid.isVisible()) return;
        await(touched->ids.first(std::min(touched->ids.size(), mostLit)), Show::GoThere);
    });
    connect(&model, &RecordTableModel::completed, this, &TouchedRows::look, Qt::QueuedConnection);
}

void TouchedRows::await(const QList<base::Id>& ids, Show show) {
    m_ids = ids;
    m_show = show;
}

//! All rows of the answer are there: what is not among them now is gone, or filtered out.
void TouchedRows::look() {
    if (m_ids.isEmpty()) return;
    QList<int> rows;
    for (const base::Id& id : std::as_const(m_ids)) {
        if (const int row = m_model.rowOfRecord(id); row >= 0 && row < m_model.recordCount()) rows << row;
    }
    // A row that was added but is not stored yet: wait for the answer that has it.
    if (rows.isEmpty() && m_show == Show::Light) return;
    m_ids.clear();
    if (rows.isEmpty()) return;
    std::sort(rows.begin(), rows.end());
    m_grid.lightUp(rows);
    if (m_show == Show::Light || m_grid.openedEditor()) return;
    const int column = std::max(0, m_grid.currentIndex().column());
    QItemSelection selection;
    for (const int row : std::as_const(rows))
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    const QModelIndex first = m_model.index(rows.first(), column);
    m_grid.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_grid.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_grid.scrollTo(first);
}

} // namespace rs::tables
