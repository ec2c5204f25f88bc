// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"
#include "domain/registry.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace rs;
using namespace rs::domain;

namespace {

//! Few values, so that they meet.
QVariant anyValueOf(const Field& field) {
    const int pick = *rc::gen::inRange(0, 4);
    if (pick == 0) return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return qint64(pick);
    case FieldType::YesNo:
        return pick == 1;
    case FieldType::Real:
        return double(pick);
    case FieldType::Reference:
        return QVariant::fromValue(base::builtInId(u"x", QString::number(pick)));
    default:
        return QString::number(pick);
    }
}

const Entity& anyTable() { return *entities().at(*rc::gen::inRange(0, int(entities().size()))); }

Record anyState(const Entity& table) {
    Record record(table, base::builtInId(u"x", u"row"));
    for (int i = 0; i < int(table.fields.size()); ++i) record.set(i, anyValueOf(table.fields[size_t(i)]));
    return record;
}

QList<FieldValue> anyEdit(const Record& seen) {
    QList<FieldValue> set;
    for (int i = 0; i < int(seen.entity().fields.size()); ++i) {
        if (*rc::gen::inRange(0, 4) != 0) continue;
        const QVariant value = anyValueOf(seen.entity().fields[size_t(i)]);
        if (!isSameValue(value, seen.at(i))) set << FieldValue{i, value};
    }
    return set;
}

Record after(Record record, const FieldMerge& merge) {
    for (const FieldValue& one : merge.set) record.set(one.field, one.value);
    return record;
}

MergeRule ruleOf(const Record& record, int field) { return record.entity().fields[size_t(field)].merge; }

bool isJoined(MergeRule rule) {
    return rule == MergeRule::TrueWins || rule == MergeRule::Earliest || rule == MergeRule::FalseWins;
}

} // namespace

//! Every value that was wanted is in, was in, waits for review, is refused, or lost to a declared rule.
TEST(FieldMergeProperties, NothingIsDroppedSilently) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = anyTable();
        const Record seen = anyState(table), current = anyState(table);
        const QList<FieldValue> edit = anyEdit(seen);
        const FieldMerge merge = mergeFields(current, edit, seenValues(seen, edit));
        for (const FieldValue& one : edit) {
            const bool isSet = merge.set.contains(one);
            const bool waits = std::any_of(merge.clashes.cbegin(), merge.clashes.cend(),
                                           [&](const auto& clash) { return clash.field == one.field; });
            const bool isThere = isSameValue(current.at(one.field), one.value);
            const bool isJoin = isJoined(ruleOf(current, one.field)) && !waits;
            RC_ASSERT(isSet || waits || isThere || merge.refused.contains(one.field) || isJoin);
            RC_ASSERT(int(isSet) + int(waits) + int(merge.refused.contains(one.field)) <= 1);
        }
    }));
}

//! What is replaced without review is what the author saw, or lost to a declared rule.
TEST(FieldMergeProperties, NothingUnseenIsReplaced) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = anyTable();
        const Record seen = anyState(table), current = anyState(table);
        const QList<FieldValue> edit = anyEdit(seen);
        for (const FieldValue& one : mergeFields(current, edit, seenValues(seen, edit)).set) {
            const MergeRule rule = ruleOf(current, one.field);
            const bool wasSeen = isSameValue(current.at(one.field), seen.at(one.field));
            const bool wasEmptyOnce = rule == MergeRule::Once && isEmpty(current.at(one.field));
            RC_ASSERT(wasSeen || wasEmptyOnce || isJoined(rule));
        }
    }));
}

TEST(FieldMergeProperties, AUnitChangesWholeOrNotAtAll) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = **rc::gen::element(&entity(u"session"), &entity(u"event"), &entity(u"venue"));
        const Record seen = anyState(table), current = anyState(table);
        const QList<FieldValue> edit = anyEdit(seen);
        const FieldMerge merge = mergeFields(current, edit, seenValues(seen, edit));
        const auto isUnit = [&](int field) { return ruleOf(current, field) == MergeRule::Unit; };
        const bool anySet =
            std::any_of(merge.set.cbegin(), merge.set.cend(), [&](auto& one) { return isUnit(one.field); });
        const bool anyClash =
            std::any_of(merge.clashes.cbegin(), merge.clashes.cend(), [&](auto& one) { return isUnit(one.field); });
        // Each of these tables has one unit.
        RC_ASSERT(!(anySet && anyClash));
        // After it was set, the unit is what the author had before the eyes.
        if (!anySet) return;
        Record wanted = seen, now = after(current, merge);
        for (const FieldValue& one : edit) wanted.set(one.field, one.value);
        for (int i = 0; i < int(table.fields.size()); ++i) {
            if (isUnit(i)) RC_ASSERT(isSameValue(now.at(i), wanted.at(i)));
        }
    }));
}

TEST(FieldMergeProperties, ASecondTimeChangesNothing) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = anyTable();
        const Record seen = anyState(table), current = anyState(table);
        const QList<FieldValue> edit = anyEdit(seen), base = seenValues(seen, edit);
        const Record once = after(current, mergeFields(current, edit, base));
        RC_ASSERT(after(once, mergeFields(once, edit, base)) == once);
    }));
}

TEST(FieldMergeProperties, WhatWasSeenAndMayChangeIsSet) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = anyTable();
        const Record current = anyState(table);
        const QList<FieldValue> edit = anyEdit(current);
        const FieldMerge merge = mergeFields(current, edit, seenValues(current, edit));
        RC_ASSERT(merge.clashes.isEmpty() && !merge.isSafeSide);
        RC_ASSERT(merge.set.size() + merge.refused.size() == edit.size());
    }));
}

//! Joins: two marks unseen by each other end alike, whichever comes first.
TEST(FieldMergeProperties, MarksOfTwoDesksEndAlikeInAnyOrder) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = **rc::gen::element(&entity(u"attendance"), &entity(u"consent"), &entity(u"participant"));
        const Record seen = anyState(table);
        QList<FieldValue> marks[2];
        for (QList<FieldValue>& own : marks) {
            for (const FieldValue& one : anyEdit(seen)) {
                const bool isMark = !isEmpty(one.value) && one.value != QVariant(false);
                if (isJoined(ruleOf(seen, one.field)) && isMark && isEmpty(seen.at(one.field))) own << one;
            }
        }
        Record results[2] = {seen, seen};
        for (const int first : {0, 1}) {
            for (const int which : {first, 1 - first}) {
                Record& record = results[first];
                record = after(record, mergeFields(record, marks[which], seenValues(seen, marks[which])));
            }
        }
        RC_ASSERT(results[0] == results[1]);
    }));
}

TEST(FieldMergeProperties, AnInsertMetByAnotherIsNeverRefused) {
    EXPECT_TRUE(rc::check([] {
        const Entity& table = anyTable();
        const Record current = anyState(table), own = anyState(table);
        QList<FieldValue> incoming;
        for (int i = 0; i < int(table.fields.size()); ++i) {
            if (!isEmpty(own.at(i))) incoming << FieldValue{i, own.at(i)};
        }
        const FieldMerge merge = mergeInsert(current, incoming);
        RC_ASSERT(merge.refused.isEmpty());
        for (const FieldValue& one : merge.set)
            RC_ASSERT(isEmpty(current.at(one.field)) || isJoined(ruleOf(current, one.field)));
    }));
}
