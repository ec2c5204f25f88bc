// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmemends.h"

#include <gtest/gtest.h>

namespace rs::test::mends {

using namespace domain;
using base::Id;

namespace {

Id id(int number) { return base::builtInId(u"test", QString::number(number)); }

qint64 at(int hour, int minute = 0, int day = 12) {
    return QDateTime(QDate(2027, 3, day), QTime(hour, minute), QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch();
}

SessionSlot slot(int number, qint64 start, qint64 end, int room) {
    SessionSlot one;
    one.id = id(number);
    one.start = start;
    one.end = end;
    one.room = id(room);
    return one;
}

//! The morning of picture 02: two sessions in the same room from 12:30 to 13:00.
class ProgrammeMends : public testing::Test {
protected:
    void SetUp() override {
        m_facts.zone = QTimeZone("Asia/Krasnoyarsk");
        m_facts.event = {at(10), at(17, 0, 13)};
        m_facts.hours = *OpeningHours::read(u"9:00–18:00");
        m_facts.rooms = {{id(10), 180}, {id(11), 40}, {id(12), 25}};
        m_facts.sessions = {slot(1, at(11, 30), at(13), 11), slot(2, at(12, 30), at(14), 11)};
    }

    [[nodiscard]] QList<ProgrammeMend> mendsOf(ConflictKind kind) const {
        const ProgrammeIndex index(m_facts);
        for (const ProgrammeConflict& conflict : index.all()) {
            if (conflict.kind == kind) return suggestMends(conflict, index);
        }
        ADD_FAILURE() << "no such conflict";
        return {};
    }

    ProgrammeFacts m_facts;
};

} // namespace

TEST_F(ProgrammeMends, MoveTheLaterSessionToTheNextFreeTime) {
    const auto mends = mendsOf(ConflictKind::RoomTaken);
    ASSERT_FALSE(mends.isEmpty());
    EXPECT_EQ(mends[0].kind, MendKind::MoveInTime);
    EXPECT_EQ(mends[0].after.id, id(2));
    EXPECT_EQ(mends[0].after.start, at(13));
    EXPECT_EQ(mends[0].after.end, at(14, 30)) << "as long as before";
}

TEST_F(ProgrammeMends, PassATimeThatSomethingElseHas) {
    m_facts.sessions << slot(3, at(14), at(15), 11);
    EXPECT_EQ(mendsOf(ConflictKind::RoomTaken)[0].after.start, at(15));
}

TEST_F(ProgrammeMends, GoToTheNextDayWhenThisOneIsFull) {
    m_facts.sessions << slot(3, at(14), at(18), 11);
    EXPECT_EQ(mendsOf(ConflictKind::RoomTaken)[0].after.start, at(9, 0, 13));
}

TEST_F(ProgrammeMends, OfferTheSmallestRoomThatIsFreeAndLargeEnough) {
    m_facts.sessions[1].places = 30;
    auto mends = mendsOf(ConflictKind::RoomTaken);
    ASSERT_GE(mends.size(), 2);
    EXPECT_EQ(mends[1].kind, MendKind::ChangeRoom);
    EXPECT_EQ(mends[1].after.room, id(10)) << "the third room is too small";
    m_facts.sessions[1].places = 20;
    EXPECT_EQ(mendsOf(ConflictKind::RoomTaken)[1].after.room, id(12));
    m_facts.sessions << slot(3, at(13), at(15), 12);
    EXPECT_EQ(mendsOf(ConflictKind::RoomTaken)[1].after.room, id(10)) << "the third room is taken";
}

TEST_F(ProgrammeMends, TakeASpeakerOutOfOneSession) {
    m_facts.sessions[1].room = id(12);
    m_facts.sessions[0].speakers = {id(20)};
    m_facts.sessions[1].speakers = {id(21), id(20)};
    const auto mends = mendsOf(ConflictKind::SpeakerTwice);
    ASSERT_GE(mends.size(), 2);
    EXPECT_EQ(mends[0].kind, MendKind::MoveInTime);
    EXPECT_EQ(mends[1].kind, MendKind::DropSpeaker);
    EXPECT_EQ(mends[1].after.id, id(2));
    EXPECT_EQ(mends[1].after.speakers, QList<Id>{id(21)});
}

TEST_F(ProgrammeMends, WaitUntilASpeakerCanCome) {
    m_facts.sessions = {slot(1, at(11), at(12), 11)};
    m_facts.sessions[0].speakers = {id(20)};
    m_facts.absences.insert(id(20), {{at(8), at(12, 20)}});
    EXPECT_EQ(mendsOf(ConflictKind::SpeakerAway)[0].after.start, at(12, 20));
}

TEST_F(ProgrammeMends, FitThePlacesOrTheRoom) {
    m_facts.sessions = {slot(1, at(11), at(12), 11)};
    m_facts.sessions[0].places = 46;
    const auto mends = mendsOf(ConflictKind::OverCapacity);
    ASSERT_EQ(mends.size(), 2);
    EXPECT_EQ(mends[0].after.room, id(10));
    EXPECT_EQ(mends[1].kind, MendKind::FitPlaces);
    EXPECT_EQ(mends[1].after.places, 40);
}

TEST_F(ProgrammeMends, ChangeStartAndEnd) {
    m_facts.sessions = {slot(1, at(12), at(11), 11)};
    const auto mends = mendsOf(ConflictKind::EndBeforeStart);
    ASSERT_EQ(mends.size(), 1);
    EXPECT_EQ(mends[0].after.start, at(11));
    EXPECT_EQ(mends[0].after.end, at(12));
}

TEST_F(ProgrammeMends, BringASessionBackIntoTheSchool) {
    m_facts.sessions = {slot(1, at(8), at(9), 11)};
    EXPECT_EQ(mendsOf(ConflictKind::OutsideEvent)[0].after.start, at(10));
    EXPECT_EQ(mendsOf(ConflictKind::OutsideHours)[0].after.start, at(9)) << "one thing at a time";
}

TEST_F(ProgrammeMends, DoNothingAboutOtherSchools) {
    m_facts.neighbours = {{id(30), QDate(2027, 3, 12), QDate(2027, 3, 12)}};
    EXPECT_TRUE(mendsOf(ConflictKind::OtherSchool).isEmpty());
}

} // namespace rs::test::mends
