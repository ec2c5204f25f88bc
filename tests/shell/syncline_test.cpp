// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/translator.h"
#include "shell/syncline.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::base::Language;
using rs::shell::SyncLine;

struct WaitCase {
    Language language;
    int changes;
    const char16_t* words;
};
class Waiting : public testing::TestWithParam<WaitCase> {};

TEST_P(Waiting, IsSaidWithTheRightPlural) {
    rs::kit::Translator translator;
    translator.setLanguage(GetParam().language);
    SyncLine line;
    line.setWaiting(GetParam().changes);
    EXPECT_TRUE(line.text().endsWith(QString::fromUtf16(GetParam().words))) << qPrintable(line.text());
    EXPECT_EQ(line.accessibleName(), line.text());
}

INSTANTIATE_TEST_SUITE_P(SyncLine, Waiting,
                         testing::Values(WaitCase{Language::English, 0, u"Everything is on the server"},
                                         WaitCase{Language::English, 1, u"1 change waits for the server"},
                                         WaitCase{Language::English, 12, u"12 changes wait for the server"},
                                         WaitCase{Language::Russian, 0, u"Всё отправлено на сервер"},
                                         WaitCase{Language::Russian, 1, u"1 изменение ждёт отправки"},
                                         WaitCase{Language::Russian, 2, u"2 изменения ждут отправки"},
                                         WaitCase{Language::Russian, 5, u"5 изменений ждут отправки"},
                                         WaitCase{Language::Russian, 21, u"21 изменение ждёт отправки"}));

TEST(SyncLineTest, TellsTheTruthAboutSaving) {
    SyncLine line;
    EXPECT_TRUE(line.text().startsWith(u"Saved on this laptop"_s));
    EXPECT_TRUE(line.text().endsWith(u"Works on this laptop only"_s));
    line.setSaving(SyncLine::Saving::DiskFull);
    EXPECT_TRUE(line.text().startsWith(u"Not saved: the disk is full"_s));
    line.setSaving(SyncLine::Saving::Refused, u"the value is too long"_s);
    EXPECT_TRUE(line.text().startsWith(u"Not saved: the value is too long"_s));
}

TEST(SyncLineTest, SpeaksTheOtherLanguageAtOnce) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    SyncLine line;
    line.setWaiting(3);
    translator.setLanguage(Language::Russian);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(line.text(), u"Сохранено на этом ноутбуке · 3 изменения ждут отправки");
}

TEST(SyncLineTest, ShowsOnlyLongWorkAndCancelsIt) {
    SyncLine line;
    line.show();
    bool cancelled = false;
    line.startWork(u"Импорт"_s, [&] { cancelled = true; });
    auto* bar = line.findChild<QProgressBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }, 3000));
    line.setWorkDone(3'000'000'000, 6'000'000'000);
    EXPECT_EQ(bar->value() * 2, bar->maximum());
    line.findChild<QPushButton*>()->click();
    EXPECT_TRUE(cancelled);
    line.endWork();
    EXPECT_FALSE(bar->isVisible());
}
