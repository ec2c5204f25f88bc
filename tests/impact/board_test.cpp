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
    EXPECT_TRUE(board.picture().complete);
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
    std::optional<domain::Query> query;
    board.rowsBehind(mark, [&](const base::Result<impact::Rows>& answer) { rows = answer.value(); });
    board.queryBehind(mark, [&](const base::Result<domain::Query>& answer) { query = answer.value(); });
    ASSERT_TRUE(waitUntil([&] { return rows && query; }));
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

TEST_F(ImpactBoardTest, SaysWhatIsStillOnItsWay) {
    ImpactBoard board(m_store.workspace());
    waitFor(m_store.workspace().run<bool>([](storage::Store& store) -> base::Result<bool> {
        storage::ScopeState scope{.no = 7, .name = domain::regionScope(u"RU-KYA")};
        RS_TRY(storage::ScopeBook(store).save(scope));
        return true;
    }));
    setAndWait(board, year(2026));
    EXPECT_FALSE(board.picture().complete);
}

} // namespace rs::test
