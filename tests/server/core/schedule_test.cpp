// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/core/invariants.h"
#include "server/core/schedule.h"

#include <atomic>
#include <thread>

namespace rs::server {

using namespace Qt::StringLiterals;

//! Property P14: the engine makes no difference.
TEST(ScheduleTest, TheSameWorkGivesTheSameFeedOnBothEngines) {
    const base::FrozenClock clock(1'790'000'000'000);
    std::map<Outcome, int> seen;
    std::map<OpCode, int> codes;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        TestServer small(sql::Engine::Sqlite), large(sql::Engine::PostgreSql);
        Schedule one(small, seed), two(large, seed);
        one.begin();
        two.begin();
        for (int i = 0; i < 60; ++i) {
            one.step();
            two.step();
            ASSERT_EQ(one.outcomes(), two.outcomes()) << "seed " << seed << " step " << i;
        }
        ASSERT_EQ(feedOf(small).join(u'\n').toStdString(), feedOf(large).join(u'\n').toStdString()) << "seed " << seed;
        expectSound(small);
        expectSound(large);
        for (const auto& result : one.outcomes()) {
            ++seen[result.outcome];
            ++codes[result.code];
        }
    }
    // The work is worth comparing only if it meets everything.
    for (const Outcome outcome : {Outcome::Applied, Outcome::Same, Outcome::Conflict, Outcome::Held, Outcome::Refused})
        EXPECT_GT(seen[outcome], 5) << int(outcome);
    for (const OpCode code : {OpCode::Forbidden, OpCode::ParentDeleted, OpCode::HasChildren, OpCode::RowDeleted,
                              OpCode::BadValue, OpCode::DeleteVersusEdit})
        EXPECT_GT(codes[code], 0) << int(code);
}

TEST(ScheduleTest, WhateverIsDoneTheBooksAreRight) {
    for (quint64 seed = 100; seed < 106; ++seed) {
        TestServer server(sql::Engine::Sqlite);
        Schedule schedule(server, seed);
        schedule.begin();
        View view;
        for (int i = 0; i < 100; ++i) {
            schedule.step();
            if (i % 10 == 0) expectSound(server);
            if (i % 7 == 0) server.pull(schedule.people()[1], view, 1 + i % 5);
        }
        server.pull(schedule.people()[1], view, 3);
        const View fresh = server.pulled(schedule.people()[1]);
        ASSERT_EQ(view.rows.size(), fresh.rows.size()) << "seed " << seed; // who followed has what is there
        for (const auto& [id, seen] : fresh.rows) EXPECT_EQ(view.rows.at(id).rv, seen.rv);
        if (testing::Test::HasFailure()) FAIL() << "seed " << seed;
    }
}

//! Several servers on one database, each with people of its own who change the same rows.
TEST(ScheduleTest, ServersThatWriteAtOnceDoNotHurtEachOther) {
    TestServer server(sql::Engine::PostgreSql);
    Schedule schedule(server, 7);
    schedule.begin();
    for (int i = 0; i < 20; ++i) schedule.step();
    constexpr int writers = 4, rounds = 60;
    std::vector<std::vector<QList<Operation>>> work(writers);
    for (int i = 0; i < writers * rounds; ++i) work[size_t(i % writers)].push_back(schedule.batch());
    std::atomic<int> busy = 0, done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&, i] {
            const auto connection = sql::Connection::open(server.url);
            ServerCore core(**connection);
            const Caller& who = schedule.people()[i % 3];
            for (const auto& ops : work[size_t(i)]) {
                auto reply = core.push(who, 1, {base::newId(), {}, ops});
                for (int again = 0; !reply && again < 20; ++again) reply = core.push(who, 1, {base::newId(), {}, ops});
                ++(reply ? done : busy);
            }
        });
    }
    View view;
    while (done + busy < writers * rounds) server.pull(schedule.people()[1], view, 5);
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(busy, 0);
    server.pull(schedule.people()[1], view, 5);
    const View fresh = server.pulled(schedule.people()[1]);
    EXPECT_EQ(view.rows.size(), fresh.rows.size());
    for (const auto& [id, seen] : fresh.rows) {
        ASSERT_TRUE(view.rows.contains(id));
        EXPECT_EQ(view.rows.at(id).rv, seen.rv);
    }
    expectSound(server);
}

//! Every rule that a test may switch off is missed when it is off.
class QuirkTest : public testing::Test {
protected:
    void with(Quirk quirk) {
        server = std::make_unique<TestServer>(sql::Engine::Sqlite, Testing{quirk, {}});
        anna = server->add(u"anna"_s, Role::Leader, {u"RU-KYA"_s});
        guest = server->add(u"guest"_s, Role::Organizer, {}, {school});
        server->push(anna, QList{insert("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}),
                                 insert("event", other, {{"title", u"Autumn"_s}, {"region", u"RU-KYA"_s}}),
                                 insert("task", task, {{"event_id", ref(school)}, {"title", u"A"_s}})});
    }
    std::unique_ptr<TestServer> server;
    Caller anna, guest;
    Id school = base::newId(), other = base::newId(), task = base::newId();
};

TEST_F(QuirkTest, NoLedger) {
    with(Quirk::NoLedger);
    const Operation op = update("task", task, {{"title", u"B"_s}}, {{"title", u"A"_s}});
    EXPECT_NE(server->push(anna, op), server->push(anna, op));
}

TEST_F(QuirkTest, LastWriterWins) {
    with(Quirk::LastWriterWins);
    server->push(anna, update("task", task, {{"title", u"B"_s}}, {{"title", u"A"_s}}));
    server->push(guest, update("task", task, {{"title", u"C"_s}}, {{"title", u"A"_s}}));
    EXPECT_EQ(server->pulled(anna).value(task, "title"), u"C"_s);
}

TEST_F(QuirkTest, Resurrect) {
    with(Quirk::Resurrect);
    server->push(anna, removal("task", task, {{"event_id", ref(school)}, {"title", u"A"_s}}));
    server->push(guest, update("task", task, {{"title", u"B"_s}}, {{"title", u"A"_s}}));
    EXPECT_NE(server->pulled(anna).find(task), nullptr);
}

TEST_F(QuirkTest, EchoFilter) {
    with(Quirk::EchoFilter);
    protocol::PullRequest request{0, 10, {{1, 0, 0}, {2, 0, 0}}};
    EXPECT_TRUE(server->core->pull(anna, 1, request)->scopes[0].live.isEmpty());
}

TEST_F(QuirkTest, DropForbidden) {
    with(Quirk::DropForbidden);
    EXPECT_EQ(server->push(guest, update("event", other, {{"topic", u"x"_s}})).outcome, Outcome::Same);
    EXPECT_TRUE(server->held(anna).isEmpty());
}

TEST_F(QuirkTest, NoExit) {
    with(Quirk::NoExit);
    const protocol::PullRequest request{0, 10, {{1, 2, 0}}};
    server->push(anna, update("task", task, {{"event_id", ref(other)}}, {{"event_id", ref(school)}}));
    const auto reply = server->core->pull(guest, 1, request);
    ASSERT_TRUE(reply.has_value());
    for (const auto& page : reply->scopes) EXPECT_TRUE(page.left.isEmpty());
}

} // namespace rs::server
