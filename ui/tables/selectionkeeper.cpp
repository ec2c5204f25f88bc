// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/selectionkeeper.h"

namespace rs::tables {

namespace {
constexpr int mostKept = 50'000; // more than that is "all"; the view's own ranges follow as far as they can
} // namespace

SelectionKeeper::SelectionKeeper(QTableView* view, models::RecordTableModel* model)
    : QObject(view),
      m_view(view),
      m_model(model) {
    connect(model, &models::RecordTableModel::rowsAboutToChange, this, &SelectionKeeper::remember);
    connect(model, &models::RecordTableModel::completed, this, &SelectionKeeper::restore);
}

void SelectionKeeper::follow(const base::Id& id, int column) {
    m_followed = id;
    m_followedColumn = column;
}

//! The first rows of a search come before all of them: what is remembered holds until the list is complete.
void SelectionKeeper::remember() {
    if (m_remembers || !m_view->selectionModel()) return;
    m_remembers = true;
    m_selected.clear();
    const QModelIndex current = m_view->currentIndex();
    m_currentRow = current.row();
    m_currentColumn = current.column();
    const bool onRecord = current.isValid() && current.row() < m_model->recordCount();
    m_current = onRecord ? m_model->rows().number(current.row()) : services::RowNumber(0);
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection()) {
        if (int(m_selected.size()) + range.height() > mostKept) return m_selected.clear();
        for (int row = range.top(); row <= std::min(range.bottom(), m_model->recordCount() - 1); ++row)
            m_selected.insert(m_model->rows().number(row));
    }
}

//! Rows of the remembered records, ascending.
QList<int> SelectionKeeper::rowsNow() const {
    constexpr size_t few = 16;
    QList<int> rows;
    if (m_selected.size() <= few) {
        for (const services::RowNumber number : m_selected) {
            if (const int row = m_model->rowOf(number); row >= 0) rows << row;
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    for (int row = 0; row < m_model->recordCount(); ++row) {
        if (m_selected.contains(m_model->rows().number(row))) rows << row;
    }
    return rows;
}

void SelectionKeeper::restore() {
    if (m_remembers && !m_selected.empty()) {
        QItemSelection selection;
        const int last = m_model->columnCount() - 1;
        const QList<int> rows = rowsNow();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const int first = rows.at(i);
            while (i + 1 < rows.size() && rows.at(i + 1) == rows.at(i) + 1) ++i;
            selection.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(rows.at(i), last)));
        }
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    restoreCurrent();
    m_remembers = false;
    m_selected.clear();
}

void SelectionKeeper::restoreCurrent() {
    int row = -1, column = m_currentColumn;
    if (!m_followed.isNull()) {
        row = m_model->rowOfRecord(m_followed);
        column = m_followedColumn;
        if (row >= 0) m_followed = {};
    } else if (m_remembers && !m_view->currentIndex().isValid() && m_currentRow >= 0) {
        row = m_current != 0 ? m_model->rowOf(m_current) : -1;
        if (row < 0) row = std::min(m_currentRow, m_model->rowCount() - 1);
    }
    if (row < 0 || column < 0) return;
    const bool selects = m_selected.empty();
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(row, column), selects ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                             : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate));
    m_view->scrollTo(m_model->index(row, column));
}

} // namespace rs::tables
