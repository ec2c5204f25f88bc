// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/layoutfold.h"

#include <gtest/gtest.h>

using namespace rs::kit;

TEST(LayoutFold, TurnsLatinKeysIntoRussian) { EXPECT_EQ(otherLayout(u"ghjuhfvvf"), u"программа"); }
TEST(LayoutFold, TurnsRussianKeysIntoLatin) { EXPECT_EQ(otherLayout(u"ыщке"), u"sort"); }
TEST(LayoutFold, FoldsWhatItTurned) { EXPECT_EQ(otherLayout(u"`KRF"), u"елка"); }
TEST(LayoutFold, KeepsDigitsAndBlanks) { EXPECT_EQ(otherLayout(u"12 34"), u"12 34"); }

struct MatchCase {
    const char16_t* haystack;
    const char16_t* needle;
    bool matches;
};
class Matches : public testing::TestWithParam<MatchCase> {};

TEST_P(Matches, InAnyLayout) {
    const MatchCase& c = GetParam();
    EXPECT_EQ(matchesAnyLayout(QStringView(c.haystack), QStringView(c.needle)), c.matches);
}

INSTANTIATE_TEST_SUITE_P(
    LayoutFold, Matches,
    testing::Values(MatchCase{u"Программа школы", u"ghjuhfvvf", true}, MatchCase{u"Программа школы", u"шк прог", true},
                    MatchCase{u"Ёлкина Софья", u"елкина", true}, MatchCase{u"Ёлкина Софья", u"ЁЛК СОФ", true},
                    MatchCase{u"Undo: status", u"гтвщ", true}, MatchCase{u"Программа школы", u"спикер", false},
                    MatchCase{u"Программа школы", u"программа спикер", false}));
