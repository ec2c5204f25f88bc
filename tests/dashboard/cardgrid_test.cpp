// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "charts/chartcard.h"
#include "charts/matrixview.h"

#include <QScrollBar>

#include <gtest/gtest.h>

namespace rs::test {

using dashboard::CardGrid;

namespace {

class LeastCard : public QWidget {
public:
    explicit LeastCard(QSize least) : m_least(least) {}
    [[nodiscard]] QSize minimumSizeHint() const override { return m_least; }

private:
    QSize m_least;
};

QList<CardGrid::Cell> cards(int amount, QSize least) {
    QList<CardGrid::Cell> cells;
    for (int i = 0; i < amount; ++i) cells << CardGrid::Cell{new LeastCard(least)};
    return cells;
}

} // namespace

TEST(CardGrid, WideRowsStandSideBySide) {
    CardGrid grid;
    const auto cells = cards(6, {150, 60});
    grid.addRow(cells, 0, 0);
    grid.resize(1200, 400);
    grid.show();
    for (const auto& cell : cells) {
        EXPECT_EQ(cell.card->y(), 0);
        EXPECT_EQ(cell.card->height(), 60);
    }
    EXPECT_EQ(cells.last().card->geometry().right(), grid.width() - 1);
}

TEST(CardGrid, NarrowRowsBreakEvenly) {
    CardGrid grid;
    const auto cells = cards(6, {150, 60});
    grid.addRow(cells, 0, 0);
    grid.resize(700, 400);
    grid.show();
    for (int i = 0; i < 6; ++i) EXPECT_EQ(cells.at(i).card->y() > 0, i >= 3) << i;
    for (const auto& cell : cells) EXPECT_GE(cell.card->width(), 150);
    grid.resize(200, 400);
    EXPECT_GE(grid.minimumHeight(), 6 * 60) << "one below the other, for whoever scrolls";
    for (const auto& cell : cells) EXPECT_EQ(cell.card->width(), 200);
}

TEST(CardGrid, WhoNeedsMoreThanItsShareGetsIt) {
    CardGrid grid;
    const auto narrow = cards(1, {200, 60}), wide = cards(1, {700, 60});
    grid.addRow({{narrow.first().card, 9}, {wide.first().card, 11}}, 0, 0);
    grid.resize(1168, 400);
    grid.show();
    EXPECT_EQ(narrow.first().card->y(), wide.first().card->y());
    EXPECT_EQ(wide.first().card->width(), 700);
    EXPECT_GT(narrow.first().card->width(), 400);
    EXPECT_EQ(wide.first().card->geometry().right(), grid.width() - 1);
}

TEST(CardGrid, FewCardsAreAsWideAsMany) {
    CardGrid grid;
    const auto one = cards(1, {150, 60}), six = cards(6, {150, 60});
    grid.addRow(one, 0, 0, 6);
    grid.addRow(six, 0, 0, 6);
    grid.resize(1200, 400);
    grid.show();
    EXPECT_NEAR(one.first().card->width(), six.first().card->width(), 1);
}

TEST(CardGrid, WhatIsLeftGoesToRowsThatGrow) {
    CardGrid grid;
    const auto fixed = cards(2, {100, 50}), large = cards(1, {100, 100}), small = cards(1, {100, 100});
    grid.addRow(fixed, 0, 0);
    grid.addRow(large, 0, 3);
    grid.addRow(small, 0, 1);
    grid.resize(600, 50 + 100 + 100 + 400 + (grid.heightFor(600) - 250));
    grid.show();
    EXPECT_EQ(fixed.first().card->height(), 50);
    EXPECT_EQ(large.first().card->height(), 400);
    EXPECT_EQ(small.first().card->height(), 200);
    EXPECT_EQ(small.first().card->geometry().bottom(), grid.height() - 1);
}

TEST(CardGrid, NoRowIsHigherThanItsCardsCanUse) {
    CardGrid grid;
    auto few = cards(2, {100, 50}), large = cards(1, {100, 100}), small = cards(1, {100, 60});
    few[0].most = [](int) { return 80; };
    few[1].most = [](int width) { return width; }; // it hangs on its width
    small[0].most = [](int) { return 70; };
    grid.addRow(few, 0, 3);
    grid.addRow(large, 0, 1);
    grid.addRow(small, 200, 2);
    grid.resize(412, 900);
    grid.show();
    EXPECT_EQ(few.first().card->height(), 200) << "as the other card of the row can use";
    EXPECT_EQ(few.last().card->height(), 200);
    EXPECT_EQ(small.first().card->height(), 70) << "also where rows are to be higher";
    EXPECT_EQ(large.first().card->geometry().bottom() + 1 + 12 + 70, grid.height()) << "the rest is for who can use it";
    EXPECT_EQ(grid.heightFor(412), 50 + 100 + 70 + 2 * 12);
    grid.resize(412, 292); // less than all could use: shared as before
    EXPECT_EQ(few.first().card->height() - 50, 3 * (large.first().card->height() - 100));
}

//! Beside the navigation of 1440 x 900, 1024 x 640 and 1600 x 1000.
TEST(CardGrid, AMatrixOfManyCitiesGrowsAndScrolls) {
    charts::Figures figures;
    figures.table.indicator = impact::indicatorByCode(u"cities_exchange");
    for (int i = 0; i < 50; ++i) {
        const QString name = QStringLiteral("Город %1").arg(i);
        figures.table.rows << impact::Category{name, name};
        figures.table.columns << name;
        figures.table.values << QList<impact::Value>(50, impact::Value{double(i % 4)});
    }
    CardGrid grid;
    auto* card = new charts::ChartCard(new charts::MatrixView(charts::MatrixView::Kind::Pairs));
    card->setFigures(figures);
    grid.addRow({{card, 1, [card](int width) { return card->mostHeight(width); }}}, 250, 3);
    for (const QSize size : {QSize(1180, 560), QSize(928, 300), QSize(1340, 660)}) {
        grid.resize(size);
        grid.show();
        EXPECT_EQ(card->height(), grid.height());
        int bars = 0;
        for (const QScrollBar* bar : card->chart().findChildren<QScrollBar*>()) bars += bar->isVisible();
        EXPECT_GE(bars, 1) << size.width();
        EXPECT_GE(card->chart().marks().last().rect.bottom(), card->chart().height() - 60) << size.width();
    }
}

TEST(CardGrid, WhatNoRowCanUseStaysBelow) {
    CardGrid grid;
    auto only = cards(1, {100, 50});
    only[0].most = [](int) { return 120; };
    grid.addRow(only, 60, 1);
    grid.resize(400, 700);
    grid.show();
    EXPECT_EQ(only.first().card->geometry(), QRect(0, 0, 400, 120));
}

} // namespace rs::test
