// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <gtest/gtest.h>

using rs::base::fold;

TEST(Fold, FoldsCaseAndYo) { EXPECT_EQ(fold(u"ЁЛКИНА Софья"), u"елкина софья"); }
TEST(Fold, KeepsShortI) { EXPECT_EQ(fold(u"Йод"), u"йод"); }
TEST(Fold, KeepsDecomposedShortI) { EXPECT_EQ(fold(u"И\u0306од"), u"йод"); }
TEST(Fold, DropsDiacritics) { EXPECT_EQ(fold(u"José Müller"), u"jose muller"); }
TEST(Fold, JoinsWhiteSpace) { EXPECT_EQ(fold(u"  а\t\u00a0б\n"), u"а б"); }
TEST(Fold, OneKindOfDashAndQuote) { EXPECT_EQ(fold(u"«Ромашка» — 5"), u"\"ромашка\" - 5"); }
TEST(Fold, IsIdempotent) { EXPECT_EQ(fold(fold(u"Ｆｕｌｌ Ёж №5 ﬁ")), fold(u"Ｆｕｌｌ Ёж №5 ﬁ")); }
TEST(Fold, OrdersYoBesideYe) {
    EXPECT_LT(fold(u"Ёлкина"), fold(u"Жукова"));
    EXPECT_LT(fold(u"Егорова"), fold(u"Ёлкина"));
}
TEST(Fold, KeepsSurrogatePairs) { EXPECT_EQ(fold(u"😀а"), u"😀а"); }
