// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/goalbars.h"

#include "charts/chartpaint.h"
#include "kit/theme/icon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rs::charts {

using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int goalColour = 2;
constexpr qreal barHeight = 10;
constexpr double goalAt = 0.8;        //!< where on its bar every goal stands
constexpr float forecastPart = 0.45F; //!< how strong the expected part is drawn

qreal leastPitch() { return paint::height() + barHeight + 6; }
qreal mostPitch() { return leastPitch() + space::row; }
} // namespace

GoalBars::Goal GoalBars::goal(int row) const {
    const impact::Table& table = figures().table;
    const auto value = [&](QStringView code) {
        const int at = columnOf(table, code);
        return at < 0 ? Value{0, Value::State::None} : table.values.at(row).value(at);
    };
    const Value forecast = value(u"forecast");
    return {value(u"actual"), partOf(value(u"target")),
            forecast.isKnown() ? std::optional(forecast.number) : std::nullopt};
}

QSize GoalBars::minimumSizeHint() const {
    const int all = int(figures().table.rows.size()), rows = std::clamp(all, 2, m_leastRows);
    const qreal rest = all > rows ? paint::height(Type::Caption) + space::hair : 0;
    return {240, int(std::ceil(leastPitch() * rows + rest)) + 1};
}

int GoalBars::mostHeight(int) const { return int(std::ceil(qreal(figures().table.rows.size()) * mostPitch())); }

ChartMark GoalBars::markOf(int row) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const Goal one = goal(row);
    ChartMark made;
    made.mark = {QString::fromLatin1(table.indicator->code), table.rows.at(row).key, QStringLiteral("actual")};
    //: %1 a goal, %2 what was reached, %3 what was wanted: "Schools: 34 of 30"
    made.title = tr("%1: %2 of %3").arg(words.rowTitle(row), words.number(one.actual), words.number(one.target));
    if (one.isReached())
        made.lines << tr("The goal is reached");
    else if (one.target > 0 && one.actual.isKnown())
        made.lines << tr("%1 of the goal").arg(percentText(one.done() * 100 / one.target));
    if (one.forecast) made.lines << tr("Expected by the end: %1").arg(words.number(*one.forecast));
    return made;
}

void GoalBars::drawGoal(QPainter& painter, const QRectF& place, int row) const {
    const ChartWords words(figures());
    const Goal one = goal(row);
    //: %1 what was reached, %2 what was wanted: "34 of 30"
    const QString numbers = tr("%1 of %2").arg(words.number(one.actual), words.number(one.target));
    const qreal high = paint::height(), wide = paint::width(numbers, Type::Strong);
    const QRectF head(place.left(), place.top(), place.width(), high);
    const qreal icon = one.isReached() ? kit::theme::smallIcon + space::hair : 0;
    paint::text(painter, {head.adjusted(0, 0, -wide - icon - space::row, 0)}, words.rowTitle(row));
    paint::text(painter, {head, Qt::AlignRight, Type::Strong}, numbers);
    if (one.isReached()) {
        const QRectF at(head.right() - wide - icon, head.center().y() - kit::theme::smallIcon / 2.0,
                        kit::theme::smallIcon, kit::theme::smallIcon);
        kit::theme::paintIcon(&painter, at.toRect(), QStringLiteral("check"), Token::Ok);
    }
    const QRectF track(place.left(), head.bottom() + 2, place.width(), barHeight);
    paint::cell(painter, track, kit::theme::mapColor(0));
    const auto length = [&](double value) {
        const double part = one.target > 0 ? value / one.target * goalAt : 0;
        return QRectF(track.left(), track.top(), std::round(track.width() * std::clamp(part, 0.0, 1.0)), barHeight);
    };
    QColor color = kit::theme::chartColor(goalColour);
    if (one.forecast && *one.forecast > one.done()) {
        color.setAlphaF(forecastPart);
        painter.fillRect(length(*one.forecast), color);
        color.setAlphaF(1);
    }
    painter.fillRect(length(one.done()), color);
    if (one.target > 0) paint::across(painter, track, track.left() + track.width() * goalAt);
}

QList<ChartMark> GoalBars::draw(QPainter& painter, const QSizeF& size) const {
    const int count = int(figures().table.rows.size());
    const auto fitting = [](qreal room) { return int(room / leastPitch()); };
    const bool isShort = fitting(size.height()) < count;
    const qreal rest = isShort ? paint::height(Type::Caption) + space::hair : 0; // the way to all others
    const int rows = std::clamp(fitting(size.height() - rest), 0, count);
    const qreal pitch = std::min(mostPitch(), (size.height() - rest) / std::max(1, rows));
    const auto place = [&](int row) { return QRectF(3, row * pitch + 2, size.width() - 6, pitch - 3); };
    QList<ChartMark> marks;
    for (int row = 0; row < rows; ++row) {
        drawGoal(painter, place(row), row);
        ChartMark mark = markOf(row);
        mark.rect = place(row);
        mark.cell = QPoint(0, row);
        marks << mark;
    }
    if (!isShort) return marks;
    const QString words = tr("%n more goal(s)", nullptr, count - rows);
    const QRectF below(3, rows * pitch, size.width() - 6, rest);
    marks << paint::rest(painter, {below, QPoint(0, rows), words}, figures().table);
    return marks;
}

} // namespace rs::charts
