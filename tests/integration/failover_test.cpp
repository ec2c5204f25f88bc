// SPDX-License-Identifier: GPL-3.0-or-later
// The database goes away under the servers: a session, an engine, the machine it ran on.
#include "domain/registry.h"
#include "integration/fleet.h"
#include "support/postgres.h"

#include <QThread>

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class FailoverTest : public testing::Test {
protected:
    static const domain::Entity& topics() { return domain::entity(u"topic"); }
    static base::Id add(LaptopProgram& laptop, const QString& title) {
        domain::Record topic(topics(), base::newId());
        topic.set(u"title", title);
        auto writer = sim::sure(storage::Writer::begin(laptop.own->store(), u"edit"_s, laptop.user));
        sim::sure(writer.insert(topic));
        sim::sure(writer.commit());
        return topic.id();
    }
    static bool has(LaptopProgram& laptop, const base::Id& id) {
        return sim::sure(laptop.own->store().find(topics(), id)).has_value();
    }
    static LaptopProgram& admin(Fleet& fleet, const QString& name, quint16 port) {
        return fleet.add(name, {u"--role"_s, u"admin"_s}, port);
    }
    static void expectAllIsWell(Fleet& fleet) {
        fleet.note();
        const QStringList problems = fleet.problems();
        EXPECT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
    }
    //! Until the copy has all that was written so far.
    static void waitForCopy(const Postgres& standby) {
        const QString written = Postgres::instance().query(u"SELECT pg_current_wal_lsn()"_s);
        const QString question = u"SELECT pg_last_wal_replay_lsn() >= '%1'::pg_lsn"_s.arg(written);
        for (int i = 0; i < 300 && standby.query(question) != u"t"_s; ++i) QThread::msleep(100);
        EXPECT_EQ(standby.query(question), u"t"_s);
    }
};

} // namespace

TEST_F(FailoverTest, AHostThatIsDeadFromTheBeginningIsPassedOver) {
    Fleet fleet(Postgres::throughDeadHost(Postgres::instance().freshAddress()), Fleet::Line::Plain);
    LaptopProgram& anna = admin(fleet, u"anna"_s, fleet.server(0).port());
    LaptopProgram& boris = admin(fleet, u"boris"_s, fleet.server(1).port());
    const base::Id topic = add(anna, u"Вода"_s);
    ASSERT_TRUE(fleet.syncUntilQuiet());
    EXPECT_TRUE(has(boris, topic));
    expectAllIsWell(fleet);
}

TEST_F(FailoverTest, ASessionThatIsEndedUnderAServerIsNotFelt) {
    Fleet fleet(Postgres::instance().freshAddress(), Fleet::Line::Plain);
    FaultProxy balancer(fleet.ports(), Fleet::Line::Plain, 1);
    LaptopProgram& anna = admin(fleet, u"anna"_s, balancer.port());
    add(anna, u"Вода"_s);
    ASSERT_EQ(fleet.call(anna, {u"sync"_s}).code, 0);
    ASSERT_EQ(balancer.pushes().size(), 1);
    const QByteArray push = balancer.pushes().first();
    for (int round = 0; round < 3; ++round) {
        // Each of the eight workers of both servers has a session; all of them are ended.
        fleet.endSessions();
        for (int i = 0; i < 24; ++i) {
            const QByteArray reply = balancer.deliver(i, push);
            EXPECT_TRUE(reply.startsWith("HTTP/1.1 200 ")) << reply.left(200).toStdString();
        }
    }
    EXPECT_EQ(fleet.state().live.size(), 1);
}

//! The machine of the database is lost; the one that has followed it takes over. Nobody starts the servers anew.
TEST_F(FailoverTest, ServersFollowToTheDatabaseThatTookOver) {
    Postgres& primary = Postgres::instance();
    const QString address = primary.freshAddress();
    const std::unique_ptr<Postgres> standby = primary.standby();
    {
        Fleet fleet(primary.alsoAt(*standby, address), Fleet::Line::Plain);
        LaptopProgram& anna = admin(fleet, u"anna"_s, fleet.server(0).port());
        LaptopProgram& boris = admin(fleet, u"boris"_s, fleet.server(1).port());
        const base::Id before = add(anna, u"До"_s);
        ASSERT_TRUE(fleet.syncUntilQuiet());
        waitForCopy(*standby);
        primary.kill();
        const base::Id during = add(boris, u"Между"_s);
        EXPECT_EQ(fleet.call(boris, {u"sync"_s}).code, 1) << "a copy is not written to";
        EXPECT_EQ(standby->query(u"SELECT pg_promote()"_s), u"t"_s);
        const base::Id after = add(anna, u"После"_s);
        ASSERT_TRUE(fleet.syncUntilQuiet());
        for (const base::Id& topic : {before, during, after}) EXPECT_TRUE(has(anna, topic) && has(boris, topic));
        fleet.reopen();
        expectAllIsWell(fleet);
    }
    primary.start();
}

} // namespace rs::test
