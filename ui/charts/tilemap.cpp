// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tilemap.h"

#include "charts/chartpaint.h"
#include "impact/mapsteps.h"

#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rs::charts {

using namespace Qt::StringLiterals;
using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr qreal tileGap = 2;
constexpr int leastTileWidth = 37;
constexpr int leastTileHeight = 28;
constexpr double highest = 0.86; //!< a tile's height by its width
constexpr double thousands = 10'000;
constexpr qreal narrowest = 0.82; //!< a name that is too wide for its tile is drawn narrower, to this part at most
} // namespace

struct TileMap::Tile {
    QRectF place;
    QString name;
    QString number;
    int step = 0;
};

int TileMap::column() const { return std::max(0, m_column.isEmpty() ? 0 : columnOf(figures().table, m_column)); }

QList<const domain::RegionInfo*> TileMap::placed() const {
    QList<const domain::RegionInfo*> all;
    if (!figures().regions) return all;
    for (const domain::RegionInfo& region : figures().regions->all()) {
        if (region.column >= 0 && region.row >= 0) all << &region;
    }
    std::sort(all.begin(), all.end(),
              [](const auto* a, const auto* b) { return std::pair(a->row, a->column) < std::pair(b->row, b->column); });
    return all;
}

QSize TileMap::grid() const {
    QSize grid(1, 1);
    for (const auto* region : placed()) grid = grid.expandedTo({region->column + 1, region->row + 1});
    return grid;
}

QList<double> TileMap::drawn() const {
    QList<double> numbers;
    for (const QList<Value>& row : figures().table.values) numbers << partOf(row.value(column()));
    return numbers;
}

QList<double> TileMap::steps() const { return impact::mapSteps(drawn()); }

QString TileMap::rangeWords(const impact::MapRange& range) const {
    const ChartWords words(figures());
    const QString from = words.number(range.first);
    if (!range.last) return tr("%1 or more").arg(from);
    return *range.last > range.first ? u"%1\u2013%2"_s.arg(from, words.number(*range.last)) : from;
}

QList<LegendEntry> TileMap::legend() const {
    if (!figures().table.indicator) return {};
    const QList<double> bounds = steps();
    QList<int> regions(bounds.size() + 1, 0);
    QHash<QString, double> numbers;
    for (int row = 0; row < figures().table.rows.size(); ++row)
        numbers[figures().table.rows.at(row).key] = partOf(figures().table.values.at(row).value(column()));
    for (const auto* region : placed()) ++regions[impact::mapStepOf(numbers.value(region->code), bounds)];
    QStringList ranges{tr("none")};
    for (const impact::MapRange& range : impact::mapRanges(drawn(), bounds)) ranges << rangeWords(range);
    QList<LegendEntry> entries;
    for (int step = 0; step < ranges.size(); ++step)
        entries << LegendEntry{ranges.at(step), kit::theme::mapColor(step), LegendEntry::Shape::Square,
                               tr("%n region(s)", nullptr, regions.at(step))};
    return entries;
}

QSize TileMap::leastTile() const {
    QStringList names;
    const bool russian = QLocale().language() == QLocale::Russian;
    for (const auto* region : placed())
        names << (russian && !region->shortRu.isEmpty() ? region->shortRu : region->code.section(u'-', -1));
    const int wide = int(std::ceil(paint::widest(names, Type::Caption) * narrowest)) + 2;
    const int high = int(std::ceil(2 * paint::height(Type::Caption) * 0.88));
    return {std::max(leastTileWidth, wide), std::max(leastTileHeight, high)};
}

QSize TileMap::minimumSizeHint() const {
    const QSize tile = leastTile(), tiles = grid();
    return {int(tiles.width() * (tile.width() + tileGap)) + 4, int(tiles.height() * (tile.height() + tileGap)) + 4};
}

int TileMap::outside() const {
    QSet<QString> known;
    for (const auto* region : placed()) known << region->code;
    int count = 0;
    for (int row = 0; row < figures().table.rows.size(); ++row) {
        if (known.contains(figures().table.rows.at(row).key)) continue;
        count += partOf(figures().table.values.at(row).value(column())) != 0;
    }
    return count;
}

ChartMark TileMap::markOf(const domain::RegionInfo& region, int row) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const bool russian = QLocale().language() == QLocale::Russian;
    ChartMark made;
    made.mark = {QString::fromLatin1(table.indicator->code), region.code, table.columns.value(column())};
    made.cell = QPoint(region.column, region.row);
    const QString name = russian || region.nameEn.isEmpty() ? region.nameRu : region.nameEn;
    const Value value = row < 0 ? Value{0} : table.values.at(row).value(column());
    made.title = ChartWords::tr("%1: %2").arg(name, words.number(value));
    if (row < 0) return made;
    QStringList others;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (i != column())
            others << ChartWords::tr("%1 %2").arg(words.column(i), words.number(table.values.at(row).value(i)));
    }
    if (!others.isEmpty()) made.lines << others.join(u", "_s);
    const QString before = words.before(words.comparedRow(row, column()));
    if (!before.isEmpty()) made.lines << before;
    return made;
}

void TileMap::drawName(QPainter& painter, const QRectF& place, const std::pair<QString, QColor>& name) const {
    const qreal wide = paint::width(name.first, Type::Caption);
    const qreal part = std::clamp((place.width() - 2) / wide, narrowest, 1.0);
    painter.save();
    painter.translate(place.center());
    painter.scale(part, 1);
    const QSizeF room((place.width() - 2) / part + 1, place.height());
    paint::text(
        painter,
        {QRectF(QPointF(-room.width() / 2, -room.height() / 2), room), Qt::AlignHCenter, Type::Caption, name.second},
        name.first);
    painter.restore();
}

void TileMap::drawTile(QPainter& painter, const Tile& tile) const {
    paint::cell(painter, tile.place, shade(kit::theme::mapColor(tile.step), tile.step), 2);
    const QColor ink =
        tile.step == 0 && tile.number.isEmpty() ? kit::theme::color(Token::Secondary) : kit::theme::mapText(tile.step);
    const bool isPale = emphasised() >= 0 && emphasised() != tile.step;
    const QColor color = isPale ? kit::theme::color(Token::Secondary) : ink;
    if (tile.number.isEmpty()) return drawName(painter, tile.place, {tile.name, color});
    // The two lines stand closer than lines of a text do: capitals and figures reach below the line nowhere.
    const qreal line = paint::height(Type::Caption);
    const qreal middle = tile.place.center().y();
    const QRectF upper(tile.place.left(), middle - line * 0.92, tile.place.width(), line);
    const QRectF lower(tile.place.left(), middle - line * 0.1, tile.place.width(), line);
    drawName(painter, upper, {tile.name, color});
    QFont bold = kit::theme::font(Type::Caption);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(color);
    painter.drawText(lower, int(Qt::AlignCenter) | Qt::TextSingleLine, tile.number);
}

QString TileMap::shortNumber(const Value& value) const {
    if (value.state == Value::State::TooSmall) return u"<5"_s;
    if (!value.isKnown() || value.number == 0) return {};
    if (value.number < thousands) return ChartWords(figures()).number(value);
    //: A number of thousands on a narrow tile: "12k"
    return tr("%1k").arg(QLocale().toString(qRound64(value.number / 1000)));
}

QList<ChartMark> TileMap::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const QSize tiles = grid();
    QHash<QString, int> rows;
    for (int row = 0; row < table.rows.size(); ++row) rows.insert(table.rows.at(row).key, row);
    const QList<double> bounds = steps();
    const int others = outside();
    const qreal line = others > 0 ? paint::height(Type::Caption) + tileGap : 0;
    const qreal wide = std::floor((size.width() - 4 + tileGap) / tiles.width() - tileGap);
    const qreal room = (size.height() - 4 - line + tileGap) / tiles.height() - tileGap;
    const qreal high = std::floor(std::min(room, wide * highest));
    const QPointF from(2 + std::floor((size.width() - 4 - tiles.width() * (wide + tileGap) + tileGap) / 2), 2);
    const bool russian = QLocale().language() == QLocale::Russian;
    QList<ChartMark> marks;
    for (const auto* region : placed()) {
        const int row = rows.value(region->code, -1);
        const Value value = row < 0 ? Value{0} : table.values.at(row).value(column());
        Tile tile;
        tile.place = QRectF(from + QPointF(region->column * (wide + tileGap), region->row * (high + tileGap)),
                            QSizeF(wide, high));
        tile.name = russian && !region->shortRu.isEmpty() ? region->shortRu : region->code.section(u'-', -1);
        tile.number = shortNumber(value);
        tile.step = impact::mapStepOf(partOf(value), bounds);
        drawTile(painter, tile);
        ChartMark mark = markOf(*region, row);
        mark.rect = tile.place;
        marks << mark;
    }
    if (others == 0) return marks;
    const QRectF place(2, size.height() - line, size.width() - 4, line);
    marks << paint::rest(painter,
                         {place, QPoint(0, tiles.height()), tr("%n region(s) beyond the map", nullptr, others)}, table);
    return marks;
}

} // namespace rs::charts
