// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/textstyle.h"

#include <QSizeF>
#include <QString>

namespace rs::papers {

//! A text set so that it fits into a room.
struct FittedText {
    QString text;
    TextStyle style;
    double width = 0, height = 0;
};

//! Letters at most so large that the text fits, down to the smallest that can be read (points); what is left then is
//! cut.
[[nodiscard]] FittedText fitted(const QString& text, TextStyle style, QSizeF room, double smallest);

} // namespace rs::papers
