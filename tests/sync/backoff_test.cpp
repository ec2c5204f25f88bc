// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <gtest/gtest.h>

namespace rs::test {

TEST(BackoffTest, DoublesFromASecondToFiveMinutes) {
    sync::Backoff backoff(1);
    for (const qint64 middle : {1000, 2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000}) {
        const qint64 wait = backoff.next();
        EXPECT_GE(wait, middle * 8 / 10);
        EXPECT_LE(wait, std::min<qint64>(middle * 12 / 10, 300'000));
    }
    for (int i = 0; i < 100; ++i) EXPECT_LE(backoff.next(), 300'000);
    backoff.reset();
    EXPECT_LE(backoff.next(), 1200);
    EXPECT_EQ(backoff.next(20'000), 20'000);
}

TEST(BackoffTest, TwoLaptopsDoNotComeTogether) {
    sync::Backoff one(1), other(2);
    int same = 0;
    for (int i = 0; i < 50; ++i) {
        const qint64 pause = one.pause();
        EXPECT_GE(pause, 36'000);
        EXPECT_LE(pause, 54'000);
        same += pause == other.pause();
    }
    EXPECT_LT(same, 5);
}

} // namespace rs::test
