// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/gridview.h"
#include "models/recordtablemodel.h"

namespace rs::tables {

//! Keeps the first column with words in sight while a table of eight columns or more is scrolled sideways: the same
//! rows once more over the left edge, with one column.
class FrozenColumn : public QObject {
    Q_OBJECT
public:
    FrozenColumn(kit::GridView& grid, models::RecordTableModel& model);

    //! Columns, widths or filters were set without the user's doing.
    void refresh();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QWidget* title() const { return m_title; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void connectGrid();
    void place();
    void setRows(bool shown);
    [[nodiscard]] int naming() const;
    [[nodiscard]] int shownColumns() const;

    kit::GridView& m_grid;
    models::RecordTableModel& m_model;
    QTableView* m_view;
    QWidget* m_title;
};

} // namespace rs::tables
