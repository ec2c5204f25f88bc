// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a mark to its rows and back, by the keys that real hands press: each goes to whatever has the focus.
#include "boardfixture.h"

#include "charts/chartcard.h"
#include "charts/numbercard.h"
#include "dashboard/rowsview.h"
#include "kit/searchfield.h"
#include "support/typing.h"
#include "tables/recordtable.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>

namespace rs::test {

using namespace Qt::StringLiterals;
using dashboard::FilterBar;
using dashboard::Tab;

namespace {

class RowsBehind : public BoardFixture {
protected:
    void SetUp() override {
        BoardFixture::SetUp();
        open();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        m_months = &page->board(Tab::Overview).cards().first()->chart();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    //! The rows of May have come, and the cell of the first one has the focus.
    void openMay() {
        m_months->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home);
        for (int month = 1; month < 5; ++month) press(Qt::Key_Right);
        m_may = m_months->currentMark();
        press(Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return page->table() && page->table()->model().recordCount() == 8; }));
        ASSERT_TRUE(waitUntil([&] { return grid().hasFocus() && grid().currentIndex().isValid(); }));
    }
    [[nodiscard]] kit::GridView& grid() const { return page->table()->grid(); }
    //! Charts are there again, and the focus is where it was.
    void expectBack() {
        EXPECT_EQ(page->table(), nullptr);
        EXPECT_TRUE(m_months->isVisible());
        EXPECT_TRUE(m_months->hasFocus());
        EXPECT_EQ(m_months->currentMark(), m_may);
    }

    charts::ChartView* m_months = nullptr;
    int m_may = -1;
};

} // namespace

TEST_F(RowsBehind, EscLeadsBackToTheMark) {
    openMay();
    press(Qt::Key_Escape);
    expectBack();
}

TEST_F(RowsBehind, ASelectionDoesNotHoldEscBack) {
    openMay();
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(grid().chosenRows().size(), 2);
    press(Qt::Key_Escape);
    expectBack();
}

TEST_F(RowsBehind, EscLeavesAnEditFirst) {
    openMay();
    grid().setCurrentIndex(grid().nextEditable(page->table()->model().index(0, 0), kit::GridView::Way::Forward));
    press(Qt::Key_F2);
    ASSERT_NE(grid().openedEditor(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(grid().openedEditor(), nullptr);
    ASSERT_NE(page->table(), nullptr);
    press(Qt::Key_Escape);
    expectBack();
}

TEST_F(RowsBehind, EscClearsASearchFirst) {
    openMay();
    page->table()->search()->setFocus(Qt::ShortcutFocusReason);
    typeText(page.get(), u"участникова"_s);
    press(Qt::Key_Down);
    ASSERT_TRUE(grid().hasFocus());
    ASSERT_FALSE(page->table()->search()->text().isEmpty());
    press(Qt::Key_Escape);
    ASSERT_NE(page->table(), nullptr);
    EXPECT_TRUE(page->table()->search()->text().isEmpty());
    press(Qt::Key_Escape);
    expectBack();
}

TEST_F(RowsBehind, TheButtonLeadsBackToTheMark) {
    openMay();
    page->rows().backButton()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    expectBack();
}

TEST_F(RowsBehind, ANumberHasTheFocusAgain) {
    charts::NumberCard* schools = page->board(Tab::Overview).numbers().first();
    schools->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return page->table() && grid().hasFocus(); }));
    press(Qt::Key_Escape);
    EXPECT_TRUE(schools->hasFocus());
}

TEST_F(RowsBehind, WhoFiltersStaysWithTheFilter) {
    openMay();
    QComboBox* region = page->filters().box(FilterBar::Region);
    region->setFocus(Qt::TabFocusReason);
    page->filters().choose(FilterBar::Region, u"RU-TVE"_s);
    ASSERT_TRUE(waitUntil([&] { return isCounted(); }));
    EXPECT_EQ(page->table(), nullptr);
    EXPECT_TRUE(region->hasFocus());
}

TEST_F(RowsBehind, NothingIsPastedWhereNothingIsAdded) {
    openMay();
    for (const QPushButton* button : page->table()->findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->text() == u"Paste"_s && button->isVisible());
    }
}

} // namespace rs::test
