// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include <gtest/gtest.h>

namespace rs::test {

using domain::ConflictKind;
using domain::findConflicts;
using domain::SessionSlot;

namespace {

base::Id id(int number) { return base::builtInId(u"test", QString::number(number)); }

SessionSlot slot(int number, qint64 start, qint64 end) {
    SessionSlot one;
    one.id = id(number);
    one.start = start;
    one.end = end;
    return one;
}

} // namespace

TEST(Programme, TakesARoomOnce) {
    SessionSlot first = slot(1, 100, 200), second = slot(2, 150, 250), after = slot(3, 250, 300),
                elsewhere = slot(4, 100, 300);
    first.room = second.room = after.room = id(10);
    elsewhere.room = id(11);
    const auto found = findConflicts({after, second, elsewhere, first});
    ASSERT_EQ(found.size(), 1) << "sessions that only touch do not clash";
    EXPECT_EQ(found[0].kind, ConflictKind::RoomTaken);
    EXPECT_EQ(found[0].sessions, (QList<base::Id>{id(1), id(2)}));
    EXPECT_EQ(found[0].subject, id(10));
}

TEST(Programme, NeedsASpeakerOnceAtATime) {
    SessionSlot first = slot(1, 100, 400), second = slot(2, 150, 250), third = slot(3, 300, 350);
    first.speakers = {id(20), id(21)};
    second.speakers = {id(21)};
    third.speakers = {id(21), id(20)};
    const auto found = findConflicts({first, second, third});
    ASSERT_EQ(found.size(), 3);
    for (const auto& one : found) EXPECT_EQ(one.kind, ConflictKind::SpeakerTwice);
}

TEST(Programme, SaysWhenASessionEndsBeforeItBegins) {
    const auto found = findConflicts({slot(1, 200, 100), slot(2, 0, 0), slot(3, 100, 0)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, ConflictKind::EndBeforeStart);
    EXPECT_EQ(found[0].sessions, QList<base::Id>{id(1)});
}

TEST(Programme, ComparesPlacesWithTheRoom) {
    SessionSlot full = slot(1, 100, 200), fits = slot(2, 300, 400), unknown = slot(3, 500, 600);
    full.room = fits.room = id(10);
    full.places = 31;
    fits.places = full.roomPlaces = fits.roomPlaces = 30;
    unknown.places = 1000;
    const auto found = findConflicts({full, fits, unknown});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].kind, ConflictKind::OverCapacity);
}

} // namespace rs::test
