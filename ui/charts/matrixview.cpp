// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/matrixview.h"

#include "charts/chartpaint.h"
#include "impact/mapsteps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rs::charts {

using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr qreal cellGap = 2;
constexpr qreal leastCell = 40, mostCell = 96;
constexpr qreal mostHead = 110; //!< of names that stand upright
} // namespace

struct MatrixView::Grid {
    QList<int> rows, columns;
    QPointF corner; //!< where the cells begin
    QSizeF cell;
    bool upright = false; //!< heads of the columns are turned: they are wider than a cell

    [[nodiscard]] QRectF place(int column, int row) const {
        return {corner + QPointF(column * (cell.width() + cellGap), row * (cell.height() + cellGap)), cell};
    }
};

QList<int> MatrixView::rowOrder() const {
    const impact::Table& table = figures().table;
    QList<int> rows;
    for (int i = 0; i < table.rows.size(); ++i) rows << i;
    if (m_kind == Kind::Cohorts) return rows;
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return rowSum(table, a) > rowSum(table, b); });
    return rows;
}

QList<int> MatrixView::columnOrder() const {
    const impact::Table& table = figures().table;
    QList<int> columns;
    for (int i = 0; i < table.columns.size(); ++i) columns << i;
    if (m_kind == Kind::Cohorts) return columns;
    const auto sum = [&](int column) {
        double all = 0;
        for (const QList<Value>& row : table.values) all += partOf(row.value(column));
        return all;
    };
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return sum(a) > sum(b); });
    return columns;
}

MatrixView::Grid MatrixView::gridIn(const QSizeF& size) const {
    const ChartWords words(figures());
    Grid grid;
    grid.rows = rowOrder();
    grid.columns = columnOrder();
    QStringList names, heads;
    for (const int row : grid.rows) names << words.rowTitle(row);
    for (const int column : grid.columns) heads << words.columnShort(column);
    const qreal line = paint::height();
    const qreal nameWidth = std::min(paint::widest(names), size.width() * 0.32);
    const qreal room = size.width() - nameWidth - space::row - 2;
    const qreal headWidth = paint::widest(heads, Type::Caption);
    const auto count = [](qreal length, qreal least) {
        return std::max(1, int((length + cellGap) / (least + cellGap)));
    };
    grid.columns.resize(std::min<qsizetype>(grid.columns.size(), count(room, leastCell)));
    const qreal columns = std::max<qreal>(1, qreal(grid.columns.size()));
    grid.cell.setWidth(std::floor(std::clamp((room + cellGap) / columns - cellGap, leastCell, mostCell)));
    grid.upright = headWidth > grid.cell.width();
    const qreal headHeight =
        grid.upright ? std::min({headWidth, mostHead, size.height() * 0.4}) : paint::height(Type::Caption);
    grid.corner = QPointF(2 + nameWidth + space::row, headHeight + space::hair);
    const qreal high = size.height() - grid.corner.y() - 2;
    grid.rows.resize(std::min<qsizetype>(grid.rows.size(), count(high, line + 2)));
    const qreal rows = std::max<qreal>(1, qreal(grid.rows.size()));
    grid.cell.setHeight(std::floor(std::clamp((high + cellGap) / rows - cellGap, line + 2, line + 12)));
    return grid;
}

QSize MatrixView::minimumSizeHint() const {
    const int rows = std::clamp(int(figures().table.rows.size()), 3, 10);
    const int columns = std::clamp(int(figures().table.columns.size()), 3, 6);
    const qreal lines = rows * (paint::height() + 4 + cellGap);
    // Names that stand upright may take two fifths of the height.
    const qreal head = m_kind == Kind::Cohorts ? paint::height(Type::Caption) : std::min(mostHead, lines * 0.67);
    return {int(columns * (leastCell + cellGap)) + 120, int(std::ceil(lines + head)) + 8};
}

void MatrixView::drawHeads(QPainter& painter, const Grid& grid) const {
    const ChartWords words(figures());
    const QColor color = kit::theme::color(Token::Secondary);
    for (int i = 0; i < grid.rows.size(); ++i) {
        const QRectF cell = grid.place(0, i);
        const QRectF name(2, cell.top(), grid.corner.x() - space::row - 2, cell.height());
        paint::text(painter, {name, Qt::AlignRight}, words.rowTitle(grid.rows.at(i)));
    }
    for (int i = 0; i < grid.columns.size(); ++i) {
        const QRectF cell = grid.place(i, 0);
        const qreal high = cell.top() - space::hair;
        const QString head = words.columnShort(grid.columns.at(i));
        if (!grid.upright) {
            paint::text(painter, {QRectF(cell.left(), 0, cell.width(), high), Qt::AlignHCenter, Type::Caption, color},
                        head);
            continue;
        }
        painter.save();
        painter.translate(cell.center().x(), high);
        painter.rotate(-90);
        const qreal line = paint::height(Type::Caption);
        paint::text(painter, {QRectF(0, -line / 2, high, line), Qt::AlignLeft, Type::Caption, color}, head);
        painter.restore();
    }
}

ChartMark MatrixView::markOf(int row, int column) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    ChartMark made;
    made.mark = {QString::fromLatin1(table.indicator->code), table.rows.at(row).key, table.columns.at(column)};
    //: %1 a row, %2 a column, %3 their number: "Tver, Kazan: 3"
    made.title = ChartWords::tr("%1, %2: %3")
                     .arg(words.rowTitle(row), words.column(column), words.number(table.values.at(row).value(column)));
    const QString before = words.before(words.comparedRow(row, column));
    if (!before.isEmpty()) made.lines << before;
    return made;
}

QList<ChartMark> MatrixView::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    const qreal line = paint::height(Type::Caption);
    Grid grid = gridIn(size);
    const bool hasMore = grid.rows.size() < table.rows.size() || grid.columns.size() < table.columns.size();
    if (hasMore) grid = gridIn(QSizeF(size.width(), size.height() - line));
    QList<double> numbers;
    for (const QList<Value>& row : table.values) {
        for (const Value& value : row) numbers << partOf(value);
    }
    const QList<double> bounds = impact::mapSteps(numbers);
    drawHeads(painter, grid);
    QList<ChartMark> marks;
    for (int i = 0; i < grid.rows.size(); ++i) {
        for (int k = 0; k < grid.columns.size(); ++k) {
            const Value value = table.values.at(grid.rows.at(i)).value(grid.columns.at(k));
            if (m_kind == Kind::Cohorts && value.state == Value::State::None) continue; // that year is yet to come
            const QRectF place = grid.place(k, i);
            const int step = impact::mapStepOf(partOf(value), bounds);
            painter.setPen(Qt::NoPen);
            painter.setBrush(kit::theme::mapColor(step));
            painter.drawRoundedRect(place, 2, 2);
            const bool isNothing = value.isKnown() && value.number == 0 && m_kind == Kind::Pairs;
            const QString text = value.state == Value::State::TooSmall ? QStringLiteral("<5") : words.number(value);
            if (!isNothing)
                paint::text(painter, {place, Qt::AlignHCenter, Type::Body, kit::theme::mapText(step)}, text);
            ChartMark mark = markOf(grid.rows.at(i), grid.columns.at(k));
            mark.rect = place;
            mark.cell = QPoint(k, i);
            marks << mark;
        }
    }
    if (!hasMore) return marks;
    const QString shown = tr("%1 x %2 of %3 x %4, all as a table")
                              .arg(grid.rows.size())
                              .arg(grid.columns.size())
                              .arg(table.rows.size())
                              .arg(table.columns.size());
    marks << paint::rest(
        painter, {QRectF(2, size.height() - line, size.width() - 4, line), QPoint(0, int(grid.rows.size())), shown},
        table);
    return marks;
}

} // namespace rs::charts
