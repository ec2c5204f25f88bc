// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/core/testserver.h"

namespace rs::server {

using namespace Qt::StringLiterals;

class PullTest : public ServerTest {
protected:
    PullTest() {
        admin = server.add(u"root"_s, Role::Admin);
        server.push(admin, insert("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}));
        QList<Operation> ops;
        for (int i = 0; i < 40; ++i) {
            tasks << base::newId();
            ops << insert("task", tasks.last(), {{"event_id", ref(school)}, {"title", u"Task %1"_s.arg(i)}});
        }
        server.push(admin, ops);
    }
    void remove(int index) {
        EXPECT_EQ(server
                      .push(admin, removal("task", tasks[index],
                                           {{"event_id", ref(school)}, {"title", u"Task %1"_s.arg(index)}}))
                      .outcome,
                  Outcome::Applied);
    }
    [[nodiscard]] protocol::PullReply page(const protocol::Cursor& cursor, int limit = 1000) {
        return server.core->pull(admin, 1, {0, limit, {cursor}}).value_or(protocol::PullReply{});
    }
    [[nodiscard]] qint64 schoolScope() { return server.pulled(admin).rows.at(school).scope; }

    Caller admin;
    Id school = base::newId();
    QList<Id> tasks;
};
RS_BOTH_ENGINES(PullTest);

TEST_P(PullTest, PagesOfAnySizeGiveTheSame) {
    remove(3);
    const View whole = server.pulled(admin);
    EXPECT_EQ(whole.rows.size(), 40u);
    for (const int limit : {1, 2, 7, 39, 40, 41, 42}) {
        const View view = server.pulled(admin, limit);
        EXPECT_EQ(view.rows.size(), whole.rows.size()) << limit;
        for (const auto& [id, seen] : whole.rows) EXPECT_EQ(view.rows.at(id).rv, seen.rv);
        EXPECT_EQ(view.cursors, whole.cursors);
    }
}

TEST_P(PullTest, ALaptopThatStoppedAnywhereGoesOnFromThere) {
    View view;
    server.pull(admin, view, 1000);
    const qint64 scope = schoolScope();
    for (qint64 cut = 0; cut < 41; cut += 5) {
        View resumed = view;
        resumed.cursors[scope] = cut;
        server.pull(admin, resumed, 6);
        EXPECT_EQ(resumed.rows.size(), view.rows.size());
    }
}

TEST_P(PullTest, OnlyWhatChangedComesAgain) {
    View view = server.pulled(admin);
    server.push(admin, update("task", tasks[5], {{"state", u"done"_s}}));
    const protocol::PullRequest request{view.accessVersion, 100, {{schoolScope(), view.cursors[schoolScope()], 0}}};
    const auto reply = server.core->pull(admin, 1, request);
    ASSERT_EQ(reply->scopes.size(), 1);
    ASSERT_EQ(reply->scopes[0].live.size(), 1);
    EXPECT_EQ(reply->scopes[0].live[0].rows.size(), 1);
    EXPECT_TRUE(reply->scopes[0].isDone);
    server.pull(admin, view);
    const protocol::PullRequest idle{view.accessVersion, 100, {{schoolScope(), view.cursors[schoolScope()], 0}}};
    EXPECT_TRUE(server.core->pull(admin, 1, idle)->scopes.isEmpty()) << "nothing new says nothing";
    EXPECT_LT(protocol::encode(*server.core->pull(admin, 1, idle)).size(), 64);
}

TEST_P(PullTest, WhatWasGoneBeforeTheFirstReadIsNotSent) {
    remove(1);
    const qint64 scope = schoolScope(), head = server.pulled(admin).cursors[scope];
    EXPECT_EQ(page({scope, 0, head}).scopes[0].dead.size(), 0);
    EXPECT_EQ(page({scope, 0, 0}).scopes[0].dead.size(), 1);
    remove(2);
    EXPECT_EQ(page({scope, 0, head}).scopes[0].dead.size(), 1) << "what goes later is";
}

TEST_P(PullTest, ScopesThatDidNotFitAreNamed) {
    const Id other = base::newId();
    server.push(admin, insert("event", other, {{"title", u"Autumn"_s}}));
    const View view = server.pulled(admin);
    const qint64 first = schoolScope(), second = view.rows.at(other).scope;
    const auto reply = server.core->pull(admin, 1, {view.accessVersion, 10, {{first, 0, 0}, {second, 0, 0}}});
    ASSERT_EQ(reply->scopes.size(), 2);
    EXPECT_FALSE(reply->scopes[0].isDone);
    EXPECT_FALSE(reply->scopes[1].isDone);
    EXPECT_EQ(reply->scopes[1].next, 0);
    EXPECT_EQ(reply->scopes[1].head, 1);
}

TEST_P(PullTest, APageIsBoundedByItsBytes) {
    constexpr int length = 90'000, atOnce = 10;
    constexpr int pushes = int(protocol::bytesPerPage / (length * atOnce)) + 1;
    for (int push = 0; push < pushes; ++push) {
        QList<Operation> ops;
        for (int i = 0; i < atOnce; ++i)
            ops << insert("task", base::newId(),
                          {{"event_id", ref(school)}, {"title", u"Long"_s}, {"note", QString(length, u'x')}});
        server.push(admin, ops);
    }
    const auto reply = page({schoolScope(), 41, 0});
    EXPECT_FALSE(reply.scopes[0].isDone);
    EXPECT_LE(protocol::encode(reply).size(), protocol::bytesPerPage + 100'000);
    EXPECT_EQ(server.pulled(admin).rows.size(), size_t(41 + pushes * atOnce));
}

TEST_P(PullTest, ACursorAheadOfTheServerTellsOfARestore) {
    const qint64 scope = schoolScope();
    EXPECT_EQ(server.core->pull(admin, 1, {0, 10, {{scope, 1000, 0}}}).error().failure, protocol::Failure::CursorAhead);
    const Id before = server.core->hello()->epoch;
    ASSERT_TRUE(startNewEpoch(*server.connection));
    EXPECT_NE(server.core->hello()->epoch, before);
    EXPECT_EQ(page({scope, 0, 0}).epoch, server.core->hello()->epoch);
    EXPECT_EQ(server.core->pull(admin, 0, {}).error().failure, protocol::Failure::UpgradeRequired);
    EXPECT_EQ(server.core->pull(admin, 1, {0, 10, {{scope, -1, 0}}}).error().failure, protocol::Failure::Malformed);
}

TEST_P(PullTest, OldSchoolsAreClosedUntilSomebodyWritesThere) {
    const qint64 day = 86'400'000, now = base::nowMilliseconds();
    server.push(admin, update("event", school,
                              {{"start", now - 101 * day}, {"end", now - 100 * day}, {"zone", u"Asia/Tomsk"_s}}));
    View view = server.pulled(admin);
    const qint64 scope = schoolScope();
    EXPECT_FALSE(view.scopes.at(scope).isArchived);
    EXPECT_EQ(archiveSchools(*server.connection, now - 110 * day).value_or(-1), 0);
    EXPECT_EQ(archiveSchools(*server.connection, now - 90 * day).value_or(-1), 1);
    server.pull(admin, view);
    EXPECT_TRUE(view.scopes.at(scope).isArchived);
    const qint64 version = view.accessVersion;
    server.push(admin, update("task", tasks[0], {{"state", u"done"_s}}));
    server.pull(admin, view);
    EXPECT_FALSE(view.scopes.at(scope).isArchived);
    EXPECT_EQ(archiveSchools(*server.connection, now - 90 * day).value_or(-1), 1);
    server.pull(admin, view);
    EXPECT_NE(view.accessVersion, version) << "an archived head that moved is news";
    EXPECT_EQ(view.value(tasks[0], "state"), u"done"_s);
}

TEST_P(PullTest, TheLedgerForgetsContentButNotOutcomes) {
    EXPECT_EQ(dropPayloads(*server.connection, base::nowMilliseconds() + 1).value_or(-1), 41);
    EXPECT_EQ(server.number("SELECT count(*) FROM op WHERE payload IS NOT NULL"), 0);
    EXPECT_EQ(server.number("SELECT count(*) FROM op"), 41);
}

TEST_P(PullTest, WholeRequestsMayBeRefused) {
    protocol::PushRequest request;
    EXPECT_EQ(server.core->push(admin, 0, request).error().failure, protocol::Failure::UpgradeRequired);
    for (int i = 0; i <= protocol::operationsPerPush; ++i) request.ops << update("task", tasks[0], {{"title", u"A"_s}});
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::TooLarge);
    for (qsizetype i = 0; i < request.ops.size(); ++i) request.ops[i].group = 1 + i % 2;
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::TooLarge) << "two groups";
    while (request.ops.size() <= protocol::operationsPerGroup) request.ops << request.ops.first();
    request.ops = grouped(request.ops, 1);
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::TooLarge) << "a group, too";
    request.ops = {update("task", tasks[0], {{"note", QString(1'100'000, u'x')}})};
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::TooLarge);
    request.ops.clear();
    server.run("UPDATE account SET revoked_at = 1 WHERE id = $1", {admin.account});
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::Token);
    EXPECT_EQ(server.core->pull(admin, 1, {}).error().failure, protocol::Failure::Token);
    EXPECT_EQ(server.core->hello()->schemaCurrent, domain::schemaVersion);
}

} // namespace rs::server
