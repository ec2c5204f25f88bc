// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/charts.h"

#include "papers/chartbox.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rs::papers {

using namespace chartbox;

namespace {

constexpr QRgb seriesColours[] = {palette::series1, palette::series2, palette::series3};

//! Of a frame, as four thin fields.
void putFrame(QList<Item>& items, const QRectF& box) {
    items << LineItem{box.topLeft(), box.topRight()} << LineItem{box.topRight(), box.bottomRight()}
          << LineItem{box.bottomRight(), box.bottomLeft()} << LineItem{box.bottomLeft(), box.topLeft()};
}

TextStyle aligned(TextStyle style, Align align) {
    style.align = align;
    return style;
}

double sumOf(const AnnualReport::Columns::Column& column) {
    return std::accumulate(column.parts.begin(), column.parts.end(), 0.0);
}

double largestOf(const AnnualReport::Columns& chart) {
    double largest = 0;
    for (const auto& column : chart.columns) largest = std::max({largest, sumOf(column), column.before.value_or(0)});
    return largest;
}

//! The lines of the axis with their numbers; where the columns begin is said.
double putAxis(Flow& flow, const QRectF& box, const Scale& scale, const Texts& texts) {
    const TextStyle style = aligned(styles::caption, Align::Right);
    const double label = widthOf(texts.locale().toString(qint64(scale.top)), style) + 1 * mm;
    const double height = lineHeight(style);
    for (double at = 0; at <= scale.top + scale.step / 2; at += scale.step) {
        const double y = box.bottom() - box.height() * at / scale.top;
        flow.items() << LineItem{{box.left() + label + 2 * mm, y}, box.topRight() + QPointF(0, y - box.top())};
        putLine(flow.items(), {box.left(), y - height / 2}, label, texts.locale().toString(qint64(at)), style);
    }
    return box.left() + label + 3 * mm;
}

//! One column with its number over it and its word under it.
void putColumn(Flow& flow, const QRectF& place, const AnnualReport::Columns::Column& column, double perUnit,
               const Texts& texts) {
    constexpr double widest = 12 * mm, share = 0.62;
    const double width = std::min(widest, place.width() * share);
    const double left = place.center().x() - width / 2;
    double y = place.bottom();
    for (qsizetype part = 0; part < column.parts.size(); ++part) {
        const double height = column.parts.at(part) * perUnit;
        y -= height;
        if (height > 0)
            flow.items() << RectItem{{left, y, width, height}, seriesColours[size_t(part) % std::size(seriesColours)]};
    }
    const double over = std::min(y, place.bottom() - column.before.value_or(0) * perUnit);
    if (column.before) {
        const double line = place.bottom() - *column.before * perUnit;
        flow.items() << RectItem{{left - 1 * mm, line - 0.25 * mm, width + 2 * mm, 0.5 * mm}, palette::text};
    }
    const QString number = texts.locale().toString(qint64(std::llround(sumOf(column))));
    const TextStyle style = aligned(styles::caption, Align::Centre);
    if (sumOf(column) > 0 && widthOf(number, style) + 2 < place.width())
        putLine(flow.items(), {place.left(), over - lineHeight(style) - 0.5 * mm}, place.width(), number, style);
    putLine(flow.items(), {place.left(), place.bottom() + 1 * mm}, place.width(), column.label, style);
}

} // namespace

Scale scaleFor(double largest) {
    constexpr double heads[] = {1, 2, 2.5, 5, 10};
    constexpr int lines = 4;
    if (largest <= lines) return {std::max(1.0, std::ceil(largest)), 1};
    const double rough = largest / lines;
    const double scale = std::pow(10.0, std::floor(std::log10(rough)));
    const double* head = std::find_if(std::begin(heads), std::end(heads) - 1,
                                      [&](double one) { return one * scale >= rough && one * scale >= 1; });
    const double step = std::max(1.0, std::ceil(*head * scale));
    return {std::ceil(largest / step) * step, step};
}

void putNumbers(Flow& flow, const QList<AnnualReport::Number>& numbers) {
    constexpr int across = 4;
    constexpr double gap = 4 * mm, padding = 3 * mm;
    constexpr TextStyle large{18, Weight::Bold};
    const double width = (flow.width() - gap * (across - 1)) / across;
    const double inner = width - 2 * padding;
    // One long name makes all of them small: cards beside each other look alike.
    const bool isTight = std::any_of(numbers.begin(), numbers.end(), [&](const AnnualReport::Number& one) {
        return widthOf(one.name, styles::body) + 1 > inner;
    });
    const TextStyle& small = isTight ? styles::caption : styles::body;
    const double height = 2 * padding + lineHeight(small) + lineHeight(large) + lineHeight(styles::caption);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int place = int(i % across);
        if (place == 0) flow.need(height);
        const QRectF box(flow.left() + place * (width + gap), flow.y(), width, height);
        putFrame(flow.items(), box);
        double y = box.top() + padding;
        y += putLine(flow.items(), {box.left() + padding, y}, inner, numbers.at(i).name, small);
        y += putLine(flow.items(), {box.left() + padding, y}, inner, numbers.at(i).value, large);
        putLine(flow.items(), {box.left() + padding, y}, inner, numbers.at(i).change, styles::caption);
        if (place == across - 1 || i == numbers.size() - 1) flow.skip(height + gap);
    }
    if (!numbers.isEmpty()) flow.skip(underChart - gap);
}

void putColumns(Flow& flow, const AnnualReport::Columns& chart, const Texts& texts) {
    constexpr double plot = 52 * mm;
    const double largest = largestOf(chart);
    if (chart.columns.isEmpty() || largest <= 0) return;
    const Scale scale = scaleFor(largest);
    const double word = lineHeight(styles::caption);
    begin(flow, chart.title, word * 3 + plot + 6 * mm);
    QList<Key> keys;
    for (qsizetype part = 0; part < chart.parts.size(); ++part)
        keys << Key{chart.parts.at(part), seriesColours[size_t(part) % std::size(seriesColours)]};
    if (!chart.before.isEmpty()) keys << Key{chart.before, palette::text, true};
    flow.skip(putKeys(flow, {flow.left(), flow.y()}, flow.width(), keys) + 2 * mm + word);
    const QRectF box(flow.left(), flow.y(), flow.width(), plot);
    const double left = putAxis(flow, box, scale, texts);
    const double slot = (box.right() - left) / double(chart.columns.size());
    for (qsizetype i = 0; i < chart.columns.size(); ++i) {
        const QRectF place(left + slot * double(i), box.top(), slot, plot);
        putColumn(flow, place, chart.columns.at(i), plot / scale.top, texts);
    }
    flow.skip(plot + 1 * mm + word + underChart);
}

void putRanking(Flow& flow, const AnnualReport::Ranking& chart) {
    constexpr double labels = 0.36, values = 24 * mm, more = 14 * mm, gap = 2 * mm;
    if (chart.lines.isEmpty()) return;
    double largest = 0;
    for (const auto& line : chart.lines) largest = std::max(largest, line.number);
    const double height = lineHeight(styles::body) + 1.2 * mm;
    begin(flow, chart.title, height * double(chart.lines.size()));
    const double left = flow.left(), bars = left + flow.width() * labels + gap;
    const double room = flow.width() * (1 - labels) - values - more - 2 * gap;
    for (const auto& line : chart.lines) {
        const double y = flow.y(), length = largest > 0 ? room * line.number / largest : 0;
        putLine(flow.items(), {left, y}, flow.width() * labels, line.label, styles::body);
        if (length > 0) flow.items() << RectItem{{bars, y + height * 0.14, length, height * 0.62}, palette::series1};
        putLine(flow.items(), {bars + room, y}, values, line.value, aligned(styles::strong, Align::Right));
        putLine(flow.items(), {bars + room + values, y}, more, line.more, aligned(styles::caption, Align::Right));
        flow.skip(height);
    }
    flow.skip(underChart);
}

void putGoals(Flow& flow, const QString& title, const QList<AnnualReport::Goal>& goals) {
    constexpr double bar = 3 * mm, value = 52 * mm, gap = 1 * mm;
    if (goals.isEmpty()) return;
    const double words = lineHeight(styles::body), caption = lineHeight(styles::caption);
    const double height = words + bar + caption + 3 * mm;
    begin(flow, title, height);
    for (const auto& goal : goals) {
        flow.need(height);
        const double y = flow.y(), right = flow.left() + flow.width();
        putLine(flow.items(), {flow.left(), y}, flow.width() - value - gap, goal.label, styles::body);
        putLine(flow.items(), {right - value, y}, value, goal.value, aligned(styles::strong, Align::Right));
        const double whole = std::max({goal.actual, goal.target * 1.25, 1.0}), top = y + words + gap;
        flow.items() << RectItem{{flow.left(), top, flow.width(), bar}, palette::shade};
        if (goal.actual > 0)
            flow.items() << RectItem{{flow.left(), top, flow.width() * goal.actual / whole, bar}, palette::series3};
        const double mark = flow.left() + flow.width() * goal.target / whole;
        flow.items() << RectItem{{mark - 0.3 * mm, top - 0.8 * mm, 0.6 * mm, bar + 1.6 * mm}, palette::text};
        putLine(flow.items(), {flow.left(), top + bar + 0.8 * mm}, flow.width(), goal.forecast, styles::caption);
        flow.skip(height + gap);
    }
    flow.skip(underChart);
}

} // namespace rs::papers
