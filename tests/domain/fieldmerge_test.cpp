// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"
#include "domain/registry.h"

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::domain;

namespace {

enum class Becomes { Nothing, Set, Clash, Refused };

struct Case {
    const char* title;
    const char* table;
    const char* field;
    QVariant current, base, incoming;
    Becomes expected;
    bool isSafeSide = false;
};

QVariant text(const char16_t* value) { return QString::fromUtf16(value); }
QVariant at(qint64 value) { return value; }
const QVariant none;

FieldMerge merged(const Case& one) {
    const Entity& table = entity(QLatin1String(one.table));
    const int field = table.indexOf(QLatin1String(one.field));
    Record record(table, base::newId());
    record.set(field, one.current);
    return mergeFields(record, {{field, one.incoming}}, {{field, one.base}});
}

Becomes outcomeOf(const FieldMerge& merge) {
    EXPECT_LE(merge.set.size() + merge.clashes.size() + merge.refused.size(), 1);
    if (!merge.set.isEmpty()) return Becomes::Set;
    if (!merge.clashes.isEmpty()) return Becomes::Clash;
    return merge.refused.isEmpty() ? Becomes::Nothing : Becomes::Refused;
}

void check(std::initializer_list<Case> cases) {
    for (const Case& one : cases) {
        const FieldMerge merge = merged(one);
        EXPECT_EQ(outcomeOf(merge), one.expected) << one.title;
        EXPECT_EQ(merge.isSafeSide, one.isSafeSide) << one.title;
    }
}

class Sessions : public testing::Test {
protected:
    const Entity& table = entity(u"session");
    const int start = table.indexOf(u"start"), end = table.indexOf(u"end"), room = table.indexOf(u"room_id"),
              title = table.indexOf(u"title");
    const QVariant here = QVariant::fromValue(base::newId()), there = QVariant::fromValue(base::newId());

    [[nodiscard]] Record session(const QVariant& from, const QVariant& to, const QVariant& where) const {
        Record record(table, base::newId());
        record.set(start, from);
        record.set(end, to);
        record.set(room, where);
        return record;
    }
};

} // namespace

TEST(FieldMerge, FirstValueStays) {
    check({{"seen", "participant", "city", text(u"Канск"), text(u"Канск"), text(u"Ачинск"), Becomes::Set},
           {"unseen", "participant", "city", text(u"Тайга"), text(u"Канск"), text(u"Ачинск"), Becomes::Clash},
           {"the same", "participant", "city", text(u"Ачинск"), text(u"Канск"), text(u"Ачинск"), Becomes::Nothing},
           {"emptied, seen", "participant", "city", text(u"Канск"), text(u"Канск"), none, Becomes::Set},
           {"emptied, unseen", "participant", "city", text(u"Тайга"), text(u"Канск"), none, Becomes::Clash},
           {"both emptied", "participant", "city", none, text(u"Канск"), none, Becomes::Nothing},
           {"emptied meanwhile", "participant", "city", none, text(u"Канск"), text(u"Ачинск"), Becomes::Clash},
           {"filled unseen", "participant", "city", text(u"Тайга"), none, text(u"Ачинск"), Becomes::Clash},
           {"an empty text is empty", "participant", "city", text(u""), none, text(u"Ачинск"), Becomes::Set},
           {"there and back", "participant", "city", text(u"Канск"), text(u"Канск"), text(u"Тайга"), Becomes::Set}});
}

TEST(FieldMerge, APresenceIsKept) {
    check({{"seen first", "attendance", "present", none, none, true, Becomes::Set},
           {"two desks", "attendance", "present", true, none, true, Becomes::Nothing},
           {"against an unseen no", "attendance", "present", false, none, true, Becomes::Set},
           {"an unseen yes stays", "attendance", "present", true, none, false, Becomes::Nothing},
           {"an unseen yes is not emptied", "attendance", "present", true, false, none, Becomes::Nothing},
           {"taken back by who saw it", "attendance", "present", true, true, false, Becomes::Set}});
}

TEST(FieldMerge, TheEarlierMomentStays) {
    check({{"first", "attendance", "first_seen_at", none, none, at(900), Becomes::Set},
           {"earlier, unseen", "attendance", "first_seen_at", at(905), none, at(900), Becomes::Set},
           {"later, unseen", "attendance", "first_seen_at", at(900), none, at(905), Becomes::Nothing},
           {"corrected by who saw it", "attendance", "first_seen_at", at(900), at(900), at(905), Becomes::Set},
           {"emptied by who saw it", "attendance", "first_seen_at", at(900), at(900), none, Becomes::Set},
           {"emptied unseen", "attendance", "first_seen_at", at(800), at(900), none, Becomes::Nothing},
           {"emptied meanwhile", "attendance", "first_seen_at", none, at(900), at(905), Becomes::Set}});
}

TEST(FieldMerge, AWithdrawalWinsAndIsTold) {
    check({{"withdrawn", "consent", "withdrawn_at", none, none, at(900), Becomes::Set},
           {"given again by who saw it", "consent", "withdrawn_at", at(900), at(900), none, Becomes::Set},
           {"given again unseen", "consent", "withdrawn_at", at(950), at(900), none, Becomes::Nothing, true},
           {"withdrawn twice, later", "consent", "withdrawn_at", at(900), none, at(950), Becomes::Nothing, true},
           {"withdrawn twice, earlier", "consent", "withdrawn_at", at(950), none, at(900), Becomes::Set, true},
           {"against an unseen renewal", "consent", "withdrawn_at", none, at(900), at(950), Becomes::Set, true}});
}

TEST(FieldMerge, WhatIsSetOnceStays) {
    check({{"empty", "participant", "certificate_number", none, none, text(u"7"), Becomes::Set},
           {"emptied meanwhile", "participant", "certificate_number", none, text(u"5"), text(u"7"), Becomes::Set},
           {"the same", "participant", "certificate_number", text(u"7"), none, text(u"7"), Becomes::Nothing},
           {"unseen", "participant", "certificate_number", text(u"5"), none, text(u"7"), Becomes::Clash},
           {"seen", "participant", "certificate_number", text(u"5"), text(u"5"), text(u"7"), Becomes::Refused},
           {"emptied", "participant", "certificate_number", text(u"5"), text(u"5"), none, Becomes::Refused}});
}

TEST(FieldMerge, WhatWasSaidIsNotChanged) {
    check({{"seen", "response", "recommendation", at(5), at(5), at(9), Becomes::Refused},
           {"unseen", "response", "recommendation", at(5), none, at(9), Becomes::Refused},
           {"added later", "response", "recommendation", none, none, at(9), Becomes::Refused},
           {"the same", "response", "recommendation", at(5), at(5), at(5), Becomes::Nothing}});
}

TEST(FieldMerge, AClashTellsAllThreeValues) {
    const int city = entity(u"participant").indexOf(u"city");
    const FieldMerge merge =
        merged({"", "participant", "city", text(u"Тайга"), text(u"Канск"), text(u"Ачинск"), Becomes::Clash});
    EXPECT_EQ(merge.clashes, (QList<FieldMerge::Clash>{{city, text(u"Канск"), text(u"Тайга"), text(u"Ачинск")}}));
}

TEST_F(Sessions, AreMovedAsAWhole) {
    const Record current = session(9, 10, here);
    const FieldMerge merge = mergeFields(current, {{start, 11}, {end, 12}}, {{start, 9}, {end, 10}, {room, here}});
    EXPECT_EQ(merge.set.size(), 2);
}

TEST_F(Sessions, ClashAsAWholeWhenOneFieldMoved) {
    const Record current = session(9, 10, there);
    const QList<FieldValue> seen = {{start, 9}, {end, 10}, {room, here}};
    const FieldMerge merge = mergeFields(current, {{start, 11}, {end, 12}, {title, text(u"Новое")}}, seen);
    EXPECT_EQ(merge.set, (QList<FieldValue>{{title, text(u"Новое")}}));
    ASSERT_EQ(merge.clashes.size(), 2);
    EXPECT_EQ(merge.clashes[0], (FieldMerge::Clash{start, 9, 9, 11}));
    EXPECT_EQ(merge.clashes[1], (FieldMerge::Clash{end, 10, 10, 12}));
}

TEST_F(Sessions, DoNotClashOverWhatIsThereAlready) {
    const Record current = session(9, 12, here);
    const FieldMerge merge = mergeFields(current, {{start, 11}, {end, 12}}, {{start, 9}, {end, 10}, {room, here}});
    EXPECT_EQ(merge.set, (QList<FieldValue>{{start, 11}}));
    EXPECT_TRUE(merge.clashes.isEmpty());
}

TEST_F(Sessions, OfAnAuthorWhoNamedOneFieldOnlyAreComparedByIt) {
    const FieldMerge merge = mergeFields(session(9, 10, there), {{start, 11}}, {{start, 9}});
    EXPECT_EQ(merge.set, (QList<FieldValue>{{start, 11}}));
}

TEST_F(Sessions, EmptyPlacesOfAUnitCount) {
    const FieldMerge merge =
        mergeFields(session(9, none, here), {{start, 11}}, {{start, 9}, {end, none}, {room, none}});
    EXPECT_EQ(merge.clashes.size(), 1);
}

TEST_F(Sessions, NameTheWholeUnitAsSeen) {
    const Record before = session(9, none, here);
    const QList<FieldValue> seen = seenValues(before, {{title, text(u"Новое")}, {end, 10}});
    EXPECT_EQ(seen, (QList<FieldValue>{{title, none}, {end, none}, {start, 9}, {room, here}}));
    EXPECT_EQ(seenValues(before, {{title, text(u"Новое")}}), (QList<FieldValue>{{title, none}}));
}

//! City and address of a venue are one unit, its other fields are none.
TEST(FieldMerge, UnitsAreKeptApart) {
    const Entity& venue = entity(u"venue");
    const int city = venue.indexOf(u"city"), address = venue.indexOf(u"address");
    Record before(venue, base::newId());
    before.set(city, text(u"Канск"));
    EXPECT_EQ(seenValues(before, {{city, text(u"Ачинск")}}),
              (QList<FieldValue>{{city, text(u"Канск")}, {address, none}}));
}

TEST(FieldMerge, TheSameLinkFromTwoLaptopsIsOne) {
    const Entity& visit = entity(u"attendance");
    const int session = visit.indexOf(u"session_id"), present = visit.indexOf(u"present"),
              minutes = visit.indexOf(u"minutes");
    const QVariant of = QVariant::fromValue(base::newId());
    Record current(visit, base::newId());
    current.set(session, of);
    current.set(minutes, 30);
    const FieldMerge merge = mergeInsert(current, {{session, of}, {present, true}, {minutes, 45}});
    EXPECT_EQ(merge.set, (QList<FieldValue>{{present, true}}));
    EXPECT_EQ(merge.clashes, (QList<FieldMerge::Clash>{{minutes, none, 30, 45}}));
    EXPECT_TRUE(merge.refused.isEmpty());
}

TEST(FieldMerge, TwoInsertsRefuseNothing) {
    const Entity& response = entity(u"response");
    const int score = response.indexOf(u"recommendation"), answers = response.indexOf(u"answers");
    Record current(response, base::newId());
    current.set(score, 5);
    const FieldMerge merge = mergeInsert(current, {{score, 9}, {answers, text(u"{}")}});
    EXPECT_EQ(merge.set, (QList<FieldValue>{{answers, text(u"{}")}}));
    EXPECT_EQ(merge.clashes, (QList<FieldMerge::Clash>{{score, none, 5, 9}}));
    EXPECT_EQ(mergeInsert(current, {{score, none}}), FieldMerge());
}
