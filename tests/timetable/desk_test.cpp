// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/inlinemessage.h"
#include "kit/undobar.h"
#include "programmefixture.h"
#include "support/typing.h"
#include "timetable/problemlist.h"
#include "timetable/sessioneditor.h"
#include "timetable/tray.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::timetable;
using test::waitUntil;

namespace {

class ProgrammeDeskTest : public test::ProgrammeTest {
protected:
    [[nodiscard]] base::Id idNamed(const QString& title) const {
        for (const BoardSession& one : desk->board().sessions) {
            if (one.title == title) return one.id;
        }
        return {};
    }
    [[nodiscard]] bool isStored(const base::Id& id) { return stored(id).isValid(); }

    std::unique_ptr<ProgrammeDesk> desk = openDesk();
};

} // namespace

TEST_F(ProgrammeDeskTest, DaysAreTabsAndTheSummarySaysHowMuchThereIs) {
    EXPECT_EQ(desk->days().count(), 2);
    EXPECT_EQ(desk->summary(), u"5 sessions · 3 rooms · venue open 9:00–18:00"_s);
    translator.setLanguage(base::Language::Russian);
    desk->retranslate();
    EXPECT_EQ(desk->summary(), u"5 занятий · 3 зала · площадка открыта 9:00–18:00"_s);
    EXPECT_EQ(desk->days().tabText(0), u"пт, 12 марта"_s);
}

TEST_F(ProgrammeDeskTest, OutOfSightItReadsNothingAndCatchesUpWhenShown) {
    desk->setFollowing(ProgrammeDesk::Following::WhenSeen);
    desk->hide();
    QSignalSpy read(desk.get(), &ProgrammeDesk::boardChanged);
    addSession(u"Круглый стол"_s, u"discussion"_s, at(14, 0), at(15, 0), hall);
    EXPECT_FALSE(waitUntil([&] { return read.count() > 0; }, 200));
    desk->show();
    EXPECT_TRUE(waitUntil([&] { return desk->board().sessions.size() == 6; }));
    desk->hide();
    desk->show();
    read.clear();
    EXPECT_FALSE(waitUntil([&] { return read.count() > 0; }, 200)) << "nothing is new";
}

TEST_F(ProgrammeDeskTest, TypingAddsASessionAfterTheCurrentOne) {
    desk->view().setCurrent(plenary);
    desk->view().setFocus();
    test::typeText(&desk->view(), u"К"_s);
    ASSERT_TRUE(desk->editor().isVisible());
    test::typeText(desk->editor().titleField(), u"руг"_s);
    EXPECT_EQ(desk->editor().titleField()->text(), u"Круг"_s) << "the first letter begins the title";
    QTest::keyClick(desk->editor().titleField(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return isStored(idNamed(u"Круг"_s)); }));
    const domain::Record made = stored(idNamed(u"Круг"_s));
    EXPECT_EQ(made.value(u"start").toLongLong(), at(11, 15));
    EXPECT_EQ(made.reference(u"room_id"), hall);
    undo();
    EXPECT_FALSE(isStored(made.id()));
    EXPECT_TRUE(waitUntil([&] { return desk->board().sessions.size() == 5; }));
}

TEST_F(ProgrammeDeskTest, ASessionThatGetsNoTitleLeavesNothingBehind) {
    desk->view().setFocus();
    QTest::keyClick(&desk->view(), Qt::Key_Insert);
    EXPECT_EQ(desk->board().sessions.size(), 6);
    QTest::keyClick(desk->editor().titleField(), Qt::Key_Escape);
    EXPECT_EQ(desk->board().sessions.size(), 5);
    EXPECT_FALSE(desk->editor().isVisible());
    EXPECT_TRUE(desk->view().hasFocus());
    QTest::keyClick(&desk->view(), Qt::Key_Insert);
    desk->view().setCurrent(plenary); // somebody goes on elsewhere
    EXPECT_EQ(desk->board().sessions.size(), 5);
}

TEST_F(ProgrammeDeskTest, DeleteTakesASessionAwayAndUndoBringsItBack) {
    QSignalSpy undoWanted(desk.get(), &ProgrammeDesk::undoRequested);
    desk->view().setFocus();
    desk->view().setCurrent(plenary);
    QTest::keyClick(&desk->view(), Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return desk->board().sessions.size() == 4; }));
    EXPECT_FALSE(isStored(plenary));
    EXPECT_FALSE(desk->view().current().isNull()) << "the focus goes to the next session";
    EXPECT_TRUE(desk->undoBar().text().contains(u"Зачем ребёнку исследование"_s));
    undo();
    EXPECT_TRUE(waitUntil([&] { return desk->board().sessions.size() == 5; }));
    EXPECT_TRUE(isStored(plenary));
    EXPECT_TRUE(desk->undoBar().isHidden());
}

TEST_F(ProgrammeDeskTest, NothingJumpsUnderTheMouseWhileItDrags) {
    const base::Id clash = addSession(u"Дискуссия"_s, u"discussion"_s, at(12, 0), at(12, 45), study);
    ASSERT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 1; }));
    QCoreApplication::processEvents();
    TimetableView& view = desk->view();
    const int top = view.mapTo(desk.get(), QPoint()).y();
    const QPoint from = view.sessionRect(clash).center();
    const QPoint to(view.sessionRect(plenary).center().x(), from.y()); // the hall is free then
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) QTest::mouseMove(view.viewport(), from + (to - from) * step / 4);
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk->problems().entries().isEmpty()) << "in the list it is mended at once";
    EXPECT_EQ(view.mapTo(desk.get(), QPoint()).y(), top) << "but the timetable stays where the mouse is";
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
    EXPECT_TRUE(desk->problems().isHidden());
    EXPECT_TRUE(waitUntil([&] { return desk->board().session(clash)->room == hall; }));
    EXPECT_EQ(desk->board().session(clash)->start, at(12, 0));
}

TEST_F(ProgrammeDeskTest, AProblemNamesBothSidesAndItsLinkMendsIt) {
    addSession(u"Дискуссия"_s, u"discussion"_s, at(12, 30), at(13, 15), study);
    ASSERT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 1; }));
    const ProblemEntry entry = desk->problems().entries().first();
    EXPECT_EQ(entry.severity, domain::Severity::Problem);
    const QString words = entry.headline + entry.detail;
    for (const QString& part : {u"Методкабинет"_s, u"Дискуссия"_s, u"От вопроса к проекту"_s})
        EXPECT_TRUE(words.contains(part)) << words.toStdString();
    ASSERT_TRUE(entry.mended);
    EXPECT_FALSE(entry.repair.isEmpty());
    desk->problems().setFocus();
    EXPECT_TRUE(desk->stepProblem(1));
    EXPECT_EQ(desk->view().current(), idNamed(u"Дискуссия"_s)) << "the later one gives way";
    QTest::keyClick(&desk->problems(), Qt::Key_Space);
    EXPECT_TRUE(desk->problems().entries().isEmpty());
    EXPECT_FALSE(desk->problems().isVisible());
    EXPECT_TRUE(waitForStart(idNamed(u"Дискуссия"_s), entry.mended->start));
    undo();
    EXPECT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 1; }));
}

TEST_F(ProgrammeDeskTest, TheLinkOfAProblemWorksByTheMouse) {
    addSession(u"Дискуссия"_s, u"discussion"_s, at(12, 30), at(13, 15), study);
    ASSERT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 1; }));
    ProblemList& list = desk->problems();
    const QRect row = list.visualRect(list.model()->index(0, 0));
    const QRect link = ProblemDelegate::linkRect(row, list.entries().first().repair);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 60, row.center().y()));
    EXPECT_EQ(list.entries().size(), 1) << "a click on the sentence only leads there";
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, link.center());
    EXPECT_TRUE(list.entries().isEmpty());
}

TEST_F(ProgrammeDeskTest, F8GoesRoundAllProblemsOfAllDays) {
    addSession(u"А"_s, u"discussion"_s, at(12, 30), at(13, 15), study);
    addSession(u"Б"_s, u"discussion"_s, at(10, 30) + day, at(11, 15) + day, play);
    ASSERT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 2; }));
    QList<QDate> days;
    for (int i = 0; i < 3; ++i) {
        desk->stepProblem(1);
        days << desk->view().day();
    }
    const QDate first(2027, 3, 12);
    EXPECT_EQ(days, QList<QDate>({first, first.addDays(1), first}));
    desk->stepProblem(-1);
    EXPECT_EQ(desk->view().day(), first.addDays(1));
}

TEST_F(ProgrammeDeskTest, ASessionWithoutATimeIsPlacedWhereItMakesNoProblem) {
    EXPECT_EQ(desk->tray().count(), 1);
    desk->tray().setFocus();
    desk->tray().setCurrentRow(0);
    QTest::keyClick(&desk->tray(), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return storedMoment(loose, u"start") > 0; }));
    EXPECT_FALSE(desk->tray().isVisible());
    EXPECT_TRUE(desk->problems().entries().isEmpty());
    EXPECT_EQ(desk->view().current(), loose);
    undo();
    EXPECT_TRUE(waitUntil([&] { return desk->tray().count() == 1; }));
}

TEST_F(ProgrammeDeskTest, ASessionIsDraggedOutOfTheTray) {
    QMimeData data;
    data.setData(TimetableView::mimeType(), base::toText(loose).toUtf8());
    const QRect target = desk->view().sessionRect(water);
    const QPoint place(target.center().x(), target.bottom() + 40);
    const auto send = [&](auto& event) { QApplication::sendEvent(desk->view().viewport(), &event); };
    QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    send(enter);
    EXPECT_TRUE(enter.isAccepted());
    EXPECT_FALSE(desk->view().sessionRect(loose).isEmpty()) << "it is seen before it is let go";
    QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    send(drop);
    EXPECT_TRUE(waitUntil([&] { return storedMoment(loose, u"start") > 0; }));
    EXPECT_EQ(stored(loose).reference(u"room_id"), play);
}

TEST_F(ProgrammeDeskTest, TwoSessionsOfASpeakerAtOneTimeAreFound) {
    addSession(u"Круглый стол"_s, u"discussion"_s, at(12, 0), at(12, 30), hall, {likhanova});
    ASSERT_TRUE(waitUntil([&] { return desk->problems().entries().size() == 1; }));
    EXPECT_TRUE(desk->problems().entries().first().detail.contains(u"Лиханова"_s));
}

TEST_F(ProgrammeDeskTest, WithoutAVenueTheDeskSaysWhereToBegin) {
    ProgrammeDesk other(store.workspace());
    QSignalSpy venues(&other, &ProgrammeDesk::venuesWanted);
    other.show();
    other.setSchool(store.addSchool(u"Новая"_s));
    ASSERT_TRUE(waitUntil([&] { return other.board().event().isValid(); }));
    auto* message = other.findChild<kit::InlineMessage*>();
    ASSERT_TRUE(message && message->isVisible());
    QTest::mouseClick(message->actionButtons().value(0), Qt::LeftButton);
    EXPECT_EQ(venues.count(), 1);
}

TEST_F(ProgrammeDeskTest, AMoveByAnotherWindowIsSeenHere) {
    services::Edit edit = editOf(*desk->board().session(plenary), [&] {
        BoardSession later = *desk->board().session(plenary);
        later.start = at(15, 0);
        later.end = at(16, 0);
        return later;
    }());
    test::waitFor(store.workspace().apply(u"edit"_s, {edit}));
    EXPECT_TRUE(waitUntil([&] { return desk->view().session(plenary)->start == at(15, 0); }));
}
