// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogseam.h"
#include "kit/emptystate.h"
#include "kit/searchfield.h"
#include "kit/undobar.h"
#include "programmefixture.h"
#include "support/typing.h"
#include "tables/recordtable.h"
#include "timetable/problemlist.h"
#include "timetable/programmepage.h"
#include "timetable/sessioneditor.h"
#include "timetable/takedialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::timetable;
using kit::Deed;
using test::waitUntil;

namespace {

class ProgrammePageTest : public test::ProgrammeTest {
protected:
    ProgrammePageTest() : page(store.workspace()) {
        page.resize(1100, 760);
        page.show();
    }
    void open(const base::Id& id) {
        page.setSchool(id);
        ASSERT_TRUE(waitUntil([&] { return page.desk().board().school() == id; }));
    }

    ProgrammePage page;
};

} // namespace

TEST_F(ProgrammePageTest, TheSameSessionsStandInATable) {
    open(school);
    page.setTableShown(true);
    ASSERT_TRUE(page.table());
    EXPECT_TRUE(page.table()->isVisible());
    EXPECT_TRUE(waitUntil([&] { return page.table()->model().rowCount() >= 5; }));
    page.setTableShown(false);
    EXPECT_TRUE(page.desk().isVisible());
}

TEST_F(ProgrammePageTest, DeedsOfTheWindowReachTheTimetable) {
    open(school);
    addSession(u"Дискуссия"_s, u"discussion"_s, at(12, 30), at(13, 15), study);
    ASSERT_TRUE(waitUntil([&] { return page.desk().problems().entries().size() == 1; }));
    ASSERT_TRUE(page.can(Deed::NextProblem));
    page.perform(Deed::NextProblem);
    EXPECT_FALSE(page.desk().view().current().isNull());
    ASSERT_TRUE(page.can(Deed::New));
    page.perform(Deed::New);
    EXPECT_TRUE(page.desk().editor().isVisible());
    page.perform(Deed::Find);
    EXPECT_TRUE(page.search().hasFocus());
}

TEST_F(ProgrammePageTest, AnEmptyProgrammeOffersTheFirstSession) {
    const base::Id other = add(u"event", {{"title", u"Новая"_s},
                                          {"start", at(10, 0)},
                                          {"end", at(16, 0)},
                                          {"zone", u"Asia/Krasnoyarsk"_s},
                                          {"venue_id", QVariant::fromValue(venue)}});
    open(other);
    auto* empty = page.findChild<kit::EmptyState*>();
    ASSERT_TRUE(empty);
    ASSERT_TRUE(waitUntil([&] { return empty->isVisible(); }));
    QTest::mouseClick(empty->buttons().value(0), Qt::LeftButton);
    EXPECT_TRUE(page.desk().isVisible());
    ASSERT_TRUE(page.desk().editor().isVisible());
    test::typeText(page.desk().editor().titleField(), u"Встреча"_s);
    QTest::keyClick(page.desk().editor().titleField(), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return page.desk().board().sessions.value(0).title == u"Встреча"_s; }));
}

TEST_F(ProgrammePageTest, AnEmptyProgrammeIsTakenFromAnotherSchool) {
    const base::Id other = add(u"event", {{"title", u"Новая"_s},
                                          {"start", at(9, 0) + 7 * day},
                                          {"end", at(16, 0) + 7 * day},
                                          {"zone", u"Asia/Krasnoyarsk"_s},
                                          {"venue_id", QVariant::fromValue(venue)}});
    add(u"event", {{"title", u"Пустая"_s}, {"start", at(10, 0)}});
    open(other);
    auto* empty = page.findChild<kit::EmptyState*>();
    ASSERT_TRUE(empty);
    ASSERT_TRUE(waitUntil([&] { return empty->isVisible() && empty->buttons().value(1)->isVisible(); }));
    QTest::mouseClick(empty->buttons().value(1), Qt::LeftButton);
    auto* dialog = page.findChild<TakeDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitUntil([&] { return dialog->list().count() > 0; }));
    ASSERT_EQ(dialog->list().count(), 1) << "schools without a programme, and this one, are no source";
    EXPECT_TRUE(dialog->list().item(0)->text().contains(u"5 sessions"_s));
    EXPECT_TRUE(dialog->words().contains(u"19 March 2027"_s)) << dialog->words().toStdString();
    test::typeText(&dialog->search(), u"нет такой"_s);
    EXPECT_EQ(dialog->list().count(), 0);
    EXPECT_FALSE(dialog->takeButton().isEnabled());
    QTest::keyClick(&dialog->search(), Qt::Key_Escape);
    ASSERT_EQ(dialog->list().count(), 1);
    dialog->speakersBox().setChecked(true);
    QTest::mouseClick(&dialog->takeButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return page.desk().board().sessions.size() == 5; }));
    const Board& board = page.desk().board();
    const auto first = std::find_if(board.sessions.begin(), board.sessions.end(), [](const BoardSession& one) {
        return one.title == u"Зачем ребёнку исследование"_s;
    });
    ASSERT_NE(first, board.sessions.end());
    EXPECT_EQ(first->start, at(9, 0) + 7 * day) << "it begins with the school";
    EXPECT_EQ(first->room, hall) << "the venue is the same";
    EXPECT_EQ(board.speakers.size(), 2);
    for (const BoardSpeaker& one : board.speakers) EXPECT_EQ(one.state, u"idea"_s);
    EXPECT_TRUE(page.desk().undoBar().text().contains(u"5 sessions taken"_s))
        << page.desk().undoBar().text().toStdString();
    EXPECT_FALSE(page.desk().takeAction()->isVisible());
    undo();
    EXPECT_TRUE(waitUntil([&] { return page.desk().board().sessions.isEmpty(); }));
    EXPECT_TRUE(page.desk().board().speakers.isEmpty());
    EXPECT_TRUE(page.desk().takeAction()->isVisible());
}

TEST_F(ProgrammePageTest, AProgrammeIsPrinted) {
    open(school);
    ASSERT_TRUE(waitUntil([&] { return page.can(Deed::Print); }));
    const QString file = m_settings.filePath(u"printed.pdf"_s);
    kit::DialogSeam::instance().reset();
    kit::DialogSeam::instance().setNextPrinter(file);
    page.perform(Deed::Print);
    ASSERT_TRUE(
        waitUntil([&] { return kit::DialogSeam::instance().lastText() == u"The paper is sent to the printer."_s; }));
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(8).startsWith("%PDF-"));
}

//! A whole day is built without the mouse: two sessions typed, moved apart, one given a speaker, a room changed.
TEST_F(ProgrammePageTest, ADayIsBuiltByKeysAlone) {
    open(school);
    TimetableView& view = page.desk().view();
    SessionEditor& editor = page.desk().editor();
    page.desk().days().setCurrentIndex(1);
    view.setFocus();
    view.setCurrent(tomorrow);
    for (const QString& title : {u"Итоги"_s, u"Обед"_s}) {
        test::typeText(&view, title.left(1));
        test::typeText(editor.titleField(), title.mid(1));
        QTest::keyClick(editor.titleField(), Qt::Key_Return);
        QTest::keyClick(editor.titleField(), Qt::Key_Escape);
        ASSERT_TRUE(
            waitUntil([&] { return view.session(view.current()) && view.session(view.current())->title == title; }));
    }
    const base::Id lunch = view.current();
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down);
    view.flush();
    EXPECT_TRUE(waitForStart(lunch, at(11, 50) + day));
    EXPECT_EQ(storedMoment(lunch, u"end"), at(12, 50) + day);
    EXPECT_NE(stored(lunch).reference(u"room_id"), play);
    EXPECT_EQ(view.shown().size(), 3);
}
