// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/qrcode.h"
#include "papers/textstyle.h"

#include <QList>
#include <QRectF>

#include <variant>

namespace rs::papers {

//! What stands on a page, in units of 1/720 inch from its upper left corner, later things above earlier ones.
struct TextItem {
    QRectF box; //!< as wide as the lines are broken
    QString text;
    TextStyle style;
};
struct RectItem {
    QRectF box;
    QRgb fill;
};
struct LineItem {
    QPointF from, to;
};
struct CodeItem {
    QRectF box; //!< with the quiet zone
    QrCode code;
};
using Item = std::variant<TextItem, RectItem, LineItem, CodeItem>;

struct Page {
    QList<Item> items;
};

enum class PaperSize { A4, A3 };
enum class Orientation { Portrait, Landscape };

//! Pages that are laid out and only wait for a painter.
struct Document {
    QString title;
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    QList<Page> pages;
};

//! Of a page, in units.
[[nodiscard]] QSizeF sizeOf(PaperSize paper, Orientation orientation);

} // namespace rs::papers
