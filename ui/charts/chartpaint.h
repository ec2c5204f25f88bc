// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/chartmark.h"
#include "charts/chartwords.h"
#include "kit/theme/tokens.h"

#include <QPen>

class QPainter;

//! What several charts draw in the same way.
namespace rs::charts::paint {

//! A line of text in a type and a colour, cut with an ellipsis where it does not fit.
struct Line {
    QRectF place;
    Qt::Alignment alignment = Qt::AlignLeft;
    kit::theme::Type type = kit::theme::Type::Body;
    QColor color = {};
};
void text(QPainter& painter, const Line& line, const QString& words);
[[nodiscard]] qreal width(const QString& words, kit::theme::Type type = kit::theme::Type::Body);
[[nodiscard]] qreal height(kit::theme::Type type = kit::theme::Type::Body);
[[nodiscard]] qreal widest(const QStringList& words, kit::theme::Type type = kit::theme::Type::Body);

//! The colour of a meaning, the same in all charts: new is 0, returning 1, practice 2, anything else its place.
[[nodiscard]] int colourIndex(const QString& code, int place);

//! The numbers left of a plot, each beside its line.
void axisNumbers(QPainter& painter, const QRectF& area, const Axis& axis, const ChartWords& words);
[[nodiscard]] qreal axisWidth(const Axis& axis, const ChartWords& words);

//! The names of months or years below a plot; as many as fit without touching.
void names(QPainter& painter, const QRectF& area, const QStringList& words);
//! What stands below each row of a table of months: «янв», at January the year if there are several.
[[nodiscard]] QStringList monthNames(const impact::Table& table, const ChartWords& words);

//! The sign of a legend entry or of a point in the middle of place.
void sign(QPainter& painter, const QRectF& place, LegendEntry::Shape shape, const QColor& color);

//! A filled place: of a map, of a matrix, of a scale. In high contrast a pale one has an edge.
void cell(QPainter& painter, const QRectF& place, const QColor& fill, qreal corner = 0);
//! Lines of a grid are told from lines that mean a number, also where all lines have the colour of text.
[[nodiscard]] QPen gridPen();

//! A line of bars: names left, numbers right, bars between, from the top down.
struct BarRows {
    QRectF names, bars, numbers;
    qreal pitch = 0;
    [[nodiscard]] QRectF row(int index) const;
    //! Between two parts of the whole length, 0 ... 1.
    [[nodiscard]] QRectF bar(int index, double from, double to) const;
};
struct BarWords {
    QStringList names;
    QStringList numbers;
    kit::theme::Type numberType = kit::theme::Type::Body;
};
[[nodiscard]] BarRows barRows(const QSizeF& size, const BarWords& words, qreal mostPitch);
//! Says what a chart has no room for and leads to the table, as the last mark of the chart.
struct Rest {
    QRectF place;
    QPoint cell;
    QString words;
};
[[nodiscard]] ChartMark rest(QPainter& painter, const Rest& rest, const impact::Table& table);
//! Where the compared period ended: a line across the bar.
void across(QPainter& painter, const QRectF& bar, qreal x);
//! A gap near the end of a bar that would go on beyond the chart.
void breakMark(QPainter& painter, const QRectF& bar);

} // namespace rs::charts::paint
