// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/translator.h"
#include "shell/syncline.h"
#include "shell/syncpart.h"

#include <QDateTime>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::base::ErrorCode;
using rs::base::Language;
using rs::services::SyncStatus;
using rs::shell::SyncLine;
using rs::shell::SyncToDecide;
using rs::shell::SyncWords;
using State = SyncStatus::State;

namespace {

constexpr qint64 noon = 1'790'000'000'000;

SyncStatus status(State state, qint64 unsent = 0, std::optional<ErrorCode> code = {}) {
    SyncStatus one;
    one.state = state;
    one.unsent = unsent;
    if (code) one.error = rs::base::Error{*code, {}};
    return one;
}

SyncStatus working(qint64 done, qint64 total, qint64 lastSync) {
    SyncStatus one = status(State::Working);
    one.done = done;
    one.total = total;
    one.lastSync = lastSync;
    return one;
}

} // namespace

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
    line.setServer(status(State::Resting, GetParam().changes));
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

struct StateCase {
    SyncStatus status;
    const char16_t* english;
    const char16_t* russian;
};
class SyncStates : public testing::TestWithParam<StateCase> {};

TEST_P(SyncStates, AreToldInBothLanguages) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    EXPECT_EQ(SyncWords::sentence(GetParam().status, noon).words, QString::fromUtf16(GetParam().english));
    translator.setLanguage(Language::Russian);
    EXPECT_EQ(SyncWords::sentence(GetParam().status, noon).words, QString::fromUtf16(GetParam().russian));
    EXPECT_FALSE(SyncWords::sentence(GetParam().status, noon).icon.isEmpty()) << "never by colour alone";
}

INSTANTIATE_TEST_SUITE_P(
    SyncLine, SyncStates,
    testing::Values(
        StateCase{status(State::NotConnected), u"Works on this laptop only", u"Работает только на этом ноутбуке"},
        StateCase{working(340, 1200, 1), u"Syncing: 340 of 1,200", u"Обмен: 340 из 1\u00a0200"},
        StateCase{working(340, 1200, 0), u"Loading 340 of 1,200; what is here can be used",
                  u"Загрузка: 340 из 1\u00a0200; с загруженным можно работать"},
        StateCase{working(0, 0, 1), u"Syncing", u"Обмен"},
        StateCase{status(State::Working, 1), u"Sending 1 change", u"Отправляется 1 изменение"},
        StateCase{status(State::Waiting, 0, ErrorCode::ServerFailed),
                  u"The server does not answer; it is asked again by itself",
                  u"Сервер не отвечает; новая попытка будет сама"},
        StateCase{status(State::Waiting, 2, ErrorCode::ServerBusy),
                  u"The server is busy; it is asked again by itself. 2 changes wait",
                  u"Сервер занят; новая попытка будет сама. 2 изменения ждут"},
        StateCase{status(State::Stopped, 0, ErrorCode::SignInExpired), u"Sign in again to sync",
                  u"Войдите снова, чтобы продолжить обмен"},
        StateCase{status(State::Stopped, 0, ErrorCode::DeviceRevoked), u"Sign in again to sync",
                  u"Войдите снова, чтобы продолжить обмен"},
        StateCase{status(State::Stopped, 0, ErrorCode::UpgradeRequired), u"Update the program to sync; work goes on",
                  u"Обновите программу для обмена; работать можно дальше"}));

TEST(SyncLineTest, TellsSinceWhenItIsOfflineAndWhatWaits) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    const QString clock = QLocale().toString(QDateTime::fromMSecsSinceEpoch(noon).time(), QLocale::ShortFormat);
    EXPECT_EQ(SyncWords::sentence(status(State::Waiting, 12, ErrorCode::ServerUnreachable), noon).words,
              u"No connection since %1, work goes on. 12 changes wait"_s.arg(clock));
}

TEST(SyncLineTest, TellsWhenItWasInStepLast) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    const qint64 now = QDateTime(QDate(2026, 2, 9), QTime(12, 0)).toMSecsSinceEpoch();
    constexpr qint64 minute = 60'000;
    EXPECT_EQ(SyncWords::last(0, now), QString()) << "never";
    EXPECT_EQ(SyncWords::last(now - 20'000, now), u"Last in step just now"_s);
    EXPECT_EQ(SyncWords::last(now - minute, now), u"Last in step 1 minute ago"_s);
    EXPECT_EQ(SyncWords::last(now - 5 * minute, now), u"Last in step 5 minutes ago"_s);
    EXPECT_TRUE(SyncWords::last(now - 180 * minute, now).startsWith(u"Last in step at "_s));
    EXPECT_TRUE(SyncWords::last(now - 24 * 60 * minute, now).startsWith(u"Last in step yesterday "_s));
    translator.setLanguage(Language::Russian);
    EXPECT_EQ(SyncWords::last(now - 21 * minute, now), u"Последний обмен 21 минуту назад"_s);
}

TEST(SyncLineTest, WhatWaitsForADecisionIsSeenAndPressedByTheKeyboard) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    SyncLine line;
    line.resize(1400, 30);
    line.show();
    EXPECT_TRUE(line.decidePart()->isHidden());
    line.setToDecide({4, 0});
    EXPECT_EQ(line.decidePart()->text(), u"4 conflicts to review"_s);
    line.setToDecide({0, 1});
    EXPECT_EQ(line.decidePart()->text(), u"1 change not accepted"_s);
    line.setToDecide({4, 1});
    EXPECT_EQ(line.decidePart()->text(), u"5 things to decide"_s);
    EXPECT_EQ(line.decidePart()->accessibleName(), u"5 things to decide"_s);
    QSignalSpy decide(&line, &SyncLine::decidePressed), server(&line, &SyncLine::serverPressed);
    QTest::keyClick(line.decidePart(), Qt::Key_Space);
    EXPECT_EQ(decide.count(), 1);
    QTest::keyClick(line.serverPart(), Qt::Key_Space);
    QTest::mouseClick(line.serverPart(), Qt::LeftButton);
    EXPECT_EQ(server.count(), 2);
    line.setToDecide({});
    EXPECT_TRUE(line.decidePart()->isHidden());
}

TEST(SyncLineTest, AShortExchangeIsNotWorthAWordALongOneIs) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    SyncLine line;
    line.setServer(status(State::Resting));
    line.setServer(status(State::Working));
    EXPECT_EQ(line.serverPart()->text(), u"Everything is on the server"_s);
    line.setServer(status(State::Resting));
    line.setServer(working(10, 20, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return line.serverPart()->text() == u"Syncing: 10 of 20"_s; }, 3000));
    line.setServer(working(15, 20, 1));
    EXPECT_EQ(line.serverPart()->text(), u"Syncing: 15 of 20"_s) << "its numbers follow at once";
}

TEST(SyncLineTest, GivesWayInANarrowWindowWithoutCuttingWords) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::Russian);
    SyncLine line;
    SyncStatus offline = status(State::Waiting, 12, ErrorCode::ServerUnreachable);
    offline.lastSync = QDateTime::currentMSecsSinceEpoch() - 300'000;
    line.setServer(offline);
    line.setToDecide({4, 0});
    line.setPlace(u"Строка 7 из 96"_s);
    for (const int width : {2000, 1024}) {
        line.resize(width, 30);
        line.show();
        QCoreApplication::processEvents();
        for (const auto* part : {line.serverPart(), line.decidePart()}) {
            EXPECT_TRUE(part->isVisible()) << width;
            EXPECT_GE(part->width(), part->sizeHint().width()) << width;
            EXPECT_LE(part->geometry().right(), line.width()) << width;
        }
    }
    EXPECT_EQ(line.minimumSizeHint().width(), 0) << "it never makes the window wider";
}

TEST(SyncLineTest, IsReadAloudAfterAPauseAndNeverForRunningNumbers) {
    rs::kit::Translator translator;
    translator.setLanguage(Language::English);
    SyncLine line; // has told how it stands
    QSignalSpy announced(&line, &SyncLine::announced);
    for (int changes = 1; changes <= 40; ++changes) line.setServer(status(State::Resting, changes));
    EXPECT_EQ(announced.count(), 0) << "who types is not interrupted by every change";
    SyncLine other;
    QSignalSpy told(&other, &SyncLine::announced);
    other.setQuiet(20);
    other.setSaving(SyncLine::Saving::DiskFull); // begins a pause of that length
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() > 0; }, 3'000));
}

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
    line.setServer(status(State::Resting, 3));
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
