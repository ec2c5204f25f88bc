// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptop.h"

#include "storage/backup.h"
#include "storage/wipe.h"

#include <QDirIterator>

namespace rs::test {

using namespace Qt::StringLiterals;

//! Where in the store, its log and its backups these bytes stand.
QStringList filesWith(const Laptop& laptop, const QString& text) {
    QStringList found;
    QDirIterator files(laptop.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) ADD_FAILURE() << qPrintable(file.fileName());
        if (file.readAll().contains(text.toUtf8())) found << file.fileName();
    }
    return found;
}

class WipeTest : public testing::Test {
protected:
    void SetUp() override {
        school = laptop.insert(event(u"Тайная школа"_s));
        laptop.insert(other);
        for (int i = 0; i < 300; ++i) {
            const base::Id one = laptop.insert(participant(school, u"Секретова%1"_s.arg(i)));
            if (i % 3 == 0) laptop.set(participants(), one, u"family_name", u"Скрытная%1"_s.arg(i));
            if (i % 5 == 0) laptop.remove(participants(), one);
        }
        domain::Record person(domain::entity(u"person"), base::newId());
        card = laptop.insert(person.set(u"family_name", u"Невидимова"_s)
                                 .set(u"email", u"nevidimova@example.org"_s)
                                 .set(u"entered_for_id", QVariant::fromValue(school)));
        domain::Record consent(domain::entity(u"consent"), base::newId());
        laptop.insert(consent.set(u"person_id", QVariant::fromValue(card)).set(u"purpose", u"processing"_s));
        visible = laptop.insert(participant(other.id(), u"Открытова"_s));
        laptop.sync();
        ASSERT_TRUE(storage::rotateBackups(laptop.store().database()));
        ASSERT_TRUE(storage::copyTo(laptop.store().database(), laptop.path() + u".before-restore"_s));
    }
    void revoke() {
        for (qint64 no = 1; no <= 3; ++no) {
            if (server.scope(no).access.name == domain::schoolScope(school)) server.scope(no).isAllowed = false;
        }
        ++server.accessVersion;
    }

    FakeServer server;
    Laptop laptop{server};
    base::Id school, card, visible;
    domain::Record other = event(u"Открытая школа"_s);
};

TEST_F(WipeTest, NothingOfALostScopeIsLeftInAnyFile) {
    ASSERT_FALSE(filesWith(laptop, u"Секретова"_s).isEmpty());
    ASSERT_GE(filesWith(laptop, u"Невидимова"_s).size(), 3); // store, backup, what a restore put aside
    revoke();
    laptop.sync();
    EXPECT_EQ(laptop.text(events(), school, u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM consent"_s), 0);
    EXPECT_EQ(laptop.text(participants(), visible, u"family_name"), u"Открытова"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'секрет'"_s), 0);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'открыт'"_s), 1);
    EXPECT_FALSE(*storage::isWipeUnfinished(laptop.store()));
    // While it is open, and after: in neither spelling, nor as the parts of words that the search index keeps.
    for (const QString& word : {u"Секретова"_s, u"секретова"_s, u"Скрытная"_s, u"скрытная"_s, u"Невидимова"_s,
                                u"невидимова"_s, u"nevidimova"_s, u"Тайная школа"_s, u"екрето"_s})
        EXPECT_EQ(filesWith(laptop, word), QStringList()) << qPrintable(word);
    laptop.close();
    EXPECT_EQ(filesWith(laptop, u"Секретова"_s), QStringList());
    EXPECT_FALSE(filesWith(laptop, u"Открытова"_s).isEmpty());
    laptop.open();
    EXPECT_EQ(*storage::findProblems(laptop.store().database()), QStringList());
}

TEST_F(WipeTest, WhatWaitsGoesIntoQuarantineFirst) {
    revoke();
    laptop.set(events(), school, u"title", u"Последняя правка"_s);
    const base::Id late = laptop.insert(participant(school, u"Опоздавшая"_s));
    server.judge = [&](const protocol::Operation& op) -> std::optional<protocol::OpResult> {
        return protocol::OpResult{op.id, protocol::Outcome::Held, protocol::OpCode::Forbidden, {}};
    };
    server.pushes.clear();
    const sync::Report report = laptop.sync();
    EXPECT_EQ(report.held, 2);
    ASSERT_FALSE(server.pushes.isEmpty());
    EXPECT_EQ(server.pushes.first().ops.last().row, late);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM outbox WHERE state = 2"_s), 2);
    EXPECT_EQ(filesWith(laptop, u"Опоздавшая"_s), QStringList());
    EXPECT_EQ(filesWith(laptop, u"Последняя правка"_s), QStringList());
}

TEST_F(WipeTest, NothingIsWipedWhileSomethingWaits) {
    revoke();
    laptop.insert(participant(school, u"Опоздавшая"_s));
    server.beforePush = [](const auto&) { return std::optional(base::ErrorCode::ServerBusy); };
    sync::Client client = laptop.client();
    EXPECT_EQ(client.run().error().code, base::ErrorCode::ServerBusy);
    EXPECT_EQ(laptop.text(events(), school, u"title"), u"Тайная школа"_s);
    EXPECT_FALSE(filesWith(laptop, u"Опоздавшая"_s).isEmpty());
}

TEST_F(WipeTest, ARightThatComesBackInTimeLeavesEverything) {
    revoke();
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce());
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM scope_state WHERE phase = 2"_s), 1);
    for (qint64 no = 1; no <= 3; ++no) server.scope(no).isAllowed = true;
    ++server.accessVersion;
    laptop.write([&](storage::Writer& writer) -> base::Result<> {
        domain::Record topic(topics(), base::newId());
        return writer.insert(topic.set(u"title", u"Тема"_s)).map([](const base::Id&) {});
    });
    ASSERT_TRUE(client.pullOnce()); // something waits: nothing was wiped yet
    laptop.sync();
    EXPECT_EQ(laptop.text(events(), school, u"title"), u"Тайная школа"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant"_s), 241);
}

TEST_F(WipeTest, AStepThatHasLostAPartIsNoLongerTakenBack) {
    revoke();
    laptop.sync();
    const auto next = storage::Undo(laptop.store()).nextUndo();
    ASSERT_TRUE(next);
    ASSERT_TRUE(*next);
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant"_s), 0); // the visible one: it was the last step
}

TEST_F(WipeTest, AMaskedScopeIsReadAnew) {
    qint64 scope = 0;
    for (qint64 no = 1; no <= 3; ++no) {
        if (server.scope(no).access.name == domain::schoolScope(school)) scope = no;
    }
    server.scope(scope).access.rights = protocol::Rights::Masked;
    ++server.accessVersion;
    server.spoil = [&](protocol::PullReply& reply) {
        for (auto& page : reply.scopes) {
            for (auto& table : page.live) {
                for (auto& row : table.rows) {
                    if (row.id != card) continue;
                    domain::Record masked(domain::entity(u"person"), card);
                    row.cells = domain::encode(masked.set(u"family_name", u"Невидимова"_s));
                }
            }
        }
    };
    laptop.sync();
    EXPECT_EQ(laptop.text(domain::entity(u"person"), card, u"family_name"), u"Невидимова"_s);
    EXPECT_EQ(filesWith(laptop, u"nevidimova@example.org"_s), QStringList());
    server.scope(scope).access.rights = protocol::Rights::Read;
    ++server.accessVersion;
    server.spoil = {};
    laptop.sync();
    EXPECT_EQ(laptop.text(domain::entity(u"person"), card, u"email"), u"nevidimova@example.org"_s);
}

TEST_F(WipeTest, ARevokedDeviceKeepsOnlyWhatItCouldNotSend) {
    laptop.insert(participant(school, u"Несданная"_s));
    server.beforePush = [](const auto&) { return std::optional(base::ErrorCode::DeviceRevoked); };
    server.beforePull = [](const auto&) { return std::optional(base::ErrorCode::DeviceRevoked); };
    sync::Client client = laptop.client();
    EXPECT_EQ(client.run().error().code, base::ErrorCode::DeviceRevoked);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant"_s), 0);
    EXPECT_EQ(filesWith(laptop, u"Секретова"_s), QStringList());
    EXPECT_EQ(*laptop.store().unsent(), 1);
}

} // namespace rs::test
