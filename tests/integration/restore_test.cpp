// SPDX-License-Identifier: GPL-3.0-or-later
// The drill: the server is put back to a backup, and the laptops bring back what it has forgotten (protocol
// chapter 2.9).
#include "domain/registry.h"
#include "integration/fleet.h"
#include "server/sql/schema.h"
#include "support/postgres.h"

#include <random>

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class RestoreTest : public testing::TestWithParam<server::sql::Engine> {
protected:
    void SetUp() override {
        const quint16 port = fleet->server(0).port();
        anna = &fleet->add(u"anna"_s, {u"--role"_s, u"admin"_s}, port);
        lena = &fleet->add(u"lena"_s, {u"--role"_s, u"admin"_s}, port);
        old = add(*anna, u"Старая тема"_s);
        doomed = add(*anna, u"Лишняя тема"_s);
        work(*anna, 60);
        ASSERT_TRUE(fleet->syncUntilQuiet());
        work(*lena, 40);
        ASSERT_TRUE(fleet->syncUntilQuiet());
    }
    static const domain::Entity& topics() { return domain::entity(u"topic"); }
    template <typename Work>
    static void write(LaptopProgram& laptop, Work work) {
        auto writer = sim::sure(storage::Writer::begin(laptop.own->store(), u"edit"_s, laptop.user));
        sim::sure(work(writer));
        sim::sure(writer.commit());
    }
    static base::Id add(LaptopProgram& laptop, const QString& title) {
        domain::Record topic(topics(), base::newId());
        topic.set(u"title", title);
        write(laptop, [&](storage::Writer& writer) { return writer.insert(topic); });
        return topic.id();
    }
    static void rename(LaptopProgram& laptop, const base::Id& id, const QString& title) {
        write(laptop, [&](storage::Writer& writer) {
            return writer.update(topics(), id, {{topics().indexOf(u"title"), title}});
        });
    }
    static QString title(LaptopProgram& laptop, const base::Id& id) {
        const auto found = sim::sure(laptop.own->store().find(topics(), id));
        return found ? found->text(u"title") : u"(none)"_s;
    }
    void work(LaptopProgram& laptop, int deeds) {
        const auto dice = [this] { return int(random() % 1000); };
        for (int i = 0; i < deeds; ++i) {
            if (dice() % 2)
                laptop.own->insert(dice(), dice(), dice());
            else if (dice() % 4)
                laptop.own->edit(dice(), dice(), dice());
            else
                laptop.own->remove(dice());
        }
        fleet->note();
    }
    QString address() {
        return GetParam() == server::sql::Engine::Sqlite ? u"sqlite:"_s + folder.filePath(u"server.db"_s)
                                                         : Postgres::instance().freshAddress();
    }
    [[nodiscard]] qsizetype count(const char* statement, const server::sql::Values& values) {
        qsizetype number = 0;
        sim::sure(fleet->database().read(statement, values, [&](const auto& row) { number = row.integer(0); }));
        return number;
    }
    //! Is not sent again.
    [[nodiscard]] qsizetype countRefused() {
        return count("SELECT count(*) FROM op WHERE outcome = $1", {int(protocol::Outcome::Refused)});
    }
    [[nodiscard]] bool isHeld(const base::Id& row) {
        return count("SELECT count(*) FROM op WHERE row_id = $1 AND outcome = $2",
                     {row, int(protocol::Outcome::Held)}) > 0;
    }
    void expectAllIsWell() {
        const QStringList problems = fleet->problems();
        EXPECT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
        EXPECT_TRUE(fleet->server(0).call({u"check"_s}).object().value(u"ok"_s).toBool());
    }

    QTemporaryDir folder;
    std::mt19937 random{7};
    // On PostgreSQL two servers, one of which is told nothing of what the other's verbs do.
    std::unique_ptr<Fleet> fleet =
        std::make_unique<Fleet>(address(), Fleet::Line::Plain, GetParam() == server::sql::Engine::Sqlite ? 1 : 2);
    LaptopProgram* anna = nullptr;
    LaptopProgram* lena = nullptr;
    base::Id old, doomed;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(On, RestoreTest, testing::Values(server::sql::Engine::Sqlite, server::sql::Engine::PostgreSql),
                         [](const auto& engine) {
                             return engine.param == server::sql::Engine::Sqlite ? "Sqlite" : "PostgreSql";
                         });

TEST_P(RestoreTest, WhatTheServerHasForgottenComesBackFromTheLaptops) {
    const QString backup = fleet->file(u"backup.db"_s);
    fleet->server(0).call({u"backup"_s, backup});
    const auto ledgerOfBackup = sim::readLedger(fleet->database());
    // Known to the server and to both laptops, and then forgotten.
    rename(*anna, old, u"Новая тема"_s);
    const base::Id annas = add(*anna, u"Тема Анны"_s);
    write(*anna, [this](storage::Writer& writer) { return writer.remove(topics(), doomed); });
    work(*anna, 40);
    ASSERT_TRUE(fleet->syncUntilQuiet());
    const base::Id lenas = add(*lena, u"Тема Лены"_s);
    work(*lena, 40);
    ASSERT_TRUE(fleet->syncUntilQuiet());
    rename(*anna, lenas, u"Тема Лены, исправленная Анной"_s);
    ASSERT_TRUE(fleet->syncUntilQuiet());
    fleet->rememberLedger();
    const qsizetype known = sim::readLedger(fleet->database()).size();
    const qsizetype refused = countRefused();
    ASSERT_GT(known, ledgerOfBackup.size() + 40);
    // Known to nobody yet.
    rename(*lena, annas, u"Тема Анны, исправленная Леной"_s);
    fleet->note();

    const base::Id before = fleet->epoch();
    fleet->server(0).call({u"restore"_s, backup}); // while it serves
    EXPECT_NE(fleet->epoch(), before);
    EXPECT_EQ(sim::readLedger(fleet->database()).size(), ledgerOfBackup.size());
    ASSERT_TRUE(fleet->syncUntilQuiet());

    EXPECT_GE(sim::readLedger(fleet->database()).size(), known - refused) << "everything was sent again";
    for (LaptopProgram* laptop : {anna, lena}) {
        EXPECT_EQ(title(*laptop, old), u"Новая тема"_s);
        EXPECT_EQ(title(*laptop, doomed), u"(none)"_s);
        // Who comes first may change a row that only the other can bring back: that waits in quarantine.
        EXPECT_TRUE(title(*laptop, annas) == u"Тема Анны, исправленная Леной"_s ||
                    (title(*laptop, annas) == u"Тема Анны"_s && isHeld(annas)));
        EXPECT_TRUE(title(*laptop, lenas) == u"Тема Лены, исправленная Анной"_s ||
                    (title(*laptop, lenas) == u"Тема Лены"_s && isHeld(lenas)));
    }
    expectAllIsWell();
}

//! A laptop that was off all the time, with work of its own, meets the server after two restores.
TEST_P(RestoreTest, WhoWasAwayMeanwhileLosesNothing) {
    const QString backup = fleet->file(u"backup.db"_s);
    fleet->server(0).call({u"backup"_s, backup});
    rename(*anna, old, u"Вторая тема"_s);
    ASSERT_EQ(fleet->call(*anna, {u"sync"_s}).code, 0);
    rename(*lena, old, u"Третья тема"_s); // unseen by each other
    const base::Id lenas = add(*lena, u"Тема в дороге"_s);
    fleet->server(0).call({u"restore"_s, backup});
    ASSERT_EQ(fleet->call(*anna, {u"sync"_s}).code, 0);
    fleet->server(0).call({u"restore"_s, backup});
    ASSERT_TRUE(fleet->syncUntilQuiet());
    EXPECT_EQ(title(*anna, lenas), u"Тема в дороге"_s);
    // Whoever came first stands, the other is in the journal: never nothing.
    const QSet<QString> both{u"Вторая тема"_s, u"Третья тема"_s};
    EXPECT_TRUE(both.contains(title(*anna, old)));
    EXPECT_EQ(title(*anna, old), title(*lena, old));
    const QJsonArray conflicts = fleet->call(*anna, {u"conflicts"_s}).array();
    const auto isIt = [&](const QJsonValue& one) { return one[u"record_id"_s].toString() == base::toText(old); };
    EXPECT_EQ(std::count_if(conflicts.begin(), conflicts.end(), isIt), 1);
    expectAllIsWell();
}

//! A row that went from a laptop behind everybody's back comes back by itself: counts and digests are compared.
TEST_P(RestoreTest, ALaptopThatHasDriftedApartRepairsItself) {
    ASSERT_EQ(title(*lena, old), u"Старая тема"_s);
    for (const QString& table : {u"topic WHERE id"_s, u"sync_row WHERE row_id"_s}) {
        auto gone =
            sim::sure(sql::Statement::prepare(lena->own->store().database(), u"DELETE FROM %1 = ?1"_s.arg(table)));
        sim::sure(gone.bind(1, old).run());
    }
    ASSERT_EQ(title(*lena, old), u"(none)"_s);
    add(*anna, u"Что-то новое"_s); // with the next page of that scope comes its digest
    ASSERT_TRUE(fleet->syncUntilQuiet());
    EXPECT_EQ(title(*lena, old), u"Старая тема"_s);
    int repaired = 0;
    for (const storage::ScopeState& scope : lena->own->scopes()) repaired += scope.repairedAt > 0;
    EXPECT_EQ(repaired, 1);
}

} // namespace rs::test
