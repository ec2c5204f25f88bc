// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paint.h"

#include "papers/textshape.h"
#include "papers/units.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

namespace rs::papers {

namespace {

constexpr double hairline = 0.5 * pt;

void paintItem(QPainter& painter, const TextItem& item) {
    TextShape(item.text, item.style, item.box.width()).draw(painter, item.box.topLeft());
}

void paintItem(QPainter& painter, const RectItem& item) { painter.fillRect(item.box, QColor(item.fill)); }

void paintItem(QPainter& painter, const LineItem& item) {
    painter.setPen(QPen(QColor(palette::line), hairline));
    painter.drawLine(item.from, item.to);
}

void paintItem(QPainter& painter, const CodeItem& item) {
    painter.fillRect(item.box, QColor(palette::paper));
    const double module = item.box.width() / (item.code.width + 2 * quietModules);
    const QPointF origin = item.box.topLeft() + QPointF(quietModules, quietModules) * module;
    // One shape, not many: between shapes that touch, light seams would show.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < item.code.width; ++y) {
        for (int x = 0; x < item.code.width; ++x) {
            if (item.code.isDark(x, y)) dark.addRect(QRectF(origin + QPointF(x, y) * module, QSizeF(module, module)));
        }
    }
    painter.fillPath(dark, Qt::black);
}

//! Where the corner of our page lies on a device, and how large one of our units is there.
struct Placement {
    QPointF corner;
    double scale = 1;
};
Placement placementOn(const QPagedPaintDevice& device, const QSizeF& page) {
    const QPageLayout layout = device.pageLayout();
    const int resolution = device.logicalDpiX();
    const QSizeF sheet = layout.fullRect(QPageLayout::Millimeter).size() * mm;
    const double perUnit = double(resolution) / unitsPerInch;
    const double scale = perUnit * std::min({1.0, sheet.width() / page.width(), sheet.height() / page.height()});
    const QSizeF left = sheet * perUnit - page * scale;
    // The device counts from where it begins to print; our margins are wider than those it needs.
    return {QPointF(left.width() / 2, left.height() / 2) - layout.paintRectPixels(resolution).topLeft(), scale};
}

} // namespace

void paintPage(QPainter& painter, const Page& page) {
    for (const Item& item : page.items) std::visit([&](const auto& one) { paintItem(painter, one); }, item);
}

void askForSheet(const Document& document, QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(document.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3));
    device.setPageOrientation(document.orientation == Orientation::Portrait ? QPageLayout::Portrait
                                                                            : QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
}

bool paintPages(const Document& document, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const Placement place = placementOn(device, sizeOf(document.paper, document.orientation));
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        if (i > 0 && !device.newPage()) return false;
        painter.save();
        painter.translate(place.corner);
        painter.scale(place.scale, place.scale);
        paintPage(painter, document.pages.at(i));
        painter.restore();
    }
    return painter.end();
}

QByteArray toPdf(const Document& document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    askForSheet(document, writer);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Regional School"));
    return paintPages(document, writer) ? bytes : QByteArray();
}

QByteArray toPng(const Document& document, qsizetype page, int width) {
    const QSizeF size = sizeOf(document.paper, document.orientation);
    QImage image(width, qRound(width * size.height() / size.width()), QImage::Format_RGB32);
    image.fill(palette::paper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(width / size.width(), width / size.width());
    paintPage(painter, document.pages.value(page));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace rs::papers
