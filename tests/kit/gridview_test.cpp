// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/celldelegate.h"
#include "kit/filterheader.h"
#include "kit/gridview.h"
#include "support/typing.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::kit;

//! Columns: 0 read-only mark, 1 name, 2 read-only code, 3 city, 4 tick.
class Grid : public testing::Test {
protected:
    QStandardItemModel model{4, 5};
    GridView view;

    void SetUp() override {
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 5; ++column) {
                auto* item = new QStandardItem(u"%1:%2"_s.arg(row).arg(column));
                item->setEditable(column == 1 || column == 3);
                if (column == 4) {
                    item->setCheckable(true);
                    item->setCheckState(Qt::Unchecked);
                }
                model.setItem(row, column, item);
            }
        }
        view.setModel(&model);
        view.resize(800, 400);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        go(0, 1);
    }
    void go(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    void key(int k, Qt::KeyboardModifiers m = {}) { QTest::keyClick(target(), Qt::Key(k), m); }
    void type(const QString& text) { rs::test::typeText(target(), text); }
    QWidget* target() { return view.openedEditor() ? view.openedEditor() : static_cast<QWidget*>(&view); }
    QString at(int row, int column) const { return model.index(row, column).data().toString(); }
    std::pair<int, int> current() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    void select(const QList<int>& rows) {
        view.clearSelection();
        for (const int row : rows)
            view.selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    using Cell = std::pair<int, int>;
};

TEST_F(Grid, TypingReplacesAndEnterGoesDown) {
    type(u"Вера"_s);
    ASSERT_NE(view.openedEditor(), nullptr);
    key(Qt::Key_Return);
    EXPECT_EQ(at(0, 1), u"Вера");
    EXPECT_EQ(current(), Cell(1, 1));
    EXPECT_EQ(view.openedEditor(), nullptr);
}

TEST_F(Grid, ShiftEnterGoesUp) {
    go(2, 1);
    type(u"я"_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(at(2, 1), u"я");
    EXPECT_EQ(current(), Cell(1, 1));
}

TEST_F(Grid, EnterWithoutEditorMovesToo) {
    key(Qt::Key_Return);
    EXPECT_EQ(current(), Cell(1, 1));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(current(), Cell(0, 1));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(current(), Cell(0, 1));
}

TEST_F(Grid, F2KeepsTheTextWithTheCaretAtTheEnd) {
    key(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(view.openedEditor());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"0:1");
    EXPECT_FALSE(editor->hasSelectedText());
    EXPECT_EQ(editor->cursorPosition(), 3);
}

TEST_F(Grid, EditorCoversTheCell) {
    key(Qt::Key_F2);
    ASSERT_NE(view.openedEditor(), nullptr);
    EXPECT_EQ(view.openedEditor()->geometry(), view.visualRect(model.index(0, 1)));
}

TEST_F(Grid, TabSkipsReadOnlyCellsAndWrapsRows) {
    type(u"а"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(at(0, 1), u"а");
    EXPECT_EQ(current(), Cell(0, 3));
    key(Qt::Key_Tab);
    EXPECT_EQ(current(), Cell(1, 1));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(current(), Cell(0, 3));
}

TEST_F(Grid, TabSkipsHiddenAndFollowsMovedColumns) {
    view.setColumnHidden(3, true);
    key(Qt::Key_Tab);
    EXPECT_EQ(current(), Cell(1, 1));
    view.setColumnHidden(3, false);
    view.filterHeader()->moveSection(3, 0);
    EXPECT_EQ(view.nextEditable(model.index(0, 1), GridView::Way::Back), model.index(0, 3));
}

TEST_F(Grid, TabLeavesAtTheEndOfTheTable) {
    go(3, 3);
    EXPECT_FALSE(view.nextEditable(view.currentIndex(), GridView::Way::Forward).isValid());
}

TEST_F(Grid, EscapeRestoresThenClearsSelectionThenAsksForTheSearch) {
    QSignalSpy search(&view, &GridView::clearSearchWanted);
    type(u"нет"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(at(0, 1), u"0:1");
    EXPECT_EQ(current(), Cell(0, 1));
    EXPECT_TRUE(view.selectionModel()->hasSelection());
    key(Qt::Key_Escape);
    EXPECT_FALSE(view.selectionModel()->hasSelection());
    EXPECT_EQ(current(), Cell(0, 1));
    EXPECT_EQ(search.count(), 0);
    key(Qt::Key_Escape);
    EXPECT_EQ(search.count(), 1);
}

TEST_F(Grid, GoingSidewaysKeepsTheSelectedRows) {
    select({0, 1, 2});
    view.selectionModel()->setCurrentIndex(model.index(1, 1), QItemSelectionModel::NoUpdate);
    key(Qt::Key_Right);
    EXPECT_EQ(view.chosenRows(), (QList<int>{0, 1, 2}));
    key(Qt::Key_Tab);
    EXPECT_EQ(view.chosenRows(), (QList<int>{0, 1, 2}));
    EXPECT_EQ(current(), Cell(1, 3));
    key(Qt::Key_Down);
    EXPECT_EQ(view.chosenRows(), QList<int>{2});
}

TEST_F(Grid, ShiftDownSelectsRows) {
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view.chosenRows(), (QList<int>{0, 1, 2}));
}

TEST_F(Grid, ControlEnterAsksToFillTheSelectedRows) {
    QSignalSpy fill(&view, &GridView::fillSelectionWanted);
    select({0, 2, 3});
    view.selectionModel()->setCurrentIndex(model.index(2, 3), QItemSelectionModel::NoUpdate);
    type(u"Ачинск"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(fill.count(), 1);
    EXPECT_EQ(fill[0][0].toModelIndex(), model.index(2, 3));
    EXPECT_EQ(fill[0][1].toString(), u"Ачинск");
    EXPECT_EQ(fill[0][2].value<QList<int>>(), (QList<int>{0, 2, 3}));
    EXPECT_EQ(at(2, 3), u"2:3") << "one undo step: the service writes all rows";
    EXPECT_EQ(view.openedEditor(), nullptr);
}

TEST_F(Grid, ControlEnterOnOneRowIsACommit) {
    QSignalSpy fill(&view, &GridView::fillSelectionWanted);
    type(u"х"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(fill.count(), 0);
    EXPECT_EQ(at(0, 1), u"х");
}

TEST_F(Grid, SpaceTogglesTheTick) {
    go(1, 4);
    key(Qt::Key_Space);
    EXPECT_EQ(model.item(1, 4)->checkState(), Qt::Checked);
    key(Qt::Key_Space);
    EXPECT_EQ(model.item(1, 4)->checkState(), Qt::Unchecked);
}

TEST_F(Grid, WishesAreSignals) {
    QSignalSpy clear(&view, &GridView::clearCellWanted), rows(&view, &GridView::deleteRowsWanted),
        fill(&view, &GridView::fillDownWanted), today(&view, &GridView::todayWanted),
        card(&view, &GridView::cardWanted), problem(&view, &GridView::problemWanted),
        paste(&view, &GridView::pasteWanted);
    key(Qt::Key_Delete);
    EXPECT_EQ(clear.count(), 1);
    go(0, 2);
    key(Qt::Key_Delete);
    EXPECT_EQ(clear.count(), 1) << "a read-only cell cannot be cleared";
    select({1, 2});
    view.selectionModel()->setCurrentIndex(model.index(1, 1), QItemSelectionModel::NoUpdate);
    key(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(rows.value(0).value(0).value<QList<int>>(), (QList<int>{1, 2}));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(fill.value(0).value(1).value<QList<int>>(), (QList<int>{1, 2}));
    key(Qt::Key_Semicolon, Qt::ControlModifier);
    EXPECT_EQ(today.count(), 1);
    QKeyEvent russian(QEvent::KeyPress, 0x416, Qt::ControlModifier); // the same key with the Russian layout on
    QApplication::sendEvent(&view, &russian);
    EXPECT_EQ(today.count(), 2);
    key(Qt::Key_F4);
    EXPECT_EQ(card.count(), 1);
    key(Qt::Key_F8);
    key(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(problem.value(0).value(0).toInt(), 1);
    EXPECT_EQ(problem.value(1).value(0).toInt(), -1);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(paste.count(), 1);
}

TEST_F(Grid, CopyHasThreeManners) {
    QSignalSpy copy(&view, &GridView::copyWanted);
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_EQ(copy.count(), 3);
    EXPECT_EQ(copy[0][0].value<GridView::CopyMode>(), GridView::CopyMode::Rows);
    EXPECT_EQ(copy[1][0].value<GridView::CopyMode>(), GridView::CopyMode::RowsWithHeadings);
    EXPECT_EQ(copy[2][0].value<GridView::CopyMode>(), GridView::CopyMode::Column);
}

TEST_F(Grid, WrongValueStaysInTheEditorWithItsReason) {
    auto* delegate = qobject_cast<CellDelegate*>(view.itemDelegate());
    ASSERT_NE(delegate, nullptr);
    delegate->setValidator([](const QModelIndex&, const QVariant& value) {
        return value.toString().contains(u'@') ? QString() : u"нет @"_s;
    });
    type(u"почта"_s);
    key(Qt::Key_Return);
    EXPECT_NE(view.openedEditor(), nullptr);
    EXPECT_EQ(view.editorProblem(), u"нет @");
    EXPECT_EQ(at(0, 1), u"0:1");
    type(u"@example.org"_s);
    EXPECT_TRUE(view.editorProblem().isEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(at(0, 1), u"почта@example.org");
    EXPECT_EQ(current(), Cell(1, 1));
}

TEST_F(Grid, LeavingTheEditorStoresTheValue) {
    QLineEdit other;
    other.show();
    type(u"Тимур"_s);
    other.activateWindow();
    other.setFocus();
    view.finishEditing();
    EXPECT_EQ(at(0, 1), u"Тимур");
}

TEST_F(Grid, WhatIsBeingTypedSurvivesAChangeOfTheTable) {
    type(u"Вера"_s);
    ASSERT_NE(view.openedEditor(), nullptr);
    model.item(0, 3)->setText(u"Ачинск"_s);
    Q_EMIT model.dataChanged(model.index(0, 0), model.index(3, 4));
    auto* line = qobject_cast<QLineEdit*>(view.openedEditor());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), u"Вера");
    key(Qt::Key_Return);
    EXPECT_EQ(at(0, 1), u"Вера");
}

TEST_F(Grid, UnchangedValueIsNoEdit) {
    QSignalSpy changed(&model, &QStandardItemModel::itemChanged);
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(Grid, DensityFollowsTheFont) {
    view.setDensity(GridView::Density::Compact);
    const int compact = view.rowHeight(0);
    view.setDensity(GridView::Density::Roomy);
    EXPECT_GT(view.rowHeight(0), compact + 10);
    EXPECT_GE(compact, view.fontMetrics().height() + 6);
}

TEST_F(Grid, SaysWhatItCan) {
    EXPECT_TRUE(view.can(Deed::EditCell));
    EXPECT_FALSE(view.can(Deed::FillDown));
    EXPECT_FALSE(view.can(Deed::Quit));
    go(0, 0);
    EXPECT_FALSE(view.can(Deed::EditCell));
    select({0, 1});
    view.selectionModel()->setCurrentIndex(model.index(0, 1), QItemSelectionModel::NoUpdate);
    EXPECT_TRUE(view.can(Deed::FillDown));
}

TEST_F(Grid, ReadOnlyTableDoesNotTrapTab) {
    QStandardItemModel large(5000, 3);
    for (int row = 0; row < 5000; ++row)
        for (int column = 0; column < 3; ++column) large.setItem(row, column, new QStandardItem);
    for (int row = 0; row < 5000; ++row)
        for (int column = 0; column < 3; ++column) large.item(row, column)->setEditable(false);
    view.setModel(&large);
    view.setCurrentIndex(large.index(0, 0));
    EXPECT_FALSE(view.nextEditable(view.currentIndex(), GridView::Way::Forward).isValid());
}

TEST_F(Grid, KeysOfAnotherFieldAreNotTaken) {
    QWidget window;
    auto* other = new QLineEdit(&window);
    view.setParent(&window);
    window.show();
    view.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    go(0, 1);
    view.setFocus();
    EXPECT_TRUE(view.can(Deed::ClearCell));
    EXPECT_TRUE(view.can(Deed::Paste));
    other->setFocus();
    EXPECT_FALSE(view.can(Deed::ClearCell));
    EXPECT_FALSE(view.can(Deed::DeleteRows));
    EXPECT_FALSE(view.can(Deed::Paste));
    EXPECT_TRUE(view.can(Deed::Copy));
    view.setParent(nullptr);
}
