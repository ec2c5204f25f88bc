// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QList>

#include <gtest/gtest.h>

using namespace rs::base;

TEST(Id, IsVersion7AndGrowsWithinAMillisecond) {
    IdGenerator ids(1);
    Id last = ids.next(1000);
    EXPECT_EQ(last.toString(QUuid::WithoutBraces).at(14), u'7');
    for (int i = 0; i < 10000; ++i) {
        const Id id = ids.next(1000);
        ASSERT_LT(toBytes(last), toBytes(id));
        last = id;
    }
}

TEST(Id, TheSameSeedGivesTheSameIds) { EXPECT_EQ(IdGenerator(7).next(5), IdGenerator(7).next(5)); }

TEST(Id, SeededIdsFollowFromTheSeedWhileTheyLast) {
    const auto some = [](quint64 seed) {
        const SeededIds ids(seed);
        return QList<Id>{newId(), newId(), newId()};
    };
    EXPECT_EQ(some(7), some(7));
    EXPECT_NE(some(7), some(8));
    EXPECT_NE(some(7).at(0), some(7).at(1));
    EXPECT_NE(newId(), newId());
    EXPECT_FALSE(some(7).contains(newId()));
}

TEST(Id, ALinkIsTheSameOnEveryLaptop) {
    const Id a = newId(), b = newId();
    EXPECT_EQ(linkId(u"attendance", a, b), linkId(u"attendance", a, b));
    EXPECT_NE(linkId(u"attendance", a, b), linkId(u"attendance", b, a));
    EXPECT_EQ(toText(linkId(u"attendance", a, b)).at(14), u'5');
}

TEST(Id, SurvivesBytesAndText) {
    const Id id = newId();
    EXPECT_EQ(idFromBytes(toBytes(id)), id);
    EXPECT_EQ(idFromText(toText(id)), id);
    EXPECT_TRUE(idFromText(QStringLiteral("nonsense")).isNull());
}
