// SPDX-License-Identifier: GPL-3.0-or-later
// What people may rely on in any table: where the focus is, what a screen reader says, what is counted.
#include "kit/chip.h"
#include "kit/filterheader.h"
#include "kit/label.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "tables/bulkdialog.h"
#include "tables/tablefixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

using namespace rs;
using test::waitUntil;

namespace {

class ChecklistTest : public test::TableFixture {
protected:
    void SetUp() override {
        TableFixture::SetUp();
        table->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(table.get()));
    }
    [[nodiscard]] bool gridHasFocus() const { return QApplication::focusWidget() == &table->grid(); }
};

} // namespace

TEST_F(ChecklistTest, focusIsNeverLost) {
    stand(2, u"city");
    select(2, 3);
    key(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return settled(8); }));
    EXPECT_TRUE(gridHasFocus());
    EXPECT_EQ(table->grid().currentIndex().row(), 2);
    undo();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_TRUE(gridHasFocus());
    EXPECT_TRUE(table->grid().currentIndex().isValid());

    // A filter that leaves the current row out: the field that is typed into keeps the focus, then the rows get it.
    stand(0, u"city");
    table->perform(kit::Deed::FilterRow);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter, table->grid().filterHeader()->editor(column(u"city")));
    const QString there = text(1, u"city");
    ASSERT_NE(there, text(0, u"city"));
    typeInto(filter, there);
    ASSERT_TRUE(waitUntil([&] { return table->model().recordCount() < 10 && table->model().rows().isComplete(); }));
    EXPECT_EQ(QApplication::focusWidget(), filter);
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(gridHasFocus());
    key(Qt::Key_Down);
    EXPECT_TRUE(table->grid().currentIndex().isValid());
    table->chips()->chip(0)->click();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());

    // A dialog gives the focus back, whichever way it is left.
    for (const bool accepted : {true, false}) {
        stand(1, u"city");
        table->changeField();
        auto* dialog = table->findChild<tables::BulkDialog*>();
        ASSERT_TRUE(dialog);
        accepted ? dialog->accept() : dialog->reject();
        EXPECT_TRUE(waitUntil([&] { return gridHasFocus(); })) << accepted;
    }
}

TEST_F(ChecklistTest, aScreenReaderHearsRowColumnAndValueOfTheCurrentCell) {
    // Qt tells of the cell that has the focus; here is what it finds there.
    QAccessibleTableInterface* cells = QAccessible::queryAccessibleInterface(&table->grid())->tableInterface();
    const auto said = [&] {
        const QModelIndex current = table->grid().currentIndex();
        QAccessibleInterface* cell = cells->cellAt(current.row(), current.column());
        return cell->state().focused ? cell->text(QAccessible::Name) : QString();
    };
    stand(0, u"city");
    EXPECT_EQ(said(), "Row 1, City: " + text(0, u"city"));
    key(Qt::Key_Down);
    EXPECT_EQ(said(), "Row 2, City: " + text(1, u"city"));
    key(Qt::Key_Right);
    EXPECT_EQ(said(), "Row 2, Status: Invited");
    EXPECT_FALSE(cells->cellAt(0, column(u"city"))->state().focused);
}

TEST_F(ChecklistTest, aScreenReaderFindsTheCellsAndTheirTitles) {
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&table->grid());
    ASSERT_TRUE(all && all->tableInterface());
    EXPECT_EQ(all->text(QAccessible::Name), "Participants");
    EXPECT_EQ(all->tableInterface()->rowCount(), 11);
    EXPECT_EQ(all->tableInterface()->columnDescription(column(u"city")), "City");
    QAccessibleInterface* cell = all->tableInterface()->cellAt(3, column(u"status"));
    ASSERT_TRUE(cell && cell->tableCellInterface());
    EXPECT_EQ(cell->text(QAccessible::Name), "Row 4, Status: Checked in");
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 3);
    const QList<QAccessibleInterface*> headers = cell->tableCellInterface()->columnHeaderCells();
    EXPECT_FALSE(headers.isEmpty());
    for (QAccessibleInterface* header : headers) // Qt makes them anew for each question and forgets them
        QAccessible::deleteAccessibleInterface(QAccessible::registerAccessibleInterface(header));
    EXPECT_EQ(all->tableInterface()->cellAt(3, column(u"note"))->text(QAccessible::Name), "Row 4, Note: empty");
    // A tick is a word, too.
    EXPECT_EQ(all->tableInterface()->cellAt(0, column(u"consent_processing"))->text(QAccessible::Name),
              "Row 1, " + table->model().columns().at(column(u"consent_processing")).words() + ": empty");
    ASSERT_TRUE(translator.setLanguage(base::Language::Russian));
    QCoreApplication::processEvents();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    EXPECT_EQ(all->tableInterface()->cellAt(3, column(u"status"))->text(QAccessible::Name),
              "Строка 4, Статус: На месте");
}

TEST_F(ChecklistTest, theCountsAreRightAndAFilterIsSeen) {
    EXPECT_EQ(table->amount(), "10 people");
    EXPECT_EQ(table->chips()->count(), 0);
    QLineEdit* search = table->search();
    typeInto(search, "сад № 11");
    ASSERT_TRUE(waitUntil([&] { return settled(2); }));
    EXPECT_EQ(table->amount(), "10 people · shown: 2");
    search->clear();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));
    table->grid().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table->selectionBar()->amount(), table->grid().selectionModel()->selectedRows().size());
    select(1, 3);
    EXPECT_EQ(table->selectionBar()->amount(), 3);
    QStringList said;
    for (const auto* label : table->selectionBar()->findChildren<kit::Label*>()) said << label->text();
    EXPECT_TRUE(said.first().contains('3')) << said.join('|').toStdString();
    table->grid().filterHeader()->setFilterText(column(u"city"), "канск");
    Q_EMIT table->grid().filterHeader()->filterChanged(column(u"city"), "канск");
    ASSERT_TRUE(waitUntil([&] { return settled(3); }));
    EXPECT_EQ(table->chips()->count(), 1);
    EXPECT_TRUE(table->chips()->isVisible());
    EXPECT_EQ(table->amount(), "10 people · shown: 3");
}

TEST_F(ChecklistTest, typingSurvivesWhatWasStoredAMomentAgo) {
    // Enter stores in a worker; its answer comes while the next cell is being typed into.
    stand(0, u"source");
    type("a");
    key(Qt::Key_Return);
    type("письмо");
    ASSERT_TRUE(table->grid().openedEditor());
    const base::Id first = at(0, u"city").data(models::RecordTableModel::RecordIdRole).value<base::Id>();
    ASSERT_TRUE(waitUntil(
        [&] { return store.workspace().reader().get(table->model().entity(), first)->text(u"source") == "a"; }));
    QTest::qWait(100);
    auto* line = qobject_cast<QLineEdit*>(receiver());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), "письмо");
    key(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return text(1, u"source") == "письмо"; }));
}
