// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"

#include <QDateTime>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::DueState;

namespace {

QTimeZone anyZone() {
    return QTimeZone(*rc::gen::element(QByteArray("Europe/Kaliningrad"), QByteArray("Europe/Moscow"),
                                       QByteArray("Asia/Kamchatka"), QByteArray("Europe/Berlin"),
                                       QByteArray("America/New_York"), QByteArray("Pacific/Apia")));
}

//! Noon: a local time that exists on every day in every zone.
QDateTime anyNoon(const QTimeZone& zone) {
    return QDateTime(QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 7000)), QTime(12, 0), zone);
}

} // namespace

TEST(DueDate, IsADayOfTheSchoolsCalendar) {
    struct Case {
        const char* zone;
        QString start; // UTC
        qint64 days;
        QDate due;
    };
    const Case cases[] = {
        {"Asia/Krasnoyarsk", u"2027-03-12T03:00:00Z"_s, -14, {2027, 2, 26}},
        {"Asia/Krasnoyarsk", u"2027-03-11T18:00:00Z"_s, 0, {2027, 3, 12}}, // already the 12th there
        {"Europe/Moscow", u"2027-03-11T18:00:00Z"_s, 0, {2027, 3, 11}},
        {"Europe/Berlin", u"2026-03-30T22:30:00Z"_s, -2, {2026, 3, 29}}, // across the change of clocks
        {"Europe/Berlin", u"2026-10-26T23:30:00Z"_s, -2, {2026, 10, 25}},
        {"No/Such", u"2027-03-12T03:00:00Z"_s, 30, {2027, 4, 11}},
    };
    for (const Case& one : cases) {
        const qint64 start = QDateTime::fromString(one.start, Qt::ISODate).toMSecsSinceEpoch();
        const QTimeZone zone = domain::zoneNamed(QString::fromLatin1(one.zone));
        EXPECT_EQ(domain::dueDate(start, zone, one.days), one.due) << one.zone;
        EXPECT_EQ(domain::dueDaysOf(one.due, start, zone), one.days) << one.zone;
    }
    EXPECT_FALSE(domain::dueDate({}, QTimeZone::utc(), 1).isValid());
    EXPECT_FALSE(domain::dueDate(0, QTimeZone::utc(), {}).isValid());
    EXPECT_FALSE(domain::dueDaysOf({}, 0, QTimeZone::utc()));
}

TEST(DueDate, TellsLateTodayAndThisWeek) {
    const QDate today(2027, 2, 9);
    EXPECT_EQ(domain::dueState(today.addDays(-1), today, false), DueState::Late);
    EXPECT_EQ(domain::dueState(today, today, false), DueState::Today);
    EXPECT_EQ(domain::dueState(today.addDays(1), today, false), DueState::ThisWeek);
    EXPECT_EQ(domain::dueState(today.addDays(6), today, false), DueState::ThisWeek);
    EXPECT_EQ(domain::dueState(today.addDays(7), today, false), DueState::Later);
    EXPECT_EQ(domain::dueState({}, today, false), DueState::NoDate);
    EXPECT_EQ(domain::dueState(today.addDays(-1), today, true), DueState::Closed);
}

RC_GTEST_PROP(DueDateProperty, FollowsAMovedStartAcrossZonesAndDaylightChanges, ()) {
    const QTimeZone zone = anyZone();
    const QDateTime start = anyNoon(zone);
    const qint64 days = *rc::gen::inRange(-200, 200), moved = *rc::gen::inRange(-400, 400);
    const QDateTime later(start.date().addDays(moved), start.time(), zone);
    RC_PRE(later.isValid() && start.isValid());
    const QDate before = domain::dueDate(start.toMSecsSinceEpoch(), zone, days);
    const QDate after = domain::dueDate(later.toMSecsSinceEpoch(), zone, days);
    RC_ASSERT(before.daysTo(after) == moved);
    RC_ASSERT(start.date().daysTo(before) == days);
    RC_ASSERT(domain::dueDaysOf(after, later.toMSecsSinceEpoch(), zone) == days);
}

RC_GTEST_PROP(DueDateProperty, DoesNotDependOnTheTimeOfDay, ()) {
    const QTimeZone zone = anyZone();
    const QDate day = anyNoon(zone).date();
    const qint64 days = *rc::gen::inRange(-200, 200);
    const qint64 first = day.startOfDay(zone).toMSecsSinceEpoch(), last = day.endOfDay(zone).toMSecsSinceEpoch();
    const qint64 any = first + *rc::gen::inRange<qint64>(0, last - first);
    RC_ASSERT(domain::dueDate(any, zone, days) == day.addDays(days));
}

} // namespace rs::test
