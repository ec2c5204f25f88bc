// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "kit/theme/tokens.h"

#include <QEvent>

#include <algorithm>

namespace rs::dashboard {

namespace {

constexpr int between = kit::theme::space::field;

int leastHeight(const QList<CardGrid::Cell>& cells, int wanted) {
    for (const auto& cell : cells) wanted = std::max(wanted, cell.card->minimumSizeHint().height());
    return wanted;
}

//! Each its share, but none less than it may be: what one needs more the others give. Empty: they do not fit.
QList<int> widthsIn(const QList<CardGrid::Cell>& cells, int width, int places) {
    const int count = int(cells.size()), all = std::max(count, places);
    int room = (width - between * (all - 1)) * count / all, shares = 0, least = 0;
    for (const auto& cell : cells) {
        shares += cell.share;
        least += cell.card->minimumSizeHint().width();
    }
    room = std::max(room, std::min(least, width - between * (count - 1)));
    if (least > room && count > 1) return {};
    QList<int> widths(count, -1); // not decided
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (int i = 0; i < count; ++i) {
            const int need = cells.at(i).card->minimumSizeHint().width();
            if (widths.at(i) >= 0 || room * cells.at(i).share / std::max(shares, 1) >= need) continue;
            widths[i] = std::min(need, width);
            room -= widths.at(i);
            shares -= cells.at(i).share;
            isSettled = false;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (widths.at(i) >= 0) continue;
        widths[i] = room * cells.at(i).share / shares;
        room -= widths.at(i);
        shares -= cells.at(i).share;
    }
    return widths;
}

} // namespace

void CardGrid::addRow(const QList<Cell>& cells, int height, int growth, int places) {
    for (const Cell& cell : cells) cell.card->setParent(this);
    m_rows << Row{cells, height, growth, places};
}

//! Cards go on a new line from the first that would be narrower than it may be; lines of one row get as many cards
//! each as the others, so that six break into three and three.
QList<CardGrid::Row> CardGrid::rowsIn(int width) const {
    QList<Row> rows;
    for (const Row& row : m_rows) {
        const qsizetype all = row.cells.size();
        QList<Row> lines;
        for (qsizetype count = 1; count <= all; ++count) {
            const qsizetype each = (all + count - 1) / count;
            bool fits = true;
            lines.clear();
            for (qsizetype from = 0; from < all; from += each) {
                lines << Row{row.cells.mid(from, each), row.height, row.growth, count == 1 ? row.places : 1};
                fits = fits && !widthsIn(lines.last().cells, width, lines.last().places).isEmpty();
            }
            if (fits) break;
        }
        rows << lines;
    }
    return rows;
}

int CardGrid::heightFor(int width) const {
    int height = 0;
    for (const Row& row : rowsIn(width)) height += leastHeight(row.cells, row.height) + (height > 0 ? between : 0);
    return height;
}

void CardGrid::place(const Row& row, const QRect& room) {
    const QList<int> widths = widthsIn(row.cells, room.width(), row.places);
    int x = room.left();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        row.cells.at(i).card->setGeometry(x, room.top(), widths.value(i, room.width()), room.height());
        x += widths.value(i) + between;
    }
}

void CardGrid::arrange() {
    const QList<Row> rows = rowsIn(width());
    const int least = heightFor(width());
    if (minimumHeight() != least) setMinimumHeight(least);
    int growth = 0;
    for (const Row& row : rows) growth += row.growth;
    int more = std::max(0, height() - least), y = 0;
    for (const Row& row : rows) {
        const int own = growth > 0 ? more * row.growth / growth : 0;
        const int high = leastHeight(row.cells, row.height) + own;
        place(row, {0, y, width(), high});
        y += high + between;
        more -= own;
        growth -= row.growth;
    }
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool CardGrid::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) arrange(); // a card needs another size
    return QWidget::event(event);
}

} // namespace rs::dashboard
