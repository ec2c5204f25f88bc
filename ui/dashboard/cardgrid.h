// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace rs::dashboard {

//! Rows of cards. In a narrow window a row breaks where its cards would be cut; what is left of the height goes to the
//! rows that grow, to each as much as the highest of its cards can use: cards of a row are equally high.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    struct Cell {
        QWidget* card;
        int share = 1;                           //!< of the width, beside the others in the row
        std::function<int(int width)> most = {}; //!< so high it can use to be; none: any height
    };
    explicit CardGrid(QWidget* parent = nullptr) : QWidget(parent) {}

    //! `height`: the least it shall have, if its cards can use it; `growth`: its part of what is left, 0 for none;
    //! `places`: fewer cards are no wider than if there were so many.
    void addRow(const QList<Cell>& cells, int height, int growth, int places = 1);
    //! How high all rows are at this width when none grows.
    [[nodiscard]] int heightFor(int width) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        QList<Cell> cells;
        int height = 0;
        int growth = 0;
        int places = 1;
    };
    //! The rows as they fit into this width.
    [[nodiscard]] QList<Row> rowsIn(int width) const;
    //! How high each row is when none grows.
    [[nodiscard]] static QList<int> leastHeights(const QList<Row>& rows, int width);
    static void grow(const QList<Row>& rows, QList<int>& heights, const QSize& room);
    static void place(const Row& row, const QRect& room);
    void arrange();

    QList<Row> m_rows;
};

} // namespace rs::dashboard
