// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptop.h"

#include "sync/failpoint.h"

namespace rs::test {

using namespace Qt::StringLiterals;

class RecoveryTest : public testing::Test {
protected:
    base::Id addTopic(const QString& title) {
        domain::Record topic(topics(), base::newId());
        return laptop.insert(topic.set(u"title", title));
    }

    FakeServer server;
    Laptop laptop{server};
};

TEST_F(RecoveryTest, ARestoredServerGetsBackWhatItHasForgottenBeforeWhatIsNewer) {
    const base::Id kept = addTopic(u"Вода"_s);
    laptop.sync();
    const auto backup = server.backup();
    const base::Id lost = addTopic(u"Огонь"_s);
    laptop.set(topics(), kept, u"title", u"Вода живая"_s);
    laptop.sync();
    domain::Record theirs(topics(), base::newId());
    server.put(theirs.set(u"title", u"Чужая, потерянная"_s), 1);
    laptop.sync();
    server.restore(*backup);
    server.pushes.clear();
    const base::Id newer = addTopic(u"Воздух"_s);
    laptop.sync();
    EXPECT_EQ(server.text(topics(), kept, u"title"), u"Вода живая"_s);
    EXPECT_EQ(server.text(topics(), lost, u"title"), u"Огонь"_s);
    EXPECT_EQ(server.text(topics(), newer, u"title"), u"Воздух"_s);
    // What only the server knew is gone everywhere: no ghost stays.
    EXPECT_EQ(laptop.text(topics(), theirs.id(), u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 3);
    const auto ops = server.pushes.last().ops;
    EXPECT_EQ(ops.last().row, newer);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM outbox WHERE state = 0"_s), 0);
}

//! Nobody has decided on it yet, and the backup does not know of it.
TEST_F(RecoveryTest, WhatARestoredServerHeldBackIsSentAgain) {
    laptop.sync();
    const auto backup = server.backup();
    server.judge = [](const protocol::Operation& op) {
        return protocol::OpResult{op.id, protocol::Outcome::Held, protocol::OpCode::Forbidden, {}};
    };
    const base::Id topic = addTopic(u"Вода"_s);
    laptop.sync();
    ASSERT_EQ(laptop.number(u"SELECT count(*) FROM outbox WHERE state = 2"_s), 1);
    server.restore(*backup);
    server.pushes.clear();
    laptop.sync();
    ASSERT_EQ(server.pushes.size(), 1);
    EXPECT_EQ(server.pushes.first().ops.first().row, topic);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM outbox WHERE state = 2"_s), 1);
}

//! It stood there once, so it may stand there still: until the server has told all, the row is not made empty.
TEST_F(RecoveryTest, WhatARestoredServerHoldsBackUntoldIsLeftAsItIs) {
    laptop.sync();
    const auto backup = server.backup();
    const base::Id topic = addTopic(u"Вода"_s);
    laptop.sync();
    server.restore(*backup);
    server.judge = [](const protocol::Operation& op) {
        return protocol::OpResult{op.id, protocol::Outcome::Held, protocol::OpCode::Forbidden, {}};
    };
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce()) << "it learns of it";
    ASSERT_TRUE(client.pushOnce());
    EXPECT_EQ(laptop.text(topics(), topic, u"title"), u"Вода"_s);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), topic, u"title"), u"(none)"_s);
}

//! It was in a school that is about to be wiped; before the backup it had been in another one, and now is again.
TEST_F(RecoveryTest, ARowThatWentBackOutOfARevokedScopeStays) {
    const domain::Record water = event(u"Школа воды"_s), fire = event(u"Школа огня"_s);
    const qint64 no = server.addScope(domain::schoolScope(water.id()));
    const qint64 revoked = server.addScope(domain::schoolScope(fire.id()));
    domain::Record somebody = participant(water.id(), u"Абросимова"_s);
    server.put(water, no);
    server.put(fire, revoked);
    server.put(somebody, no);
    const auto backup = server.backup();
    server.put(somebody.set(u"event_id", QVariant::fromValue(fire.id())), revoked);
    laptop.sync();
    server.scope(revoked).isAllowed = false;
    ++server.accessVersion;
    ASSERT_TRUE(laptop.client().pullOnce()) << "it learns of that, and has not wiped the school yet";
    server.restore(*backup);
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), somebody.id(), u"family_name"), u"Абросимова"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM event"_s), 1);
    EXPECT_EQ(laptop.number(u"SELECT max(repaired_at) FROM scope_state"_s), 0) << "nothing had drifted apart";
}

//! The second time comes while a scope that the first one forgot is still to be wiped, and its number is another's.
TEST_F(RecoveryTest, AServerIsRestoredTwice) {
    const domain::Record forgotten = event(u"Школа воды"_s), made = event(u"Школа огня"_s);
    const qint64 no = server.addScope(domain::schoolScope(forgotten.id()));
    server.put(forgotten, no);
    laptop.sync();
    server.epoch = base::newId();
    server.forget(forgotten.entity(), forgotten.id());
    server.scope(no).access.name = domain::schoolScope(made.id());
    server.put(made, no);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce()) << "it learns of the first time";
    ASSERT_TRUE(client.pullOnce()) << "and what is whose number now";
    server.epoch = base::newId();
    laptop.sync();
    EXPECT_EQ(laptop.text(made.entity(), made.id(), u"title"), u"Школа огня"_s);
    EXPECT_EQ(laptop.text(made.entity(), forgotten.id(), u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM scope_state WHERE scope_no > 0"_s), 2);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM scope_state"_s), 2);
}

//! A part of it was wiped with its scope: the rest alone would be half of what its author meant.
TEST_F(RecoveryTest, AGroupOfWhichAPartIsGoneIsNotSentAgain) {
    const domain::Record school = event(u"Школа воды"_s);
    const qint64 no = server.addScope(domain::schoolScope(school.id()));
    server.put(school, no);
    const base::Id topic = addTopic(u"Вода"_s), whole = addTopic(u"Огонь"_s);
    laptop.sync();
    server.judge = [](const protocol::Operation& op) {
        return protocol::OpResult{op.id, protocol::Outcome::Held, protocol::OpCode::Forbidden, {}};
    };
    laptop.write([&](storage::Writer& writer) -> base::Result<> {
        const domain::Entity& events = school.entity();
        RS_TRY(writer.update(topics(), topic, {{topics().indexOf(u"title"), u"Вода живая"_s}}));
        return writer.update(events, school.id(), {{events.indexOf(u"title"), u"Школа реки"_s}});
    });
    laptop.set(topics(), whole, u"title", u"Огонь живой"_s);
    laptop.sync();
    server.scope(no).isAllowed = false;
    ++server.accessVersion;
    laptop.sync();
    server.epoch = base::newId();
    server.pushes.clear();
    laptop.sync();
    QSet<base::Id> edited;
    for (const protocol::PushRequest& push : server.pushes) {
        for (const protocol::Operation& op : push.ops) {
            if (op.kind == protocol::OpKind::Update) edited << op.row;
        }
    }
    EXPECT_TRUE(edited.contains(whole));
    EXPECT_FALSE(edited.contains(topic));
}

TEST_F(RecoveryTest, VersionsThatWentBackAreTaken) {
    domain::Record one(topics(), base::newId());
    server.put(one.set(u"title", u"Первое"_s), 1);
    const auto backup = server.backup();
    for (int i = 0; i < 5; ++i) server.put(one.set(u"title", u"Позднее %1"_s.arg(i)), 1);
    laptop.sync();
    server.restore(*backup);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"Первое"_s);
}

//! A database that took over after a crash may lack the last moments, and nobody tells a new epoch. Meanwhile others
//! went on, so no cursor is ahead: only counts and digests show it.
TEST_F(RecoveryTest, WhatTheServerHasLostWithoutKnowingIsSentAgain) {
    const base::Id kept = addTopic(u"Вода"_s);
    laptop.sync();
    const auto copy = server.backup();
    const base::Id lost = addTopic(u"Огонь"_s);
    laptop.set(topics(), kept, u"title", u"Вода живая"_s);
    laptop.sync();
    const base::Id epoch = server.epoch;
    server.restore(*copy);
    server.epoch = epoch;
    base::Id last;
    for (int i = 0; i < 5; ++i) {
        domain::Record theirs(topics(), base::newId());
        server.put(theirs.set(u"title", u"Чужая %1"_s.arg(i)), 1);
        last = theirs.id();
    }
    laptop.sync();
    EXPECT_EQ(server.text(topics(), lost, u"title"), u"Огонь"_s);
    EXPECT_EQ(server.text(topics(), kept, u"title"), u"Вода живая"_s);
    EXPECT_EQ(laptop.text(topics(), lost, u"title"), u"Огонь"_s);
    EXPECT_EQ(laptop.text(topics(), kept, u"title"), u"Вода живая"_s);
    EXPECT_EQ(laptop.text(topics(), last, u"title"), u"Чужая 4"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 7);
    EXPECT_EQ(*laptop.store().unsent(), 0);
}

TEST_F(RecoveryTest, WhatWasTakenLongAgoIsNotSentAgain) {
    laptop.write([](storage::Writer& writer) -> base::Result<> {
        for (int i = 0; i < 5100; ++i) {
            domain::Record topic(topics(), base::newId());
            RS_TRY(writer.insert(topic.set(u"title", u"Тема"_s)));
        }
        return {};
    });
    laptop.sync();
    const auto backup = server.backup();
    laptop.now += 31ll * 24 * 60 * 60 * 1000;
    server.restore(*backup);
    server.pushes.clear();
    laptop.sync();
    qsizetype sent = 0;
    for (const auto& push : server.pushes) sent += push.ops.size();
    EXPECT_EQ(sent, 5000); // whatever the clock says
}

TEST_F(RecoveryTest, ALaptopRestoredFromAnOldBackupCatchesUp) {
    const base::Id one = addTopic(u"Вода"_s);
    laptop.sync();
    const QString kept = laptop.path() + u".kept"_s;
    laptop.close();
    ASSERT_TRUE(QFile::copy(laptop.path(), kept));
    laptop.open();
    laptop.set(topics(), one, u"title", u"Вода живая"_s);
    laptop.sync();
    laptop.close();
    ASSERT_TRUE(QFile::remove(laptop.path()) && QFile::rename(kept, laptop.path()));
    laptop.open();
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), one, u"title"), u"Вода живая"_s);
    EXPECT_EQ(server.text(topics(), one, u"title"), u"Вода живая"_s);
}

//! Dies at the n-th place that it passes; true if there was such a place.
bool runAndDie(Laptop& laptop, int n) {
    int passed = 0;
    bool isDead = false;
    sync::setFailPointHook([&](const char*) { return isDead = isDead || ++passed == n; });
    sync::Client client = laptop.client();
    const auto done = client.run();
    sync::setFailPointHook({});
    if (!isDead) {
        EXPECT_TRUE(done) << int(done.error().code);
    }
    return isDead;
}

TEST_F(RecoveryTest, DyingAnywhereLosesNothing) {
    const base::Id school = laptop.insert(event(u"Школа"_s));
    for (int n = 1;; ++n) {
        const QString name = u"Участник %1"_s.arg(n);
        const base::Id mine = laptop.insert(participant(school, name));
        domain::Record theirs(topics(), base::newId());
        server.put(theirs.set(u"title", name), 1);
        const bool died = runAndDie(laptop, n);
        laptop.open();
        laptop.sync();
        EXPECT_EQ(server.text(participants(), mine, u"family_name"), name);
        EXPECT_EQ(laptop.text(topics(), theirs.id(), u"title"), name);
        EXPECT_EQ(*laptop.store().unsent(), 0);
        EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant"_s), n);
        if (!died) {
            EXPECT_GT(n, 5);
            break;
        }
    }
}

} // namespace rs::test
