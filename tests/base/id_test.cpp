// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

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
