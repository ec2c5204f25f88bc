// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts and pairs that the server has found, as somebody goes through them by keys.
#include "conflictfixture.h"

#include "review/resolvedmodel.h"
#include "review/resolvedtab.h"
#include "review/similartab.h"

#include "kit/undobar.h"
#include "services/duplicatepeople.h"
#include "services/merge.h"
#include "services/sharedcandidates.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using review::ConflictTable;
using review::ReviewPage;
using services::ConflictDecision;
using test::ConflictsTest;
using Take = ConflictDecision::Take;

TEST_F(ConflictsTest, StandTogetherByRecordLatestFirstAndNothingIsChosen) {
    addAll();
    open();
    ASSERT_EQ(tab().count(), 2);
    EXPECT_EQ(m_page->count(), 2);
    EXPECT_EQ(m_page->findChild<QTabBar*>()->currentIndex(), int(ReviewPage::Conflicts)) << "they come first";
    EXPECT_EQ(tab().conflicts().card(0).record, m_one);
    EXPECT_EQ(tab().conflicts().card(0).school, u"Вода и лёд"_s);
    ASSERT_EQ(model().rowCount(), 2);
    EXPECT_EQ(model().index(0, ConflictTable::Before).data().toString(), u"+7 900 000-00-35"_s);
    EXPECT_EQ(model().index(0, ConflictTable::Server).data().toString(), u"+7 900 000-00-53"_s);
    EXPECT_EQ(model().index(0, ConflictTable::Incoming).data().toString(), u"+7 900 000-00-72"_s);
    EXPECT_EQ(model().undecided(), 2);
    EXPECT_FALSE(tab().pane().applyButton()->isEnabled());
    EXPECT_TRUE(model().who(0).contains(u"Т. Кедрина"_s) && model().who(0).contains(u"Вход Б"_s));
    test::shoot(*m_page, u"conflicts"_s);
}

TEST_F(ConflictsTest, NameBothAuthorsAndTheZoneOfTheirTimes) {
    addAll();
    set(u"conflict"_s, m_phone, u"earlier_author"_s, u"А. Баженова"_s);
    set(u"conflict"_s, m_phone, u"earlier_device"_s, u"Вход А"_s);
    set(u"conflict"_s, m_phone, u"earlier_at"_s, qint64(1000));
    set(u"event"_s, m_school, u"zone"_s, u"Asia/Krasnoyarsk"_s);
    open();
    const QStringList who = model().who(0).split(u'\n');
    ASSERT_EQ(who.size(), 2);
    EXPECT_TRUE(who[0].contains(u"А. Баженова"_s) && who[0].contains(u"Вход А"_s)) << qPrintable(who[0]);
    EXPECT_TRUE(who[1].contains(u"Т. Кедрина"_s)) << qPrintable(who[1]);
    for (const QString& line : who) EXPECT_TRUE(line.contains(u"(Красноярск, UTC+7)"_s)) << qPrintable(line);
    EXPECT_FALSE(model().who(1).contains(u'\n')) << "of the other one nobody is known";
    const auto tip = [&](int column) { return model().index(0, column).data(Qt::ToolTipRole).toString(); };
    EXPECT_TRUE(tip(ConflictTable::Server).contains(u"А. Баженова"_s));
    EXPECT_FALSE(tip(ConflictTable::Incoming).contains(u"А. Баженова"_s));
    EXPECT_TRUE(tab().conflicts().index(0).data(Qt::ToolTipRole).toString().contains(u"Красноярск"_s));
}

TEST_F(ConflictsTest, TheHintOffersOnlyKeysThatChooseSomething) {
    addAll();
    open();
    const auto hints = [&](const QString& words) {
        const auto labels = tab().pane().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    go(0);
    EXPECT_TRUE(hints(u"1, 2."_s)) << "two phone numbers are not one";
    go(1);
    EXPECT_TRUE(hints(u"1, 2, 3"_s));
}

TEST_F(ConflictsTest, ARecordThatIsGoneIsCalledWhatItWasCalled) {
    const domain::Entity& people = domain::entity(u"participant");
    const auto tell = [&](const QString& column, const QString& value) {
        return add(u"conflict"_s, {{u"event_id"_s, QVariant::fromValue(m_school)},
                                   {u"table_name"_s, u"participant"_s},
                                   {u"record_id"_s, base::toText(base::newId())},
                                   {u"kind"_s, u"row_deleted"_s},
                                   {column, value},
                                   {u"server"_s, u"null"_s},
                                   {u"incoming"_s, domain::toJson(people, {{people.indexOf(u"city"), u"Ачинск"_s}})},
                                   {u"state"_s, u"open"_s}});
    };
    tell(u"title"_s, u"Баженова Алла"_s);
    tell(u"base"_s, domain::toJson(people, {{people.indexOf(u"family_name"), u"Мутовина"_s}}));
    open();
    ASSERT_EQ(tab().count(), 2);
    QStringList titles;
    for (int row : {0, 1}) titles << tab().conflicts().index(row).data().toString();
    EXPECT_TRUE(titles.contains(u"Баженова Алла"_s)) << qPrintable(titles.join(u'|'));
    EXPECT_TRUE(titles.contains(u"Мутовина"_s)) << qPrintable(titles.join(u'|'));
}

TEST_F(ConflictsTest, KeysChooseEnterAppliesAndUndoOpensThemAgain) {
    addAll();
    open();
    QTest::keyClick(tab().list(), Qt::Key_Return);
    EXPECT_EQ(m_page->focusWidget(), table());
    go(0);
    QTest::keyClick(table(), Qt::Key_2);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(table()->currentIndex().row(), 1) << "Enter goes where a choice is missing";
    EXPECT_EQ(stateOf(m_phone), u"open"_s);
    QTest::keyClick(table(), Qt::Key_1);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(waitForCount(1));
    EXPECT_EQ(value(u"participant"_s, m_one, u"phone"_s), u"+79000000072"_s);
    EXPECT_EQ(value(u"participant"_s, m_one, u"note"_s), u"Нужен доступ. Приедет с коллегой."_s);
    EXPECT_EQ(stateOf(m_phone), u"resolved"_s);
    EXPECT_EQ(stateOf(m_note), u"resolved"_s);
    EXPECT_EQ(tab().pane().model().card().record, m_other) << "the next one is shown";
    EXPECT_EQ(m_page->focusWidget(), table());
    EXPECT_FALSE(m_page->undoBar().isHidden());

    test::waitFor(workspace().undo());
    ASSERT_TRUE(waitForCount(2));
    EXPECT_EQ(value(u"participant"_s, m_one, u"phone"_s), u"+79000000053"_s);
    EXPECT_EQ(stateOf(m_phone), u"open"_s);
    EXPECT_TRUE(m_page->undoBar().isHidden()) << "one press more would take back what was done before";
}

TEST_F(ConflictsTest, LongTextsAreJoinedWithWhatTheyShareOnceAndTheResultIsEdited) {
    addAll();
    open();
    go(0);
    QTest::keyClick(table(), Qt::Key_3);
    EXPECT_EQ(model().undecided(), 2) << "two phone numbers are not one";
    QTest::keyClick(table(), Qt::Key_1);
    go(1);
    EXPECT_TRUE(tab().pane().resultField()->isHidden() || !tab().pane().resultField()->isVisible());
    QTest::keyClick(table(), Qt::Key_3);
    ASSERT_TRUE(tab().pane().resultField()->isVisible());
    EXPECT_EQ(tab().pane().resultField()->toPlainText(), u"Нужен доступ. Приедет с коллегой.\nОбед без молока."_s);
    test::shoot(*m_page, u"conflicts-joined"_s);
    tab().pane().resultField()->setPlainText(u"Нужен доступ. Приедут двое, обед без молока."_s);
    tab().pane().applyButton()->click();
    ASSERT_TRUE(waitForCount(1));
    EXPECT_EQ(value(u"participant"_s, m_one, u"note"_s), u"Нужен доступ. Приедут двое, обед без молока."_s);
    EXPECT_EQ(stateOf(m_note), u"resolved"_s);
}

TEST_F(ConflictsTest, SeveralRecordsAreDecidedAtOnceAndTakenBackAtOnce) {
    addAll();
    open();
    tab().list()->selectAll();
    EXPECT_TRUE(tab().bulkButton(Take::Incoming)->isVisible());
    EXPECT_TRUE(tab().bulkButton(Take::Incoming)->text().contains(u"2"_s)) << "the amount is said";
    test::shoot(*m_page, u"conflicts-bulk"_s);
    tab().bulkButton(Take::Incoming)->click();
    ASSERT_TRUE(waitForCount(0));
    EXPECT_EQ(value(u"participant"_s, m_one, u"phone"_s), u"+79000000072"_s);
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Ачинск"_s);
    test::waitFor(workspace().undo());
    ASSERT_TRUE(waitForCount(2));
    EXPECT_EQ(value(u"participant"_s, m_one, u"phone"_s), u"+79000000053"_s);
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Канск"_s);
}

TEST_F(ConflictsTest, ANewerValueIsTheOneInForceAndAsksForANewChoice) {
    addAll();
    open();
    go(0);
    QTest::keyClick(table(), Qt::Key_1);
    go(1);
    QTest::keyClick(table(), Qt::Key_1);
    set(u"participant"_s, m_one, u"phone"_s, u"+79000000099"_s);
    EXPECT_TRUE(test::waitUntil(
        [&] { return model().index(0, ConflictTable::Server).data().toString() == u"+7 900 000-00-99"_s; }));
    EXPECT_EQ(model().undecided(), 1) << "the choice of the other field is kept";
    EXPECT_EQ(model().firstUndecided(), 0);
}

TEST_F(ConflictsTest, ADeletedRecordComesBackWithTheEdit) {
    const domain::Entity& people = domain::entity(u"participant");
    test::waitFor(
        workspace().write(u"delete"_s, [&](storage::Writer& writer) { return writer.remove(people, m_other); }));
    const base::Id id =
        add(u"conflict"_s, {{u"event_id"_s, QVariant::fromValue(m_school)},
                            {u"table_name"_s, u"participant"_s},
                            {u"record_id"_s, base::toText(m_other)},
                            {u"kind"_s, u"row_deleted"_s},
                            {u"server"_s, u"null"_s},
                            {u"incoming"_s, domain::toJson(people, {{people.indexOf(u"city"), u"Ачинск"_s}})},
                            {u"state"_s, u"open"_s}});
    open();
    ASSERT_EQ(model().rowCount(), 1);
    EXPECT_EQ(model().index(0, ConflictTable::Server).data().toString(), u"Остаётся удалённой"_s);
    EXPECT_TRUE(model().index(0, ConflictTable::Incoming).data().toString().contains(u"Ачинск"_s));
    test::shoot(*m_page, u"conflicts-deleted"_s);
    go(0);
    QTest::keyClick(table(), Qt::Key_2);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_TRUE(waitForCount(0));
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Ачинск"_s);
    EXPECT_EQ(stateOf(id), u"resolved"_s);
    test::waitFor(workspace().undo());
    ASSERT_TRUE(waitForCount(1));
    EXPECT_FALSE(exists(u"participant"_s, m_other));
}

TEST_F(ConflictsTest, ADecisionIsTakenBackFromResolvedAfterOtherWork) {
    addAll();
    open();
    tab().list()->selectAll();
    tab().bulkButton(Take::Incoming)->click();
    ASSERT_TRUE(waitForCount(0));
    set(u"participant"_s, m_other, u"organisation"_s, u"Детский сад № 3"_s);
    m_page->showTab(ReviewPage::Resolved);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->resolved().model().rowCount() == 1; }));
    EXPECT_TRUE(m_page->resolved().model().index(0, review::ResolvedModel::People).data().toString().contains(u"3"_s));
    QTest::keyClick(m_page->resolved().table(), Qt::Key_Return);
    ASSERT_TRUE(waitForCount(2));
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Канск"_s);
    EXPECT_EQ(value(u"participant"_s, m_other, u"organisation"_s), u"Детский сад № 3"_s);
}

TEST_F(ConflictsTest, F8GoesThroughTheListAndTheCardIsOpened) {
    addAll();
    open();
    ASSERT_TRUE(m_page->can(kit::Deed::NextProblem));
    m_page->perform(kit::Deed::NextProblem);
    EXPECT_EQ(model().card().record, m_other);
    m_page->perform(kit::Deed::NextProblem);
    EXPECT_EQ(model().card().record, m_one) << "round the corner";
    QSignalSpy wanted(m_page.get(), &ReviewPage::recordRequested);
    for (auto* one : tab().findChildren<QPushButton*>()) {
        if (one->text() == u"Открыть запись"_s) one->click();
    }
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(1).value<base::Id>(), m_one);
}

TEST_F(ConflictsTest, WithoutConflictsThePageBeginsAtSimilarPeople) {
    open();
    EXPECT_EQ(m_page->findChild<QTabBar*>()->currentIndex(), int(ReviewPage::SimilarPeople));
    EXPECT_EQ(m_page->count(), 0);
}

TEST_F(ConflictsTest, CountsAreThoseOfTheLists) {
    addAll();
    const auto counts = services::countReview(reader());
    ASSERT_TRUE(counts);
    EXPECT_EQ(*counts, (services::ReviewCounts{2, 0})) << "records, not fields";
}

class SharedPairsTest : public test::PeopleTest {
protected:
    void SetUp() override {
        // Nothing in common that this laptop would notice by itself.
        m_a = addPerson(u"Жарикова"_s, {{u"city"_s, u"Канск"_s}});
        m_b = addPerson(u"Мутовина"_s, {{u"city"_s, u"Ачинск"_s}});
        m_candidate = add(u"duplicate_candidate"_s, {{u"table_name"_s, u"person"_s},
                                                     {u"first_id"_s, base::toText(m_a)},
                                                     {u"second_id"_s, base::toText(m_b)},
                                                     {u"reasons"_s, u"email phone"_s},
                                                     {u"state"_s, u"open"_s}});
    }
    QList<services::DuplicateCandidate> pairs() {
        return services::findDuplicates(reader(), domain::entity(u"person")).value();
    }
    QString state() { return value(u"duplicate_candidate"_s, m_candidate, u"state"_s).toString(); }
    base::Id m_a, m_b, m_candidate;
};

TEST_F(SharedPairsTest, APairTheServerHasFoundStandsBesideTheOwn) {
    ASSERT_EQ(pairs().size(), 1);
    EXPECT_EQ(pairs().first().id, services::duplicatePair(m_a, m_b));
    EXPECT_EQ(pairs().first().reasons,
              domain::DuplicateReasons(domain::DuplicateReason::SameEmail) | domain::DuplicateReason::SamePhone);
}

TEST_F(SharedPairsTest, OthersLearnThatTheyAreDifferentAndThatThisWasTakenBack) {
    const auto pair = pairs().first();
    test::carryOutIn(workspace(),
                     [pair](storage::Store& store) { return services::decideDifferent(store, pair, u"Т. К."_s); });
    EXPECT_TRUE(pairs().isEmpty());
    EXPECT_EQ(state(), u"dismissed"_s);
    const auto decided = services::reviewDecisions(reader()).value();
    ASSERT_EQ(decided.size(), 1);
    test::waitFor(workspace().run<services::Changes>(
        [one = decided.first()](storage::Store& store) { return services::takeBack(store, one, u"Т. К."_s); }));
    EXPECT_EQ(state(), u"open"_s);
    EXPECT_EQ(pairs().size(), 1);
}

TEST_F(SharedPairsTest, WhatAnotherLaptopFoundDifferentIsNoPairHere) {
    set(u"duplicate_candidate"_s, m_candidate, u"state"_s, u"dismissed"_s);
    EXPECT_TRUE(pairs().isEmpty());
}

TEST_F(SharedPairsTest, AMergeSettlesItAndItsUndoOpensItAgain) {
    test::waitFor(workspace().run<services::Changes>([this](storage::Store& store) {
        return services::mergeRecords(store, {&domain::entity(u"person"), m_a, m_b, {}}, u"Т. К."_s);
    }));
    EXPECT_EQ(state(), u"resolved"_s);
    test::waitFor(workspace().undo());
    EXPECT_EQ(state(), u"open"_s);
    EXPECT_EQ(pairs().size(), 1);
}

} // namespace
