// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include <gtest/gtest.h>

#include <set>

using namespace rs::protocol;

TEST(Failure, EachHasAWordAndAStatusOfItsKind) {
    std::set<QByteArray> words;
    for (int number = 0; number <= int(Failure::Busy); ++number) {
        const auto failure = Failure(number);
        words.insert(wordOf(failure));
        EXPECT_TRUE(statusOf(failure) >= 400 && statusOf(failure) < 600);
        EXPECT_EQ(failureOf(wordOf(failure)), failure);
        const auto read = decode<Failure>(encode(failure));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, failure);
    }
    EXPECT_EQ(words.size(), size_t(Failure::Busy) + 1);
}

TEST(Failure, HasTheStatusOfTheProtocol) {
    const std::pair<Failure, int> expected[] = {
        {Failure::Malformed, 400},       {Failure::Token, 401},       {Failure::SignIn, 401},
        {Failure::DeviceRevoked, 403},   {Failure::Forbidden, 403},   {Failure::NotFound, 404},
        {Failure::EpochChanged, 409},    {Failure::CursorAhead, 409}, {Failure::TooLarge, 413},
        {Failure::UpgradeRequired, 426}, {Failure::Busy, 503}};
    for (const auto& [failure, status] : expected) EXPECT_EQ(statusOf(failure), status);
}

TEST(Failure, OfAnotherHandIsNoFailureWeKnow) {
    EXPECT_FALSE(failureOf("no_such_word"));
    EXPECT_FALSE(failureOf(""));
    EXPECT_FALSE(decode<Failure>(QByteArray("<html>proxy</html>")));
    EXPECT_FALSE(decode<Failure>(QByteArray()));
    EXPECT_FALSE(decode<Failure>(QByteArray("\xa1\x65"
                                            "error\x64"
                                            "what")));
    EXPECT_FALSE(decode<Failure>(QByteArray("\xa1\x65"
                                            "error\x05")));
    EXPECT_TRUE(decode<Failure>(QByteArray("\xa1\x65"
                                           "error\x64"
                                           "busy")));
}
