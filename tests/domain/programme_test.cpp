// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmeindex.h"

#include <gtest/gtest.h>

#include <set>

namespace rs::test::clashes {

using namespace Qt::StringLiterals;
using domain::ConflictKind;
using domain::findConflicts;
using domain::ProgrammeFacts;
using domain::SessionSlot;
using domain::TimeSpan;
using Kind = SessionSlot::Kind;

namespace {

base::Id id(int number) { return base::builtInId(u"test", QString::number(number)); }

SessionSlot slot(int number, qint64 start, qint64 end) {
    SessionSlot one;
    one.id = id(number);
    one.start = start;
    one.end = end;
    return one;
}

QList<domain::ProgrammeConflict> conflictsOf(const QList<SessionSlot>& sessions) {
    ProgrammeFacts facts;
    facts.sessions = sessions;
    return findConflicts(facts);
}

qint64 at(int day, int hour, int minute = 0) {
    return QDateTime(QDate(2027, 3, day), QTime(hour, minute), QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch();
}

//! A school on the 12th and 13th of March, 10:00 to 17:00, in a venue open from nine to six.
ProgrammeFacts twoDays(const SessionSlot& session) {
    ProgrammeFacts facts;
    facts.zone = QTimeZone("Asia/Krasnoyarsk");
    facts.event = {at(12, 10), at(13, 17)};
    facts.hours = *domain::OpeningHours::read(u"9:00–18:00");
    facts.sessions = {session};
    return facts;
}

std::vector<ConflictKind> kindsOf(const ProgrammeFacts& facts) {
    std::vector<ConflictKind> kinds;
    for (const auto& one : findConflicts(facts)) kinds.push_back(one.kind);
    return kinds;
}

using Kinds = std::vector<ConflictKind>;

} // namespace

TEST(Programme, TakesARoomOnce) {
    SessionSlot first = slot(1, 100, 200), second = slot(2, 150, 250), after = slot(3, 250, 300),
                elsewhere = slot(4, 100, 300);
    first.room = second.room = after.room = id(10);
    elsewhere.room = id(11);
    const auto found = conflictsOf({after, second, elsewhere, first});
    ASSERT_EQ(found.size(), 1) << "sessions that only touch do not clash";
    EXPECT_EQ(found[0].kind, ConflictKind::RoomTaken);
    EXPECT_EQ(found[0].sessions, (QList<base::Id>{id(1), id(2)}));
    EXPECT_EQ(found[0].subject, id(10));
    EXPECT_EQ(found[0].span, (TimeSpan{150, 200}));
}

TEST(Programme, NeedsASpeakerOnceAtATime) {
    SessionSlot first = slot(1, 100, 400), second = slot(2, 150, 250), third = slot(3, 300, 350);
    first.speakers = {id(20), id(21)};
    second.speakers = {id(21), id(21)};
    third.speakers = {id(21), id(20)};
    const auto found = conflictsOf({first, second, third});
    ASSERT_EQ(found.size(), 3);
    for (const auto& one : found) EXPECT_EQ(one.kind, ConflictKind::SpeakerTwice);
}

TEST(Programme, SaysWhenASessionEndsBeforeItBegins) {
    const auto found = conflictsOf({slot(1, 200, 100), slot(2, 0, 0), slot(3, 100, 0)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, ConflictKind::EndBeforeStart);
    EXPECT_EQ(found[0].sessions, QList<base::Id>{id(1)});
}

TEST(Programme, ComparesPlacesWithTheRoom) {
    SessionSlot full = slot(1, 100, 200), fits = slot(2, 300, 400), unknown = slot(3, 500, 600), lecture = fits;
    full.room = fits.room = id(10);
    full.places = 31;
    fits.places = 30;
    unknown.places = 1000;
    lecture = slot(4, 700, 800);
    lecture.room = id(10);
    lecture.kind = Kind::Plenary;
    ProgrammeFacts facts;
    facts.sessions = {full, fits, unknown, lecture};
    facts.rooms = {{id(10), 30}};
    facts.registered = 45;
    const auto found = findConflicts(facts);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].kind, ConflictKind::OverCapacity);
    EXPECT_EQ(found[0].need, 31);
    EXPECT_EQ(found[0].have, 30);
    EXPECT_EQ(found[1].sessions, QList<base::Id>{id(4)}) << "all who are registered hear a plenary";
    EXPECT_EQ(found[1].need, 45);
}

TEST(Programme, StaysWithinTheSchoolAndTheHoursOfItsVenue) {
    struct Case {
        const char* what;
        qint64 start, end;
        Kind kind;
        Kinds kinds;
    };
    const Case cases[] = {
        {"within", at(12, 10), at(12, 11), Kind::Part, {}},
        {"to the last minute", at(13, 16), at(13, 17), Kind::Plenary, {}},
        {"before the start", at(12, 9, 30), at(12, 11), Kind::Part, {ConflictKind::OutsideEvent}},
        {"people arrive before the start", at(12, 9, 15), at(12, 10), Kind::Pause, {}},
        {"not the day before", at(11, 15), at(11, 16), Kind::Pause, {ConflictKind::OutsideEvent}},
        {"after closing", at(12, 17), at(12, 18, 1), Kind::Part, {ConflictKind::OutsideHours}},
        {"until closing", at(12, 17), at(12, 18), Kind::Part, {}},
        {"over night", at(12, 17), at(13, 10), Kind::Part, {ConflictKind::OutsideHours}},
        {"long after the end",
         at(14, 19),
         at(14, 20),
         Kind::Part,
         {ConflictKind::OutsideHours, ConflictKind::OutsideEvent}},
    };
    for (const Case& one : cases) {
        SessionSlot session = slot(1, one.start, one.end);
        session.kind = one.kind;
        EXPECT_EQ(kindsOf(twoDays(session)), one.kinds) << one.what;
    }
}

TEST(Programme, KnowsWhoCannotComeAndWhatOtherSchoolsHave) {
    SessionSlot session = slot(1, at(12, 12), at(12, 13));
    session.room = id(10);
    session.speakers = {id(20)};
    ProgrammeFacts facts = twoDays(session);
    facts.absences.insert(id(20), {{at(12, 8), at(12, 12)}, {at(12, 12, 30), at(12, 15)}});
    facts.absences.insert(id(21), {{at(12, 8), at(12, 18)}});
    facts.bookings = {{id(10), id(30), {at(12, 11), at(12, 12, 10)}},
                      {id(20), id(31), {at(12, 12, 50), at(12, 14)}},
                      {id(11), id(30), {at(12, 11), at(12, 14)}},
                      {id(10), id(30), {at(12, 13), at(12, 14)}}};
    const auto found = findConflicts(facts);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].kind, ConflictKind::RoomElsewhere);
    EXPECT_EQ(found[0].school, id(30));
    EXPECT_EQ(found[1].kind, ConflictKind::SpeakerAway);
    EXPECT_EQ(found[1].span, (TimeSpan{at(12, 12, 30), at(12, 13)}));
    EXPECT_EQ(found[2].kind, ConflictKind::SpeakerElsewhere);
    EXPECT_EQ(found[2].school, id(31));
}

TEST(Programme, HoldsThePartsOfATrackApart) {
    SessionSlot first = slot(1, 100, 200), second = slot(2, 150, 250), lunch = slot(3, 100, 300),
                other = slot(4, 100, 300);
    first.track = u"Проекты"_s;
    second.track = u" проекты"_s;
    lunch.track = u"Проекты"_s;
    lunch.kind = Kind::Pause;
    other.track = u"Театр"_s;
    const auto found = conflictsOf({first, second, lunch, other, slot(5, 100, 300)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, ConflictKind::TrackOverlap);
    EXPECT_EQ(found[0].sessions, (QList<base::Id>{id(1), id(2)}));
}

TEST(Programme, SeesOtherSchoolsOfTheRegionInItsDays) {
    ProgrammeFacts facts = twoDays(slot(1, 0, 0));
    facts.neighbours = {{id(30), QDate(2027, 3, 10), QDate(2027, 3, 11)},
                        {id(31), QDate(2027, 3, 13), QDate(2027, 3, 20)},
                        {id(32), QDate(2027, 3, 14), QDate(2027, 3, 14)}};
    const auto found = findConflicts(facts);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, ConflictKind::OtherSchool);
    EXPECT_EQ(found[0].subject, id(31));
    EXPECT_EQ(found[0].span, (TimeSpan{at(13, 0), at(14, 0)}));
}

TEST(Programme, HasACodeOfItsOwnForEveryKind) {
    std::set<std::string> codes;
    for (int kind = 0; kind <= int(ConflictKind::OtherSchool); ++kind) codes.insert(domain::codeOf(ConflictKind(kind)));
    EXPECT_EQ(codes.size(), size_t(ConflictKind::OtherSchool) + 1);
    EXPECT_STREQ(domain::codeOf(ConflictKind::RoomTaken), "room_taken");
}

} // namespace rs::test::clashes
