// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/cell.h"

#include "papers/textshape.h"
#include "papers/units.h"

namespace rs::papers {

namespace {

constexpr double sidePadding = 2 * mm;
constexpr double topPadding = 1.2 * mm;
constexpr double barHeight = 1.4 * mm;
constexpr double barGap = 0.8 * mm;

double innerWidth(double width) { return width - 2 * sidePadding; }

} // namespace

double heightOf(const Cell& cell, double width) {
    double height = 2 * topPadding;
    for (const Paragraph& paragraph : cell.paragraphs)
        height += heightOf(paragraph.text, paragraph.style, innerWidth(width));
    return cell.bar < 0 ? height : height + barGap + barHeight;
}

void place(const Cell& cell, const QRectF& box, QList<Item>& items) {
    if (cell.fill != palette::none) items << RectItem{box, cell.fill};
    double y = box.top() + topPadding;
    for (const Paragraph& paragraph : cell.paragraphs) {
        const double height = heightOf(paragraph.text, paragraph.style, innerWidth(box.width()));
        items << TextItem{
            {box.left() + sidePadding, y, innerWidth(box.width()), height}, paragraph.text, paragraph.style};
        y += height;
    }
    if (cell.bar < 0) return;
    const QRectF whole(box.left() + sidePadding, y + barGap, innerWidth(box.width()), barHeight);
    items << RectItem{whole, palette::accentTint};
    if (cell.bar > 0)
        items << RectItem{{whole.topLeft(), QSizeF(whole.width() * qMin(cell.bar, 100) / 100, barHeight)},
                          palette::accent};
}

Cell takeTop(Cell& cell, double width, double height) {
    Cell top = cell;
    top.paragraphs.clear();
    double left = height - 2 * topPadding - (cell.bar < 0 ? 0 : barGap + barHeight);
    while (!cell.paragraphs.isEmpty()) {
        Paragraph& first = cell.paragraphs.first();
        const TextShape shape(first.text, first.style, innerWidth(width));
        if (shape.height() <= left) {
            left -= shape.height();
            top.paragraphs << cell.paragraphs.takeFirst();
            continue;
        }
        const double line = heightOf(QStringLiteral("X"), first.style, innerWidth(width));
        if (line > left && !top.paragraphs.isEmpty()) break;
        const qsizetype letters = shape.lettersWithin(left);
        top.paragraphs << Paragraph{first.text.left(letters), first.style};
        first.text.remove(0, letters);
        if (first.text.isEmpty()) cell.paragraphs.removeFirst();
        break;
    }
    cell.bar = -1; // drawn once
    return top;
}

} // namespace rs::papers
