// SPDX-License-Identifier: GPL-3.0-or-later
// Review as somebody uses it: chooses by keys and clicks, merges, takes back.
#include "review/compareview.h"
#include "review/reviewpage.h"

#include "kit/inlinemessage.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "review/comparemodel.h"
#include "review/comparepane.h"
#include "review/pairsmodel.h"
#include "review/resolvedmodel.h"
#include "review/resolvedtab.h"
#include "review/similartab.h"
#include "services/reviewdecisions.h"
#include "support/people.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using review::CompareModel;
using review::ReviewPage;
using services::CardSide;

class ReviewPageTest : public test::PeopleTest {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::Russian);
        m_a = addPerson(u"Жарикова"_s, {{u"email"_s, u"zharikova@example.org"_s},
                                        {u"phone"_s, u"+79000000001"_s},
                                        {u"organisation"_s, u"Детский сад № 44"_s},
                                        {u"city"_s, u"Норильск"_s}});
        m_b = addPerson(u"Жарикова"_s, {{u"email"_s, u"zharikova@example.org"_s},
                                        {u"phone"_s, u"+79000000002"_s},
                                        {u"organisation"_s, u"МБДОУ «Детский сад № 44 общеразвивающего вида»"_s},
                                        {u"note"_s, u"Нужен доступ для коляски"_s}});
        m_c = addPerson(u"Мутовина"_s, {{u"city"_s, u"Канск"_s}});
        m_d = addPerson(u"Мутовина"_s);
        m_role = addRegistration(addSchool(u"Кедр"_s, 5), m_b);
        m_page = std::make_unique<ReviewPage>(workspace());
        QSignalSpy searched(&tab(), &review::SimilarTab::searched);
        m_page->resize(1150, 700);
        m_page->show();
        m_page->activated();
        ASSERT_TRUE(test::waitUntil([&] { return searched.count() > 0; }));
        ASSERT_EQ(m_page->count(), 2);
    }
    review::SimilarTab& tab() { return m_page->similar(); }
    CompareModel& model() { return tab().pane().model(); }
    QTableView* table() { return tab().pane().table(); }
    QPushButton* button(const QString& text) {
        for (auto* one : m_page->findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisibleTo(m_page.get())) return one;
        }
        return nullptr;
    }
    int rowOf(const QString& label) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data() == label) return row;
        }
        return -1;
    }
    void settle() {
        test::waitFor(workspace().run<int>([](storage::Store&) { return base::Result<int>(1); }));
    }
    //! Chooses all of the first card and merges by the keyboard.
    void mergeCurrent() {
        const int before = m_page->count();
        table()->setFocus();
        model().chooseAll(CardSide::First);
        QTest::keyClick(table(), Qt::Key_Return);
        ASSERT_TRUE(test::waitUntil([&] { return m_page->count() < before; }));
    }

    kit::Translator m_translator;
    base::Id m_a, m_b, m_c, m_d, m_role;
    std::unique_ptr<ReviewPage> m_page;
};

TEST_F(ReviewPageTest, TheSurestPairStandsSideBySide) {
    EXPECT_EQ(tab().pairs().pair(0).a, m_a);
    EXPECT_EQ(model().first().id(), m_a);
    EXPECT_EQ(model().second().id(), m_b);
    EXPECT_EQ(model().undecided(), 2);
    EXPECT_FALSE(button(u"Один человек — объединить"_s)->isEnabled());
}

TEST_F(ReviewPageTest, NothingIsMergedByItself) {
    settle();
    for (const base::Id& id : {m_a, m_b, m_c, m_d}) EXPECT_TRUE(exists(u"person"_s, id));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(exists(u"person"_s, m_b)) << "Enter waits until everything is chosen";
    EXPECT_EQ(table()->currentIndex().row(), model().firstUndecided());
}

TEST_F(ReviewPageTest, KeysChooseAndEnterMergesAndGoesOn) {
    QSignalSpy counted(m_page.get(), &ReviewPage::countChanged);
    table()->setFocus();
    table()->setCurrentIndex(model().index(rowOf(u"Телефон"_s), CompareModel::Field));
    QTest::keyClick(table(), Qt::Key_2);
    table()->setCurrentIndex(model().index(rowOf(u"Организация"_s) - 1, CompareModel::Field));
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_1);
    ASSERT_TRUE(model().isDecided());
    QTest::keyClick(table(), Qt::Key_Enter);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->count() == 1; }));
    EXPECT_FALSE(exists(u"person"_s, m_b));
    EXPECT_EQ(value(u"person"_s, m_a, u"phone"_s), u"+79000000002"_s);
    EXPECT_EQ(value(u"person"_s, m_a, u"organisation"_s), u"Детский сад № 44"_s);
    EXPECT_EQ(value(u"person"_s, m_a, u"note"_s), u"Нужен доступ для коляски"_s);
    EXPECT_EQ(value(u"participant"_s, m_role, u"person_id"_s).value<base::Id>(), m_a);
    EXPECT_EQ(counted.last().first().toInt(), 1);
    EXPECT_EQ(model().first().id(), m_c) << "the next pair is shown";
    EXPECT_TRUE(m_page->undoBar().text().contains(u"Жарикова"_s));
    EXPECT_FALSE(m_page->undoBar().isHidden());
}

TEST_F(ReviewPageTest, BothKeepsTheSecondValueInTheNote) {
    table()->setFocus();
    model().chooseAll(CardSide::First);
    table()->setCurrentIndex(model().index(rowOf(u"Телефон"_s), CompareModel::First));
    QTest::keyClick(table(), Qt::Key_3);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->count() == 1; }));
    EXPECT_EQ(value(u"person"_s, m_a, u"note"_s), u"Нужен доступ для коляски\n+79000000002"_s);
}

TEST_F(ReviewPageTest, AClickChoosesAValue) {
    const QModelIndex phone = model().index(rowOf(u"Телефон"_s), CompareModel::Second);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(phone).center());
    EXPECT_TRUE(phone.data(CompareModel::ChoiceRole).toBool());
}

TEST_F(ReviewPageTest, UndoBringsThePairBack) {
    mergeCurrent();
    QSignalSpy searched(&tab(), &review::SimilarTab::searched);
    QSignalSpy undo(m_page.get(), &ReviewPage::undoRequested);
    m_page->undoBar().findChild<QPushButton*>()->click();
    ASSERT_EQ(undo.count(), 1);
    test::waitFor(workspace().undo());
    ASSERT_TRUE(test::waitUntil([&] { return searched.count() > 0 && m_page->count() == 2; }));
    EXPECT_TRUE(exists(u"person"_s, m_b));
}

TEST_F(ReviewPageTest, DifferentPeopleNeverComeAgainUntilTakenBack) {
    button(u"Разные люди"_s)->click();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->count() == 1; }));
    ReviewPage another(workspace());
    QSignalSpy searched(&another.similar(), &review::SimilarTab::searched);
    another.refresh();
    ASSERT_TRUE(test::waitUntil([&] { return searched.count() > 0; }));
    EXPECT_EQ(another.count(), 1);

    QSignalSpy refreshed(&m_page->resolved(), &review::ResolvedTab::refreshed);
    m_page->showTab(ReviewPage::Resolved);
    ASSERT_TRUE(test::waitUntil([&] { return refreshed.count() > 0; }));
    ASSERT_EQ(m_page->resolved().model().rowCount(), 1);
    QTest::keyClick(m_page->resolved().table(), Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->resolved().model().rowCount() == 0; }));
    m_page->showTab(ReviewPage::SimilarPeople);
    EXPECT_TRUE(test::waitUntil([&] { return m_page->count() == 2; }));
}

TEST_F(ReviewPageTest, AMergeIsTakenBackFromResolvedAfterOtherWork) {
    mergeCurrent();
    set(u"person"_s, m_c, u"city"_s, u"Ачинск"_s);
    m_page->showTab(ReviewPage::Resolved);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->resolved().model().rowCount() == 1; }));
    m_page->resolved().button()->click();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->resolved().model().rowCount() == 0; }));
    EXPECT_TRUE(exists(u"person"_s, m_b));
    EXPECT_EQ(value(u"participant"_s, m_role, u"person_id"_s).value<base::Id>(), m_b);
    EXPECT_EQ(value(u"person"_s, m_c, u"city"_s), u"Ачинск"_s);
}

TEST_F(ReviewPageTest, LaterAndF8GoThroughThePairs) {
    button(u"Позже"_s)->click();
    EXPECT_EQ(model().first().id(), m_c);
    EXPECT_EQ(m_page->count(), 2);
    ASSERT_TRUE(m_page->can(kit::Deed::PreviousProblem));
    m_page->perform(kit::Deed::PreviousProblem);
    EXPECT_EQ(model().first().id(), m_a);
    m_page->perform(kit::Deed::PreviousProblem);
    EXPECT_EQ(model().first().id(), m_c) << "round the corner";
    QTest::keyClick(tab().list(), Qt::Key_Return);
    EXPECT_EQ(m_page->focusWidget(), table());
}

TEST_F(ReviewPageTest, PairsAreKeptUntilPeopleChange) {
    QSignalSpy searched(&tab(), &review::SimilarTab::searched);
    m_page->activated();
    settle();
    EXPECT_FALSE(tab().isSearching());
    EXPECT_EQ(searched.count(), 0);
    addPerson(u"Мутовина"_s, {{u"city"_s, u"Канск"_s}});
    ASSERT_TRUE(test::waitUntil([&] { return m_page->count() == 4; }));
}

TEST_F(ReviewPageTest, CancelLeavesTheOldPairsAndSaysSo) {
    m_page->hide();
    set(u"person"_s, m_c, u"city"_s, u"Ачинск"_s);
    QSignalSpy searched(&tab(), &review::SimilarTab::searched);
    // All reading threads wait, so that the search cannot be over before it is cancelled.
    auto gate = std::make_shared<QSemaphore>();
    for (int i = 0; i < 8; ++i) {
        (void)workspace().read<int>([gate](storage::Store&) {
            gate->acquire();
            return base::Result<int>(1);
        });
    }
    m_page->refresh();
    EXPECT_TRUE(tab().isSearching());
    tab().cancel();
    gate->release(8);
    ASSERT_TRUE(test::waitUntil([&] { return searched.count() > 0; }));
    EXPECT_EQ(m_page->count(), 2);
    EXPECT_FALSE(tab().isSearching());
    m_page->refresh();
    EXPECT_TRUE(tab().isSearching()) << "what was left is begun anew";
}

TEST_F(ReviewPageTest, CompareOfACardShowsItsPair) {
    m_page->showPair(m_a, m_c);
    EXPECT_EQ(model().first().id(), m_a);
    EXPECT_EQ(model().second().id(), m_c);
    EXPECT_EQ(m_page->count(), 3);
    m_page->showPair(m_c, m_d);
    EXPECT_EQ(model().second().id(), m_d);
    EXPECT_EQ(m_page->count(), 3) << "this pair was there";
}

TEST_F(ReviewPageTest, SomebodyTwiceInASchoolBecomesOneRegistrationWithUndo) {
    m_page->showTab(ReviewPage::SimilarParticipants);
    review::SimilarTab& twice = m_page->participants();
    EXPECT_EQ(twice.count(), 0) << "no school is open";
    EXPECT_FALSE(twice.isSearching());
    const base::Id school = addSchool(u"Вода и лёд"_s, 20);
    const base::Id first = addRegistration(school, m_a, {{u"phone"_s, u"+79000000001"_s}, {u"city"_s, u"Канск"_s}});
    const base::Id second = addRegistration(school, m_b, {{u"phone"_s, u"+79000000001"_s}, {u"source"_s, u"звонок"_s}});
    QSignalSpy counted(m_page.get(), &ReviewPage::countChanged);
    m_page->setSchool(school);
    ASSERT_TRUE(test::waitUntil([&] { return twice.count() == 1; })) << "who is alike elsewhere is no pair here";
    EXPECT_EQ(m_page->count(), 3) << "all that waits, in whichever tab";
    ASSERT_FALSE(counted.isEmpty());
    EXPECT_EQ(counted.last().first().toInt(), 3);
    auto* tabs = m_page->findChild<QTabBar*>();
    EXPECT_TRUE(tabs->tabText(ReviewPage::SimilarPeople).endsWith(u"  2"_s));
    EXPECT_TRUE(tabs->tabText(ReviewPage::SimilarParticipants).endsWith(u"  1"_s));
    auto* cards = twice.pane().table();
    twice.list()->setCurrentIndex(twice.pairs().index(0));
    EXPECT_EQ(twice.pane().model().first().id(), first);
    test::shoot(*m_page, u"review-twice"_s);
    QSignalSpy wanted(m_page.get(), &ReviewPage::cardRequested);
    for (auto* one : twice.findChildren<QPushButton*>()) {
        if (one->text() == u"Открыть карточку 1"_s) one->click();
    }
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<base::Id>(), m_a) << "the card of the human, not the registration";
    cards->setFocus();
    twice.pane().model().chooseAll(CardSide::First);
    QTest::keyClick(cards, Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return twice.count() == 0; }));
    EXPECT_FALSE(exists(u"participant"_s, second));
    EXPECT_EQ(value(u"participant"_s, first, u"source"_s), u"звонок"_s);
    EXPECT_FALSE(exists(u"person"_s, m_b)) << "one human has one card";
    EXPECT_TRUE(m_page->undoBar().isVisible());
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return twice.count() == 1; }));
    EXPECT_TRUE(exists(u"participant"_s, second));
    EXPECT_TRUE(exists(u"person"_s, m_b));
    m_page->setSchool({});
    EXPECT_EQ(twice.count(), 0);
}

TEST_F(ReviewPageTest, WhoIsTwiceInTheOpenSchoolIsCountedWithoutBeingLookedFor) {
    m_page->hide();
    QSignalSpy counted(m_page.get(), &ReviewPage::countChanged);
    const base::Id school = addSchool(u"Вода и лёд"_s, 20);
    for (int i = 0; i < 2; ++i) addRegistration(school, m_a, {{u"phone"_s, u"+79000000001"_s}});
    m_page->refresh();
    m_page->setSchool(school);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->participants().count() == 1; }));
    EXPECT_EQ(counted.last().first().toInt(), m_page->similar().count() + 1);
    m_page->showWaiting();
    EXPECT_EQ(m_page->findChild<QTabBar*>()->currentIndex(), int(ReviewPage::SimilarPeople));
    const auto decide = [&](const base::Id& first, const base::Id& second) {
        const services::DuplicateCandidate pair{services::duplicatePair(first, second), first, second, {}};
        test::waitFor(workspace().run<int>([pair](storage::Store& store) -> base::Result<int> {
            RS_TRY(services::decideDifferent(store, pair));
            return 1;
        }));
    };
    decide(m_a, m_b);
    decide(m_c, m_d);
    m_page->similar().lookAgain();
    m_page->refresh();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->similar().count() == 0; }));
    m_page->showWaiting();
    EXPECT_EQ(m_page->findChild<QTabBar*>()->currentIndex(), int(ReviewPage::SimilarParticipants));
}

TEST_F(ReviewPageTest, LooksRightInBothLanguagesAndLooks) {
    model().choose(rowOf(u"Телефон"_s), CardSide::Second);
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        m_translator.setLanguage(language);
        for (const auto look : {kit::theme::Look::Light, kit::theme::Look::Dark}) {
            kit::theme::setLook(look);
            for (const QSize size : {QSize(1150, 700), QSize(812, 560)}) {
                m_page->resize(size);
                test::shoot(*m_page, u"review-%1-%2-%3"_s.arg(base::languageCode(language), kit::theme::lookName(look),
                                                              QString::number(size.width())));
                EXPECT_LE(m_page->width(), size.width()) << "the page is wider than its window";
                const int last = table()->columnViewportPosition(CompareModel::Merged);
                EXPECT_NEAR(last + table()->columnWidth(CompareModel::Merged), table()->viewport()->width(), 2);
            }
        }
    }
    EXPECT_NE(button(u"Same person — merge"_s), nullptr);
    mergeCurrent();
    m_page->showTab(ReviewPage::Resolved);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->resolved().model().rowCount() == 1; }));
    test::shoot(*m_page, u"resolved-en-dark"_s);
}

} // namespace
