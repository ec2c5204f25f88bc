// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/chartbox.h"
#include "papers/charts.h"

#include <algorithm>

namespace rs::papers {

using namespace chartbox;

namespace {

constexpr double tileGap = 0.7 * mm;
constexpr int lightSteps = 3; //!< dark letters up to here, white ones above

QRgb fillOf(int step) {
    return palette::mapSteps[std::clamp<size_t>(size_t(std::max(step, 0)), 0, std::size(palette::mapSteps) - 1)];
}

QSize gridOf(const AnnualReport::Map& map) {
    QSize grid;
    for (const auto& tile : map.tiles) grid = grid.expandedTo({tile.column + 1, tile.row + 1});
    return grid;
}

void putTile(Flow& flow, const QRectF& box, const AnnualReport::Map::Tile& tile) {
    flow.items() << RectItem{box, fillOf(tile.step)};
    const QRgb ink = tile.step < lightSteps ? palette::text : palette::paper;
    TextStyle name{6, Weight::Normal, tile.value.isEmpty() ? palette::secondary : ink, Align::Centre};
    TextStyle value{6.5, Weight::Bold, ink, Align::Centre};
    const double all = lineHeight(name) + (tile.value.isEmpty() ? 0 : lineHeight(value));
    double y = box.top() + (box.height() - all) / 2;
    y += putLine(flow.items(), {box.left(), y}, box.width(), tile.name, name);
    if (!tile.value.isEmpty()) putLine(flow.items(), {box.left(), y}, box.width(), tile.value, value);
}

} // namespace

void putMap(Flow& flow, const AnnualReport::Map& map) {
    const QSize grid = gridOf(map);
    if (grid.isEmpty()) return;
    constexpr double widest = 14 * mm, high = 7.4 * mm;
    const double width = std::min(widest, (flow.width() + tileGap) / grid.width() - tileGap);
    const double height = (high + tileGap) * grid.height();
    begin(flow, map.title, height + 2 * lineHeight(styles::caption) + 2 * mm);
    for (const auto& tile : map.tiles) {
        const QPointF at(flow.left() + (width + tileGap) * tile.column, flow.y() + (high + tileGap) * tile.row);
        putTile(flow, {at, QSizeF(width, high)}, tile);
    }
    flow.skip(height + 2 * mm);
    QList<Key> keys;
    for (qsizetype step = 0; step < map.legend.size(); ++step) keys << Key{map.legend.at(step), fillOf(int(step))};
    flow.skip(putKeys(flow, {flow.left(), flow.y()}, flow.width(), keys) + underChart);
}

} // namespace rs::papers
