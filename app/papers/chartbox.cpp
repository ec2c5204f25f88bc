// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/chartbox.h"

#include <QFontMetricsF>

namespace rs::papers::chartbox {

double lineHeight(const TextStyle& style) { return heightOf(QStringLiteral("X"), style, 100 * mm); }

double widthOf(const QString& text, const TextStyle& style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

double putLine(QList<Item>& items, QPointF at, double width, const QString& text, const TextStyle& style) {
    const double height = lineHeight(style);
    if (text.isEmpty()) return height;
    // A unit more: a text exactly as wide as its box must not break into two lines.
    const QString shown = widthOf(text, style) + 1 <= width
                              ? text
                              : QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideRight, width - 2);
    items << TextItem{{at.x(), at.y(), width, height}, shown, style};
    return height;
}

void begin(Flow& flow, const QString& title, double height) {
    flow.need(lineHeight(styles::heading) + underTitle + height);
    if (!title.isEmpty()) {
        flow.text(title, styles::heading);
        flow.skip(underTitle);
    }
}

double putKeys(Flow& flow, QPointF at, double width, const QList<Key>& keys) {
    constexpr double gap = 1.5 * mm, apart = 5 * mm;
    const double height = lineHeight(styles::caption);
    double x = at.x(), y = at.y();
    for (const Key& key : keys) {
        const double words = widthOf(key.text, styles::caption) + 2;
        if (x > at.x() && x + swatch + gap + words > at.x() + width) {
            x = at.x();
            y += height;
        }
        const double middle = y + height / 2;
        const double thickness = key.line ? 0.5 * mm : swatch;
        flow.items() << RectItem{{x, middle - thickness / 2, swatch, thickness}, key.fill};
        putLine(flow.items(), {x + swatch + gap, y}, words, key.text, styles::caption);
        x += swatch + gap + words + apart;
    }
    return y + height - at.y();
}

} // namespace rs::papers::chartbox
