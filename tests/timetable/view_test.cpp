// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"
#include "support/typing.h"
#include "timetable/problemlist.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::timetable;
using test::waitUntil;

namespace {

class TimetableViewTest : public test::ProgrammeTest {
protected:
    TimetableViewTest() : desk(openDesk()), view(desk->view()) {}

    //! Pixels of so many minutes.
    [[nodiscard]] int down(int minutes) const { return minutes * view.geometryOfDay().measures().hour / 60; }
    [[nodiscard]] const BoardSession& shown(const base::Id& id) const { return *view.session(id); }

    std::unique_ptr<ProgrammeDesk> desk;
    TimetableView& view;
};

} // namespace

TEST_F(TimetableViewTest, ADragMovesASessionInTimeAndRoomAsOneStep) {
    const QPoint from = view.sessionRect(question).center();
    const int column = view.geometryOfDay().columnWidth();
    test::drag(view, from, from + QPoint(-column, down(120)));
    EXPECT_TRUE(waitForStart(question, at(13, 30)));
    EXPECT_EQ(storedMoment(question, u"end"), at(15, 0));
    EXPECT_EQ(stored(question).reference(u"room_id"), play); // rooms stand by their names
    undo();
    EXPECT_EQ(storedMoment(question, u"start"), at(11, 30));
    EXPECT_EQ(stored(question).reference(u"room_id"), study);
    EXPECT_TRUE(waitUntil([&] { return shown(question).start == at(11, 30); }));
}

TEST_F(TimetableViewTest, TheEdgesMakeASessionLongerAndBeginItSooner) {
    QRect rect = view.sessionRect(plenary);
    const QPoint bottom(rect.center().x(), rect.bottom() - 1), top(rect.center().x(), rect.top() + 1);
    test::drag(view, bottom, bottom + QPoint(0, down(30)));
    EXPECT_TRUE(waitUntil([&] { return storedMoment(plenary, u"end") == at(11, 45); }));
    EXPECT_EQ(storedMoment(plenary, u"start"), at(10, 0));
    test::drag(view, top, top + QPoint(0, -down(30)));
    EXPECT_TRUE(waitForStart(plenary, at(9, 30)));
    EXPECT_EQ(storedMoment(plenary, u"end"), at(11, 45));
}

TEST_F(TimetableViewTest, EverythingStandsOnFiveMinutes) {
    const QPoint from = view.sessionRect(plenary).center();
    test::drag(view, from, from + QPoint(0, 17));
    const qint64 start = shown(plenary).start;
    EXPECT_NE(start, at(10, 0));
    EXPECT_EQ(start % (5 * 60'000), 0);
}

TEST_F(TimetableViewTest, AClickMovesNothingAndEscapeGivesADragUp) {
    QSignalSpy moved(&view, &TimetableView::moved);
    const QPoint from = view.sessionRect(plenary).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, from);
    EXPECT_EQ(view.current(), plenary);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(0, 80));
    EXPECT_NE(shown(plenary).start, at(10, 0));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(0, 80));
    EXPECT_EQ(shown(plenary).start, at(10, 0));
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(TimetableViewTest, AConflictIsSeenWhileTheSessionIsStillInTheHand) {
    EXPECT_FALSE(view.marks().contains(water));
    const QPoint from = view.sessionRect(question).center(), to = view.sessionRect(water).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(20, 0));
    QTest::mouseMove(view.viewport(), to);
    EXPECT_EQ(view.marks().value(water, domain::Severity::Warning), domain::Severity::Problem);
    EXPECT_EQ(view.marks().value(question, domain::Severity::Warning), domain::Severity::Problem);
    EXPECT_FALSE(view.sessionRect(water).intersects(view.sessionRect(question))) << "side by side";
    EXPECT_FALSE(desk->problems().entries().isEmpty());
    QTest::mouseMove(view.viewport(), from);
    EXPECT_FALSE(view.marks().contains(water));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
    EXPECT_TRUE(desk->problems().entries().isEmpty());
}

TEST_F(TimetableViewTest, ArrowsMoveByFiveMinutesAndAreOneStepInARow) {
    view.setFocus();
    view.setCurrent(plenary);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(shown(plenary).start, at(10, 10));
    EXPECT_TRUE(waitForStart(plenary, at(10, 10)));
    EXPECT_EQ(storedMoment(plenary, u"end"), at(11, 25));
    undo();
    EXPECT_EQ(storedMoment(plenary, u"start"), at(10, 0));
}

TEST_F(TimetableViewTest, ControlArrowsChangeTheRoomAndShiftArrowsTheEnd) {
    view.setFocus();
    view.setCurrent(plenary);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    view.flush();
    EXPECT_TRUE(waitUntil([&] { return storedMoment(plenary, u"end") == at(11, 20); }));
    EXPECT_EQ(stored(plenary).reference(u"room_id"), desk->board().rooms.at(1).id);
    EXPECT_EQ(storedMoment(plenary, u"start"), at(10, 0));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier); // the first room is the last one to the left
    view.flush();
    EXPECT_TRUE(waitUntil([&] { return stored(plenary).reference(u"room_id") == hall; }));
}

TEST_F(TimetableViewTest, NeitherEndOfTheDayIsCrossed) {
    view.setFocus();
    view.setCurrent(plenary);
    for (int i = 0; i < 200; ++i) QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(shown(plenary).start, at(0, 0));
    for (int i = 0; i < 400; ++i) QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(shown(plenary).end, at(0, 5));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(shown(plenary).start, at(10, 0)) << "nothing is stored while keys come";
}

TEST_F(TimetableViewTest, TabWalksThroughTheDayAndLeavesAtItsEnd) {
    view.setFocus(Qt::TabFocusReason);
    view.setCurrent(plenary);
    QList<base::Id> seen{view.current()};
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(&view, Qt::Key_Tab);
        seen << view.current();
    }
    EXPECT_EQ(seen, QList<base::Id>({plenary, view.shown().at(1), view.shown().at(2)}));
    EXPECT_TRUE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_FALSE(view.hasFocus());
    view.setFocus(Qt::OtherFocusReason);
    view.setCurrent(plenary);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NE(view.current(), plenary);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.current(), plenary);
}

TEST_F(TimetableViewTest, TabEntersAtTheFirstSessionAndBacktabAtTheLast) {
    desk->days().setFocus();
    view.setCurrent({});
    view.setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(view.hasFocus());
    EXPECT_EQ(view.current(), view.shown().first());
    QTest::keyClick(&view, Qt::Key_Backtab);
    EXPECT_FALSE(view.hasFocus()) << "before the first session the timetable ends";
    view.setCurrent({});
    view.setFocus(Qt::BacktabFocusReason);
    EXPECT_EQ(view.current(), view.shown().last());
    QTest::keyClick(&view, Qt::Key_Backtab);
    EXPECT_EQ(view.current(), view.shown().at(view.shown().size() - 2));
    EXPECT_TRUE(view.hasFocus());
    view.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_EQ(view.current(), view.shown().last()) << "the session somebody was at stays the current one";
}

TEST_F(TimetableViewTest, AStepOfADragPaintsOnlyWhatItChanges) {
    struct Regions : QObject {
        QList<QRegion> seen;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) seen << static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    } regions;
    QCoreApplication::processEvents();
    const QPoint from = view.sessionRect(plenary).center();
    const QRect far = view.sessionRect(water);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    // The first step of a drag paints all.
    QTest::mouseMove(view.viewport(), from + QPoint(20, down(5)));
    QTest::qWait(20);
    EXPECT_EQ(shown(plenary).start, at(10, 5));
    for (int step = 2; step <= 3; ++step) {
        const QRect before = view.sessionRect(plenary);
        view.viewport()->removeEventFilter(&regions);
        regions.seen.clear();
        view.viewport()->installEventFilter(&regions);
        QTest::mouseMove(view.viewport(), from + QPoint(20, down(5 * step)));
        QTest::qWait(20);
        const QRect after = view.sessionRect(plenary);
        EXPECT_NE(before, after);
        QRegion painted;
        for (const QRegion& one : regions.seen) painted += one;
        EXPECT_TRUE(painted.contains(before.center()) && painted.contains(after.center()));
        EXPECT_TRUE((QRegion(before) + after - painted).isEmpty()) << "where it was and where it is";
        EXPECT_FALSE(painted.intersects(far)) << "a session that nothing happens to";
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
}

TEST_F(TimetableViewTest, PageDownTurnsToTheNextDay) {
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.day(), QDate(2027, 3, 13));
    EXPECT_EQ(view.shown(), QList<base::Id>{tomorrow});
    EXPECT_EQ(desk->days().currentIndex(), 1);
    view.setCurrent(plenary); // leads to its day by itself
    EXPECT_EQ(view.day(), QDate(2027, 3, 12));
    EXPECT_EQ(desk->days().currentIndex(), 0);
}

TEST_F(TimetableViewTest, ANewSessionBeginsWhereItIsFree) {
    EXPECT_EQ(view.freeSlot().room, hall);
    EXPECT_EQ(view.freeSlot().start, at(11, 15)) << "after the last one in the first room";
    view.setDay(QDate(2027, 3, 13));
    EXPECT_EQ(view.freeSlot().start, at(10, 0) + day) << "with the school, not with the doors of the venue";
}

TEST_F(TimetableViewTest, AScreenReaderHearsEachSessionWithItsTimeRoomAndPeople) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(access);
    EXPECT_EQ(access->text(QAccessible::Name), u"Timetable"_s);
    ASSERT_EQ(access->childCount(), 3);
    const QString words = access->child(0)->text(QAccessible::Name);
    for (const QString& part : {u"Зачем ребёнку"_s, u"10:00–11:15"_s, u"Plenary"_s, u"Актовый зал"_s})
        EXPECT_TRUE(words.contains(part)) << words.toStdString();
    EXPECT_TRUE(access->child(1)->text(QAccessible::Name).contains(u"Лиханова"_s) ||
                access->child(2)->text(QAccessible::Name).contains(u"Лиханова"_s));
    EXPECT_FALSE(access->child(0)->rect().isEmpty());
    view.setCurrent(plenary);
    EXPECT_TRUE(access->child(0)->state().selected);
}

TEST_F(TimetableViewTest, NothingMovesInAStoreThatIsOpenToLookOnly) {
    view.setReadOnly(true);
    const QPoint from = view.sessionRect(plenary).center();
    test::drag(view, from, from + QPoint(0, 80));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_EQ(shown(plenary).start, at(10, 0));
}
