// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rankbars.h"

#include "charts/chartpaint.h"

#include <QPainter>

#include <algorithm>

namespace rs::charts {

using impact::Value;
using kit::theme::Token;

namespace {

constexpr qreal rankPitch = 28;

//! Numbers of different rows can be added up.
bool isCounted(impact::Unit unit) {
    return unit != impact::Unit::Percent && unit != impact::Unit::Points && unit != impact::Unit::Score;
}

//! What follows the last bar that has room.
struct Rest {
    int rows = 0;
    double sum = 0;
};

} // namespace

int RankBars::column() const { return std::max(0, m_column.isEmpty() ? 0 : columnOf(figures().table, m_column)); }

QList<int> RankBars::order() const {
    const impact::Table& table = figures().table;
    QList<int> rows;
    for (int i = 0; i < table.rows.size(); ++i) rows << i;
    const auto rank = [&](int row) {
        const Value value = table.values.at(row).value(column());
        return value.isKnown() ? value.number : -1e18;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return rank(a) > rank(b); });
    return rows;
}

int RankBars::mostHeight(int) const {
    return int(std::min(int(figures().table.rows.size()), mostBars + 1) * rankPitch);
}

ChartMark RankBars::markOf(int row) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const Value value = table.values.at(row).value(column());
    ChartMark made;
    made.mark = {QString::fromLatin1(table.indicator->code), table.rows.at(row).key, table.columns.at(column())};
    made.title = ChartWords::tr("%1: %2").arg(words.rowTitle(row), words.number(value));
    if (table.columns.size() > 1) made.lines << words.parts(row);
    const QString before = words.before(words.comparedRow(row, column()));
    if (!before.isEmpty()) made.lines << before;
    return made;
}

QList<ChartMark> RankBars::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    QList<int> rows = order();
    // One more than the limit is shown itself: "others (1)" would say less in the same place.
    const int fitting = std::max(1, int(size.height() / paint::height()));
    Rest rest;
    if (rows.size() > std::min(mostBars + 1, fitting)) {
        const int kept = std::max(1, std::min(mostBars, fitting - 1));
        for (qsizetype i = kept; i < rows.size(); ++i) rest.sum += partOf(table.values.at(rows.at(i)).value(column()));
        rest.rows = int(rows.size()) - kept;
        rows.resize(kept);
    }
    const bool isSummed = isCounted(table.indicator->unit);
    paint::BarWords texts;
    for (const int row : rows) {
        texts.names << words.rowTitle(row);
        texts.numbers << words.number(table.values.at(row).value(column()));
    }
    if (rest.rows > 0) {
        texts.names << tr("Others (%1)").arg(rest.rows);
        texts.numbers << (isSummed ? words.number(rest.sum) : QString());
    }
    return drawRows(painter, {rows, isSummed ? rest.sum : 0.0, scaleOf(rows)},
                    {texts, paint::barRows(size, texts, rankPitch)});
}

//! Zero is on it; so is what the rows were in the compared period.
Axis RankBars::scaleOf(const QList<int>& rows) const {
    const ChartWords words(figures());
    Axis scale{0, 1e-9};
    const auto hold = [&](const Value& value) {
        scale.low = std::min(scale.low, partOf(value));
        scale.high = std::max(scale.high, partOf(value));
    };
    for (const int row : rows) {
        hold(figures().table.values.at(row).value(column()));
        if (const auto before = words.comparedRow(row, column())) hold(*before);
    }
    return scale;
}

QList<ChartMark> RankBars::drawRows(QPainter& painter, const Numbers& numbers, const Places& places) const {
    const ChartWords words(figures());
    const paint::BarRows& bars = places.rows;
    const Axis& scale = numbers.scale;
    const auto x = [&](double value) { return bars.bars.left() + std::round(bars.bars.width() * scale.part(value)); };
    QList<ChartMark> marks;
    for (int i = 0; i < places.words.names.size(); ++i) {
        const bool isRest = i >= numbers.order.size();
        const int row = isRest ? -1 : numbers.order.at(i);
        const double value = isRest ? numbers.rest : partOf(figures().table.values.at(row).value(column()));
        const QRectF line = bars.row(i), bar = bars.bar(i, scale.part(0), scale.part(value));
        paint::text(painter, {QRectF(bars.names.left(), line.top(), bars.names.width(), line.height())},
                    places.words.names.at(i));
        painter.fillRect(bar, kit::theme::chartColor(isRest ? -1 : 0));
        paint::text(painter,
                    {QRectF(bars.numbers.left(), line.top(), bars.numbers.width(), line.height()), Qt::AlignRight},
                    places.words.numbers.at(i));
        ChartMark mark;
        if (isRest) {
            if (value > scale.high) paint::breakMark(painter, bar);
            mark.title = ChartWords::tr("%1: %2").arg(places.words.names.at(i), places.words.numbers.at(i));
            mark.opens = ChartMark::Opens::Table;
            mark.mark.indicator = QString::fromLatin1(figures().table.indicator->code);
        } else {
            mark = markOf(row);
            const auto before = words.comparedRow(row, column());
            if (before && partOf(*before) != 0) paint::across(painter, bar, x(before->number));
        }
        mark.rect = line.adjusted(0, 1, 0, -1);
        mark.cell = QPoint(0, i);
        marks << mark;
    }
    if (scale.low < 0)
        painter.fillRect(QRectF(x(0) - 1, 0, 1, bars.row(int(marks.size())).top()), kit::theme::color(Token::Border));
    return marks;
}

} // namespace rs::charts
