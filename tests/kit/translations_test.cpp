// SPDX-License-Identifier: GPL-3.0-or-later
// That the texts are complete is checked by tests/tools; here, that they come into force.
#include "kit/translator.h"
#include "kit/undobar.h"

#include <QCoreApplication>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::base::Language;

TEST(Translations, ChangeWhileRunning) {
    rs::kit::Translator translator;
    rs::kit::UndoBar bar;
    const auto word = [&] { return bar.findChild<QPushButton*>()->text(); };
    EXPECT_TRUE(translator.setLanguage(Language::Russian));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(word(), u"Отменить");
    EXPECT_EQ(QLocale().language(), QLocale::Russian);
    EXPECT_TRUE(translator.setLanguage(Language::English));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(word(), u"Undo");
}

TEST(Translations, QtSpeaksTheLanguageToo) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::Russian);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена");
}

TEST(Translations, NumbersFollowTheLanguage) {
    EXPECT_EQ(rs::kit::Translator::localeFor(Language::Russian).language(), QLocale::Russian);
    EXPECT_EQ(rs::kit::Translator::localeFor(Language::English).language(), QLocale::English);
}
