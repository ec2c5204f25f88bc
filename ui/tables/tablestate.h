// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

namespace rs::kit {
class GridView;
}

namespace rs::tables {

//! Columns, widths, their order, sort, filters and density of a table, as the user left them. Kept by the name of the
//! table and of the columns, so that a new version's columns do not move the old ones.
class TableState {
public:
    TableState(kit::GridView& grid, models::RecordTableModel& model) : m_grid(grid), m_model(model) {}

    //! The usual columns, widths and order.
    void setDefaults();
    void restore();
    void save() const;
    //! The titles read otherwise now: none is cut.
    void fitTitles();
    void forgetColumns();
    //! Empty: the table is named by its records.
    void setName(const QString& name) { m_name = name; }
    [[nodiscard]] QString group() const;

private:
    void restoreColumns();
    void restoreSort();

    kit::GridView& m_grid;
    models::RecordTableModel& m_model;
    QString m_name;
};

} // namespace rs::tables
