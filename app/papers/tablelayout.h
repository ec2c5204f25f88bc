// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/table.h"

namespace rs::papers {

//! Rows that must stand on one page, because cells reach over them, with their heights.
struct RowBlock {
    QList<Row> rows;
    QList<double> heights;

    [[nodiscard]] double height() const;
};

//! Sizes of a table of a known width.
class TableLayout {
public:
    TableLayout(const QList<Column>& columns, double width);

    [[nodiscard]] double left(qsizetype column) const { return m_edges.at(column); }
    //! From the left edge of a column to the right edge of the last one that a cell reaches over.
    [[nodiscard]] double width(qsizetype column, int columns) const;

    //! The rows in blocks of no more than `limit` in height.
    [[nodiscard]] QList<RowBlock> blocks(const QList<Row>& rows, double limit) const;

    void place(const RowBlock& block, QPointF at, TableLines lines, QList<Item>& items) const;

private:
    [[nodiscard]] RowBlock measured(QList<Row> rows) const;
    [[nodiscard]] double heightOfRow(const Row& row) const;
    [[nodiscard]] QList<RowBlock> broken(Row row, double limit) const;

    QList<double> m_edges; //!< from the left edge of the table; one more than columns
};

} // namespace rs::papers
