// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/taborder.h"

#include "kit/dialog.h"
#include "kit/page.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;

namespace {

//! [before] [page: first, last] [after], with room for what comes later.
class TabOrderTest : public testing::Test {
protected:
    TabOrderTest() {
        auto* row = new QHBoxLayout(&m_window);
        m_before = line(u"before"_s, &m_window);
        m_page = new kit::Page(&m_window);
        m_column = new QVBoxLayout(m_page);
        m_column->addWidget(line(u"first"_s, m_page));
        m_column->addWidget(line(u"last"_s, m_page));
        row->addWidget(m_before);
        row->addWidget(m_page);
        row->addWidget(line(u"after"_s, &m_window));
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    static QLineEdit* line(const QString& name, QWidget* parent) {
        auto* line = new QLineEdit(parent);
        line->setObjectName(name);
        return line;
    }
    [[nodiscard]] QString focus(const QString& name) {
        m_window.findChild<QLineEdit*>(name)->setFocus();
        return QApplication::focusWidget()->objectName();
    }
    //! A layout shows what it is given a moment later.
    static void settle() { QCoreApplication::processEvents(); }
    static QString tab() {
        settle();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget()->objectName();
    }
    static QString backTab() {
        settle();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        return QApplication::focusWidget()->objectName();
    }
    [[nodiscard]] QStringList stops() const {
        settle();
        QStringList names;
        for (const QWidget* stop : kit::tabStops(*m_page)) names << stop->objectName();
        return names;
    }

    QWidget m_window;
    QLineEdit* m_before;
    kit::Page* m_page;
    QVBoxLayout* m_column;
};

} // namespace

TEST_F(TabOrderTest, WhatIsMadeLaterIsReachedWhereItStands) {
    m_column->insertWidget(1, line(u"late"_s, m_page));
    ASSERT_EQ(focus(u"first"_s), u"first"_s);
    EXPECT_EQ(tab(), u"late"_s);
    EXPECT_EQ(tab(), u"last"_s);
    EXPECT_EQ(tab(), u"after"_s) << "out of the page, not to what was made last";
    EXPECT_EQ(focus(u"last"_s), u"last"_s);
    EXPECT_EQ(backTab(), u"late"_s);
    EXPECT_EQ(backTab(), u"first"_s);
    EXPECT_EQ(backTab(), u"before"_s);
}

TEST_F(TabOrderTest, HiddenAndDisabledOnesAreNoStops) {
    m_column->insertWidget(1, line(u"hidden"_s, m_page));
    m_column->insertWidget(2, line(u"disabled"_s, m_page));
    m_page->findChild<QLineEdit*>(u"hidden"_s)->hide();
    m_page->findChild<QLineEdit*>(u"disabled"_s)->setEnabled(false);
    EXPECT_EQ(stops(), (QStringList{u"first"_s, u"last"_s}));
}

TEST_F(TabOrderTest, AGridIsReadRowByRow) {
    auto* grid = new QGridLayout;
    grid->addWidget(line(u"d"_s, m_page), 1, 1);
    grid->addWidget(line(u"b"_s, m_page), 0, 1);
    grid->addWidget(line(u"c"_s, m_page), 1, 0);
    grid->addWidget(line(u"a"_s, m_page), 0, 0);
    m_column->insertLayout(1, grid);
    EXPECT_EQ(stops(), (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"last"_s}));
}

TEST_F(TabOrderTest, AFormIsReadRowByRowWhereverARowCameIn) {
    auto* form = new QFormLayout;
    form->addRow(line(u"c"_s, m_page));
    form->insertRow(0, line(u"a"_s, m_page), line(u"b"_s, m_page));
    m_column->insertLayout(1, form);
    EXPECT_EQ(stops(), (QStringList{u"first"_s, u"a"_s, u"b"_s, u"c"_s, u"last"_s}));
}

TEST_F(TabOrderTest, WithoutALayoutTheEyeCounts) {
    auto* board = new QWidget(m_page);
    board->setFixedSize(200, 60);
    line(u"right"_s, board)->move(100, 0);
    line(u"below"_s, board)->move(0, 30);
    line(u"left"_s, board)->move(0, 0);
    m_column->insertWidget(1, board);
    EXPECT_EQ(stops(), (QStringList{u"first"_s, u"left"_s, u"right"_s, u"below"_s, u"last"_s}));
}

TEST_F(TabOrderTest, TheStopIsScrolledIntoSight) {
    auto* area = new QScrollArea(m_page);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(60);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addSpacing(400);
    column->addWidget(line(u"deep"_s, body));
    area->setWidget(body);
    area->setWidgetResizable(true);
    m_column->insertWidget(1, area);
    ASSERT_EQ(focus(u"first"_s), u"first"_s);
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
    EXPECT_EQ(tab(), u"deep"_s);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
}

TEST(TabOrderOfADialog, GoesRoundAsItIsRead) {
    Dialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* last = new QLineEdit(&dialog); // made first
    auto* first = new QLineEdit(&dialog);
    column->addWidget(first);
    column->addWidget(last);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(last->hasFocus());
    QTest::keyClick(last, Qt::Key_Tab);
    EXPECT_TRUE(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(last->hasFocus());
}
