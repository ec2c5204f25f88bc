// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/scopes.h"
#include "recordwith.h"

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::domain;
using test::recordWith;

namespace {

const base::Id school = base::builtInId(u"x", u"school"), other = base::builtInId(u"x", u"other");
const QVariant ofSchool = QVariant::fromValue(school), ofOther = QVariant::fromValue(other);
constexpr auto region = u"RU-KYA";

//! Where the records of a table go whose values name all they can.
enum class Goes { Common, OwnSchool, School, Region, WithParent };

struct Expected {
    const char* table;
    Goes goes;
    const char* parent = nullptr;
};

constexpr Expected everyTable[] = {
    {"region", Goes::Common},
    {"city", Goes::Common},
    {"organisation", Goes::Region},
    {"project", Goes::Common},
    {"track", Goes::Common},
    {"stage", Goes::Common},
    {"topic", Goes::Common},
    {"person", Goes::School},
    {"consent", Goes::WithParent, "person"},
    {"venue", Goes::Region},
    {"room", Goes::WithParent, "venue"},
    {"event", Goes::OwnSchool},
    {"team_member", Goes::School},
    {"task", Goes::School},
    {"speaker", Goes::School},
    {"session", Goes::School},
    {"participant", Goes::School},
    {"attendance", Goes::School},
    {"application", Goes::School},
    {"cost", Goes::School},
    {"venue_option", Goes::School},
    {"questionnaire", Goes::School},
    {"question", Goes::School},
    {"response", Goes::School},
    {"practice", Goes::Common},
    {"adoption", Goes::School},
    {"task_template", Goes::Common},
    {"template_task", Goes::Common},
    {"delegation", Goes::School},
    {"tutoring", Goes::WithParent, "organisation"},
    {"consultation", Goes::WithParent, "organisation"},
    {"self_assessment", Goes::WithParent, "organisation"},
    {"joint_project", Goes::Common}, // of several regions
    {"newsletter_issue", Goes::Common},
    {"conflict", Goes::School},
    {"duplicate_candidate", Goes::School},
};

//! A record that names a school, a region and a parent wherever it can.
Record full(const Entity& table) {
    Record record(table, base::newId());
    for (const Field& field : table.fields) {
        const bool isSchool =
            field.type == FieldType::Reference && QLatin1String(field.target) == QLatin1String("event");
        if (field.type == FieldType::Reference) record.set(field.key(), isSchool ? ofSchool : ofOther);
        if (field.type == FieldType::Region) record.set(field.key(), QString::fromUtf16(region));
    }
    return record;
}

} // namespace

TEST(Scopes, EveryTableHasItsHome) {
    QStringList named;
    for (const Expected& one : everyTable) {
        const Record record = full(entity(QLatin1String(one.table)));
        const Home home = homeOf(record);
        named << QLatin1String(one.table);
        if (one.goes == Goes::WithParent) {
            EXPECT_FALSE(home.scope) << one.table;
            EXPECT_EQ(home.parent, findEntity(QLatin1String(one.parent))) << one.table;
            EXPECT_EQ(home.parentId, other) << one.table;
            continue;
        }
        const ScopeName expected = one.goes == Goes::Common      ? ScopeName{}
                                   : one.goes == Goes::OwnSchool ? schoolScope(record.id())
                                   : one.goes == Goes::School    ? schoolScope(school)
                                                                 : regionScope(region);
        ASSERT_TRUE(home.scope) << one.table;
        EXPECT_EQ(*home.scope, expected) << one.table;
    }
    for (const Entity* table : entities()) EXPECT_TRUE(named.contains(table->key())) << table->name;
    EXPECT_EQ(named.size(), entities().size());
}

//! Asking parents comes to an end, for every table.
TEST(Scopes, TheWayUpEnds) {
    for (const Entity* table : entities()) {
        const Entity* at = table;
        int steps = 0;
        for (Home home = homeOf(full(*at)); !home.scope; home = homeOf(full(*at))) {
            ASSERT_TRUE(home.parent) << table->name;
            at = home.parent;
            ASSERT_LT(++steps, 5) << table->name;
        }
    }
}

TEST(Scopes, WhatNamesNothingIsCommon) {
    for (const Entity* table : entities()) {
        const Record bare(*table, base::newId());
        const Home home = homeOf(bare);
        ASSERT_TRUE(home.scope) << table->name;
        EXPECT_EQ(*home.scope, table->key() == QLatin1String("event") ? schoolScope(bare.id()) : ScopeName{})
            << table->name;
    }
}

TEST(Scopes, PeopleOfNoSchoolAreTheirRegions) {
    EXPECT_EQ(homeOf(recordWith(u"person", {{QStringLiteral("region"), QString::fromUtf16(region)}})).scope,
              regionScope(region));
    EXPECT_EQ(homeOf(recordWith(u"person", {{QStringLiteral("region"), QString::fromUtf16(region)},
                                            {QStringLiteral("entered_for_id"), ofSchool}}))
                  .scope,
              schoolScope(school));
}

TEST(Scopes, AVisitGoesWithItsSessionIfItNamesNoSchool) {
    const Home home = homeOf(recordWith(u"attendance", {{QStringLiteral("session_id"), ofOther}}));
    EXPECT_FALSE(home.scope);
    EXPECT_EQ(home.parent, findEntity(u"session"));
    EXPECT_EQ(home.parentId, other);
}

TEST(Scopes, AConflictIsWhereItsRecordIs) {
    const QString code = QString::fromUtf16(region);
    EXPECT_EQ(homeOf(recordWith(u"conflict", {{QStringLiteral("event_id"), ofSchool}})).scope, schoolScope(school));
    EXPECT_EQ(homeOf(recordWith(u"conflict", {{QStringLiteral("region"), code}})).scope, regionScope(region));
    EXPECT_EQ(homeOf(recordWith(u"conflict", {})).scope, ScopeName{});
}

TEST(Scopes, NamesAreTheSameOnEveryMachine) {
    EXPECT_EQ(regionScope(u"RU-KYA").id, base::builtInId(u"region", u"RU-KYA"));
    EXPECT_NE(regionScope(u"RU-KYA"), regionScope(u"RU-NVS"));
    EXPECT_EQ(regionScope(u""), ScopeName{});
    EXPECT_EQ(schoolScope({}), ScopeName{});
    EXPECT_EQ(qHash(schoolScope(school)), qHash(schoolScope(school)));
    EXPECT_NE(schoolScope(school), (ScopeName{ScopeName::Kind::Region, school}));
}
