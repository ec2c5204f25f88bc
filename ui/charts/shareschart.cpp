// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shareschart.h"

#include "charts/chartpaint.h"
#include "charts/plot.h"

#include <QBarSet>
#include <QHorizontalPercentBarSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rs::charts {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr qreal sharesPitch = 34;
constexpr double thickness = 0.66;

//! Rows as they fit, names left, the whole bar right.
struct ShareScene {
    QRectF names, area;
    int rows = 0;
    qreal pitch = 0;

    [[nodiscard]] QRectF line(int row) const { return {names.left(), row * pitch, area.right() - names.left(), pitch}; }
    [[nodiscard]] QRectF part(int row, double from, double to) const {
        const qreal top = row * pitch + pitch * (1 - thickness) / 2;
        return {area.left() + from * area.width(), top, (to - from) * area.width(), pitch * thickness};
    }
};

ShareScene shareScene(const QSizeF& size, const impact::Table& table, const ChartWords& words) {
    QStringList names;
    for (int i = 0; i < table.rows.size(); ++i) names << words.rowTitle(i);
    const qreal least = paint::height() + 4;
    ShareScene scene;
    scene.rows = std::clamp(int(size.height() / least), 0, int(table.rows.size()));
    scene.pitch = std::min(sharesPitch, size.height() / std::max(1, scene.rows));
    const qreal wide = std::min(paint::widest(names), std::max(size.width() * 0.4, size.width() - 420));
    scene.names = QRectF(2, 0, wide, size.height());
    const qreal left = scene.names.right() + space::field;
    scene.area = QRectF(left, 0, std::max(1.0, size.width() - 2 - left), scene.rows * scene.pitch);
    return scene;
}

} // namespace

QSize SharesChart::fileSize() const {
    return {900, std::max(160, int(qreal(figures().table.rows.size()) * sharesPitch) + space::card)};
}

//! A step of a scale is one of it also where nobody stands on it.
QList<int> SharesChart::named() const {
    const impact::Table& table = figures().table;
    QList<int> columns;
    for (int i = 0; i < table.columns.size(); ++i) {
        const bool isThere = std::any_of(table.values.begin(), table.values.end(),
                                         [&](const QList<impact::Value>& row) { return partOf(row.value(i)) > 0; });
        if (isThere || m_colours == Colours::Scale) columns << i;
    }
    return columns;
}

int SharesChart::mostHeight(int) const { return int(std::ceil(qreal(figures().table.rows.size()) * sharesPitch)); }

QColor SharesChart::colour(int column) const {
    if (m_colours == Colours::Parts) return kit::theme::chartColor(column);
    // Five steps of a scale, the highest the darkest; fewer columns take the strongest ones.
    const int columns = int(figures().table.columns.size());
    return kit::theme::mapColor(std::max(0, column + 5 - columns));
}

QColor SharesChart::textOn(int column) const {
    if (m_colours == Colours::Scale)
        return kit::theme::mapText(std::max(0, column + 5 - int(figures().table.columns.size())));
    const QColor ground = colour(column);
    return kit::theme::color(ground.lightness() < 130 ? Token::OnFill : Token::Text, kit::theme::Scheme::Light);
}

QList<LegendEntry> SharesChart::legend() const {
    if (!figures().table.indicator) return {};
    const ChartWords words(figures());
    QList<LegendEntry> entries;
    for (const int column : named()) entries << LegendEntry{words.column(column), colour(column)};
    return entries;
}

namespace {

struct ShareRow {
    const impact::Table& table;
    const ChartWords& words;
    const ShareScene& scene;
    int row = 0;

    [[nodiscard]] impact::Mark mark(const QString& column) const {
        return {QString::fromLatin1(table.indicator->code), table.rows.at(row).key, column};
    }
};

//! A row without parts: nobody answered, or too few.
ChartMark emptyRow(QPainter& painter, const ShareRow& at) {
    const QRectF line = at.scene.line(at.row);
    const QRectF place(at.scene.area.left(), line.top(), at.scene.area.width(), line.height());
    const QString state = at.words.number(at.table.values.at(at.row).value(0));
    paint::text(painter, {place, Qt::AlignLeft, Type::Body, kit::theme::color(Token::Secondary)}, state);
    const QString title = ChartWords::tr("%1: %2").arg(at.words.rowTitle(at.row), state);
    return ChartMark{place.adjusted(2, 2, -2, -2), {}, QPoint(0, at.row), at.mark({}), title};
}

//! The numbers in the parts of a row, where there is room for them.
void addParts(QPainter& painter, const ShareRow& at, const QList<QColor>& textColors, QList<ChartMark>& marks) {
    const double sum = rowSum(at.table, at.row);
    double from = 0;
    for (int i = 0; i < at.table.columns.size(); ++i) {
        const impact::Value value = at.table.values.at(at.row).value(i);
        const double to = from + partOf(value) / sum;
        const QRectF place = at.scene.part(at.row, from, to);
        from = to;
        if (partOf(value) <= 0) continue;
        const QString number = at.words.number(value);
        if (paint::width(number, Type::Caption) + space::hair < place.width())
            paint::text(painter, {place, Qt::AlignHCenter, Type::Caption, textColors.at(i)}, number);
        const QString title = ChartWords::tr("%1, %2: %3").arg(at.words.rowTitle(at.row), at.words.column(i), number);
        ChartMark mark{place, {}, QPoint(i, at.row), at.mark(at.table.columns.at(i)), title, {at.words.parts(at.row)}};
        const QString before = at.words.before(at.words.comparedRow(at.row, i));
        if (!before.isEmpty()) mark.lines << before;
        marks << mark;
    }
}

} // namespace

QAbstractBarSeries* SharesChart::series(int rows) const {
    const impact::Table& table = figures().table;
    const QList<int> entries = named();
    auto* made = new QHorizontalPercentBarSeries;
    made->setBarWidth(thickness);
    for (int i = 0; i < table.columns.size(); ++i) {
        auto* set = new QBarSet(table.columns.at(i));
        // The lowest bar of the chart is the first one of its series.
        for (int row = rows - 1; row >= 0; --row) set->append(partOf(table.values.at(row).value(i)));
        set->setColor(shade(colour(i), int(entries.indexOf(i))));
        set->setPen(QPen(kit::theme::color(Token::Base), 1));
        made->append(set);
    }
    return made;
}

QList<ChartMark> SharesChart::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const ShareScene scene = shareScene(size, table, words);
    Plot plot(size, QRectF(scene.area.topLeft(), QSizeF(scene.area.width(), scene.rows * scene.pitch)));
    plot.addBars(series(scene.rows), Axis{0, 100, 25}, Plot::Bars::Lying);
    painter.setRenderHint(QPainter::Antialiasing, false);
    plot.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);

    QList<QColor> textColors;
    for (int i = 0; i < table.columns.size(); ++i) textColors << shade(textOn(i), int(named().indexOf(i)));
    QList<ChartMark> marks;
    for (int row = 0; row < scene.rows; ++row) {
        const QRectF line = scene.line(row);
        paint::text(painter, {QRectF(scene.names.left(), line.top(), scene.names.width(), line.height())},
                    words.rowTitle(row));
        const ShareRow at{table, words, scene, row};
        if (rowSum(table, row) > 0)
            addParts(painter, at, textColors, marks);
        else
            marks << emptyRow(painter, at);
    }
    return marks;
}

} // namespace rs::charts
