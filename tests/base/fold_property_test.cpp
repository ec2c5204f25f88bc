// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using rs::base::fold;

namespace {

//! Text of letters, marks, blanks and punctuation that lists really contain, and some that they hardly do.
QString anyText() {
    static const QString alphabet =
        QStringLiteral("аАяЯёЁйЙеЕщЪ aAzZéÉüß№ \t\u00a0\u0301\u0306«»—-'`’.,:;@+0123456789ﬁ①ǅİ") +
        QString::fromUcs4(U"\U0001F600\U00010400");
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size())));
    QString text;
    for (int pick : picks) text += alphabet.at(pick);
    return text;
}

} // namespace

TEST(FoldProperties, FoldingTwiceIsFoldingOnce) {
    EXPECT_TRUE(rc::check([] {
        const QString once = fold(anyText());
        RC_ASSERT(fold(once) == once);
    }));
}

TEST(FoldProperties, TheQuickWayFoldsAlike) {
    EXPECT_TRUE(rc::check([] {
        static const QString plain = QStringLiteral("аАпПрРяЯёЁйЙеЕщЪюЮ aAzZ\t\n-'\"@+059«»№–—");
        const bool isPlain = *rc::gen::arbitrary<bool>();
        QString text = anyText();
        if (isPlain) {
            text.clear();
            for (int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(plain.size()))))
                text += plain.at(pick);
        }
        // UTF-8 has no half of a surrogate pair, which a list of random units may hold: both ways read the same bytes.
        const std::string utf8 = text.toStdString();
        std::string folded = "before ";
        rs::base::foldUtf8(utf8, folded);
        RC_ASSERT(folded == "before " + fold(QString::fromStdString(utf8)).toStdString());
    }));
}

TEST(FoldProperties, CaseNeverCounts) {
    EXPECT_TRUE(rc::check([] {
        // Only letters with a simple pair of cases: ß and the like have none.
        static const QString letters = QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюяabcxyzéü -0");
        QString text;
        for (int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))))
            text += letters.at(pick);
        RC_ASSERT(fold(text.toUpper()) == fold(text));
    }));
}

TEST(FoldProperties, LeavesNoDoubleOrOuterBlank) {
    EXPECT_TRUE(rc::check([] {
        const QString folded = fold(anyText());
        RC_ASSERT(!folded.contains(QStringLiteral("  ")));
        RC_ASSERT(folded == folded.trimmed());
    }));
}
