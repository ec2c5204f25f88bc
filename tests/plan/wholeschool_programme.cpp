// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5: a venue with its rooms, and the timetable in them.
#include "plan/wholeschool.h"

#include "plan/planpage.h"
#include "timetable/problemlist.h"
#include "timetable/timetableview.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using shell::PageId;

namespace {
constexpr const char16_t* rooms[] = {u"Актовый зал", u"Кабинет", u"Мастерская"};

int columnOf(const timetable::TimetableView& view, const QString& room) {
    const QList<timetable::BoardRoom>& all = view.board().rooms;
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).name == room) return i;
    }
    return -1;
}
} // namespace

void WholeSchool::addVenue() {
    showPage(PageId::Venues, Qt::Key_7);
    RS_BY_HAND(fill(u"Venues"_s, 0, u"Name"_s, u"Лицей"_s));
    waitForRow(u"Venues"_s, u"Name"_s, u"Лицей"_s);
    RS_BY_HAND(fill(u"Venues"_s, 0, u"Capacity"_s, u"120"_s));
    RS_BY_HAND(goTo(u"Venues"_s, 0, u"Name"_s));
    for (const char16_t* room : rooms) {
        const QString name = QString::fromUtf16(room);
        const int last = hands->table(u"Rooms"_s)->model()->rowCount() - 1;
        RS_BY_HAND(fill(u"Rooms"_s, last, u"Name"_s, name));
        waitForRow(u"Rooms"_s, u"Name"_s, name);
        RS_BY_HAND(fill(u"Rooms"_s, hands->rowOf(u"Rooms"_s, u"Name"_s, name), u"Capacity"_s, u"110"_s));
        ASSERT_TRUE(waitUntil([&] { return storedOne(u"room"_s, u"name"_s, name, {}).value(u"capacity") == 110; }));
    }
}

void WholeSchool::chooseVenue() {
    RS_BY_HAND(press(u"Compare venues"_s));
    const QString list = u"Shortlist of venues"_s;
    RS_BY_HAND(begin(list, 0, u"Venue"_s, u"Лиц"_s));
    RS_BY_HAND(takeOffer(u"Лицей"_s));
    waitForRow(list, u"Venue"_s, u"Лицей"_s);
    RS_BY_HAND(fill(list, 0, u"Price"_s, u"15000"_s));
    const int last = hands->table(list)->model()->rowCount() - 1;
    RS_BY_HAND(begin(list, last, u"Venue"_s, u"Дом учителя"_s));
    RS_BY_HAND(takeOffer(u"Create “Дом учителя”"_s));
    waitForRow(list, u"Venue"_s, u"Дом учителя"_s);
    RS_BY_HAND(goTo(list, hands->rowOf(list, u"Venue"_s, u"Лицей"_s), u"Venue"_s));
    RS_BY_HAND(press(u"Choose this venue"_s));
    EXPECT_TRUE(isFilled(5, u"venue"_s));
    EXPECT_TRUE(waitUntil([&] { return timetable().board().rooms.size() == 3; })) << "rooms are the columns";
}

void WholeSchool::planVenue() {
    addVenue();
    if (HasFatalFailure()) return;
    showPlan();
    showStep(5);
    chooseVenue();
}

//! By mouse the place is shown where the hand wants it, by keys the room is chosen in the fields of the session.
void WholeSchool::addSession(const Slot& slot) {
    timetable::TimetableView& view = timetable();
    if (hands->hasKeys()) {
        RS_BY_HAND(press(u"New session"_s));
    } else {
        const auto& geometry = view.geometryOfDay();
        const int column = columnOf(view, slot.room);
        RS_BY_HAND(doubleClick(view.viewport(),
                               {geometry.xOf(column) + geometry.columnWidth() / 2, geometry.yOf(slot.minute) + 4}));
    }
    hands->type(slot.title);
    if (hands->hasKeys()) {
        RS_BY_HAND(choose(u"Room"_s, slot.room + u" · 110 places"_s));
    }
    RS_BY_HAND(choose(u"Kind"_s, u"Workshop"_s));
    RS_BY_HAND(tickLine(u"Speakers"_s, slot.speaker));
    const auto isThere = [&] {
        const domain::Record session = storedOne(u"session"_s, u"title"_s, slot.title);
        return session.isValid() && !session.text(u"speaker_ids").isEmpty();
    };
    ASSERT_TRUE(waitUntil(isThere)) << slot.title.toStdString();
    RS_BY_HAND(press(u"Close"_s));
    ASSERT_TRUE(waitUntil([&] { return !view.sessionRect(idOf(slot.title)).isEmpty(); }));
}

base::Id WholeSchool::idOf(const QString& session) { return storedOne(u"session"_s, u"title"_s, session).id(); }

//! One column to the left and up to the same hour: by a drag, or by arrows.
void WholeSchool::moveOver(const QString& title, const QString& other) {
    timetable::TimetableView& view = timetable();
    const base::Id id = idOf(title), target = idOf(other);
    if (!hands->hasKeys()) {
        Hands::bringIntoSight(&view, view.rect());
        hands->drag(view.viewport(), view.sessionRect(id).center(), view.sessionRect(target).center());
    } else {
        RS_BY_HAND(reach(u"Timetable"_s));
        for (int i = 0; i < view.shown().size() && view.current() != id; ++i) hands->keys(Qt::Key_Right);
        if (view.current() != id) hands->keys(Qt::Key_Home);
        for (int i = 0; i < view.shown().size() && view.current() != id; ++i) hands->keys(Qt::Key_Tab);
        ASSERT_EQ(view.current(), id) << "the session cannot be reached by keys";
        hands->keys(Qt::Key_Left, Qt::ControlModifier);
        constexpr int most = 100;
        for (int i = 0; i < most && view.session(id)->start > view.session(target)->start; ++i) hands->keys(Qt::Key_Up);
        for (int i = 0; i < most && view.session(id)->start < view.session(target)->start; ++i)
            hands->keys(Qt::Key_Down);
    }
    const base::Id room = storedOne(u"session"_s, u"title"_s, other).reference(u"room_id");
    ASSERT_TRUE(waitUntil([&] { return storedOne(u"session"_s, u"title"_s, title).reference(u"room_id") == room; }));
}

void WholeSchool::mendConflict() {
    auto& list = *page->findChild<timetable::ProblemList*>();
    ASSERT_TRUE(waitUntil([&] { return !list.entries().isEmpty(); })) << "a room is taken twice and nobody says so";
    EXPECT_TRUE(list.entries().first().headline.contains(u"Room"_s)) << list.entries().first().headline.toStdString();
    ASSERT_FALSE(list.entries().first().repair.isEmpty());
    if (hands->hasKeys()) {
        hands->keys(Qt::Key_F8);
        EXPECT_TRUE(list.hasFocus()) << "F8 leads to the problem, Space mends it";
        hands->keys(Qt::Key_Space);
    } else {
        const QModelIndex first = list.model()->index(0, 0);
        Hands::bringIntoSight(&list, list.rect());
        const QRect link = timetable::ProblemDelegate::linkRect(list.visualRect(first), list.entries().first().repair);
        ASSERT_TRUE(hands->click(list.viewport(), link.center()));
    }
    EXPECT_TRUE(waitUntil([&] { return list.entries().isEmpty(); })) << "the link mends nothing";
}

void WholeSchool::planProgramme() {
    addSession({u"Вода и лёд"_s, u"Актовый зал"_s, u"Бекетова Лариса"_s, 10 * 60});
    if (HasFatalFailure()) return;
    addSession({u"Вопрос ребёнка"_s, u"Кабинет"_s, u"Вьюнов Степан"_s, 13 * 60});
    if (HasFatalFailure()) return;
    EXPECT_TRUE(isFilled(5, u"sessions"_s));
    moveOver(u"Вопрос ребёнка"_s, u"Вода и лёд"_s);
    if (HasFatalFailure()) return;
    const auto start = [&] { return storedOne(u"session"_s, u"title"_s, u"Вопрос ребёнка"_s).value(u"start"); };
    const QVariant clashing = start();
    mendConflict();
    ASSERT_TRUE(waitUntil([&] { return start() != clashing; }));
    if (hands->hasKeys()) {
        hands->keys(Qt::Key_Z, Qt::ControlModifier);
    } else {
        RS_BY_HAND(press(u"Undo"_s));
    }
    auto& list = *page->findChild<timetable::ProblemList*>();
    EXPECT_TRUE(waitUntil([&] { return start() == clashing && !list.entries().isEmpty(); })) << "undo takes it back";
    mendConflict();
    EXPECT_TRUE(isFilled(5, u"conflicts"_s));
    EXPECT_TRUE(isFilled(5, u"session_details"_s));
}

} // namespace rs::test
