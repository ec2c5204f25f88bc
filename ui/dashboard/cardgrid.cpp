// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "kit/theme/tokens.h"

#include <QEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace rs::dashboard {

namespace {

constexpr int between = kit::theme::space::field;

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

//! Of rows one below the other.
int sumOf(const QList<int>& heights) {
    const int gaps = std::max(0, int(heights.size()) - 1);
    return std::accumulate(heights.begin(), heights.end(), gaps * between);
}

//! So high the highest card can use to be.
int mostHeight(const QList<CardGrid::Cell>& cells, const QList<int>& widths) {
    int most = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        most = std::max(most, cells.at(i).most ? cells.at(i).most(widths.value(i)) : QWIDGETSIZE_MAX);
    return most;
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

QList<int> CardGrid::leastHeights(const QList<Row>& rows, int width) {
    QList<int> heights;
    for (const Row& row : rows) {
        int high = std::min(row.height, mostHeight(row.cells, widthsIn(row.cells, width, row.places)));
        for (const Cell& cell : row.cells) high = std::max(high, cell.card->minimumSizeHint().height());
        heights << high;
    }
    return heights;
}

int CardGrid::heightFor(int width) const { return sumOf(leastHeights(rowsIn(width), width)); }

//! Shares what is left by growth. A row that is as high as it can use leaves its share to the others, who share anew.
void CardGrid::grow(const QList<Row>& rows, QList<int>& heights, const QSize& room) {
    int left = room.height() - sumOf(heights);
    QList<int> most, growing;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        most << mostHeight(rows.at(i).cells, widthsIn(rows.at(i).cells, room.width(), rows.at(i).places));
        if (rows.at(i).growth > 0 && heights.at(i) < most.at(i)) growing << int(i);
    }
    while (left > 0 && !growing.isEmpty()) {
        int parts = 0;
        for (const int i : std::as_const(growing)) parts += rows.at(i).growth;
        for (const int i : std::as_const(growing)) {
            const int share = std::min(left * rows.at(i).growth / parts, most.at(i) - heights.at(i));
            parts -= rows.at(i).growth;
            heights[i] += share;
            left -= share;
        }
        growing.removeIf([&](int i) { return heights.at(i) >= most.at(i); });
    }
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
    QList<int> heights = leastHeights(rows, width());
    const int least = sumOf(heights);
    if (minimumHeight() != least) setMinimumHeight(least);
    grow(rows, heights, size());
    int y = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        place(rows.at(i), {0, y, width(), heights.at(i)});
        y += heights.at(i) + between;
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
