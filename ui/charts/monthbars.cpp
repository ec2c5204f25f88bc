// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/monthbars.h"

#include "charts/chartpaint.h"
#include "charts/plot.h"

#include <QBarSet>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>

namespace rs::charts {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr qreal widestBar = 56;
constexpr int mostNumbers = 12; //!< with more bars no number fits above each

//! Where everything stands.
struct MonthScene {
    QRectF area;
    Axis axis;
    qreal slot = 0;
    qreal bar = 0;

    [[nodiscard]] qreal y(double value) const { return area.bottom() - axis.part(value) * area.height(); }
    [[nodiscard]] qreal left(int row) const { return area.left() + slot * row + (slot - bar) / 2; }
};

double largestOf(const Figures& figures, const ChartWords& words) {
    double most = 0;
    for (int row = 0; row < figures.table.rows.size(); ++row) {
        most = std::max(most, rowSum(figures.table, row));
        if (const auto before = words.comparedRow(row, -1)) most = std::max(most, partOf(*before));
    }
    return most;
}

MonthScene sceneOf(const QSizeF& size, const Figures& figures, const ChartWords& words) {
    MonthScene scene;
    const qreal line = paint::height(Type::Caption);
    const int steps = std::clamp(int(size.height() / 60), 2, 5);
    scene.axis = axisFromZero(largestOf(figures, words), steps);
    const qreal left = paint::axisWidth(scene.axis, words);
    scene.area = QRectF(QPointF(left, line + 2), QPointF(size.width() - space::hair, size.height() - line - 6));
    scene.slot = scene.area.width() / std::max<qreal>(1, qreal(figures.table.rows.size()));
    scene.bar = std::min(scene.slot * 0.62, widestBar);
    return scene;
}

} // namespace

QList<LegendEntry> MonthBars::legend() const {
    const impact::Table& table = figures().table;
    if (!table.indicator) return {};
    const ChartWords words(figures());
    QList<LegendEntry> entries;
    for (int i = 0; i < table.columns.size(); ++i)
        entries << LegendEntry{words.column(i), kit::theme::chartColor(paint::colourIndex(table.columns.at(i), i))};
    if (figures().compared)
        entries << LegendEntry{figures().comparedName, kit::theme::color(Token::Text), LegendEntry::Shape::Line};
    return entries;
}

namespace {

QBarSet* barSet(const impact::Table& table, int column, const QColor& color) {
    auto* set = new QBarSet(table.columns.at(column));
    QList<qreal> values;
    for (const QList<impact::Value>& row : table.values) values << partOf(row.value(column));
    set->append(values);
    set->setColor(color);
    set->setPen(QPen(kit::theme::color(Token::Base), 1)); // a gap between the parts
    return set;
}

//! The line of the compared period across a month; empty where nothing was: along the axis it would only puzzle.
QRectF lineBefore(const MonthScene& scene, int row, const ChartWords& words) {
    const auto before = words.comparedRow(row, -1);
    if (!before || partOf(*before) <= 0) return {};
    return {scene.left(row) - 4, scene.y(before->number) - 1, scene.bar + 8, 2};
}

//! A number stands on its bar, or on the line where that would cross it.
QRectF placeOfNumber(const MonthScene& scene, int row, double sum, const QRectF& line) {
    constexpr qreal above = 2;
    const qreal high = paint::height(Type::Caption);
    QRectF place(scene.area.left() + scene.slot * row - 10, scene.y(sum) - high - above, scene.slot + 20, high);
    if (place.adjusted(0, -above, 0, above).intersects(line)) place.moveBottom(line.top() - 1);
    return place;
}

//! Whole bar first, its parts after it.
void addMarks(QList<ChartMark>& marks, const MonthScene& scene,
              const std::pair<const Figures&, const ChartWords&>& what, int row) {
    const auto& [figures, words] = what;
    const impact::Table& table = figures.table;
    const QString code = QString::fromLatin1(table.indicator->code);
    const QString key = table.rows.at(row).key;
    const double sum = rowSum(table, row);
    const QString before = words.before(words.comparedRow(row, -1));
    QStringList lines;
    if (table.columns.size() > 1) lines << words.parts(row);
    if (!before.isEmpty()) lines << before;
    const qreal top = std::min(scene.y(sum), scene.area.bottom() - 8);
    const QRectF whole(scene.left(row), top, scene.bar, scene.area.bottom() - top);
    const QRectF slot(scene.area.left() + scene.slot * row, scene.area.top(), scene.slot, scene.area.height());
    const QString title = ChartWords::tr("%1: %2").arg(words.rowTitle(row), words.number(sum));
    marks << ChartMark{whole, slot, QPoint(row, 0), {code, key, {}}, title, lines};
    if (table.columns.size() < 2) return;
    double under = 0;
    for (int i = 0; i < table.columns.size(); ++i) {
        const double part = partOf(table.values.at(row).value(i));
        const QRectF place(QPointF(scene.left(row), scene.y(under + part)),
                           QPointF(scene.left(row) + scene.bar, scene.y(under)));
        under += part;
        if (part <= 0) continue;
        const QString name =
            ChartWords::tr("%1, %2: %3")
                .arg(words.rowTitle(row), words.column(i), words.number(table.values.at(row).value(i)));
        const QStringList all{ChartWords::tr("of %1: %2").arg(words.number(sum), words.parts(row))};
        const int level = int(table.columns.size()) - i; // the part on top comes first on the way down
        marks << ChartMark{place, {}, QPoint(row, level), {code, key, table.columns.at(i)}, name, all};
    }
}

} // namespace

QList<ChartMark> MonthBars::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const MonthScene scene = sceneOf(size, figures(), words);
    const int rows = int(table.rows.size());
    auto* series = new QStackedBarSeries;
    series->setBarWidth(scene.slot > 0 ? scene.bar / scene.slot : 0.6);
    for (int i = 0; i < table.columns.size(); ++i)
        series->append(barSet(table, i, shade(kit::theme::chartColor(paint::colourIndex(table.columns.at(i), i)), i)));
    Plot plot(size, scene.area);
    plot.addBars(series, scene.axis, Plot::Bars::Upright);
    painter.setRenderHint(QPainter::Antialiasing, false); // upright edges are crisp
    plot.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::axisNumbers(painter, scene.area, scene.axis, words);
    paint::names(painter, scene.area, paint::monthNames(table, words));

    QList<ChartMark> marks;
    const bool numbered = rows <= mostNumbers;
    for (int row = 0; row < rows; ++row) {
        const QRectF line = lineBefore(scene, row, words);
        const double sum = rowSum(table, row);
        painter.fillRect(line, kit::theme::color(Token::Text));
        if (numbered && sum > 0) {
            const QRectF place = placeOfNumber(scene, row, sum, line);
            paint::text(painter, {place, Qt::AlignHCenter, Type::Caption, kit::theme::color(Token::Secondary)},
                        words.number(sum));
        }
        addMarks(marks, scene, {figures(), words}, row);
    }
    return marks;
}

} // namespace rs::charts
