// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "kit/theme/tokens.h"

#include <QEvent>

#include <algorithm>
#include <numeric>

namespace rs::dashboard {

namespace {

constexpr int between = kit::theme::space::field;

int leastHeight(const QList<CardGrid::Cell>& cells, int wanted) {
    for (const auto& cell : cells) wanted = std::max(wanted, cell.card->minimumSizeHint().height());
    return wanted;
}

int sharesOf(const QList<CardGrid::Cell>& cells) {
    return std::accumulate(cells.begin(), cells.end(), 0, [](int sum, const auto& cell) { return sum + cell.share; });
}

} // namespace

void CardGrid::addRow(const QList<Cell>& cells, int height, int growth) {
    for (const Cell& cell : cells) cell.card->setParent(this);
    m_rows << Row{cells, height, growth};
}

//! Cards go on a new line from the first that would be narrower than it may be; lines of one row get as many cards
//! each as the others, so that six break into three and three.
QList<CardGrid::Row> CardGrid::rowsIn(int width) const {
    QList<Row> rows;
    for (const Row& row : m_rows) {
        const qsizetype all = row.cells.size();
        qsizetype lines = 1;
        const auto fits = [&](const QList<Cell>& cells) {
            const int room = width - between * (int(cells.size()) - 1), shares = sharesOf(cells);
            return std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) {
                return room * cell.share / shares >= cell.card->minimumSizeHint().width();
            });
        };
        const auto part = [&](qsizetype line) {
            const qsizetype each = (all + lines - 1) / lines;
            return row.cells.mid(line * each, each);
        };
        const auto allFit = [&] {
            for (qsizetype line = 0; line < lines; ++line) {
                if (!part(line).isEmpty() && !fits(part(line))) return false;
            }
            return true;
        };
        while (lines < all && !allFit()) ++lines;
        for (qsizetype line = 0; line < lines; ++line) {
            if (!part(line).isEmpty()) rows << Row{part(line), row.height, row.growth};
        }
    }
    return rows;
}

int CardGrid::heightFor(int width) const {
    int height = 0;
    for (const Row& row : rowsIn(width)) height += leastHeight(row.cells, row.height) + (height > 0 ? between : 0);
    return height;
}

void CardGrid::place(const Row& row, const QRect& room) {
    const int width = room.width() - between * (int(row.cells.size()) - 1), shares = sharesOf(row.cells);
    int x = room.left(), left = width, leftShares = shares;
    for (const Cell& cell : row.cells) {
        const int own = left * cell.share / leftShares;
        cell.card->setGeometry(x, room.top(), own, room.height());
        x += own + between;
        left -= own;
        leftShares -= cell.share;
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
