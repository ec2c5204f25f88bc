// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linechart.h"

#include "charts/chartpaint.h"
#include "charts/plot.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>

namespace rs::charts {

using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr qreal pointSize = 10;
constexpr qreal reach = 9; //!< how far from a point the mouse finds it
constexpr int fewPoints = 12;
constexpr qreal offPoint = pointSize / 2 + 2; //!< from a point to its number

using Shape = LegendEntry::Shape;
constexpr Shape shapes[LineChart::mostLines] = {Shape::Circle,  Shape::Square, Shape::Triangle,
                                                Shape::Diamond, Shape::Cross,  Shape::Hexagon};

//! A table, seen as lines, whichever way they run.
class LineTable {
public:
    LineTable(const Figures& figures, LineChart::Lines lines)
        : m_table(figures.table),
          m_words(figures),
          m_byColumn(lines == LineChart::Lines::Columns) {}

    [[nodiscard]] int lines() const {
        return std::min(int(m_byColumn ? m_table.columns.size() : m_table.rows.size()), LineChart::mostLines);
    }
    [[nodiscard]] int places() const { return int(m_byColumn ? m_table.rows.size() : m_table.columns.size()); }
    [[nodiscard]] Value value(int line, int place) const {
        return m_byColumn ? m_table.values.at(place).value(line) : m_table.values.at(line).value(place);
    }
    [[nodiscard]] QString name(int line) const { return m_byColumn ? m_words.column(line) : m_words.row(line); }
    [[nodiscard]] QStringList placeNames() const {
        if (m_byColumn) return paint::monthNames(m_table, m_words);
        QStringList all;
        for (int i = 0; i < places(); ++i) all << m_words.column(i);
        return all;
    }
    [[nodiscard]] double largest() const {
        double most = 0;
        for (int line = 0; line < lines(); ++line) {
            for (int place = 0; place < places(); ++place) most = std::max(most, partOf(value(line, place)));
        }
        return most;
    }
    [[nodiscard]] ChartMark mark(int line, int place) const {
        const int row = m_byColumn ? place : line;
        const int column = m_byColumn ? line : place;
        ChartMark made;
        made.cell = QPoint(place, line);
        made.mark = {QString::fromLatin1(m_table.indicator->code), m_table.rows.at(row).key,
                     m_table.columns.at(column)};
        const QString number = m_words.number(value(line, place));
        made.title = m_table.columns.size() > 1
                         ? ChartWords::tr("%1, %2: %3").arg(m_words.rowTitle(row), m_words.column(column), number)
                         : ChartWords::tr("%1: %2").arg(m_words.rowTitle(row), number);
        const QString before = m_words.before(m_words.comparedRow(row, column));
        if (!before.isEmpty()) made.lines << before;
        return made;
    }
    //! The line comes down to this place from above, all in all: what is written there belongs below.
    [[nodiscard]] bool isValley(int line, int place) const {
        double above = 0;
        for (const int beside : {place - 1, place + 1}) {
            if (beside < 0 || beside >= places() || !value(line, beside).isKnown()) continue;
            above += value(line, beside).number - value(line, place).number;
        }
        return above > 0;
    }
    //! They stand beside the points while they are not in each other's way.
    [[nodiscard]] bool hasNumbers() const { return lines() == 1 && places() <= fewPoints; }
    [[nodiscard]] const ChartWords& words() const { return m_words; }
    [[nodiscard]] impact::Unit unit() const { return m_table.indicator->unit; }

private:
    const impact::Table& m_table;
    ChartWords m_words;
    bool m_byColumn;
};

//! Where nothing is known the line ends, and another begins behind it.
QList<QXYSeries*> piecesOf(const LineTable& table, int line, const QColor& color) {
    QList<QXYSeries*> pieces;
    QLineSeries* open = nullptr;
    for (int place = 0; place < table.places(); ++place) {
        const Value value = table.value(line, place);
        if (!value.isKnown()) {
            open = nullptr;
            continue;
        }
        if (!open) {
            open = new QLineSeries;
            open->setPen(QPen(color, 2));
            pieces << open;
        }
        open->append(place, value.number);
    }
    return pieces;
}

struct LineScene {
    QRectF area;
    Axis axis;
    qreal slot = 0;
};

LineScene lineScene(const QSizeF& size, const LineTable& table) {
    const qreal line = paint::height(Type::Caption);
    LineScene scene;
    scene.axis = axisOfUnit(table.unit(), table.largest(), std::clamp(int(size.height() / 50), 2, 5));
    const qreal left = paint::axisWidth(scene.axis, table.words());
    const qreal top = table.hasNumbers() ? line + offPoint : line + 2;
    scene.area = QRectF(QPointF(left, top), QPointF(size.width() - space::hair, size.height() - line - 6));
    scene.slot = scene.area.width() / std::max(1, table.places());
    return scene;
}

} // namespace

QList<LegendEntry> LineChart::legend() const {
    if (!figures().table.indicator) return {};
    const LineTable table(figures(), m_lines);
    if (table.lines() < 2) return {};
    QList<LegendEntry> entries;
    for (int i = 0; i < table.lines(); ++i) entries << LegendEntry{table.name(i), kit::theme::chartColor(i), shapes[i]};
    return entries;
}

QList<ChartMark> LineChart::draw(QPainter& painter, const QSizeF& size) const {
    const LineTable table(figures(), m_lines);
    const LineScene scene = lineScene(size, table);
    QList<QXYSeries*> lines;
    for (int i = 0; i < table.lines(); ++i) lines << piecesOf(table, i, shade(kit::theme::chartColor(i), i));
    Plot plot(size, scene.area);
    plot.addLines(lines, scene.axis, table.places());
    plot.paint(painter);
    paint::axisNumbers(painter, scene.area, scene.axis, table.words());
    paint::names(painter, scene.area, table.placeNames());

    QList<ChartMark> marks;
    for (int line = 0; line < table.lines(); ++line) {
        for (int place = 0; place < table.places(); ++place) {
            const Value value = table.value(line, place);
            if (!value.isKnown()) continue;
            const QPointF middle(scene.area.left() + scene.slot * (place + 0.5),
                                 scene.area.bottom() - scene.axis.part(value.number) * scene.area.height());
            const QRectF point(middle - QPointF(pointSize, pointSize) / 2, QSizeF(pointSize, pointSize));
            paint::sign(painter, point, shapes[line], shade(kit::theme::chartColor(line), line));
            ChartMark mark = table.mark(line, place);
            mark.rect = point.adjusted(-2, -2, 2, 2);
            mark.hit = QRectF(middle - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
            marks << mark;
            if (!table.hasNumbers()) continue;
            const qreal high = paint::height(Type::Caption);
            const bool below = table.isValley(line, place) && middle.y() + offPoint + high < scene.area.bottom();
            const qreal top = below ? middle.y() + offPoint : middle.y() - offPoint - high;
            const QRectF number(middle.x() - scene.slot / 2, top, scene.slot, high);
            paint::text(painter, {number, Qt::AlignHCenter, Type::Caption, kit::theme::color(Token::Secondary)},
                        table.words().number(value));
        }
    }
    return marks;
}

} // namespace rs::charts
