// SPDX-License-Identifier: GPL-3.0-or-later
// What people may rely on in the whole window: everything is as it was left, nothing typed is lost, Ctrl+Z works.
#include "desktopfixture.h"

#include "kit/chip.h"
#include "kit/filterheader.h"
#include "kit/searchfield.h"
#include "network/networkpage.h"
#include "review/reviewpage.h"
#include "storage/recordio.h"

#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace rs;
using kit::Deed;
using shell::PageId;
using test::DesktopTest;
using test::typeText;
using test::waitUntil;

namespace {

class DesktopChecklist : public DesktopTest {
protected:
    void begin() {
        start();
        makeSchool(u"Школа чтения"_s);
        addPerson(u"Ёлкина"_s);
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    [[nodiscard]] int column(QStringView key) const { return participants().model().columns().indexOf(key); }
    [[nodiscard]] QString stored(const char* entity, QStringView field) const {
        auto reader = storage::RecordReader::byCondition(store().workspace().reader().database(),
                                                         domain::entity(QLatin1String(entity)), u"1");
        const auto records = reader ? reader->all() : base::Result<QList<domain::Record>>();
        return records && !records->isEmpty() ? records->first().text(field) : QString();
    }
    [[nodiscard]] QWidget* page() const { return window().page(*window().currentPage()); }
    //! The field of the page in front with this label.
    [[nodiscard]] QLineEdit* line(const QString& name) const {
        for (QLineEdit* one : page()->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name && one->isVisible() && one->isEnabled()) return one;
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    //! Ctrl+Z and Ctrl+Y wherever the focus is now.
    void takesBack(const char* entity, QStringView field, const QString& before) {
        const QString after = stored(entity, field);
        ASSERT_TRUE(waitUntil([&] { return action(Deed::Undo)->isEnabled(); }));
        EXPECT_FALSE(action(Deed::Undo)->text().endsWith(u"Undo"_s)) << "the menu names the step";
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(waitUntil([&] { return stored(entity, field) == before; }, 3000)) << entity;
        ASSERT_TRUE(waitUntil([&] { return action(Deed::Redo)->isEnabled(); }));
        press(Qt::Key_Y, Qt::ControlModifier);
        EXPECT_TRUE(waitUntil([&] { return stored(entity, field) == after; }, 3000)) << entity;
    }
};

} // namespace

TEST_F(DesktopChecklist, EverythingIsAsLeftAfterARestart) {
    begin();
    addPerson(u"Аносова"_s);
    tables::RecordTable* table = &participants();
    const int city = column(u"city"), note = column(u"note"), family = column(u"family_name");
    table->grid().setColumnWidth(city, 222);
    table->grid().setColumnHidden(note, true);
    table->grid().filterHeader()->moveSection(table->grid().filterHeader()->visualIndex(city), 1);
    // By name it is sorted already: a click turns the order round.
    table->grid().filterHeader()->toggleSort(family, kit::FilterHeader::SortMode::Replace);
    typeText(table->grid().filterHeader()->editor(family), u"нос"_s); // of the two, Аносова
    table->grid().setDensity(kit::GridView::Density::Roomy);
    store().pages().table(PageId::Participants)->setDetailsVisible(true);
    auto* splitter = store().pages().review()->findChild<QSplitter*>();
    ASSERT_TRUE(splitter);
    splitter->setSizes({400, 400});
    const QByteArray halves = splitter->saveState();
    Q_EMIT splitter->splitterMoved(400, 1);
    const QSize size = window().minimumSize() + QSize(0, 60);
    window().resize(size);
    window().close();

    start();
    EXPECT_EQ(window().size(), size);
    window().showPage(PageId::Participants);
    table = &participants();
    ASSERT_TRUE(waitUntil([&] { return people() == 1; })) << "the filter is in force";
    EXPECT_EQ(table->chips()->count(), 1);
    EXPECT_EQ(table->grid().columnWidth(city), 222);
    EXPECT_TRUE(table->grid().isColumnHidden(note));
    EXPECT_EQ(table->grid().filterHeader()->visualIndex(city), 1);
    EXPECT_EQ(table->grid().filterHeader()->sortKeys().first().column, family);
    EXPECT_EQ(table->grid().filterHeader()->sortKeys().first().order, Qt::DescendingOrder);
    EXPECT_EQ(table->grid().density(), kit::GridView::Density::Roomy);
    EXPECT_TRUE(store().pages().table(PageId::Participants)->areDetailsVisible());
    EXPECT_EQ(store().pages().review()->findChild<QSplitter*>()->saveState(), halves);
}

namespace {

class LeavingAField : public DesktopChecklist {
protected:
    enum class Where { Cell, Details, Card };
    enum class Way { Tab, Click, Page, Close };

    //! The field of the town in the table, beside it or on the card; something else to click at.
    void open(Where where) {
        window().showPage(PageId::Participants);
        ASSERT_TRUE(waitUntil([&] { return people() == 1; }));
        participants().grid().setFocus();
        participants().grid().setCurrentIndex(participants().model().index(0, column(u"city")));
        store().pages().table(PageId::Participants)->setDetailsVisible(where == Where::Details);
        if (where == Where::Card)
            store().pages().showPerson(participants().model().recordAt(0).reference(u"person_id"));
        if (where == Where::Cell) {
            action(Deed::EditCell)->trigger();
            m_field = qobject_cast<QLineEdit*>(participants().grid().openedEditor());
            m_other = participants().search();
        } else {
            ASSERT_TRUE(waitUntil([&] { return line(u"City"_s) != nullptr; }));
            m_field = line(u"City"_s);
            m_other = line(u"Organisation"_s);
        }
        ASSERT_TRUE(m_field && m_other);
    }
    void leave(Way way) {
        switch (way) {
        case Way::Tab:
            QTest::keyClick(m_field, Qt::Key_Tab);
            break;
        case Way::Click:
            QTest::mouseClick(m_other, Qt::LeftButton);
            break;
        case Way::Page:
            QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
            break;
        case Way::Close:
            window().close();
            start();
            break;
        }
    }
    void storesWhatWasTyped(Where where) {
        begin();
        for (const Way way : {Way::Tab, Way::Click, Way::Page, Way::Close}) {
            SCOPED_TRACE(testing::Message() << "way " << int(way));
            open(where);
            m_field->setFocus();
            m_field->selectAll();
            const QString typed = u"Город %1"_s.arg(int(way));
            typeText(m_field, typed);
            leave(way);
            const char* entity = where == Where::Card ? "person" : "participant";
            EXPECT_TRUE(waitUntil([&] { return stored(entity, u"city") == typed; }, 3000))
                << stored(entity, u"city").toStdString();
        }
    }

    QLineEdit* m_field = nullptr;
    QWidget* m_other = nullptr;
};

} // namespace

TEST_F(LeavingAField, StoresACell) { storesWhatWasTyped(Where::Cell); }
TEST_F(LeavingAField, StoresTheDetailsBesideTheTable) { storesWhatWasTyped(Where::Details); }
TEST_F(LeavingAField, StoresTheCardOfAPerson) { storesWhatWasTyped(Where::Card); }

TEST_F(DesktopChecklist, CtrlZTakesBackAChangeFromAnyScreen) {
    begin();
    // A cell.
    auto& grid = participants().grid();
    grid.setFocus();
    grid.setCurrentIndex(participants().model().index(0, column(u"city")));
    ASSERT_TRUE(participants().model().setData(grid.currentIndex(), u"Канск"_s));
    ASSERT_TRUE(waitUntil([&] { return stored("participant", u"city") == u"Канск"; }));
    takesBack("participant", u"city", {});
    // The details beside the table: the focus stays in a field.
    store().pages().table(PageId::Participants)->setDetailsVisible(true);
    const auto edit = [&](const char* entity) {
        ASSERT_TRUE(waitUntil([&] { return line(u"Organisation"_s) != nullptr; }));
        line(u"Organisation"_s)->setFocus();
        typeText(line(u"Organisation"_s), u"Сад 4"_s);
        press(Qt::Key_Tab);
        ASSERT_TRUE(waitUntil([&] { return stored(entity, u"organisation") == u"Сад 4"; }));
        ASSERT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) ||
                    QApplication::focusWidget() != &participants().grid());
        takesBack(entity, u"organisation", {});
    };
    edit("participant");
    // The card of the person.
    store().pages().showPerson(participants().model().recordAt(0).reference(u"person_id"));
    EXPECT_EQ(window().currentPage(), PageId::Person);
    const QString before = stored("person", u"position");
    ASSERT_TRUE(waitUntil([&] { return line(u"Position"_s) != nullptr; }));
    line(u"Position"_s)->setFocus();
    line(u"Position"_s)->selectAll();
    typeText(line(u"Position"_s), u"Психолог"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(waitUntil([&] { return stored("person", u"position") == u"Психолог"; }));
    takesBack("person", u"position", before);
}

TEST_F(DesktopChecklist, CtrlZTakesBackAChangeOfTheNetworkAndOfTheSchools) {
    begin();
    window().showPage(PageId::Network);
    network::NetworkPage* network = store().pages().network();
    network->showTab(network::NetworkPage::Tab::Organisations);
    tables::RecordTable& organisations = network->page(network::NetworkPage::Tab::Organisations).table();
    const int name = organisations.model().columns().indexOf(u"name");
    ASSERT_TRUE(waitUntil([&] { return organisations.model().rowCount() == 1; }));
    organisations.grid().setFocus();
    ASSERT_TRUE(organisations.model().setData(organisations.model().index(0, name), u"Лицей"_s));
    ASSERT_TRUE(waitUntil([&] { return stored("organisation", u"name") == u"Лицей"; }));
    takesBack("organisation", u"name", {});
    window().showPage(PageId::Schools);
    tables::RecordTable& schools = store().pages().table(PageId::Schools)->table();
    ASSERT_TRUE(waitUntil([&] { return schools.model().recordCount() == 1; }));
    schools.grid().setFocus();
    const int town = schools.model().columns().indexOf(u"city");
    ASSERT_TRUE(schools.model().setData(schools.model().index(0, town), u"Ачинск"_s));
    ASSERT_TRUE(waitUntil([&] { return stored("event", u"city") == u"Ачинск"; }));
    takesBack("event", u"city", {});
}
