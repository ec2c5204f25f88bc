// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordtable.h"

#include "kit/chip.h"
#include "kit/emptystate.h"
#include "kit/filterheader.h"
#include "kit/inlinemessage.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "kit/undobar.h"
#include "tables/recorddelegate.h"
#include "tables/tablefixture.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace rs;
using test::waitUntil;

namespace {

class RecordTableTest : public test::TableFixture {};

} // namespace

TEST_F(RecordTableTest, typingReplacesAndEnterGoesDown) {
    stand(1, u"city");
    type("Norilsk");
    ASSERT_TRUE(table->grid().openedEditor());
    key(Qt::Key_Return);
    EXPECT_FALSE(table->grid().openedEditor());
    EXPECT_EQ(text(1, u"city"), "Norilsk");
    EXPECT_EQ(table->grid().currentIndex(), at(2, u"city"));
    ASSERT_TRUE(waitUntil([&] {
        return store.workspace()
                   .reader()
                   .get(table->model().entity(),
                        at(1, u"city").data(models::RecordTableModel::RecordIdRole).value<base::Id>())
                   ->text(u"city") == "Norilsk";
    }));
    undo();
    ASSERT_TRUE(waitUntil([&] { return text(1, u"city") != "Norilsk"; }));
}

TEST_F(RecordTableTest, f2KeepsTheValueAndEscRestoresIt) {
    stand(0, u"organisation");
    const QString before = text(0, u"organisation");
    key(Qt::Key_F2);
    ASSERT_TRUE(table->grid().openedEditor());
    auto* line = qobject_cast<QLineEdit*>(receiver());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), before);
    EXPECT_EQ(line->cursorPosition(), before.size());
    type("xyz");
    key(Qt::Key_Escape);
    EXPECT_EQ(text(0, u"organisation"), before);
    EXPECT_EQ(table->grid().currentIndex(), at(0, u"organisation"));
    select(0, 2);
    key(Qt::Key_Escape);
    EXPECT_FALSE(table->grid().selectionModel()->hasSelection());
}

TEST_F(RecordTableTest, tabGoesToTheNextEditableCellAlsoAtRowEnds) {
    stand(0, u"family_name");
    key(Qt::Key_Tab);
    EXPECT_EQ(table->grid().currentIndex(), at(0, u"given_name"));
    stand(0, u"note");
    key(Qt::Key_Tab);
    EXPECT_EQ(table->grid().currentIndex(), at(1, u"family_name")); // the column of marks is read-only
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(table->grid().currentIndex(), at(0, u"note"));
}

TEST_F(RecordTableTest, wrongValueStaysInTheEditorWithTheReason) {
    stand(0, u"email");
    type("no sign");
    key(Qt::Key_Return);
    ASSERT_TRUE(table->grid().openedEditor());
    EXPECT_FALSE(table->grid().editorProblem().isEmpty());
    EXPECT_EQ(text(0, u"email"), "person0@example.org");
    key(Qt::Key_Escape);
    EXPECT_FALSE(table->grid().openedEditor());
    EXPECT_EQ(text(0, u"email"), "person0@example.org");
}

TEST_F(RecordTableTest, delClearsAndCtrlDelDeletesWithUndoBar) {
    stand(0, u"city");
    key(Qt::Key_Delete);
    EXPECT_EQ(text(0, u"city"), "");
    stand(0, u"family_name");
    key(Qt::Key_Delete); // required: refused with a reason
    EXPECT_NE(text(0, u"family_name"), "");
    EXPECT_TRUE(table->message()->isVisible());

    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    stand(3, u"city");
    select(3, 4);
    const QString after = text(5, u"family_name");
    key(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return settled(8) && table->undoBar()->isVisible(); }));
    EXPECT_EQ(table->undoBar()->text(), "Deleted: 2 people");
    EXPECT_EQ(table->grid().currentIndex().row(), 3); // focus goes to the next row
    EXPECT_EQ(text(3, u"family_name"), after);
    undo(); // by Ctrl+Z, so that the bar is not pressed
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_TRUE(table->undoBar()->isHidden()) << "one press more would take back what was done before";
}

TEST_F(RecordTableTest, ctrlDFillsDown) {
    stand(2, u"source");
    ASSERT_TRUE(table->model().setData(at(2, u"source"), "письмо"));
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    stand(2, u"source");
    select(2, 5);
    key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return text(5, u"source") == "письмо"; }));
    EXPECT_EQ(text(6, u"source"), "");
    undo();
    ASSERT_TRUE(waitUntil([&] { return text(5, u"source").isEmpty(); }));
    EXPECT_EQ(text(2, u"source"), "письмо");
}

TEST_F(RecordTableTest, ctrlEnterPutsTheValueIntoAllSelectedRows) {
    stand(0, u"delegation");
    select(0, 3);
    key(Qt::Key_F2);
    type("Ачинск");
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return text(3, u"delegation") == "Ачинск"; }));
    EXPECT_EQ(text(0, u"delegation"), "Ачинск");
    EXPECT_EQ(text(4, u"delegation"), "");
    ASSERT_TRUE(waitUntil([&] { return table->undoBar()->text() == "Filled in: 4 people"; }));
}

TEST_F(RecordTableTest, spaceTicksAndUnticksAConsent) {
    stand(0, u"consent_processing");
    key(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return text(0, u"consent_processing") == "given"; }));
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    key(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return text(0, u"consent_processing") == "not given"; }));
}

TEST_F(RecordTableTest, closedListOpensAndAChoiceIsStored) {
    stand(1, u"status");
    key(Qt::Key_F2);
    auto* combo = qobject_cast<QComboBox*>(table->grid().openedEditor());
    ASSERT_TRUE(combo);
    combo->setCurrentIndex(combo->findData("declined"));
    Q_EMIT combo->activated(combo->currentIndex());
    EXPECT_EQ(text(1, u"status"), "Declined");
}

TEST_F(RecordTableTest, addRowKeepsThePlaceAfterEnterAndFollowsAfterTab) {
    table->beginRow();
    EXPECT_EQ(table->grid().currentIndex(), at(10, u"family_name"));
    type("Юркова");
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return settled(11); }));
    EXPECT_TRUE(table->model().isAddRow(table->grid().currentIndex().row()));
    type("Аносова");
    key(Qt::Key_Tab);
    ASSERT_TRUE(waitUntil([&] { return settled(12) && table->grid().currentIndex().row() == 1; }));
    EXPECT_EQ(table->grid().currentIndex(), at(1, u"given_name"));
    EXPECT_EQ(text(1, u"family_name"), "Аносова");
}

TEST_F(RecordTableTest, selectionAndCurrentCellStayWithTheirRecords) {
    stand(2, u"city");
    select(2, 3);
    const QStringList names{text(2, u"family_name"), text(3, u"family_name")};
    table->grid().filterHeader()->toggleSort(column(u"family_name"), kit::FilterHeader::SortMode::Replace);
    ASSERT_TRUE(waitUntil([&] { return settled(10) && text(0, u"family_name") == "Мутовина"; }));
    QStringList now;
    for (const int row : table->grid().chosenRows()) now << text(row, u"family_name");
    std::sort(now.begin(), now.end());
    EXPECT_EQ(now, names);
    EXPECT_EQ(text(table->grid().currentIndex().row(), u"family_name"), names.first());
}

TEST_F(RecordTableTest, searchFiltersAtEachKeystrokeAndNothingFoundOffersToClear) {
    QSignalSpy painted(table.get(), &tables::RecordTable::rowsPainted);
    typeInto(table->search(), "жар");
    ASSERT_TRUE(waitUntil([&] { return settled(1); }));
    ASSERT_TRUE(waitUntil([&] { return !painted.isEmpty(); }));
    EXPECT_EQ(table->amount(), "10 people · shown: 1");
    typeInto(table->search(), "щщщ");
    ASSERT_TRUE(waitUntil([&] { return settled(0) && table->emptyState()->isVisible(); }));
    EXPECT_EQ(table->emptyState()->sentence(), "Nothing found");
    table->perform(kit::Deed::ClearFilters);
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_TRUE(table->search()->text().isEmpty());
    EXPECT_FALSE(table->emptyState()->isVisible());
}

TEST_F(RecordTableTest, filterRowShowsAChipThatTakesItAway) {
    auto* line = qobject_cast<QLineEdit*>(table->grid().filterHeader()->editor(column(u"organisation")));
    ASSERT_TRUE(line);
    typeInto(line, "№ 11");
    ASSERT_TRUE(waitUntil([&] { return settled(2); }));
    ASSERT_EQ(table->chips()->count(), 1);
    EXPECT_EQ(table->chips()->chip(0)->text(), "Organisation contains “№ 11”");
    table->chips()->chip(0)->click();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_EQ(table->chips()->count(), 0);
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(RecordTableTest, listsOfFiltersCountTheirValues) {
    auto* header = table->grid().filterHeader();
    Q_EMIT header->choicesWanted(column(u"status"));
    header->setFilterText(column(u"status"), "attended");
    ASSERT_TRUE(waitUntil([&] { return header->filterWords(column(u"status")) == "Checked in"; }));
    Q_EMIT header->filterChanged(column(u"status"), "attended|-");
    ASSERT_TRUE(waitUntil([&] { return settled(2); }));
}

TEST_F(RecordTableTest, stateOfManyRowsChangesFromTheBar) {
    select(0, 4);
    EXPECT_TRUE(table->selectionBar()->isVisible());
    EXPECT_EQ(table->selectionBar()->amount(), 5);
    QMenu* menu = nullptr;
    for (QToolButton* button : table->selectionBar()->findChildren<QToolButton*>()) {
        if (button->defaultAction() && button->defaultAction()->menu()) menu = button->defaultAction()->menu();
    }
    ASSERT_TRUE(menu);
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 8);
    menu->actions().at(6)->trigger(); // declined
    ASSERT_TRUE(waitUntil([&] { return text(4, u"status") == "Declined"; }));
    for (int row = 5; row < 10; ++row) EXPECT_NE(text(row, u"status"), "Declined");
}

TEST_F(RecordTableTest, emptyTableSaysWhatBelongsThere) {
    tables::RecordTable speakers(store.workspace(), domain::entity(u"speaker"));
    speakers.open(school);
    ASSERT_TRUE(waitUntil([&] { return speakers.emptyState()->isVisibleTo(&speakers.grid()); }));
    EXPECT_FALSE(speakers.emptyState()->sentence().isEmpty());
    EXPECT_EQ(speakers.emptyState()->buttons().size(), 1);
    speakers.perform(kit::Deed::New);
    EXPECT_FALSE(speakers.emptyState()->isVisibleTo(&speakers.grid()));
}

TEST_F(RecordTableTest, languageSwitchesWhileItRuns) {
    ASSERT_TRUE(translator.setLanguage(base::Language::Russian));
    QCoreApplication::processEvents();
    EXPECT_EQ(table->model().headerData(column(u"family_name"), Qt::Horizontal, Qt::DisplayRole).toString(), "Фамилия");
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_EQ(text(0, u"status"), "Подтверждено");
    EXPECT_EQ(table->amount(), "10 человек");
    EXPECT_EQ(table->search()->placeholderText(), "Поиск в таблице");
}

TEST_F(RecordTableTest, cellsSayRowColumnAndValue) {
    EXPECT_EQ(at(0, u"city").data(Qt::AccessibleTextRole).toString(), "Row 1, City: Ачинск");
    EXPECT_EQ(at(0, u"note").data(Qt::AccessibleTextRole).toString(), "Row 1, Note: empty");
}

TEST_F(RecordTableTest, similarParticipantsAreMarked) {
    domain::Record twin = test::TestStore::participant(school, 3);
    twin.set(u"phone", "+79000009999");
    store.add({twin});
    ASSERT_TRUE(waitUntil([&] { return settled(11); }));
    const auto marks = [&] {
        int marked = 0;
        for (int row = 0; row < 11; ++row)
            marked += table->model().index(row, 0).data(models::RecordTableModel::MarkRole).toInt() ==
                      int(models::RecordTableModel::Mark::Similar);
        return marked;
    };
    EXPECT_TRUE(waitUntil([&] { return marks() == 2; }));
}

TEST_F(RecordTableTest, aReferenceIsFoundByNameAndCreatedWhenMissing) {
    domain::Record practice(domain::entity(u"practice"), base::newId());
    practice.set(u"title", "Вода в опытах");
    domain::Record speaker(domain::entity(u"speaker"), base::newId());
    speaker.set(u"event_id", QVariant::fromValue(school)).set(u"name", "Юркова Анна");
    store.add({practice, speaker});
    tables::RecordTable speakers(store.workspace(), domain::entity(u"speaker"));
    speakers.open(school);
    auto& model = speakers.model();
    ASSERT_TRUE(waitUntil([&] { return model.recordCount() == 1; }));
    const int column = model.columns().indexOf(u"practice_id");
    EXPECT_FALSE(model.problemOf(column, "Неизвестная практика").isEmpty());
    ASSERT_TRUE(model.setData(model.index(0, column), "вода в опытах"));
    ASSERT_TRUE(waitUntil([&] { return model.index(0, column).data().toString() == "Вода в опытах"; }));
    const auto* delegate = qobject_cast<tables::RecordDelegate*>(speakers.grid().itemDelegate());
    ASSERT_TRUE(delegate);
    Q_EMIT delegate->createWanted(model.index(0, column), "Огород на окне");
    ASSERT_TRUE(waitUntil([&] { return model.index(0, column).data().toString() == "Огород на окне"; }));
    undo();
    ASSERT_TRUE(waitUntil([&] { return model.index(0, column).data().toString() == "Вода в опытах"; }));
}

TEST_F(RecordTableTest, aSortThatIsGivenUpLeavesTheOrderBefore) {
    table->model().sort(column(u"email"), Qt::DescendingOrder);
    const auto keys = table->model().cancelSort();
    EXPECT_TRUE(keys.isEmpty());
    QTest::qWait(50);
    EXPECT_EQ(text(0, u"family_name"), "Абросимова");
    table->model().refresh();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_EQ(text(0, u"family_name"), "Абросимова");
}
