// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/fitted.h"

#include "papers/textshape.h"

namespace rs::papers {

FittedText fitted(const QString& text, TextStyle style, QSizeF room, double smallest) {
    const double step = style.size / 40;
    while (style.size - step >= smallest && heightOf(text, style, room.width()) > room.height()) style.size -= step;
    const TextShape shape(text, style, room.width());
    if (shape.height() <= room.height()) return {text, style, room.width(), shape.height()};
    QString part = text.left(shape.lettersWithin(room.height()));
    part.chop(3);
    part = part.trimmed() + QChar(0x2026);
    return {part, style, room.width(), heightOf(part, style, room.width())};
}

} // namespace rs::papers
