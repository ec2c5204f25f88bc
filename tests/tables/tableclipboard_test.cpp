// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableclipboard.h"

#include "kit/filterheader.h"
#include "kit/inlinemessage.h"
#include "kit/undobar.h"
#include "tables/tablefixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace rs;
using kit::GridView;
using tables::TableClipboard;
using test::waitUntil;

namespace {

class TableClipboardTest : public test::TableFixture {
protected:
    TableClipboard clipboard() { return {table->grid(), table->model()}; }
    void paste(const QString& words) {
        QGuiApplication::clipboard()->setText(words);
        table->perform(kit::Deed::Paste);
    }
};

} // namespace

TEST_F(TableClipboardTest, copiesRowsHeadingsAndOneColumn) {
    stand(0, u"city");
    select(0, 1);
    const models::TextBlock rows = clipboard().block(GridView::CopyMode::Rows);
    ASSERT_EQ(rows.rows.size(), 2);
    EXPECT_EQ(rows.rows.first().first(), "Абросимова");
    EXPECT_TRUE(rows.rows.first().contains("Confirmed"));
    const models::TextBlock titled = clipboard().block(GridView::CopyMode::RowsWithHeadings);
    ASSERT_EQ(titled.rows.size(), 3);
    EXPECT_EQ(titled.rows.first().first(), "Family name");
    const models::TextBlock one = clipboard().block(GridView::CopyMode::Column);
    EXPECT_EQ(one.rows, (QList<QStringList>{{text(0, u"city")}, {text(1, u"city")}}));

    table->perform(kit::Deed::CopyWithHeadings);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->hasHtml());
    EXPECT_TRUE(data->html().contains("<th>Family name</th>"));
    EXPECT_EQ(data->text().count('\n'), 2);
}

TEST_F(TableClipboardTest, blockWithALineBreakGoesIntoTheRightCells) {
    stand(1, u"position");
    paste("\"Воспитатель\nи логопед\"\tСад 1\nМетодист\tСад 2\n");
    ASSERT_TRUE(waitUntil([&] { return text(2, u"organisation") == "Сад 2"; }));
    EXPECT_EQ(text(1, u"position"), "Воспитатель и логопед"); // a cell of one line
    EXPECT_EQ(text(1, u"organisation"), "Сад 1");
    EXPECT_EQ(text(2, u"position"), "Методист");
    ASSERT_TRUE(waitUntil([&] { return table->undoBar()->text() == "Pasted: 2 people"; }));
    undo();
    ASSERT_TRUE(
        waitUntil([&] { return text(1, u"position") == "Воспитатель" && text(2, u"position") == "Воспитатель"; }));
}

//! As Excel writes it: lines end with CR LF, breaks within a cell are LF, quotes are doubled, one line end too many.
TEST_F(TableClipboardTest, aBlockOfExcelBeginsAtTheCurrentCellAndIsOneStep) {
    const QStringList before{text(4, u"position"), text(4, u"organisation"), text(5, u"position"),
                             text(5, u"organisation")};
    stand(4, u"position");
    select(0, 2); // the block starts at the current cell, whatever is selected
    stand(4, u"position");
    QSignalSpy steps(&store.workspace(), &services::Workspace::undoChanged);
    paste("\"Педагог\n\"\"старший\"\"\"\t\"Сад \"\"Кедр\"\"\nкорпус 2\"\r\nМетодист\t\r\n");
    ASSERT_TRUE(waitUntil([&] { return text(5, u"position") == "Методист"; }));
    EXPECT_EQ(text(4, u"position"), "Педагог \"старший\"");
    EXPECT_EQ(text(4, u"organisation"), "Сад \"Кедр\" корпус 2");
    EXPECT_EQ(text(5, u"organisation"), "");
    EXPECT_EQ(text(0, u"position"), "Воспитатель");
    EXPECT_EQ(table->model().recordCount(), 10) << "the line end behind the last row is no row";
    ASSERT_TRUE(waitUntil([&] { return !steps.isEmpty(); }));
    undo();
    const auto now = [&] {
        return QStringList{text(4, u"position"), text(4, u"organisation"), text(5, u"position"),
                           text(5, u"organisation")};
    };
    EXPECT_TRUE(waitUntil([&] { return now() == before; }));
}

TEST_F(TableClipboardTest, longTextKeepsItsLines) {
    stand(0, u"note");
    paste("\"первая\nвторая\"\tлишнее");
    ASSERT_TRUE(waitUntil([&] { return text(0, u"note") == "первая\nвторая"; }));
}

TEST_F(TableClipboardTest, oneValueFillsAllSelectedRows) {
    stand(4, u"city");
    select(2, 6);
    paste("Норильск");
    ASSERT_TRUE(waitUntil([&] { return text(6, u"city") == "Норильск"; }));
    EXPECT_EQ(text(2, u"city"), "Норильск");
    EXPECT_NE(text(7, u"city"), "Норильск");
    ASSERT_TRUE(waitUntil([&] { return table->undoBar()->text() == "Pasted: 5 people"; }));
}

TEST_F(TableClipboardTest, rowsBeyondTheEndAreAddedAfterAQuestion) {
    stand(9, u"family_name");
    paste("Мутовина\tЭльвира\nЮркова\tАнна\nЯшина\tОльга");
    ASSERT_TRUE(table->message()->isVisible());
    EXPECT_EQ(table->message()->text(), "Add 2 rows?");
    EXPECT_EQ(table->model().recordCount(), 10);
    table->message()->actionButtons().first()->click();
    ASSERT_TRUE(waitUntil([&] { return settled(12); }));
    EXPECT_EQ(text(11, u"family_name"), "Яшина");
    EXPECT_EQ(text(11, u"given_name"), "Ольга");
    undo();
    ASSERT_TRUE(waitUntil([&] { return settled(10); }));

    stand(9, u"family_name");
    paste("Мутовина\tЭльвира\nЮркова\tАнна");
    table->message()->actionButtons().last()->click(); // only rows that are here
    ASSERT_TRUE(waitUntil([&] { return text(9, u"given_name") == "Эльвира"; }));
    EXPECT_EQ(table->model().recordCount(), 10);
}

TEST_F(TableClipboardTest, unknownValuesOfAListStayMarked) {
    stand(0, u"status");
    paste("Declined\nсиний\nOn the waiting list of somebody");
    ASSERT_TRUE(waitUntil([&] { return text(0, u"status") == "Declined"; }));
    EXPECT_EQ(text(1, u"status"), "синий");
    EXPECT_TRUE(at(1, u"status").data(models::RecordTableModel::UnfitRole).toBool());
    EXPECT_EQ(at(1, u"status").data(models::RecordTableModel::RawValueRole).toString(), "invited"); // not stored
    EXPECT_TRUE(table->message()->isVisible());
    stand(0, u"family_name");
    table->perform(kit::Deed::NextProblem);
    EXPECT_EQ(table->grid().currentIndex(), at(1, u"status"));
    ASSERT_TRUE(table->model().setData(at(1, u"status"), "confirmed"));
    EXPECT_FALSE(at(1, u"status").data(models::RecordTableModel::UnfitRole).toBool());
    EXPECT_EQ(text(1, u"status"), "Confirmed");
}

TEST_F(TableClipboardTest, headingRowLeadsColumns) {
    stand(0, u"city");
    paste("Phone\tCity\n8 900 000-11-22\tКанск");
    ASSERT_TRUE(waitUntil([&] { return text(0, u"phone") == "+7 900 000-11-22"; }));
    EXPECT_EQ(text(0, u"city"), "Канск");
}

TEST_F(TableClipboardTest, moreThanTwoHundredRowsAskForTheImport) {
    QSignalSpy wanted(table.get(), &tables::RecordTable::importWanted);
    stand(0, u"city");
    paste(QString("Канск\n").repeated(201));
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(table->model().recordCount(), 10);
}

TEST_F(TableClipboardTest, whatIsCopiedComesBackTheSame) {
    stand(0, u"family_name");
    select(0, 9);
    table->perform(kit::Deed::CopyWithHeadings);
    const QString copied = QGuiApplication::clipboard()->text();
    table->model().update("edit", {0, 1, 2}, {{table->model().entity().indexOf(u"city"), "Норильск"}});
    ASSERT_TRUE(waitUntil([&] { return text(2, u"city") == "Норильск" && settled(10); }));
    stand(0, u"family_name");
    paste(copied);
    ASSERT_TRUE(waitUntil([&] { return text(0, u"city") == "Ачинск" && settled(10); }));
    select(0, 9);
    stand(0, u"family_name");
    select(0, 9);
    table->perform(kit::Deed::CopyWithHeadings);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), copied);
}
