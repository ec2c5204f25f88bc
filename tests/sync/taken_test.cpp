// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that the server took as they were sent are not sent back.
#include "sync/laptop.h"

#include "storage/outbox.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using protocol::OpCode;
using protocol::OpResult;
using protocol::Outcome;

class TakenTest : public testing::Test {
protected:
    TakenTest() { server.isShort = true; }
    base::Id addTopic(const QString& title) {
        domain::Record topic(topics(), base::newId());
        return laptop.insert(topic.set(u"title", title));
    }
    [[nodiscard]] qint64 version(const base::Id& id) {
        return laptop.number(u"SELECT coalesce(max(rv), 0) FROM sync_row WHERE hex(row_id) = '%1'"_s.arg(
            QString::fromLatin1(id.toRfc4122().toHex().toUpper())));
    }
    static OpResult held(const protocol::Operation& op) { return {op.id, Outcome::Held, OpCode::Forbidden, {}}; }
    //! An edit back to what a topic was called first is held, and then the server is set back to that time.
    base::Id restoredBehindAHeldEdit() {
        const base::Id id = addTopic(u"Опыты дома"_s);
        laptop.sync();
        const auto old = server.backup();
        laptop.set(topics(), id, u"title", u"Опыты"_s);
        laptop.sync();
        laptop.set(topics(), id, u"title", u"Опыты дома"_s);
        server.judge = held;
        laptop.sync();
        EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты"_s);
        server.restore(*old);
        return id;
    }

    FakeServer server;
    Laptop laptop{server};
};

TEST_F(TakenTest, TheLaptopKeepsItsRowAndTheNewVersion) {
    const base::Id id = addTopic(u"Опыты"_s);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pushOnce());
    EXPECT_EQ(version(id), 1);
    laptop.set(topics(), id, u"title", u"Опыты дома"_s);
    laptop.set(topics(), id, u"note", u"С водой"_s);
    ASSERT_TRUE(client.pushOnce());
    EXPECT_EQ(version(id), server.find(topics(), id)->rv);
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
    laptop.sync();
    EXPECT_EQ(server.text(topics(), id, u"note"), u"С водой"_s);
    EXPECT_EQ(laptop.text(topics(), id, u"note"), u"С водой"_s);
}

TEST_F(TakenTest, MadeOnAVersionThatIsNotKnownHereThePageTells) {
    const base::Id id = addTopic(u"Опыты"_s);
    laptop.sync();
    domain::Record theirs(topics(), id);
    server.put(theirs.set(u"title", u"Опыты"_s).set(u"note", u"От соседей"_s), 1);
    laptop.set(topics(), id, u"title", u"Опыты дома"_s);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pushOnce());
    EXPECT_EQ(version(id), 1);
    EXPECT_EQ(laptop.text(topics(), id, u"note"), QString());
    laptop.sync();
    EXPECT_EQ(version(id), 3);
    EXPECT_EQ(laptop.text(topics(), id, u"note"), u"От соседей"_s);
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
}

TEST_F(TakenTest, AfterARestoreNoVersionIsKnownAndThePageTells) {
    const auto empty = server.backup();
    const base::Id id = addTopic(u"Опыты"_s);
    laptop.sync();
    domain::Record theirs(topics(), id);
    server.put(theirs.set(u"title", u"Опыты"_s).set(u"note", u"От соседей"_s), 1);
    laptop.sync();
    server.restore(*empty);
    laptop.sync();
    EXPECT_EQ(server.text(topics(), id, u"note"), QString());
    EXPECT_EQ(laptop.text(topics(), id, u"note"), QString());
    EXPECT_EQ(version(id), 1);
}

TEST_F(TakenTest, WhatIsSentAgainMayBeOlderThanWhatStandsHere) {
    const base::Id id = addTopic(u"Опыты"_s);
    laptop.sync();
    const auto old = server.backup();
    laptop.set(topics(), id, u"title", u"Опыты дома"_s);
    server.judge = held;
    laptop.sync();
    ASSERT_EQ(laptop.text(topics(), id, u"title"), u"Опыты"_s);
    server.judge = {};
    server.restore(*old);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce());
    ASSERT_TRUE(client.pushOnce());
    laptop.sync();
    EXPECT_EQ(server.text(topics(), id, u"title"), u"Опыты дома"_s);
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
}

//! It had been held back, so it was taken back here; the server that was restored has had it all along. The row has no
//! new version, so no page tells of it.
TEST_F(TakenTest, WhatIsSentAgainMayBeWhatTheServerHasAndNotWhatStandsHere) {
    const base::Id id = restoredBehindAHeldEdit();
    laptop.operationsAtOnce = 1;
    server.judge = [](const protocol::Operation& op) -> std::optional<OpResult> {
        // Edits of now and of then are held, but for the one that asks for what is there.
        if (domain::decode(topics(), op.set).first().value == u"Опыты дома"_s) return std::nullopt;
        return held(op);
    };
    laptop.sync();
    EXPECT_EQ(version(id), server.find(topics(), id)->rv);
    EXPECT_EQ(server.text(topics(), id, u"title"), u"Опыты дома"_s);
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
}

TEST_F(TakenTest, WhatTheServerHasStandsHereAlsoWhileSomethingElseOfTheRowWaits) {
    const base::Id id = restoredBehindAHeldEdit();
    server.judge = [](const protocol::Operation& op) -> std::optional<OpResult> {
        if (domain::decode(topics(), op.set).first().value == u"Опыты"_s) return held(op);
        return std::nullopt;
    };
    sync::Client client = laptop.client();
    while (client.pullOnce() == sync::Client::Step::More) {
    } // it learns of the restore, and reads anew
    ASSERT_EQ(version(id), 1);
    laptop.set(topics(), id, u"note", u"С водой"_s);
    laptop.operationsAtOnce = 1;
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
    EXPECT_EQ(laptop.text(topics(), id, u"note"), u"С водой"_s);
    EXPECT_EQ(server.text(topics(), id, u"note"), u"С водой"_s);
    EXPECT_EQ(version(id), server.find(topics(), id)->rv);
}

TEST_F(TakenTest, AnEditThatWaitsIsSeenAlsoWhenItsRowComesBack) {
    const base::Id id = addTopic(u"Опыты"_s);
    laptop.sync();
    const auto old = server.backup();
    laptop.set(topics(), id, u"title", u"Опыты дома"_s);
    server.judge = [](const protocol::Operation& op) {
        return OpResult{op.id, Outcome::Later, OpCode::UnknownField, {}};
    };
    server.kill(topics(), id);
    laptop.sync();
    ASSERT_EQ(laptop.text(topics(), id, u"title"), u"(none)"_s);
    server.restore(*old);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Опыты дома"_s);
    EXPECT_EQ(server.text(topics(), id, u"title"), u"Опыты"_s);
}

TEST_F(TakenTest, WhatIsEditedMeanwhileStaysAndIsSent) {
    const base::Id id = addTopic(u"Опыты"_s);
    laptop.sync();
    laptop.operationsAtOnce = 1;
    laptop.set(topics(), id, u"title", u"Второе"_s);
    laptop.set(topics(), id, u"title", u"Третье"_s);
    sync::Client slow = laptop.client();
    ASSERT_TRUE(slow.pushOnce());
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Третье"_s);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), id, u"title"), u"Третье"_s);
    EXPECT_EQ(server.text(topics(), id, u"title"), u"Третье"_s);
    EXPECT_EQ(version(id), server.find(topics(), id)->rv);
}

TEST_F(TakenTest, ARowThatWasNotSentIsNoAnswer) {
    addTopic(u"Опыты"_s);
    server.spoilPush = [](protocol::PushReply& reply) { reply.taken = {{7, 0, 1}}; };
    sync::Client client = laptop.client();
    const auto pushed = client.pushOnce();
    ASSERT_FALSE(pushed);
    EXPECT_EQ(pushed.error().code, base::ErrorCode::ServerFailed);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM outbox WHERE state = 0"_s), 1);
}

} // namespace rs::test
