// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QString>

class QPainter;

namespace rs::kit::theme {

//! Draws one line with the painter's pen, in the middle of rect's height, cut by an ellipsis where it does not fit.
//! Four times as fast as QPainter::drawText with elidedText for Latin and Cyrillic text: it places known glyphs and
//! does not shape. A screen of a table has hundreds of these, and it is painted at each keystroke of a search.
//! Line breaks show as blanks.
void drawLine(QPainter* painter, const QRect& rect, Qt::Alignment across, const QString& text, Type type = Type::Body);

} // namespace rs::kit::theme
