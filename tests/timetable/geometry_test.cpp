// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetablegeometry.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::timetable;

namespace {

DayBox box(int column, int from, int to) { return {base::newId(), column, from, to}; }

TimetableGeometry geometry() {
    TimetableGeometry one;
    one.setMeasures({50, 30, 40, 100, 6});
    one.setRange(9 * 60, 18 * 60);
    one.setColumns(3, 650);
    return one;
}

} // namespace

TEST(TimetableGeometryTest, SnapsToFiveMinutes) {
    EXPECT_EQ(snapped(600), 600);
    EXPECT_EQ(snapped(602.4), 600);
    EXPECT_EQ(snapped(602.6), 605);
    EXPECT_EQ(snapped(-3), -5);
}

TEST(TimetableGeometryTest, TimeGoesDownAndBack) {
    TimetableGeometry one = geometry();
    for (const int offset : {0, 37, 200}) {
        one.setOffset({0, offset});
        for (int minute = 9 * 60; minute <= 18 * 60; minute += snapMinutes)
            EXPECT_EQ(snapped(one.minuteAt(one.yOf(minute))), minute) << "offset " << offset;
    }
    EXPECT_EQ(one.yOf(10 * 60) - one.yOf(9 * 60), 40);
}

TEST(TimetableGeometryTest, RoomsGoAcrossAndShareTheWidth) {
    TimetableGeometry one = geometry();
    EXPECT_EQ(one.columnWidth(), 200);
    for (int column = 0; column < 3; ++column) {
        EXPECT_EQ(one.columnAt(one.xOf(column)), column);
        EXPECT_EQ(one.columnAt(one.xOf(column) + one.columnWidth() - 1), column);
    }
    EXPECT_EQ(one.columnAt(-500), 0);
    EXPECT_EQ(one.columnAt(5000), 2);
    one.setColumns(12, 650); // too many for the width: the rest is scrolled to
    EXPECT_EQ(one.columnWidth(), 100);
    EXPECT_EQ(one.contents().width(), 50 + 12 * 100);
    one.setOffset({100, 0});
    EXPECT_EQ(one.columnAt(51), 1);
    one.setColumns(0, 650);
    EXPECT_EQ(one.columnAt(100), -1);
}

TEST(TimetableGeometryTest, TheEdgesOfABoxAreItsHandles) {
    const TimetableGeometry one = geometry();
    const QRect rect = one.rectOf(box(1, 600, 660), {});
    EXPECT_EQ(one.partAt(rect, rect.center()), Part::Body);
    EXPECT_EQ(one.partAt(rect, {rect.center().x(), rect.top() + 1}), Part::Top);
    EXPECT_EQ(one.partAt(rect, {rect.center().x(), rect.bottom() - 1}), Part::Bottom);
    EXPECT_EQ(one.partAt(rect, {rect.right() + 5, rect.top()}), Part::None);
    // A session of five minutes still has a body to take hold of.
    const QRect low = one.rectOf(box(1, 600, 605), {});
    EXPECT_EQ(one.partAt(low, low.center()), Part::Body);
    EXPECT_GE(low.height(), 10);
}

TEST(TimetableGeometryTest, OverlappingSessionsStandSideBySide) {
    struct Case {
        const char* name;
        QList<DayBox> boxes;
        QList<Lane> lanes;
    };
    const QList<Case> cases{
        {"alone", {box(0, 600, 660)}, {{0, 1}}},
        {"touching", {box(0, 600, 660), box(0, 660, 700)}, {{0, 1}, {0, 1}}},
        {"two", {box(0, 600, 690), box(0, 660, 720)}, {{0, 2}, {1, 2}}},
        {"other rooms", {box(0, 600, 690), box(1, 660, 720)}, {{0, 1}, {0, 1}}},
        {"a chain", {box(0, 600, 690), box(0, 660, 720), box(0, 690, 750)}, {{0, 2}, {1, 2}, {0, 2}}},
        {"three at once", {box(0, 600, 700), box(0, 610, 700), box(0, 620, 700)}, {{0, 3}, {1, 3}, {2, 3}}},
        {"in any order", {box(0, 660, 720), box(0, 600, 690)}, {{1, 2}, {0, 2}}},
        {"two clusters", {box(0, 600, 690), box(0, 660, 720), box(0, 720, 750)}, {{0, 2}, {1, 2}, {0, 1}}},
    };
    for (const Case& one : cases) EXPECT_EQ(lanesOf(one.boxes), one.lanes) << one.name;
}

//! Whatever the programme: no two boxes cover each other, and none leaves its column.
TEST(TimetableGeometryTest, BoxesOfRandomProgrammesNeverCoverEachOther) {
    QRandomGenerator random(20270312);
    const TimetableGeometry one = geometry();
    for (int round = 0; round < 200; ++round) {
        QList<DayBox> boxes;
        for (int i = 0; i < 12; ++i) {
            const int from = 540 + random.bounded(100) * 5;
            boxes << box(random.bounded(3), from, from + 25 + random.bounded(20) * 5);
        }
        const QList<Lane> lanes = lanesOf(boxes);
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const QRect rect = one.rectOf(boxes[i], lanes[i]);
            ASSERT_GE(rect.left(), one.xOf(boxes[i].column));
            ASSERT_LE(rect.right(), one.xOf(boxes[i].column) + one.columnWidth());
            for (qsizetype j = i + 1; j < boxes.size(); ++j) {
                if (boxes[i].overlaps(boxes[j])) {
                    ASSERT_FALSE(rect.intersects(one.rectOf(boxes[j], lanes[j])));
                }
            }
        }
    }
}

TEST(TimetableGeometryTest, TheHoursShownHoldEverythingThatHappens) {
    EXPECT_EQ(rangeOf({}, {9 * 60, 18 * 60}), (HourRange{9 * 60, 18 * 60}));
    EXPECT_EQ(rangeOf({box(0, 8 * 60 + 15, 9 * 60)}, {9 * 60, 18 * 60}), (HourRange{8 * 60, 18 * 60}));
    EXPECT_EQ(rangeOf({box(0, 600, 18 * 60 + 5)}, {9 * 60 + 30, 18 * 60}), (HourRange{9 * 60, 19 * 60}));
    EXPECT_EQ(rangeOf({}, {10 * 60, 11 * 60}), (HourRange{10 * 60, 14 * 60}));
    EXPECT_EQ(rangeOf({box(0, 23 * 60, 1440)}, {23 * 60, 1440}).to, 1440);
}

TEST(TimetableGeometryTest, ADayIsReadFromTheClocksOfItsZone) {
    const DayClock krasnoyarsk{QDate(2027, 3, 12), QTimeZone("Asia/Krasnoyarsk")};
    const qint64 ten = QDateTime(QDate(2027, 3, 12), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_EQ(krasnoyarsk.minuteOf(ten), 600);
    EXPECT_EQ(krasnoyarsk.momentAt(600), ten);
    EXPECT_EQ(krasnoyarsk.minuteOf(krasnoyarsk.momentAt(-30)), -30);
    EXPECT_EQ(krasnoyarsk.minuteOf(krasnoyarsk.momentAt(1440 + 15)), 1455);
    // Clocks are put forward at 2:00: the day on paper keeps its hours.
    const DayClock berlin{QDate(2027, 3, 28), QTimeZone("Europe/Berlin")};
    EXPECT_EQ(berlin.minuteOf(berlin.momentAt(600)), 600);
    EXPECT_EQ(berlin.momentAt(600) - berlin.momentAt(0), 9 * 3600 * 1000);
}
