// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/mapsteps.h"

#include <gtest/gtest.h>

namespace rs::test {

using impact::MapRange;
using impact::mapRanges;
using impact::mapSteps;

TEST(MapSteps, SmallNumbersHaveAStepEach) {
    struct Case {
        QList<double> numbers, bounds;
    };
    const Case cases[] = {
        {{}, {}},
        {{0, 0}, {}},
        {{1, 1}, {1}},
        {{1, 1, 1, 1, 2}, {1, 2}},
        {{1, 1, 1, 1, 1, 1, 4}, {1, 2, 3, 4}},
        {{2, 2, 0}, {1, 2}},
        {{1, 1, 1, 1, 1, 1, 5}, {1}}, // no longer: by quarters
        {{1, 20, 30, 100}, {1, 20, 30, 100}},
    };
    for (const Case& one : cases) EXPECT_EQ(mapSteps(one.numbers), one.bounds) << one.numbers.size();
}

TEST(MapSteps, TheLastStepIsOpenOnlyWhereSomethingIsLarger) {
    const auto ranges = [](const QList<double>& numbers) { return mapRanges(numbers, mapSteps(numbers)); };
    EXPECT_TRUE(ranges({0}).isEmpty());
    EXPECT_EQ(ranges({1, 1}), (QList<MapRange>{{1, 1}}));
    EXPECT_EQ(ranges({1, 2}), (QList<MapRange>{{1, 1}, {2, 2}}));
    EXPECT_EQ(ranges({1, 1, 1, 1, 1, 1, 5}), (QList<MapRange>{{1, {}}}));
    EXPECT_EQ(ranges({1, 20, 30, 100}), (QList<MapRange>{{1, 19}, {20, 29}, {30, 99}, {100, 100}}));
    EXPECT_EQ(ranges({1, 20, 30, 101}), (QList<MapRange>{{1, 19}, {20, 29}, {30, 99}, {100, {}}}));
}

} // namespace rs::test
