// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows and where: columns as they were left, the first column in sight, rows that something happened to.
#include "tables/recordtable.h"

#include "kit/chip.h"
#include "kit/filterheader.h"
#include "tables/frozencolumn.h"
#include "tables/tablefixture.h"
#include "tables/venuespage.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QScrollBar>

using namespace rs;
using test::waitUntil;

namespace {

class TableLookTest : public test::TableFixture {};

} // namespace

TEST_F(TableLookTest, columnsSortFilterAndDensityAreAsLeft) {
    auto& grid = table->grid();
    grid.setColumnHidden(column(u"patronymic"), true);
    grid.setColumnHidden(column(u"region"), false);
    grid.setColumnWidth(column(u"city"), 222);
    grid.filterHeader()->moveSection(grid.filterHeader()->visualIndex(column(u"city")), 1);
    grid.filterHeader()->toggleSort(column(u"city"), kit::FilterHeader::SortMode::Replace);
    grid.filterHeader()->setFilterText(column(u"city"), "канск");
    table->model().setFilter(column(u"city"), "канск");
    grid.setDensity(kit::GridView::Density::Roomy);
    table->saveState();

    tables::RecordTable again(store.workspace(), domain::entity(u"participant"));
    again.open(school);
    EXPECT_TRUE(again.grid().isColumnHidden(column(u"patronymic")));
    EXPECT_FALSE(again.grid().isColumnHidden(column(u"region")));
    EXPECT_EQ(again.grid().columnWidth(column(u"city")), 222);
    EXPECT_EQ(again.grid().filterHeader()->visualIndex(column(u"city")), 1);
    EXPECT_EQ(again.grid().filterHeader()->sortKeys().first().column, column(u"city"));
    EXPECT_EQ(again.grid().density(), kit::GridView::Density::Roomy);
    ASSERT_TRUE(waitUntil([&] { return again.model().recordCount() == 3; }));
    EXPECT_EQ(again.chips()->count(), 1);
}

TEST_F(TableLookTest, firstColumnStaysInSight) {
    auto* frozen = table->findChild<tables::FrozenColumn*>();
    ASSERT_TRUE(frozen);
    EXPECT_FALSE(frozen->isShown());
    table->grid().horizontalScrollBar()->setValue(400);
    ASSERT_TRUE(waitUntil([&] { return frozen->isShown(); }));
    EXPECT_EQ(frozen->view()->rowHeight(3), table->grid().rowHeight(3));
    EXPECT_EQ(frozen->view()->rowViewportPosition(3), table->grid().rowViewportPosition(3));
    table->grid().horizontalScrollBar()->setValue(0);
    ASSERT_TRUE(waitUntil([&] { return !frozen->isShown(); }));
    EXPECT_EQ(frozen->view()->model(), nullptr);
}

TEST_F(TableLookTest, titleOfTheFrozenColumnSortsAndShowsTheArrow) {
    auto* frozen = table->findChild<tables::FrozenColumn*>();
    table->grid().horizontalScrollBar()->setValue(400);
    ASSERT_TRUE(waitUntil([&] { return frozen->isShown(); }));
    QWidget* title = frozen->title();
    const auto picture = [title] { return title->grab().toImage(); };
    auto* header = table->grid().filterHeader();
    header->setSortKeys({});
    const QImage without = picture();
    QTest::mouseClick(title, Qt::LeftButton, {}, QPoint(20, title->height() - 2)); // beside the filter: nothing
    EXPECT_TRUE(header->sortKeys().isEmpty());
    QTest::mouseClick(title, Qt::LeftButton, {}, QPoint(20, 10));
    ASSERT_EQ(header->sortKeys().size(), 1);
    EXPECT_EQ(header->sortKeys().first().order, Qt::AscendingOrder);
    const QImage up = picture();
    EXPECT_NE(up, without);
    QTest::mouseClick(title, Qt::LeftButton, {}, QPoint(20, 10));
    EXPECT_EQ(header->sortKeys().first().order, Qt::DescendingOrder);
    EXPECT_NE(picture(), up);
    ASSERT_TRUE(waitUntil([&] { return settled(10) && text(0, u"family_name") == "Мутовина"; }));
}

TEST_F(TableLookTest, altDownOpensTheCalendarOfAClosedCell) {
    ASSERT_TRUE(table->model().setData(at(2, u"registered_at"), "14.03.2027 10:00"));
    for (const QStringView field : {QStringView(u"registered_at"), QStringView(u"birth_date")}) {
        if (column(field) < 0) continue;
        table->grid().setColumnHidden(column(field), false);
        stand(2, field);
        key(Qt::Key_Down, Qt::AltModifier);
        ASSERT_TRUE(table->grid().openedEditor());
        auto* calendar = table->grid().openedEditor()->findChild<QCalendarWidget*>();
        ASSERT_TRUE(calendar);
        EXPECT_TRUE(calendar->isVisible());
        Q_EMIT calendar->activated(QDate(2027, 3, 16));
        EXPECT_TRUE(waitUntil([&] { return at(2, field).data(models::RecordTableModel::RawValueRole).isValid(); }));
        EXPECT_TRUE(at(2, field).data(Qt::EditRole).toString().contains("16"))
            << at(2, field).data().toString().toStdString();
    }
}

TEST_F(TableLookTest, undoBringsTheRowItTouchedIntoSight) {
    const QString before = text(9, u"family_name");
    ASSERT_TRUE(table->model().setData(at(9, u"family_name"), "Аббасова")); // goes to the front
    ASSERT_TRUE(waitUntil([&] { return settled(10) && text(0, u"family_name") == "Аббасова"; }));
    table->resize(1200, 220);
    stand(1, u"city");
    table->grid().scrollToTop();
    undo();
    ASSERT_TRUE(waitUntil([&] { return settled(10) && table->grid().currentIndex().row() == 9; }));
    EXPECT_EQ(text(9, u"family_name"), before);
    EXPECT_EQ(table->grid().chosenRows(), QList<int>{9});
    EXPECT_TRUE(table->grid().viewport()->rect().intersects(table->grid().visualRect(at(9, u"city"))));
    EXPECT_TRUE(table->grid().isLit(9));
    EXPECT_FALSE(table->grid().isLit(1));
    EXPECT_TRUE(waitUntil([&] { return !table->grid().isLit(9); }));
}

TEST_F(TableLookTest, aNewRowLightsUpWhereItCame) {
    table->beginRow();
    type("Аббасова");
    key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return settled(11) && table->grid().isLit(0); }));
    EXPECT_EQ(text(0, u"family_name"), "Аббасова");
    EXPECT_TRUE(table->model().isAddRow(table->grid().currentIndex().row())); // the next one can be typed
}

TEST_F(TableLookTest, tablesWithNamesOfTheirOwnKeepTheirColumnsApart) {
    table->grid().setColumnWidth(column(u"city"), 222);
    table->grid().filterHeader()->toggleSort(column(u"city"), kit::FilterHeader::SortMode::Replace);
    table->saveState();
    tables::RecordTable other(store.workspace(), domain::entity(u"participant"));
    other.setStateName("network-participant");
    other.open({});
    EXPECT_NE(other.grid().columnWidth(column(u"city")), 222);
    EXPECT_NE(other.grid().filterHeader()->sortKeys().first().column, column(u"city"));
    other.grid().setColumnWidth(column(u"city"), 111);
    other.saveState();
    tables::RecordTable again(store.workspace(), domain::entity(u"participant"));
    again.open(school);
    EXPECT_EQ(again.grid().columnWidth(column(u"city")), 222);
}

TEST_F(TableLookTest, roomsFollowTheirVenue) {
    QList<domain::Record> records;
    for (const char* name : {"Дом учителя", "Лицей"}) {
        domain::Record venue(domain::entity(u"venue"), base::newId());
        venue.set(u"name", QString::fromUtf8(name));
        domain::Record room(domain::entity(u"room"), base::newId());
        room.set(u"venue_id", QVariant::fromValue(venue.id())).set(u"name", QString("Зал: ") + name);
        records << venue << room;
    }
    store.add(records);
    tables::VenuesPage page(store.workspace());
    page.open({});
    page.resize(1100, 700);
    page.show();
    ASSERT_TRUE(waitUntil([&] { return page.table().model().recordCount() == 2; }));
    page.table().grid().setCurrentIndex(page.table().model().index(1, 1));
    ASSERT_TRUE(waitUntil([&] { return page.rooms().model().index(0, 0).data().toString() == "Зал: Лицей"; }));
    EXPECT_EQ(page.rooms().model().recordCount(), 1);
    const QModelIndex add = page.rooms().model().index(1, 0);
    ASSERT_TRUE(page.rooms().model().setData(add, "Класс 5"));
    ASSERT_TRUE(waitUntil([&] { return page.rooms().model().recordCount() == 2; }));
    const int name = page.table().model().columns().indexOf(u"name");
    ASSERT_TRUE(page.table().model().setData(page.table().model().index(1, name), "Лицей 4"));
    EXPECT_TRUE(waitUntil([&] {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel* label) { return label->text().endsWith(QStringLiteral(": Лицей 4")); });
    })) << "the rooms stand under the name the venue has now";
}
