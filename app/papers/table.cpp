// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/table.h"

#include "papers/tablelayout.h"
#include "papers/textshape.h"
#include "papers/units.h"

#include <algorithm>

namespace rs::papers {

namespace {

constexpr double underHeading = 1.5 * mm;
constexpr double underTable = 5 * mm;

//! No row at all if no column has a title.
QList<Row> titlesOf(const Table& table) {
    const auto isTitled = [](const Column& column) { return !column.title.isEmpty(); };
    if (std::none_of(table.columns.begin(), table.columns.end(), isTitled)) return {};
    Row titles;
    for (const Column& column : table.columns) {
        TextStyle style = styles::columnTitle;
        style.align = column.align;
        titles << Cell(column.title, style);
        titles.last().fill = palette::shade;
    }
    return {titles};
}

void alignCells(Table& table) {
    for (Row& row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            for (Paragraph& paragraph : row[i].paragraphs) {
                if (table.columns.at(i).align != Align::Left) paragraph.style.align = table.columns.at(i).align;
            }
        }
    }
}

double headingHeight(const QString& heading, double width) {
    return heading.isEmpty() ? 0 : heightOf(heading, styles::heading, width) + underHeading;
}

} // namespace

void putTable(Flow& flow, Table table) {
    alignCells(table);
    const TableLayout layout(table.columns, flow.width());
    const RowBlock titles = layout.blocks(titlesOf(table), flow.bodyHeight()).value(0);
    const double everyPage = headingHeight(table.continued, flow.width()) + titles.height();
    const double firstPage = headingHeight(table.heading, flow.width()) + titles.height();

    const auto begin = [&](const QString& heading) {
        if (!heading.isEmpty()) {
            flow.text(heading, styles::heading);
            flow.skip(underHeading);
        }
        layout.place(titles, {flow.left(), flow.y()}, table.lines, flow.items());
        flow.skip(titles.height());
    };
    bool begun = false;
    for (const RowBlock& block : layout.blocks(table.rows, flow.bodyHeight() - qMax(everyPage, firstPage))) {
        if (!begun) {
            flow.need(firstPage + block.height());
            begin(table.heading);
            begun = true;
        } else if (block.height() > flow.room()) {
            flow.newPage();
            begin(table.continued);
        }
        layout.place(block, {flow.left(), flow.y()}, table.lines, flow.items());
        flow.skip(block.height());
    }
    flow.skip(underTable);
}

} // namespace rs::papers
