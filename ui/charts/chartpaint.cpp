// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpaint.h"

#include "kit/theme/contrast.h"
#include "kit/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rs::charts::paint {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr qreal leastBars = 120; //!< a long name leaves this to its bar
constexpr qreal slack = 1;       //!< eliding counts a little wider than measuring
constexpr double seen = 3.0;     //!< contrast of what is to be told from its ground

bool isPale(const QColor& color) { return kit::theme::contrast(color, kit::theme::color(Token::Base)) < seen; }
bool isHighContrast() { return kit::theme::scheme() == kit::theme::Scheme::HighContrast; }

void box(QPainter& painter, const QRectF& place, const std::pair<QColor, QColor>& fillAndEdge, qreal corner) {
    const qreal half = fillAndEdge.second.isValid() ? 0.5 : 0;
    painter.setPen(half > 0 ? QPen(fillAndEdge.second, 1) : QPen(Qt::NoPen));
    painter.setBrush(fillAndEdge.first);
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), corner, corner);
}

QPolygonF cornersOf(int corners, const QPointF& middle, qreal radius) {
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double turn = 2 * std::numbers::pi * i / corners - std::numbers::pi / 2;
        shape << middle + radius * QPointF(std::cos(turn), std::sin(turn));
    }
    return shape;
}

} // namespace

qreal width(const QString& words, Type type) {
    return std::ceil(QFontMetricsF(kit::theme::font(type)).horizontalAdvance(words)) + slack;
}

qreal height(Type type) { return QFontMetricsF(kit::theme::font(type)).height(); }

qreal widest(const QStringList& words, Type type) {
    qreal most = 0;
    for (const QString& one : words) most = std::max(most, width(one, type));
    return most;
}

void text(QPainter& painter, const Line& line, const QString& words) {
    const QFont font = kit::theme::font(line.type);
    painter.setFont(font);
    painter.setPen(line.color.isValid() ? line.color : kit::theme::color(Token::Text));
    painter.drawText(line.place, int(line.alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, line.place.width() + slack));
}

int colourIndex(const QString& code, int place) {
    if (code == u"new") return 0;
    if (code == u"returning") return 1;
    return code == u"practice" ? 2 : place;
}

qreal axisWidth(const Axis& axis, const ChartWords& words) {
    qreal most = 0;
    for (int i = 0; i < axis.lines(); ++i)
        most = std::max(most, width(words.number(axis.low + i * axis.step), Type::Caption));
    return most + space::row;
}

void axisNumbers(QPainter& painter, const QRectF& area, const Axis& axis, const ChartWords& words) {
    const qreal high = height(Type::Caption);
    for (int i = 0; i < axis.lines(); ++i) {
        const double value = axis.low + i * axis.step;
        const qreal y = area.bottom() - axis.part(value) * area.height();
        const QRectF place(0, y - high / 2, area.left() - space::row, high);
        text(painter, {place, Qt::AlignRight, Type::Caption, kit::theme::color(Token::Secondary)}, words.number(value));
    }
}

void names(QPainter& painter, const QRectF& area, const QStringList& words) {
    if (words.isEmpty()) return;
    const qreal slot = area.width() / qreal(words.size());
    qreal end = -space::page;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qreal wide = width(words.at(i), Type::Caption);
        const qreal left = std::max(0.0, area.left() + slot * (qreal(i) + 0.5) - wide / 2);
        if (words.at(i).isEmpty() || left < end + space::hair) continue;
        end = left + wide;
        const QRectF place(left, area.bottom() + space::hair, wide, height(Type::Caption));
        text(painter, {place, Qt::AlignHCenter, Type::Caption, kit::theme::color(Token::Secondary)}, words.at(i));
    }
}

QStringList monthNames(const impact::Table& table, const ChartWords& words) {
    QStringList all;
    const QString first = table.rows.isEmpty() ? QString() : table.rows.first().key.left(4);
    const bool isLong = !table.rows.isEmpty() && table.rows.last().key.left(4) != first;
    for (int i = 0; i < table.rows.size(); ++i) {
        const QString& key = table.rows.at(i).key;
        if (!isLong || !isMonth(key))
            all << words.rowShort(i);
        else if (key.endsWith("-01"_L1) || i == 0)
            all << key.left(4);
        else // In two years every month has a name, in more only the years have.
            all << (table.rows.size() <= 24 ? words.rowShort(i) : QString());
    }
    return all;
}

void sign(QPainter& painter, const QRectF& place, LegendEntry::Shape shape, const QColor& color) {
    using Shape = LegendEntry::Shape;
    const QPointF middle = place.center();
    const qreal radius = std::min(place.width(), place.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case Shape::Square: // on a card a pale sign would be none
        return box(painter, place, {color, isPale(color) ? kit::theme::color(Token::Border) : QColor()}, 2);
    case Shape::Line:
        return void(painter.drawRect(QRectF(place.left() - 1, middle.y() - 1, place.width() + 2, 2)));
    case Shape::Circle:
        return void(painter.drawEllipse(middle, radius * 0.85, radius * 0.85));
    case Shape::Triangle:
        return void(painter.drawPolygon(cornersOf(3, middle, radius * 1.15)));
    case Shape::Diamond:
        return void(painter.drawPolygon(cornersOf(4, middle, radius * 1.1)));
    case Shape::Pentagon:
        return void(painter.drawPolygon(cornersOf(5, middle, radius)));
    case Shape::Hexagon:
        return void(painter.drawPolygon(cornersOf(6, middle, radius)));
    case Shape::Cross:
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius / 3, 2 * radius, radius * 2 / 3));
        painter.drawRect(QRectF(middle.x() - radius / 3, middle.y() - radius, radius * 2 / 3, 2 * radius));
    }
}

void cell(QPainter& painter, const QRectF& place, const QColor& fill, qreal corner) {
    const bool hasEdge = isHighContrast() && isPale(fill);
    box(painter, place, {fill, hasEdge ? kit::theme::color(Token::Border) : QColor()}, corner);
}

QPen gridPen() {
    if (!isHighContrast()) return {kit::theme::color(Token::Line), 1};
    return {kit::theme::color(Token::Disabled), 1, Qt::DotLine};
}

QRectF BarRows::row(int index) const {
    return {names.left(), names.top() + index * pitch, numbers.right() - names.left(), pitch};
}

QRectF BarRows::bar(int index, double from, double to) const {
    const qreal thick = std::clamp(pitch * 0.6, 6.0, 18.0);
    const auto x = [&](double part) { return bars.left() + std::round(bars.width() * std::clamp(part, 0.0, 1.0)); };
    qreal left = x(std::min(from, to)), right = x(std::max(from, to));
    // Somebody is never nothing.
    if (from < to) right = std::max(right, left + 2);
    if (to < from) left = std::min(left, right - 2);
    return {left, std::round(row(index).center().y() - thick / 2), right - left, std::round(thick)};
}

BarRows barRows(const QSizeF& size, const BarWords& words, qreal mostPitch) {
    const qreal numbers = widest(words.numbers, words.numberType);
    const qreal edge = 2;
    const qreal room = size.width() - 2 * edge - numbers - 2 * space::field;
    const qreal names = std::min(widest(words.names), std::max(room * 0.45, room - leastBars));
    BarRows rows;
    rows.pitch = std::clamp(size.height() / std::max<qreal>(1, qreal(words.names.size())), height(), mostPitch);
    rows.names = QRectF(edge, 0, names, size.height());
    rows.numbers = QRectF(size.width() - edge - numbers, 0, numbers, size.height());
    const qreal left = rows.names.right() + space::field;
    rows.bars = QRectF(left, 0, std::max(0.0, rows.numbers.left() - space::field - left), size.height());
    return rows;
}

ChartMark rest(QPainter& painter, const Rest& rest, const impact::Table& table) {
    text(painter, {rest.place, Qt::AlignLeft, Type::Caption, kit::theme::color(Token::Accent)}, rest.words);
    ChartMark mark;
    mark.rect = QRectF(rest.place.topLeft(),
                       QSizeF(std::min(width(rest.words, Type::Caption), rest.place.width()), rest.place.height()));
    mark.cell = rest.cell;
    mark.mark.indicator = QString::fromLatin1(table.indicator->code);
    mark.title = rest.words;
    mark.opens = ChartMark::Opens::Table;
    return mark;
}

void across(QPainter& painter, const QRectF& bar, qreal x) {
    painter.fillRect(QRectF(std::round(x) - 1, bar.top() - 3, 2, bar.height() + 6), kit::theme::color(Token::Text));
}

void breakMark(QPainter& painter, const QRectF& bar) {
    constexpr qreal gap = 4, slant = 6, fromEnd = 24;
    const qreal x = std::max(bar.left(), bar.right() - fromEnd), low = bar.bottom() + 1, high = bar.top() - 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::theme::color(Token::Base));
    painter.drawPolygon(QPolygonF{{x, low}, {x + slant, high}, {x + slant + gap, high}, {x + gap, low}});
}

} // namespace rs::charts::paint
