// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace rs::charts {

//! A drawing as files: it is painted from 0, 0 in pixels of the screen; texts keep their size and stay text.
struct Drawing {
    QSize size;
    QString title; //!< what the file says it is
    std::function<void(QPainter& painter)> paint;
};

//! Twice as fine as a plain screen.
[[nodiscard]] QImage imageOf(const Drawing& drawing);
[[nodiscard]] QByteArray pngOf(const QImage& image);
[[nodiscard]] QByteArray svgOf(const Drawing& drawing);
//! One page as large as the drawing.
[[nodiscard]] QByteArray pdfOf(const Drawing& drawing);

} // namespace rs::charts
