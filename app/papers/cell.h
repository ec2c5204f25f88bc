// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"

namespace rs::papers {

struct Paragraph {
    QString text;
    TextStyle style = styles::body;
};

//! A field of a table: paragraphs one under another.
struct Cell {
    QList<Paragraph> paragraphs;
    QRgb fill = palette::none;
    int bar = -1;    //!< percent of a bar under the text; -1: none
    int rows = 1;    //!< it reaches down over so many rows, whose cells of its columns are not looked at
    int columns = 1; //!< the same to the right

    Cell() = default;
    //! A cell of one paragraph, or an empty one.
    Cell(const QString& text, const TextStyle& style = styles::body) {
        if (!text.isEmpty()) paragraphs << Paragraph{text, style};
    }
};

//! With the room around its text.
[[nodiscard]] double heightOf(const Cell& cell, double width);

//! Puts a cell into its box.
void place(const Cell& cell, const QRectF& box, QList<Item>& items);

//! Takes off what fits into the height, by whole lines, at least one. The rest stays.
[[nodiscard]] Cell takeTop(Cell& cell, double width, double height);

} // namespace rs::papers
