// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include <gtest/gtest.h>

namespace rs::test {

using charts::Axis;
using charts::axisFromZero;
using charts::axisOfUnit;

TEST(ChartAxis, HasRoundStepsFromZero) {
    struct Case {
        double largest;
        int steps;
        double step, high;
    };
    const Case cases[] = {{870, 3, 300, 900}, {870, 5, 200, 1000},  {120, 2, 60, 120},
                          {0, 3, 1, 1},       {1, 5, 1, 1},         {3, 5, 1, 3},
                          {7, 3, 3, 9},       {1055, 2, 600, 1200}, {170'000, 4, 50'000, 200'000}};
    for (const Case& one : cases) {
        const Axis axis = axisFromZero(one.largest, one.steps);
        EXPECT_EQ(axis.low, 0) << one.largest;
        EXPECT_DOUBLE_EQ(axis.step, one.step) << one.largest;
        EXPECT_DOUBLE_EQ(axis.high, one.high) << one.largest;
    }
}

TEST(ChartAxis, HoldsAnyNumberInWholeStepsThatAreNotTooMany) {
    for (int largest = 0; largest < 5000; largest += 7) {
        for (int steps = 2; steps <= 5; ++steps) {
            const Axis axis = axisFromZero(largest, steps);
            ASSERT_GE(axis.high, largest);
            ASSERT_LE(axis.lines() - 1, steps) << largest;
            ASSERT_EQ(axis.step, double(qint64(axis.step))) << largest;
            ASSERT_DOUBLE_EQ(axis.high, axis.step * (axis.lines() - 1)) << largest;
        }
    }
}

TEST(ChartAxis, ShowsTheWholeScaleOfAScore) {
    const Axis points = axisOfUnit(impact::Unit::Points, 68, 5);
    EXPECT_EQ(points.low, -100);
    EXPECT_EQ(points.high, 100);
    EXPECT_DOUBLE_EQ(points.part(0), 0.5);
    EXPECT_EQ(axisOfUnit(impact::Unit::Score, 4.4, 5).low, 1);
    EXPECT_EQ(axisOfUnit(impact::Unit::Percent, 12, 5).high, 100);
    EXPECT_EQ(axisOfUnit(impact::Unit::People, 12, 3).high, 12);
}

} // namespace rs::test
