// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/tablelayout.h"

#include <numeric>

namespace rs::papers {

namespace {

//! Which cells of some rows others reach over.
class Covered {
public:
    explicit Covered(qsizetype columns) : m_until(columns, 0) {}

    [[nodiscard]] bool contains(qsizetype row, qsizetype column) const { return m_until.at(column) > row; }
    void add(qsizetype row, qsizetype column, const Cell& cell) {
        const qsizetype end = qMin<qsizetype>(column + cell.columns, m_until.size());
        for (qsizetype i = column; i < end; ++i) m_until[i] = row + cell.rows;
    }

private:
    QList<qsizetype> m_until; //!< first row below what was placed, a column
};

//! Calls function(row, column, cell) for every cell that is seen.
template <typename Function>
void forEachCell(const QList<Row>& rows, Function function) {
    if (rows.isEmpty()) return;
    Covered covered(rows.first().size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            if (covered.contains(row, column)) continue;
            const Cell& cell = rows.at(row).at(column);
            covered.add(row, column, cell);
            function(row, column, cell);
        }
    }
}

//! The row after the last one that belongs together with `first`.
qsizetype endOfBlock(const QList<Row>& rows, qsizetype first) {
    qsizetype end = first + 1;
    for (qsizetype row = first; row < end && row < rows.size(); ++row) {
        for (const Cell& cell : rows.at(row)) end = qMax<qsizetype>(end, row + cell.rows);
    }
    return qMin<qsizetype>(end, rows.size());
}

void frame(const QRectF& box, TableLines lines, QList<Item>& items) {
    items << LineItem{box.bottomLeft(), box.bottomRight()};
    if (lines == TableLines::Rows) return;
    items << LineItem{box.topLeft(), box.bottomLeft()} << LineItem{box.topRight(), box.bottomRight()};
}

} // namespace

double RowBlock::height() const { return std::accumulate(heights.begin(), heights.end(), 0.0); }

TableLayout::TableLayout(const QList<Column>& columns, double width) {
    double shares = 0;
    for (const Column& column : columns) shares += column.share;
    m_edges << 0;
    for (const Column& column : columns) m_edges << m_edges.last() + width * column.share / shares;
}

double TableLayout::width(qsizetype column, int columns) const {
    return m_edges.at(qMin<qsizetype>(column + columns, m_edges.size() - 1)) - m_edges.at(column);
}

//! What reaches over several rows and is higher than they are makes the last of them higher.
RowBlock TableLayout::measured(QList<Row> rows) const {
    QList<double> heights(rows.size(), 0);
    forEachCell(rows, [&](qsizetype row, qsizetype column, const Cell& cell) {
        if (cell.rows == 1) heights[row] = qMax(heights.at(row), heightOf(cell, width(column, cell.columns)));
    });
    forEachCell(rows, [&](qsizetype row, qsizetype column, const Cell& cell) {
        const qsizetype end = qMin<qsizetype>(row + cell.rows, rows.size());
        const double have = std::accumulate(heights.begin() + row, heights.begin() + end, 0.0);
        heights[end - 1] += qMax(0.0, heightOf(cell, width(column, cell.columns)) - have);
    });
    return {std::move(rows), std::move(heights)};
}

double TableLayout::heightOfRow(const Row& row) const { return measured({row}).height(); }

QList<RowBlock> TableLayout::broken(Row row, double limit) const {
    QList<RowBlock> blocks;
    while (heightOfRow(row) > limit) {
        Row top;
        for (qsizetype column = 0; column < row.size(); ++column)
            top << takeTop(row[column], width(column, row.at(column).columns), limit);
        blocks << measured({top});
    }
    blocks << measured({row});
    return blocks;
}

QList<RowBlock> TableLayout::blocks(const QList<Row>& rows, double limit) const {
    QList<RowBlock> all;
    for (qsizetype first = 0, end = 0; first < rows.size(); first = end) {
        end = endOfBlock(rows, first);
        const RowBlock block = measured(rows.mid(first, end - first));
        if (block.height() <= limit) {
            all << block;
            continue;
        }
        for (Row row : block.rows) {
            for (Cell& cell : row) cell.rows = 1;
            all << broken(row, limit);
        }
    }
    return all;
}

void TableLayout::place(const RowBlock& block, QPointF at, TableLines lines, QList<Item>& items) const {
    QList<double> tops{at.y()};
    for (const double height : block.heights) tops << tops.last() + height;
    forEachCell(block.rows, [&](qsizetype row, qsizetype column, const Cell& cell) {
        const double bottom = tops.at(qMin<qsizetype>(row + cell.rows, block.rows.size()));
        const QRectF box(at.x() + left(column), tops.at(row), width(column, cell.columns), bottom - tops.at(row));
        papers::place(cell, box, items);
        frame(box, lines, items);
    });
}

} // namespace rs::papers
