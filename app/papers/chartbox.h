// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/flow.h"
#include "papers/textshape.h"
#include "papers/units.h"

namespace rs::papers {

//! What charts are put together from.
namespace chartbox {

inline constexpr double underTitle = 2 * mm;
inline constexpr double underChart = 6 * mm;
inline constexpr double swatch = 2.6 * mm;

//! One line of text in a box of this width, cut with dots where it is longer; its height is said.
double putLine(QList<Item>& items, QPointF at, double width, const QString& text, const TextStyle& style);
[[nodiscard]] double lineHeight(const TextStyle& style);
[[nodiscard]] double widthOf(const QString& text, const TextStyle& style);

//! The title of a chart on the page where all of it will stand.
void begin(Flow& flow, const QString& title, double height);

struct Key {
    QString text;
    QRgb fill;
    bool line = false; //!< a line across instead of a field
};
//! A row of colours with their words; its height is said.
double putKeys(Flow& flow, QPointF at, double width, const QList<Key>& keys);

} // namespace chartbox

} // namespace rs::papers
