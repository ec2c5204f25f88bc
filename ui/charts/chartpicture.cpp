// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpicture.h"

#include "kit/theme/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

namespace rs::charts {

namespace {

constexpr int fineness = 2;

//! Fonts are measured for the screen: files get the same points to an inch, or texts would not fit their places.
int screenResolution() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInch()) : 96;
}

} // namespace

QImage imageOf(const Drawing& drawing) {
    QImage image(drawing.size * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    image.fill(kit::theme::color(kit::theme::Token::Base, kit::theme::Scheme::Light));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawing.paint(painter);
    return image;
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Drawing& drawing) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator file;
    file.setOutputDevice(&buffer);
    file.setResolution(screenResolution());
    file.setSize(drawing.size);
    file.setViewBox(QRect(QPoint(), drawing.size));
    file.setTitle(drawing.title);
    QPainter painter(&file);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Drawing& drawing) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter file(&buffer);
    const int resolution = screenResolution();
    file.setResolution(resolution);
    file.setPageSize(QPageSize(QSizeF(drawing.size) * 72 / resolution, QPageSize::Point, {}, QPageSize::ExactMatch));
    file.setPageMargins({});
    file.setTitle(drawing.title);
    file.setCreator(QCoreApplication::applicationName());
    QPainter painter(&file);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

} // namespace rs::charts
