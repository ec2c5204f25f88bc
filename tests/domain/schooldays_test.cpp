// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/schooldays.h"

#include <gtest/gtest.h>

namespace {

using namespace rs;
using domain::Record;

constexpr qint64 minute = 60'000;
constexpr qint64 morning = 1000 * 24 * 60 * minute;

Record session(int from, int to, const char* kind = "workshop") {
    Record one(domain::entity(u"session"), base::newId());
    return one.set(u"start", morning + from * minute)
        .set(u"end", morning + to * minute)
        .set(u"kind", QString::fromLatin1(kind));
}

} // namespace

TEST(SchoolDays, HolidaysAreThoseOfTheLaw) {
    for (const QDate day : {QDate(2027, 1, 1), QDate(2027, 1, 8), QDate(2027, 2, 23), QDate(2027, 3, 8),
                            QDate(2027, 5, 1), QDate(2027, 5, 9), QDate(2027, 6, 12), QDate(2027, 11, 4)})
        EXPECT_TRUE(domain::isPublicHoliday(day)) << day.toString(Qt::ISODate).toStdString();
    for (const QDate day : {QDate(2027, 1, 9), QDate(2027, 3, 12), QDate(2027, 11, 5), QDate(2027, 12, 31)})
        EXPECT_FALSE(domain::isPublicHoliday(day)) << day.toString(Qt::ISODate).toStdString();
}

TEST(SchoolDays, APauseOfTenMinutesOrABreakIsEnough) {
    struct Case {
        QList<Record> sessions;
        int stretches;
    };
    const QList<Case> cases{
        {{}, 0},
        {{session(0, 180)}, 0},
        {{session(0, 181)}, 1},
        {{session(0, 90), session(90, 180), session(180, 200)}, 1},
        {{session(0, 90), session(100, 270)}, 0},
        {{session(0, 90), session(99, 270)}, 1},
        {{session(0, 90), session(90, 110, "break"), session(110, 200)}, 0},
        {{session(0, 90), session(90, 110, "break"), session(80, 200)}, 1}, // another room goes on
        {{session(0, 200), session(300, 500)}, 2},
        {{session(100, 0)}, 0},
    };
    for (const Case& one : cases)
        EXPECT_EQ(domain::stretchesWithoutBreak(one.sessions).size(), one.stretches) << &one - cases.data();
    const auto found = domain::stretchesWithoutBreak({session(100, 200), session(0, 105), session(20, 30)});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].from, morning);
    EXPECT_EQ(found[0].to, morning + 200 * minute);
}
