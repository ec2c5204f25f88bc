// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/matrixview.h"

#include "charts/chartpaint.h"
#include "impact/mapsteps.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rs::charts {

using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr qreal cellGap = 2;
constexpr qreal leastCell = 40, mostCell = 96;
constexpr qreal mostHead = 160; //!< of names that stand upright
constexpr int mostOfFile = 2600;
constexpr int wheelStep = 120;

qreal mostCellHeight() { return std::floor(paint::height() + 12); }
} // namespace

struct MatrixView::Grid {
    QList<int> rows, columns; //!< all
    int rowsSeen = 0, columnsSeen = 0;
    QPoint first;   //!< column and row of the cell in the upper left corner
    QPointF corner; //!< where the cells begin
    QSizeF cell;
    bool upright = false; //!< heads of the columns are turned: they are wider than a cell

    [[nodiscard]] QRectF place(int column, int row) const {
        const QPointF at((column - first.x()) * (cell.width() + cellGap),
                         (row - first.y()) * (cell.height() + cellGap));
        return {corner + at, cell};
    }
    [[nodiscard]] int lastColumn() const { return std::min(first.x() + columnsSeen, int(columns.size())); }
    [[nodiscard]] int lastRow() const { return std::min(first.y() + rowsSeen, int(rows.size())); }
    [[nodiscard]] bool hasMore() const { return rowsSeen < rows.size() || columnsSeen < columns.size(); }
};

MatrixView::MatrixView(Kind kind, QWidget* parent)
    : ChartView(parent),
      m_kind(kind),
      m_across(new QScrollBar(Qt::Horizontal, this)),
      m_down(new QScrollBar(Qt::Vertical, this)) {
    for (QScrollBar* bar : {m_across, m_down}) {
        bar->hide();
        bar->setCursor(Qt::ArrowCursor);
        connect(bar, &QScrollBar::valueChanged, this, &MatrixView::moveMarks);
    }
}

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
    for (const int row : std::as_const(grid.rows)) names << words.rowTitle(row);
    for (const int column : std::as_const(grid.columns)) heads << words.columnShort(column);
    const qreal line = paint::height();
    const qreal nameWidth = std::min(paint::widest(names), size.width() * 0.32);
    const qreal room = size.width() - nameWidth - space::row - 2;
    const qreal headWidth = paint::widest(heads, Type::Caption);
    const auto count = [](qreal length, qreal least, qsizetype all) {
        return std::min(std::max(1, int((length + cellGap) / (least + cellGap))), int(all));
    };
    const auto share = [](qreal length, int cells) { return (length + cellGap) / std::max(1, cells) - cellGap; };
    grid.columnsSeen = count(room, leastCell, grid.columns.size());
    grid.cell.setWidth(std::floor(std::clamp(share(room, grid.columnsSeen), leastCell, mostCell)));
    grid.upright = headWidth > grid.cell.width();
    // Names that stand upright have what the rows cannot use, but never less than two fifths.
    const qreal unused = size.height() - qreal(grid.rows.size()) * (mostCellHeight() + cellGap) - space::hair;
    const qreal headHeight = grid.upright ? std::min({headWidth, mostHead, std::max(size.height() * 0.4, unused)})
                                          : paint::height(Type::Caption);
    grid.corner = QPointF(2 + nameWidth + space::row, headHeight + space::hair);
    const qreal high = size.height() - grid.corner.y() - 2;
    grid.rowsSeen = count(high, line + 2, grid.rows.size());
    grid.cell.setHeight(std::floor(std::clamp(share(high, grid.rowsSeen), line + 2, mostCellHeight())));
    return grid;
}

int MatrixView::mostHeight(int width) const {
    if (!figures().table.indicator) return 0;
    const QSizeF room(width, std::numeric_limits<int>::max());
    const Grid grid = gridIn(room);
    const bool scrolls = grid.columnsSeen < grid.columns.size();
    const qreal rows = qreal(grid.rows.size()) * (mostCellHeight() + cellGap);
    return int(std::ceil(grid.corner.y() + rows)) + 2 + (scrolls ? m_across->sizeHint().height() : 0);
}

QSize MatrixView::minimumSizeHint() const {
    const int rows = std::clamp(int(figures().table.rows.size()), 3, 6);
    const int columns = std::clamp(int(figures().table.columns.size()), 3, 6);
    const qreal lines = rows * (paint::height() + 4 + cellGap);
    // Names that stand upright may take two fifths of the height.
    const qreal head = m_kind == Kind::Cohorts ? paint::height(Type::Caption) : std::min(mostHead, lines * 0.67);
    const int wide = int(columns * (leastCell + cellGap)) + 120, high = int(std::ceil(lines + head)) + 8;
    return {wide, figures().table.isEmpty() ? high : std::min(high, mostHeight(wide))};
}

QSize MatrixView::fileSize() const {
    const QSize usual = ChartView::fileSize();
    const Grid grid = gridIn(QSizeF(mostOfFile, mostOfFile));
    const QSizeF all =
        QSizeF(grid.corner.x(), grid.corner.y()) + QSizeF(qreal(grid.columns.size()) * (leastCell + cellGap),
                                                          qreal(grid.rows.size()) * (paint::height() + 4 + cellGap));
    return QSize(int(std::ceil(all.width())) + 4, int(std::ceil(all.height())) + 4)
        .expandedTo(usual)
        .boundedTo({mostOfFile, mostOfFile});
}

QSizeF MatrixView::roomBeside(const QSizeF& size) const {
    return {size.width() - (m_down->isHidden() ? 0 : m_down->sizeHint().width()),
            size.height() - (m_across->isHidden() ? 0 : m_across->sizeHint().height())};
}

void MatrixView::fit() {
    if (!figures().table.indicator) return;
    m_across->hide();
    m_down->hide();
    // A bar for one direction takes room from the other, which may then need one, too.
    Grid grid = gridIn(QSizeF(size()));
    for (int pass = 0; pass < 2; ++pass) {
        m_across->setVisible(grid.columnsSeen < grid.columns.size());
        m_down->setVisible(grid.rowsSeen < grid.rows.size());
        grid = gridIn(roomBeside(QSizeF(size())));
    }
    const QSize room = roomBeside(QSizeF(size())).toSize();
    const auto set = [](QScrollBar* bar, int seen, qsizetype all) {
        const QSignalBlocker quiet(bar); // marks are new anyhow
        bar->setPageStep(seen);
        bar->setRange(0, int(all) - seen);
    };
    set(m_across, grid.columnsSeen, grid.columns.size());
    set(m_down, grid.rowsSeen, grid.rows.size());
    m_across->setGeometry(0, room.height(), room.width(), height() - room.height());
    m_down->setGeometry(room.width(), 0, width() - room.width(), room.height());
}

void MatrixView::drawHeads(QPainter& painter, const Grid& grid) const {
    const ChartWords words(figures());
    const QColor color = kit::theme::color(Token::Secondary);
    for (int i = grid.first.y(); i < grid.lastRow(); ++i) {
        const QRectF cell = grid.place(grid.first.x(), i);
        const QRectF name(2, cell.top(), grid.corner.x() - space::row - 2, cell.height());
        paint::text(painter, {name, Qt::AlignRight}, words.rowTitle(grid.rows.at(i)));
    }
    for (int i = grid.first.x(); i < grid.lastColumn(); ++i) {
        const QRectF cell = grid.place(i, grid.first.y());
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

QList<ChartMark> MatrixView::drawCells(QPainter& painter, const Grid& grid) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    QList<double> numbers;
    for (const QList<Value>& row : table.values) {
        for (const Value& value : row) numbers << partOf(value);
    }
    const QList<double> bounds = impact::mapSteps(numbers);
    QList<ChartMark> marks;
    for (int i = grid.first.y(); i < grid.lastRow(); ++i) {
        for (int k = grid.first.x(); k < grid.lastColumn(); ++k) {
            const Value value = table.values.at(grid.rows.at(i)).value(grid.columns.at(k));
            if (m_kind == Kind::Cohorts && value.state == Value::State::None) continue; // that year is yet to come
            const QRectF place = grid.place(k, i);
            const int step = impact::mapStepOf(partOf(value), bounds);
            paint::cell(painter, place, kit::theme::mapColor(step), 2);
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
    return marks;
}

QList<ChartMark> MatrixView::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    Grid grid = gridIn(isForFile() ? size : roomBeside(size));
    if (!isForFile()) {
        grid.first = QPoint(m_across->value(), m_down->value());
        drawHeads(painter, grid);
        return drawCells(painter, grid);
    }
    const qreal line = paint::height(Type::Caption);
    const bool hasMore = grid.hasMore();
    if (hasMore) grid = gridIn(QSizeF(size.width(), size.height() - line));
    drawHeads(painter, grid);
    QList<ChartMark> marks = drawCells(painter, grid);
    if (!hasMore) return marks;
    const QString shown = tr("%1 x %2 of %3 x %4, all as a table")
                              .arg(grid.rowsSeen)
                              .arg(grid.columnsSeen)
                              .arg(table.rows.size())
                              .arg(table.columns.size());
    marks << paint::rest(
        painter, {QRectF(2, size.height() - line, size.width() - 4, line), QPoint(0, int(grid.rows.size())), shown},
        table);
    return marks;
}

std::optional<QPoint> MatrixView::target(int key) const {
    const impact::Table& table = figures().table;
    const QPoint last(int(table.columns.size()) - 1, int(table.rows.size()) - 1);
    const QPoint from = marks().at(currentMark()).cell;
    switch (key) {
    case Qt::Key_Left:
        return QPoint(std::max(from.x() - 1, 0), from.y());
    case Qt::Key_Right:
        return QPoint(std::min(from.x() + 1, last.x()), from.y());
    case Qt::Key_Up:
        return QPoint(from.x(), std::max(from.y() - 1, 0));
    case Qt::Key_Down:
        return QPoint(from.x(), std::min(from.y() + 1, last.y()));
    case Qt::Key_Home:
        return QPoint(0, 0);
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

//! No further than needed.
void MatrixView::reveal(const QPoint& cell) {
    const auto turn = [](QScrollBar* bar, int to) {
        bar->setValue(std::clamp(bar->value(), to - std::max(bar->pageStep(), 1) + 1, to));
    };
    turn(m_across, cell.x());
    turn(m_down, cell.y());
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const bool scrolls = !m_across->isHidden() || !m_down->isHidden();
    const auto cell = scrolls && currentMark() >= 0 ? target(event->key()) : std::nullopt;
    if (!cell) return ChartView::keyPressEvent(event);
    reveal(*cell);
    for (int i = 0; i < markCount(); ++i) {
        if (marks().at(i).cell == *cell) return setCurrentMark(i);
    }
    ChartView::keyPressEvent(event); // a triangle has no cell there
}

void MatrixView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const bool isAcross = event->modifiers() & Qt::ShiftModifier || std::abs(turned.x()) > std::abs(turned.y());
    QScrollBar* bar = isAcross ? m_across : m_down;
    const int way = isAcross && turned.x() != 0 ? turned.x() : turned.y();
    // At its end the page goes on.
    if (bar->isHidden() || way == 0 || bar->value() == (way < 0 ? bar->maximum() : bar->minimum()))
        return event->ignore();
    m_turned -= way * QApplication::wheelScrollLines();
    bar->setValue(bar->value() + m_turned / wheelStep);
    m_turned %= wheelStep;
    event->accept();
}

} // namespace rs::charts
