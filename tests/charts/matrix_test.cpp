// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of more cities than a card has room for.
#include "charts/chartfixture.h"
#include "charts/matrixview.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using impact::Mark;

namespace {

constexpr int manyHosts = 40, manyGuests = 50;

class ManyCities : public ChartTest {
protected:
    void SetUp() override {
        ChartTest::SetUp();
        QStringList rows, columns;
        QList<QList<double>> numbers;
        for (int i = 0; i < manyGuests; ++i) columns << u"Гостевой город %1"_s.arg(i, 2, 10, QLatin1Char('0'));
        for (int i = 0; i < manyHosts; ++i) {
            rows << u"h%1|Город %1"_s.arg(i, 2, 10, QLatin1Char('0'));
            // The first row and the first column come to most, so they stay first.
            numbers << QList<double>(manyGuests, manyHosts - i);
            for (int k = 0; k < manyGuests; ++k) numbers.last()[k] += manyGuests - k;
        }
        m_chart.resize(520, 260);
        m_chart.setFigures(figuresOf(table("cities_exchange", rows, columns, numbers)));
        m_chart.show();
        m_chart.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_chart));
        m_chart.clearFocus();
        m_chart.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    //! Row and column that have the focus.
    [[nodiscard]] std::pair<QString, QString> current() const {
        if (m_chart.currentMark() < 0) return {};
        const Mark& mark = m_chart.marks().at(m_chart.currentMark()).mark;
        return {mark.row, mark.column};
    }
    void expectInSight() const {
        ASSERT_GE(m_chart.currentMark(), 0);
        EXPECT_TRUE(room().contains(m_chart.marks().at(m_chart.currentMark()).rect));
    }
    //! What scroll bars leave of the chart.
    [[nodiscard]] QRectF room() const {
        QRectF room(m_chart.rect());
        for (const QScrollBar* bar : m_chart.findChildren<QScrollBar*>()) {
            if (bar->isHidden()) continue;
            if (bar->orientation() == Qt::Vertical) room.setRight(bar->x());
            if (bar->orientation() == Qt::Horizontal) room.setBottom(bar->y());
        }
        return room;
    }
    [[nodiscard]] QScrollBar* bar(Qt::Orientation orientation) const {
        for (QScrollBar* one : m_chart.findChildren<QScrollBar*>()) {
            if (one->orientation() == orientation && one->isVisible()) return one;
        }
        return nullptr;
    }
    void wheel(int down, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF at(m_chart.rect().center());
        QWheelEvent event(at, m_chart.mapToGlobal(at), {}, {0, -120 * down}, {}, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_chart, &event);
        m_isWheelTaken = event.isAccepted();
    }

    MatrixView m_chart{MatrixView::Kind::Pairs};
    bool m_isWheelTaken = false;
};

} // namespace

TEST_F(ManyCities, ArrowsReachEveryRowAndColumn) {
    EXPECT_EQ(current(), std::pair(u"h00"_s, u"Гостевой город 00"_s));
    for (int row = 1; row < manyHosts; ++row) {
        press(Qt::Key_Down);
        ASSERT_EQ(current().first, u"h%1"_s.arg(row, 2, 10, QLatin1Char('0')));
        expectInSight();
    }
    press(Qt::Key_Down);
    EXPECT_EQ(current().first, u"h39"_s) << "there is nothing below";
    for (int column = 1; column < manyGuests; ++column) {
        press(Qt::Key_Right);
        ASSERT_EQ(current(), std::pair(u"h39"_s, u"Гостевой город %1"_s.arg(column, 2, 10, QLatin1Char('0'))));
        expectInSight();
    }
    for (int row = manyHosts; row > 0; --row) press(Qt::Key_Up);
    for (int column = manyGuests; column > 0; --column) press(Qt::Key_Left);
    EXPECT_EQ(current(), std::pair(u"h00"_s, u"Гостевой город 00"_s));
    expectInSight();
    press(Qt::Key_End);
    EXPECT_EQ(current(), std::pair(u"h39"_s, u"Гостевой город 49"_s));
    expectInSight();
    press(Qt::Key_Home);
    EXPECT_EQ(current(), std::pair(u"h00"_s, u"Гостевой город 00"_s));
}

TEST_F(ManyCities, WheelAndBarsMoveTheCellsAndTheFocusGoesWithThem) {
    ASSERT_NE(bar(Qt::Vertical), nullptr);
    ASSERT_NE(bar(Qt::Horizontal), nullptr);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    wheel(1);
    EXPECT_TRUE(m_isWheelTaken);
    EXPECT_GT(bar(Qt::Vertical)->value(), 0);
    EXPECT_EQ(current().first, u"h03"_s) << "the cell keeps the focus while it is in sight";
    bar(Qt::Vertical)->setValue(bar(Qt::Vertical)->maximum());
    EXPECT_TRUE(m_chart.marks().last().title.startsWith(u"Город 39"_s)) << qPrintable(m_chart.marks().last().title);
    EXPECT_EQ(m_chart.marks().last().opens, ChartMark::Opens::Records);
    wheel(1);
    EXPECT_FALSE(m_isWheelTaken) << "at its end the page goes on";
    wheel(1, Qt::ShiftModifier);
    EXPECT_GT(bar(Qt::Horizontal)->value(), 0);
    bar(Qt::Horizontal)->setValue(bar(Qt::Horizontal)->maximum());
    EXPECT_TRUE(m_chart.marks().last().title.contains(u"Гостевой город 49"_s));
    EXPECT_FALSE(m_chart.grab().isNull());
}

TEST_F(ManyCities, ALargerCardNeedsNoBars) {
    Figures few = m_chart.figures();
    few.table.rows.resize(5);
    few.table.values.resize(5);
    few.table.columns.resize(4);
    for (QList<impact::Value>& row : few.table.values) row.resize(4);
    bar(Qt::Vertical)->setValue(20);
    m_chart.setFigures(few);
    EXPECT_EQ(bar(Qt::Vertical), nullptr);
    EXPECT_EQ(bar(Qt::Horizontal), nullptr);
    EXPECT_EQ(m_chart.markCount(), 20);
    EXPECT_EQ(m_chart.marks().first().mark.row, u"h00"_s);
}

TEST_F(ManyCities, ACardMayGrowUntilAllRowsAreSeen) {
    const int most = m_chart.mostHeight(520);
    EXPECT_GT(most, manyHosts * 20);
    m_chart.resize(520, most);
    EXPECT_EQ(bar(Qt::Vertical), nullptr);
    EXPECT_NE(bar(Qt::Horizontal), nullptr);
    EXPECT_TRUE(room().contains(m_chart.marks().last().rect));
    EXPECT_LT(room().bottom() - m_chart.marks().last().rect.bottom(), 8);
}

//! The bar of one direction takes room from the other.
TEST_F(ManyCities, TheLastCellIsWholeAtAnySize) {
    Figures few = m_chart.figures();
    few.table.rows.resize(8);
    few.table.values.resize(8);
    m_chart.setFigures(few);
    for (int high = 140; high < 340; high += 3) {
        m_chart.resize(520, high);
        for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
            if (QScrollBar* one = bar(orientation)) one->setValue(one->maximum());
        }
        const ChartMark& last = m_chart.marks().last();
        EXPECT_TRUE(last.title.startsWith(u"Город 07, Гостевой город 49"_s)) << high << qPrintable(last.title);
        EXPECT_TRUE(room().contains(last.rect)) << high;
    }
}

TEST_F(ManyCities, AFileHasAllOfThem) {
    const QSize size = m_chart.fileSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_chart.paintFigures(painter, QSizeF(size), m_chart.figures());
    painter.end();
    bool isCornerFilled = false;
    for (int y = size.height() - 60; y < size.height(); ++y) {
        for (int x = size.width() - 60; x < size.width(); ++x)
            isCornerFilled = isCornerFilled || image.pixelColor(x, y) == kit::theme::mapColor(1);
    }
    EXPECT_TRUE(isCornerFilled) << "the cell of the last row and the last column";
    EXPECT_GE(size.height(), manyHosts * 18);
    EXPECT_GE(size.width(), manyGuests * 40);
    EXPECT_GT(m_chart.markCount(), 0) << "the screen shows what it showed";
}

} // namespace rs::test
