// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "services/impact.h"
#include "storage/scopebook.h"
#include "storage/select.h"
#include "support/teststore.h"

namespace rs::test {

using base::Id;
using domain::Record;
using services::ImpactBoard;
using namespace Qt::StringLiterals;

namespace {

class ImpactBoardTest : public testing::Test {
protected:
    void SetUp() override {
        for (const int year : {2025, 2026}) {
            Record school(domain::entity(u"event"), base::newId());
            school.set(u"title", u"Школа"_s).set(u"kind", u"school"_s).set(u"topic", u"Игра"_s);
            school.set(u"start", QDateTime(QDate(year, 5, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
            m_store.add({school});
            (year == 2026 ? m_now : m_before) = school.id();
        }
        m_store.addParticipants(m_before, 8);
        m_store.addParticipants(m_now, 12);
    }
    void setAndWait(ImpactBoard& board, const impact::Filter& filter,
                    const std::optional<impact::Filter>& compared = {}) {
        QSignalSpy ready(&board, &ImpactBoard::pictureReady);
        board.setFilter(filter, compared);
        EXPECT_TRUE(board.isCounting());
        EXPECT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    }
    using Phase = storage::ScopeState::Phase;
    //! What runs in the store's workers has ended and was delivered.
    static void waitForWorkers() {
        EXPECT_FALSE(waitUntil([] { return false; }, 300));
    }
    //! Nobody is told.
    void addUnseen(const Id& school, int count) {
        QList<Record> records;
        for (int i = 0; i < count; ++i) records << TestStore::participant(school, i).set(u"status", u"attended"_s);
        waitFor(m_store.workspace().run<bool>([records](storage::Store& store) -> base::Result<bool> {
            RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, u"add"_s, {}));
            for (const Record& record : records) RS_TRY(writer.insert(record));
            RS_TRY(writer.commit());
            return true;
        }));
    }
    void rename(QStringView table, QStringView to) {
        const QString sql = u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, to);
        waitFor(m_store.workspace().run<bool>([sql](storage::Store& store) -> base::Result<bool> {
            RS_TRY(store.database().execute(sql));
            return true;
        }));
    }
    static impact::Filter year(int number) { return {QDate(number, 1, 1), QDate(number, 12, 31)}; }

    TestStore m_store;
    Id m_before, m_now;
};

} // namespace

TEST_F(ImpactBoardTest, CountsAndCompares) {
    ImpactBoard board(m_store.workspace());
    EXPECT_FALSE(board.isCounting());
    setAndWait(board, year(2026), year(2025));
    EXPECT_FALSE(board.isCounting());
    EXPECT_EQ(board.picture().cards.participants.number, 6) << "half of them are invited or wait";
    ASSERT_TRUE(board.compared());
    EXPECT_EQ(board.compared()->cards.participants.number, 4);
    EXPECT_EQ(board.picture().records, 6);
    EXPECT_TRUE(board.picture().complete());
    EXPECT_EQ(board.choices().topics, QStringList{u"Игра"_s});
    EXPECT_EQ(board.choices().first, QDate(2025, 5, 1));
    EXPECT_EQ(board.choices().last, QDate(2026, 5, 1));
    setAndWait(board, {});
    EXPECT_FALSE(board.compared());
    EXPECT_EQ(board.picture().cards.participants.number, 10);
}

TEST_F(ImpactBoardTest, ShowsTheNewestOfManyFilters) {
    ImpactBoard board(m_store.workspace());
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    for (const int one : {2023, 2024, 2025, 2026}) board.setFilter(year(one));
    EXPECT_TRUE(waitUntil([&] { return !board.isCounting(); }));
    EXPECT_EQ(board.picture().filter, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 6);
    EXPECT_EQ(ready.count(), 1) << "what was asked for before is not shown";
}

TEST_F(ImpactBoardTest, CountsAnewAfterAChange) {
    ImpactBoard board(m_store.workspace());
    setAndWait(board, year(2026));
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    m_store.addParticipants(m_now, 4);
    EXPECT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().cards.participants.number, 8);
    // What is not counted changes nothing.
    Record venue(domain::entity(u"venue"), base::newId());
    ready.clear();
    m_store.add({venue.set(u"name", u"Гимназия"_s)});
    EXPECT_FALSE(waitUntil([&] { return ready.count() > 0; }, 900));
}

TEST_F(ImpactBoardTest, WaitsWhileNobodyLooks) {
    ImpactBoard board(m_store.workspace());
    setAndWait(board, year(2026));
    board.setLive(false);
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    m_store.addParticipants(m_now, 4);
    EXPECT_FALSE(waitUntil([&] { return ready.count() > 0; }, 900));
    board.setLive(true);
    EXPECT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().cards.participants.number, 8);
}

TEST_F(ImpactBoardTest, LeadsToTheRecords) {
    ImpactBoard board(m_store.workspace());
    setAndWait(board, year(2026));
    const impact::Mark mark{u"participants"_s, {}, u"value"_s};
    std::optional<impact::Rows> rows;
    std::optional<services::RowsBehind> behind;
    board.rowsBehind(mark, [&](const base::Result<impact::Rows>& answer) { rows = answer.value(); });
    board.queryBehind(mark, [&](const base::Result<services::RowsBehind>& answer) { behind = answer.value(); });
    ASSERT_TRUE(waitUntil([&] { return rows && behind; }));
    EXPECT_EQ(behind->elsewhere, 0);
    const domain::Query* query = &behind->query;
    EXPECT_EQ(rows->entity, u"participant"_s);
    EXPECT_EQ(rows->ids.size(), 6u);
    ASSERT_EQ(query->entity, &domain::entity(u"participant"));
    storage::Select select(m_store.workspace().reader(), *query, {});
    EXPECT_EQ(select.count().value_or(-1), 6);
    EXPECT_EQ(select.first(4).value_or(std::vector<storage::RowNumber>()).size(), 4u);
    EXPECT_EQ(select.all().value_or(std::vector<storage::RowNumber>()).size(), 6u);
    // It goes with other conditions, and nothing found is nothing, not all.
    domain::Query narrower = *query;
    narrower.conditions << domain::Condition{u"city"_s, domain::Condition::Operator::Equals, {u"Канск"_s}};
    EXPECT_LT(storage::Select(m_store.workspace().reader(), narrower, {}).count().value_or(99), 6);
    narrower.among = std::make_shared<const std::vector<quint32>>();
    EXPECT_EQ(storage::Select(m_store.workspace().reader(), narrower, {}).count().value_or(-1), 0);
}

//! Somebody whose card lies in a scope that this laptop does not hold.
TEST_F(ImpactBoardTest, TellsHowManyRecordsAreElsewhere) {
    Record person(domain::entity(u"person"), base::newId());
    m_store.add({person.set(u"family_name", u"Алова"_s)});
    for (const Id& id : {person.id(), base::newId(), base::newId()}) {
        Record one = TestStore::participant(m_now, 1);
        m_store.add({one.set(u"person_id", QVariant::fromValue(id)).set(u"status", u"attended"_s)});
    }
    ImpactBoard board(m_store.workspace());
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.uniquePeople.number, 3);
    std::optional<services::RowsBehind> behind;
    board.queryBehind({u"unique_people"_s, {}, {}},
                      [&](const base::Result<services::RowsBehind>& answer) { behind = answer.value(); });
    ASSERT_TRUE(waitUntil([&] { return behind.has_value(); }));
    EXPECT_EQ(storage::Select(m_store.workspace().reader(), behind->query, {}).count().value_or(-1), 1);
    EXPECT_EQ(behind->elsewhere, 2) << "the mark says 3";
}

TEST_F(ImpactBoardTest, SaysWhatIsStillOnItsWay) {
    ImpactBoard board(m_store.workspace(), nullptr, {.scopes = 50});
    const auto save = [&](qint64 no, const domain::ScopeName& name, Phase phase) {
        waitFor(m_store.workspace().run<bool>([=](storage::Store& store) -> base::Result<bool> {
            RS_TRY(storage::ScopeBook(store).save({.no = no, .name = name, .phase = phase}));
            return true;
        }));
    };
    save(7, domain::regionScope(u"RU-KYA"), Phase::Loading);
    save(8, domain::schoolScope(m_now), Phase::Loading);
    save(9, domain::schoolScope(base::newId()), Phase::Loading);
    save(10, domain::regionScope(u"RU-TVE"), Phase::Ready);
    setAndWait(board, year(2026), year(2025));
    EXPECT_FALSE(board.picture().complete());
    using Kind = domain::ScopeName::Kind;
    EXPECT_EQ(board.picture().loading,
              (QList<services::LoadingScope>{{Kind::Region, u"RU-KYA"_s}, {Kind::School, u"Школа"_s}, {Kind::School}}));
    // The last page of a scope may bring no row: nothing of the store's records changes, and nothing is announced.
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    save(7, domain::regionScope(u"RU-KYA"), Phase::Ready);
    ASSERT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().loading.size(), 2);
    board.setLive(false);
    ready.clear();
    save(8, domain::schoolScope(m_now), Phase::Ready);
    save(9, domain::schoolScope(base::newId()), Phase::Ready);
    EXPECT_FALSE(waitUntil([&] { return ready.count() > 0; }, 300)) << "nobody looks";
    board.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_TRUE(board.picture().complete());
    EXPECT_TRUE(board.compared()->complete());
}

//! Written past the board, so that it shows whether the store was read.
TEST_F(ImpactBoardTest, OpensOnWhatItHasReadAhead) {
    ImpactBoard board(m_store.workspace());
    board.prepare();
    EXPECT_FALSE(board.isCounting()) << "nobody has asked";
    waitForWorkers();
    addUnseen(m_now, 4);
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 6) << "not read again";
    m_store.addParticipants(m_now, 4);
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    EXPECT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().cards.participants.number, 12);
}

TEST_F(ImpactBoardTest, OpensWhileItReadsAhead) {
    ImpactBoard board(m_store.workspace());
    board.prepare();
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 6);
}

TEST_F(ImpactBoardTest, SeesWhatChangedAfterItReadAhead) {
    ImpactBoard board(m_store.workspace());
    board.prepare();
    waitForWorkers();
    m_store.addParticipants(m_now, 4);
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 8);
}

TEST_F(ImpactBoardTest, ReadsAheadAgainWhenChangesRest) {
    ImpactBoard board(m_store.workspace(), nullptr, {.ahead = 100});
    board.prepare();
    waitForWorkers();
    m_store.addParticipants(m_now, 4);
    waitForWorkers();
    addUnseen(m_now, 4);
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 8) << "read when the change had come to rest, and not since";
    // The same while the page is out of sight.
    board.setLive(false);
    m_store.addParticipants(m_now, 4);
    waitForWorkers();
    addUnseen(m_now, 4);
    QSignalSpy ready(&board, &ImpactBoard::pictureReady);
    board.setLive(true);
    EXPECT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().cards.participants.number, 14) << "all but what was added last";
}

TEST_F(ImpactBoardTest, LeavesHugeStoresUntilSomebodyLooks) {
    ImpactBoard board(m_store.workspace(), nullptr, {.mostAhead = 19});
    board.prepare();
    waitForWorkers();
    addUnseen(m_now, 4);
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 10);
}

TEST_F(ImpactBoardTest, TriesAgainAfterAFailure) {
    ImpactBoard board(m_store.workspace(), nullptr, {.retry = 50});
    QSignalSpy ready(&board, &ImpactBoard::pictureReady), failed(&board, &ImpactBoard::failed);
    rename(u"response", u"away");
    board.setFilter(year(2026));
    ASSERT_TRUE(waitUntil([&] { return failed.count() > 1; })) << "by itself";
    EXPECT_FALSE(board.isCounting());
    EXPECT_EQ(ready.count(), 0);
    board.setLive(false);
    waitForWorkers();
    failed.clear();
    EXPECT_FALSE(waitUntil([&] { return failed.count() > 0; }, 500)) << "nobody looks";
    rename(u"away", u"response");
    board.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return ready.count() > 0; }));
    EXPECT_EQ(board.picture().cards.participants.number, 6);
}

TEST_F(ImpactBoardTest, AsksForTheNewerFilterAfterAFailure) {
    ImpactBoard board(m_store.workspace());
    QSignalSpy ready(&board, &ImpactBoard::pictureReady), failed(&board, &ImpactBoard::failed);
    rename(u"response", u"away");
    board.setFilter(year(2025));
    board.setFilter(year(2026)); // while the first one is being read
    ASSERT_TRUE(waitUntil([&] { return failed.count() > 0; }));
    rename(u"away", u"response");
    setAndWait(board, year(2026));
    EXPECT_EQ(board.picture().cards.participants.number, 6);
}

TEST(LoadingWords, NameWhatIsOnItsWay) {
    using services::LoadingScope;
    using Kind = domain::ScopeName::Kind;
    const LoadingScope shared{Kind::Common}, region{Kind::Region, u"RU-KYA"_s}, school{Kind::School, u"Игра"_s};
    const LoadingScope unknown{Kind::School};
    struct Case {
        QList<LoadingScope> scopes;
        QString russian, english;
    };
    const Case cases[] = {
        {{}, {}, {}},
        {{region}, u"Ещё загружается: Красноярский край"_s, u"Still on its way to this laptop: Krasnoyarsk Krai"_s},
        {{shared, region, school},
         u"Ещё загружается: общие данные, Красноярский край, Игра"_s,
         u"Still on its way to this laptop: shared data, Krasnoyarsk Krai, Игра"_s},
        {{shared, region, school, school, unknown},
         u"Ещё загружается: общие данные, Красноярский край, Игра и ещё 2"_s,
         u"Still on its way to this laptop: shared data, Krasnoyarsk Krai, Игра and 2 more"_s},
        {{unknown}, u"Ещё загружается 1 школа"_s, u"1 school is still on its way to this laptop"_s},
        {{unknown, unknown, unknown},
         u"Ещё загружаются 3 школы"_s,
         u"3 schools are still on their way to this laptop"_s},
        {QList<LoadingScope>(5, unknown), u"Ещё загружаются 5 школ"_s,
         u"5 schools are still on their way to this laptop"_s},
    };
    for (const Case& one : cases) {
        const auto said = [&](base::Language language) {
            return services::loadingWords(
                one.scopes, services::IndicatorWords(services::Words::of(language), services::builtInRegions()));
        };
        EXPECT_EQ(said(base::Language::Russian), one.russian);
        EXPECT_EQ(said(base::Language::English), one.english);
    }
}

} // namespace rs::test
