// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editdistance.h"

#include <gtest/gtest.h>

using rs::domain::typingErrors;

TEST(TypingErrors, CountsNoneOneOrMore) {
    struct Case {
        const char *a, *b;
        int errors;
    };
    const Case cases[] = {
        {"", "", 0},         {"a", "", 1},        {"ab", "", 2},       {"abc", "abc", 0},     {"abc", "abd", 1},
        {"abc", "ab", 1},    {"abc", "bc", 1},    {"abc", "axbc", 1},  {"abc", "acb", 1},     {"abcd", "badc", 2},
        {"abc", "abcde", 2}, {"abc", "cba", 2},   {"abcd", "abdc", 1}, {"abcde", "axcye", 2}, {"ab", "ba", 1},
        {"abcd", "bcd", 1},  {"abcd", "acbd", 1}, {"abc", "bcx", 2},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(typingErrors(std::string_view(c.a), std::string_view(c.b)), c.errors) << c.a << " / " << c.b;
        EXPECT_EQ(typingErrors(std::string_view(c.b), std::string_view(c.a)), c.errors) << c.b << " / " << c.a;
        EXPECT_EQ(typingErrors(QString::fromLatin1(c.a), QString::fromLatin1(c.b)), c.errors) << c.a << " / " << c.b;
    }
}
