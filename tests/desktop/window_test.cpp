// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a new user through the window, by clicking and typing.
#include "desktopfixture.h"

#include "firstrun/firstrunpage.h"
#include "home/homepage.h"
#include "home/schoollist.h"
#include "kit/choicecard.h"
#include "kit/searchfield.h"
#include "plan/planpage.h"
#include "plan/steplist.h"
#include "shell/commandpalette.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace rs;
using kit::Deed;
using shell::PageId;
using test::DesktopTest;
using test::typeText;
using test::waitUntil;

TEST_F(DesktopTest, ASchoolAndAPersonAreThereAfterARestartAndUndoGoesOn) {
    start();
    store().pages().firstRun()->startCard()->button()->click();
    auto* dialog = window().findChild<schools::SchoolDialog*>();
    ASSERT_TRUE(dialog);
    typeText(dialog->titleField(), u"Исследовательские проекты"_s);
    QTest::keyClick(dialog->titleField(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return store().school().isOpen(); }));
    EXPECT_EQ(window().currentPage(), PageId::Plan);
    EXPECT_EQ(window().windowTitle(), u"Исследовательские проекты — Regional School"_s);
    addPerson(u"Ёлкина"_s);
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Undo)->text().contains(u"Addition"_s); }))
        << action(Deed::Undo)->text().toStdString();

    start();
    ASSERT_TRUE(store().pages().home());
    EXPECT_TRUE(waitUntil([&] { return store().pages().home()->schools()->rowCount() == 1; }));
    EXPECT_EQ(store().school().title(), u"Исследовательские проекты"_s);
    window().showPage(PageId::Participants);
    ASSERT_TRUE(waitUntil([&] { return people() == 1; }));
    EXPECT_EQ(participants().model().recordAt(0).text(u"family_name"), u"Ёлкина"_s);
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Undo)->isEnabled(); }));
    action(Deed::Undo)->trigger();
    ASSERT_TRUE(waitUntil([&] { return people() == 0; }));
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Redo)->isEnabled(); }));
    action(Deed::Redo)->trigger();
    EXPECT_TRUE(waitUntil([&] { return people() == 1; }));
}

TEST_F(DesktopTest, WhatIsBeingTypedIsStoredWhenTheWindowCloses) {
    start();
    makeSchool(u"Школа чтения"_s);
    addPerson(u"Ёлкина"_s);
    window().activateWindow();
    tables::RecordTable& table = participants();
    table.grid().setCurrentIndex(table.model().index(0, table.model().columns().indexOf(u"given_name")));
    action(Deed::EditCell)->trigger();
    ASSERT_TRUE(waitUntil([&] { return table.grid().openedEditor() != nullptr; }));
    typeText(table.grid().openedEditor(), u"Софья"_s);
    window().close();
    start();
    window().showPage(PageId::Participants);
    ASSERT_TRUE(waitUntil([&] { return people() == 1; }));
    EXPECT_EQ(participants().model().recordAt(0).text(u"given_name"), u"Софья"_s);
}

TEST_F(DesktopTest, TheLanguageChangesWhileTheProgramRuns) {
    start();
    makeSchool(u"Школа чтения"_s);
    addPerson(u"Ёлкина"_s);
    ASSERT_TRUE(waitUntil([&] { return participants().amount() == u"1 person"_s; }))
        << participants().amount().toStdString();
    m_desktop->preferences().setLanguage(base::Language::Russian);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().windowTitle(), u"Школа чтения — Региональная школа"_s);
    EXPECT_EQ(window().navigation().pages()->index(1).data().toString(), u"Школы"_s);
    EXPECT_EQ(action(Deed::Import)->iconText(), u"Импорт"_s);
    EXPECT_EQ(participants().amount(), u"1 человек"_s);
    EXPECT_TRUE(window().syncLine().text().contains(u"Сохранено"_s));
    ASSERT_TRUE(waitUntil([&] { return action(Deed::Undo)->text().contains(u"Добавление"_s); }))
        << action(Deed::Undo)->text().toStdString();
    EXPECT_EQ(QSettings().value(u"language"_s).toString(), u"ru"_s);
    m_options.language.reset();
    start();
    EXPECT_TRUE(window().windowTitle().contains(u"Региональная школа"_s)) << "the choice holds after a restart";
}

TEST_F(DesktopTest, CtrlKFindsASchoolInTheWrongLayoutAndOpensIt) {
    start();
    makeSchool(u"Программа наставников"_s);
    action(Deed::CloseSchool)->trigger();
    EXPECT_FALSE(store().school().isOpen());
    EXPECT_EQ(window().currentPage(), PageId::Schools);
    window().palette().open();
    window().palette().field()->setText(u"ghjuhfvvf"_s);
    const auto school = [&]() -> std::optional<shell::Hit> {
        for (const shell::Hit& hit : window().palette().hits()) {
            if (hit.title == u"Программа наставников") return hit;
        }
        return std::nullopt;
    };
    ASSERT_TRUE(waitUntil([&] { return school().has_value(); }));
    school()->open();
    EXPECT_TRUE(store().school().isOpen());
    EXPECT_EQ(window().currentPage(), PageId::Plan);
}

TEST_F(DesktopTest, EveryPageComesToTheFront) {
    start();
    makeSchool(u"Школа чтения"_s);
    for (const PageId id : {PageId::Home, PageId::Schools, PageId::Plan, PageId::Team, PageId::Speakers, PageId::Venues,
                            PageId::Participants, PageId::Network, PageId::Review, PageId::Settings}) {
        window().showPage(id);
        QCoreApplication::processEvents();
        EXPECT_TRUE(store().pages().holder(id)->page()) << int(id);
        EXPECT_TRUE(store().pages().holder(id)->page()->isVisible()) << int(id);
        EXPECT_TRUE(store().pages().holder(id)->mainWidget()) << int(id);
    }
}

TEST_F(DesktopTest, DensityIsForAllTables) {
    start();
    makeSchool(u"Школа чтения"_s);
    m_desktop->preferences().setDensity(kit::GridView::Density::Roomy);
    EXPECT_EQ(participants().grid().density(), kit::GridView::Density::Roomy);
    window().showPage(PageId::Team);
    EXPECT_EQ(store().pages().table(PageId::Team)->table().grid().density(), kit::GridView::Density::Roomy);
}

TEST_F(DesktopTest, TabGoesFromTheStepsIntoTheFieldsAndBack) {
    start();
    makeSchool(u"Школа чтения"_s);
    plan::PlanPage* page = store().pages().plan();
    ASSERT_TRUE(waitUntil([&] { return !page->plan().steps.isEmpty(); }));
    const auto tab = [](Qt::Key key, Qt::KeyboardModifiers held) {
        QTest::keyClick(QApplication::focusWidget(), key, held);
        return QApplication::focusWidget()->accessibleName();
    };
    window().resize(1440, 900);                         // the tasks stand beside the step
    for (const int step : {2, 1}) page->showStep(step); // the first is made after the second
    QListView* steps = page->findChild<plan::StepList*>()->view();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    steps->setFocus();
    EXPECT_EQ(tab(Qt::Key_Tab, Qt::NoModifier), u"Title"_s);
    EXPECT_EQ(tab(Qt::Key_Tab, Qt::NoModifier), u"Practical problem"_s);
    EXPECT_EQ(tab(Qt::Key_Backtab, Qt::ShiftModifier), u"Title"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), steps);
}
