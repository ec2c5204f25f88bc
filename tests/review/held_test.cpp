// SPDX-License-Identifier: GPL-3.0-or-later
// What the server holds back: when it is asked for, what is seen, and without a server.
#include "heldfixture.h"

#include "kit/emptystate.h"
#include "review/compareview.h"
#include "review/heldwords.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using base::ErrorCode;
using review::ReviewPage;
using test::HeldCard;
using test::heldChange;
using test::HeldChange;
using test::HeldDecision;
using test::heldField;
using test::HeldTable;
using test::HeldTest;
using test::SyncStatus;
using test::waitUntil;

TEST_F(HeldTest, TellsWhoWhereWhenAndPutsValuesSideBySide) {
    holdThree();
    openHeld();
    EXPECT_EQ(m_page->count(), 3);
    EXPECT_EQ(held().list()->model()->index(0, 0).data().toString(), u"mutovina"_s);
    EXPECT_EQ(held().list()->model()->index(0, 0).data(review::HeldList::ReasonRole).toString(),
              u"2 правки \u00b7 Вход Б"_s);
    EXPECT_TRUE(held().place().contains(u"Вода и лёд"_s)) << held().place().toStdString();
    EXPECT_TRUE(held().place().contains(u"01.01.2027"_s))
        << "by the clock of the school: " << held().place().toStdString();
    ASSERT_EQ(held().model().rowCount(), 4) << "a title and a value for each; what is empty is left out";
    EXPECT_EQ(cell(0, 0), u"Правка \u00b7 Участник \u00b7 Баженова Алла"_s);
    EXPECT_EQ(held().table()->columnSpan(0, 0), int(HeldTable::ColumnCount));
    EXPECT_EQ(held().table()->columnSpan(1, 0), 1);
    EXPECT_EQ(cell(1, HeldTable::Field), u"Город"_s);
    EXPECT_EQ(cell(1, HeldTable::Before), u"(пусто)"_s);
    EXPECT_EQ(cell(1, HeldTable::Server), u"Канск"_s);
    EXPECT_EQ(cell(1, HeldTable::Theirs), u"Ачинск"_s);
    EXPECT_TRUE(cell(2, 0).startsWith(u"Добавление"_s));
    EXPECT_EQ(cell(3, HeldTable::Before), u"\u2014"_s);
    EXPECT_EQ(cell(3, HeldTable::Server), u"\u2014"_s);
    EXPECT_EQ(cell(3, HeldTable::Theirs), u"Тура"_s);
    press(held().list(), Qt::Key_Down);
    EXPECT_EQ(held().model().rowCount(), 2);
    EXPECT_EQ(held().table()->columnSpan(1, 0), 1) << "titles stand elsewhere now";
    EXPECT_EQ(cell(1, HeldTable::Theirs), u"\u2014"_s) << "it is to be deleted";
    test::shoot(*m_page, u"held"_s);
}

TEST_F(HeldTest, WhatMayNotBeSeenIsNotShown) {
    HeldChange hidden = heldChange(HeldChange::Kind::Changed, {heldField(u"city"_s, {}, {}, {})});
    hidden.isHidden = true;
    HeldChange gone = heldChange(HeldChange::Kind::Merged, {heldField(u"city"_s, u"Канск"_s, {}, {})});
    gone.into = u"Мутовина Нелли"_s;
    gone.isThere = false;
    m_link.heldNow = {card(u"kedrina"_s, {hidden, gone})};
    openHeld();
    ASSERT_EQ(held().model().rowCount(), 4);
    EXPECT_TRUE(cell(1, 0).contains(u"другому региону"_s)) << cell(1, 0).toStdString();
    EXPECT_EQ(held().table()->columnSpan(1, 0), int(HeldTable::ColumnCount));
    EXPECT_TRUE(cell(2, 0).contains(u"Мутовина Нелли"_s)) << cell(2, 0).toStdString();
    EXPECT_TRUE(cell(2, 0).endsWith(u"на сервере её уже нет"_s)) << cell(2, 0).toStdString();
    EXPECT_EQ(cell(3, HeldTable::Server), u"\u2014"_s);
    const QAbstractItemModelTester list(&held().cards(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester table(&held().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    holdThree();
    held().refresh();
    EXPECT_TRUE(waitForHeld(3));
}

TEST_F(HeldTest, TheTabIsSeenOnlyWhenThereIsSomething) {
    openHeld();
    EXPECT_TRUE(tabs()->isTabVisible(ReviewPage::Held)) << "somebody has gone there";
    EXPECT_TRUE(held().findChild<kit::EmptyState*>()->isVisible());
    m_page->showTab(ReviewPage::NotAccepted);
    EXPECT_FALSE(tabs()->isTabVisible(ReviewPage::Held));
    press(tabs(), Qt::Key_Right);
    EXPECT_EQ(tabs()->currentIndex(), int(ReviewPage::Resolved)) << "keys pass it";
    QSignalSpy counted(m_page.get(), &ReviewPage::countChanged);
    holdThree();
    exchange();
    ASSERT_TRUE(waitUntil([&] { return tabs()->isTabVisible(ReviewPage::Held); }));
    EXPECT_EQ(tabs()->tabText(ReviewPage::Held), u"Отложено сервером  3"_s);
    ASSERT_FALSE(counted.isEmpty());
    EXPECT_EQ(counted.last().first().toInt(), 3);
    EXPECT_EQ(tabs()->currentIndex(), int(ReviewPage::Resolved)) << "nobody is carried away";
}

TEST_F(HeldTest, TheServerIsAskedOnlyWhileThePageIsSeen) {
    holdThree();
    m_link.setStatus(statusOf(SyncStatus::State::Resting));
    m_page = std::make_unique<ReviewPage>(workspace());
    m_page->follow(&m_link);
    exchange();
    m_page->refresh();
    settle();
    EXPECT_EQ(m_link.heldAsked, 0);
    m_page->show();
    m_page->activated();
    EXPECT_EQ(m_link.heldAsked, 1);
    m_link.setStatus(statusOf(SyncStatus::State::Working));
    EXPECT_EQ(m_link.heldAsked, 1) << "an exchange has begun, not ended";
    m_link.setStatus(statusOf(SyncStatus::State::Resting));
    EXPECT_EQ(m_link.heldAsked, 2);
    m_page->showTab(ReviewPage::Resolved);
    m_page->showTab(ReviewPage::NotAccepted);
    EXPECT_EQ(m_link.heldAsked, 2) << "from tab to tab nothing new is to be learnt";
    m_page->showTab(ReviewPage::Held);
    EXPECT_EQ(m_link.heldAsked, 3);
    m_page->activateWindow();
    ASSERT_TRUE(waitForHeld(3));
    press(held().list(), Qt::Key_F5);
    EXPECT_TRUE(waitUntil([&] { return m_link.heldAsked == 4; }));
    m_page->hide();
    exchange();
    EXPECT_EQ(m_link.heldAsked, 4);
}

TEST_F(HeldTest, AnErrorIsSaidInPlaceAndTriedAgain) {
    holdThree();
    openHeld();
    m_link.heldError = base::Error{ErrorCode::ServerFailed, {u"500"_s}};
    held().refresh();
    ASSERT_TRUE(waitUntil([&] { return held().message()->isVisible(); }));
    EXPECT_EQ(held().message()->severity(), kit::Severity::Problem);
    EXPECT_EQ(held().count(), 3) << "what was shown stays";
    ASSERT_EQ(held().message()->actionButtons().size(), 1);
    m_link.heldError.reset();
    m_link.heldNow.removeLast();
    held().message()->actionButtons().first()->click();
    ASSERT_TRUE(waitForHeld(2));
    EXPECT_FALSE(held().message()->isVisible());
}

TEST_F(HeldTest, WithoutAServerItSaysThatItNeedsOne) {
    open();
    m_page->follow(&m_link);
    m_page->showTab(ReviewPage::Held);
    m_page->activated();
    settle();
    EXPECT_EQ(m_link.heldAsked, 0);
    EXPECT_TRUE(held().findChild<kit::EmptyState*>()->sentence().contains(u"подключ"_s));
    holdThree();
    m_link.setStatus(statusOf(SyncStatus::State::Resting));
    ASSERT_TRUE(waitForHeld(3)) << "connected";
    m_link.setStatus(statusOf(SyncStatus::State::NotConnected));
    EXPECT_EQ(held().count(), 0) << "signed out: it was on the server only";
    m_link.setStatus(statusOf(SyncStatus::State::Waiting));
    m_link.heldError = base::Error{ErrorCode::ServerUnreachable, {u"school.example.org"_s}};
    held().refresh();
    EXPECT_TRUE(waitForWords(u"нужен сервер"_s));
}

TEST_F(HeldTest, AnotherAccountSeesItsOwn) {
    holdThree();
    openHeld();
    const int asked = m_link.heldAsked;
    m_link.heldNow.removeLast();
    Q_EMIT m_link.infoChanged();
    EXPECT_EQ(held().count(), 0);
    EXPECT_EQ(m_link.heldAsked, asked + 1);
    EXPECT_TRUE(waitForHeld(2));
}

TEST_F(HeldTest, ALinkThatGoesTakesWhatItToldWithIt) {
    auto link = std::make_unique<test::FakeLink>();
    holdThree();
    link->heldNow = m_link.heldNow;
    link->setStatus(statusOf(SyncStatus::State::Resting));
    open();
    m_page->follow(link.get());
    m_page->activated();
    ASSERT_TRUE(waitForHeld(3));
    link.reset();
    EXPECT_EQ(held().count(), 0);
    EXPECT_FALSE(held().applyButton()->isEnabled());
    held().refresh();
    settle();
    EXPECT_EQ(held().count(), 0);
}

TEST_F(HeldTest, TheLanguageIsChangedWhileItIsSeen) {
    holdThree();
    openHeld();
    held().applyButton()->click();
    ASSERT_TRUE(waitForHeld(2));
    ASSERT_TRUE(waitForWords(u"Применён 1 шаг."_s));
    m_translator.setLanguage(base::Language::English);
    settle();
    EXPECT_TRUE(held().message()->text().contains(u"Applied: 1 step."_s)) << held().message()->text().toStdString();
    EXPECT_EQ(tabs()->tabText(ReviewPage::Held), u"Held back  2"_s);
    EXPECT_EQ(held().model().headerData(HeldTable::Server, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"On the server"_s);
    EXPECT_TRUE(cell(0, 0).startsWith(u"Deletion"_s)) << cell(0, 0).toStdString();
    EXPECT_EQ(held().applyButton()->text(), u"Apply"_s);
}

TEST(HeldWordsTest, NumbersAndKindsHaveWordsInBothLanguages) {
    kit::Translator translator;
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        translator.setLanguage(language);
        QSet<QString> kinds;
        for (const auto kind : {HeldChange::Kind::Added, HeldChange::Kind::Changed, HeldChange::Kind::Deleted,
                                HeldChange::Kind::Restored, HeldChange::Kind::Merged})
            kinds << review::HeldWords::change(heldChange(kind, {})).section(u'\u00b7', 0, 0);
        EXPECT_EQ(kinds.size(), 5);
        for (const int n : {1, 2, 5, 21}) {
            const QString words =
                review::HeldWords::result({n, n, n, n, protocol::OpCode::RowDeleted}, HeldDecision::Drop);
            EXPECT_EQ(words.count(QString::number(n)), 4) << words.toStdString();
        }
    }
}

} // namespace
