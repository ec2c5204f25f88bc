// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/options.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;
using desktop::readOptions;

TEST(Options, AreRead) {
    const auto options = readOptions({u"regional-school"_s, u"--store"_s, u"a.db"_s, u"--language"_s, u"ru"_s,
                                      u"--look"_s, u"dark"_s, u"--screenshots"_s, u"pictures"_s});
    EXPECT_TRUE(options.problem.isEmpty());
    EXPECT_EQ(options.store, u"a.db"_s);
    EXPECT_EQ(options.language, base::Language::Russian);
    EXPECT_EQ(options.look, kit::theme::Look::Dark);
    EXPECT_EQ(options.screenshots, u"pictures"_s);
}

TEST(Options, WhatMakesNoSenseIsSaid) {
    const QList<QStringList> wrong{
        {u"--language"_s, u"de"_s}, {u"--look"_s, u"pink"_s}, {u"file.xlsx"_s}, {u"--colour"_s}};
    for (const QStringList& words : wrong)
        EXPECT_FALSE(readOptions(QStringList{u"regional-school"_s} + words).problem.isEmpty())
            << words.join(u' ').toStdString();
}

TEST(Options, HelpNamesEveryOption) {
    const QString help = readOptions({u"regional-school"_s, u"--help"_s}).help;
    for (const QString& option : {u"--store"_s, u"--language"_s, u"--look"_s, u"--screenshots"_s, u"--version"_s})
        EXPECT_TRUE(help.contains(option)) << option.toStdString();
}
