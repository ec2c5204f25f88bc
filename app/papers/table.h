// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/cell.h"
#include "papers/flow.h"

namespace rs::papers {

struct Column {
    QString title;
    double share = 1; //!< of the width, beside the others
    Align align = Align::Left;
};

using Row = QList<Cell>;

enum class TableLines {
    Rows, //!< between rows only
    Grid, //!< around every cell
};

//! A table under its heading. The heading stays with the first rows; the column titles, and the heading in the words
//! of `continued`, are repeated on every page.
struct Table {
    QString heading, continued;
    QList<Column> columns;
    QList<Row> rows; //!< each of as many cells as there are columns
    TableLines lines = TableLines::Rows;
};

//! Writes a table. A row is never cut, nor are rows that one cell reaches over; only a row that is higher than a whole
//! page goes on on the next one, line by line, and cells that reach over more than a page end in their first row.
void putTable(Flow& flow, Table table);

} // namespace rs::papers
