// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <QPointer>
#include <QTableView>

#include <unordered_set>

namespace rs::tables {

//! Selected rows and the current cell stay with their records when rows are sorted, filtered or read again. What is
//! gone gives its place to the row that stands there now.
class SelectionKeeper : public QObject {
    Q_OBJECT
public:
    SelectionKeeper(QTableView* view, models::RecordTableModel* model);

    //! A new record becomes the current row as soon as it is there.
    void follow(const base::Id& id, int column);

private:
    void remember();
    void restore();
    [[nodiscard]] QList<int> rowsNow() const;
    void restoreCurrent();

    QTableView* m_view;
    models::RecordTableModel* m_model;
    std::unordered_set<services::RowNumber> m_selected;
    base::Id m_followed;
    int m_followedColumn = -1;
    int m_currentRow = -1;
    int m_currentColumn = -1;
    services::RowNumber m_current = 0;
    bool m_remembers = false;
};

} // namespace rs::tables
