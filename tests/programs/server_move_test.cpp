// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "programs/serverprocess.h"
#include "protocol/limits.h"
#include "support/postgres.h"

#include <QThread>

#include <atomic>
#include <thread>

namespace rs::test {

namespace {

//! A topic that somebody adds.
protocol::PushRequest addTopic(const QString& name) {
    const domain::Entity& topic = domain::entity(u"topic");
    protocol::Operation op;
    op.id = base::newId();
    op.table = topic.number;
    op.row = base::newId();
    op.kind = protocol::OpKind::Insert;
    op.set = domain::encode(topic, {{topic.indexOf(u"title"), name}});
    return {base::newId(), {}, {op}};
}

class MoveTest : public ServerTest {
protected:
    //! HTTP status of the push; the operation was applied if it is 200.
    int push(const QString& url, const protocol::Session& session, const protocol::PushRequest& request) const {
        const Fetched fetched =
            post(url + QStringLiteral("/v1/sync/push"), protocol::encode(request), bearer(session.accessToken));
        if (fetched.status != 200) return fetched.status;
        const auto reply = protocol::decode<protocol::PushReply>(fetched.body);
        const bool isOne = reply && reply->results.size() == 1;
        EXPECT_TRUE(isOne && reply->results.first().outcome == protocol::Outcome::Applied);
        return fetched.status;
    }
    Fetched pull(const QString& url, const protocol::Session& session) const {
        return post(url + QStringLiteral("/v1/sync/pull"), protocol::encode(protocol::PullRequest{}),
                    bearer(session.accessToken));
    }
    //! The same, once each worker of the server that met the old place has followed: it says that it is busy first.
    Fetched pullPatiently(const QString& url, const protocol::Session& session) const {
        Fetched fetched = pull(url, session);
        for (int i = 0; i < 50 && fetched.status == 503; ++i) {
            QThread::msleep(100);
            fetched = pull(url, session);
        }
        return fetched;
    }
    //! Live rows of all that an account may read.
    static int rowsIn(const Fetched& fetched) {
        const auto reply = protocol::decode<protocol::PullReply>(fetched.body);
        EXPECT_TRUE(reply && reply->access) << fetched.status;
        qint64 rows = 0;
        if (reply && reply->access) {
            for (const protocol::ScopeAccess& scope : *reply->access) rows += scope.rows;
        }
        return int(rows);
    }
    int rows(const QString& url, const protocol::Session& session) const { return rowsIn(pull(url, session)); }
    QByteArray epoch(const QString& url, const protocol::Session& session) const {
        const auto told = protocol::decode<protocol::Hello>(hello(url, session.accessToken).body);
        EXPECT_TRUE(told);
        return told ? base::toBytes(told->epoch) : QByteArray();
    }
};

} // namespace

TEST_F(MoveTest, ABackupBringsEverythingBackUnderANewEpoch) {
    addUser(QStringLiteral("anna"));
    addUser(QStringLiteral("boris"));
    const QString url = serve();
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    EXPECT_EQ(push(url, session, addTopic(QStringLiteral("Before"))), 200);
    const QString backup = file(QStringLiteral("backup.db"));
    done({QStringLiteral("backup"), backup});
    EXPECT_EQ(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), 0);
    const QByteArray before = epoch(url, session);
    EXPECT_EQ(push(url, session, addTopic(QStringLiteral("After"))), 200);
    EXPECT_EQ(rows(url, session), 2);
    done({QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("boris")});
    done({QStringLiteral("restore"), backup}); // while it serves
    EXPECT_EQ(rows(url, session), 1);
    EXPECT_NE(epoch(url, session), before);
    EXPECT_EQ(signIn(url, QStringLiteral("boris")).status, 401) << "who was locked out since stays so";
    EXPECT_EQ(done({QStringLiteral("check")}).object().value(QStringLiteral("ok")), QJsonValue(true));
    EXPECT_EQ(push(url, session, addTopic(QStringLiteral("Again"))), 200);
}

//! What a laptop that lost its access still sends is not lost: somebody who may decides.
TEST_F(MoveTest, LastWorkOfARevokedLaptopWaitsForADecision) {
    addUser(QStringLiteral("anna"));
    addUser(QStringLiteral("boris"));
    const QString url = serve();
    const protocol::Session anna = session(url, QStringLiteral("anna")), boris = session(url, QStringLiteral("boris"));
    EXPECT_EQ(push(url, boris, addTopic(QStringLiteral("Known"))), 200);
    done({QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("anna")});
    for (int i = 0; i < 2; ++i) {
        const auto sent = post(url + QStringLiteral("/v1/sync/push"),
                               protocol::encode(addTopic(QStringLiteral("Last"))), bearer(anna.accessToken));
        const auto reply = protocol::decode<protocol::PushReply>(sent.body);
        ASSERT_TRUE(reply && reply->results.size() == 1) << sent.status;
        EXPECT_EQ(int(reply->results.first().outcome), int(protocol::Outcome::Held));
        EXPECT_TRUE(reply->rows.isEmpty());
    }
    EXPECT_EQ(rows(url, boris), 1);
    const Words as{QStringLiteral("--user"), QStringLiteral("boris")};
    const QJsonArray held = done(Words{QStringLiteral("held"), QStringLiteral("list")} + as).array();
    ASSERT_EQ(held.size(), 2);
    EXPECT_EQ(held.first().toObject().value(QStringLiteral("author")), QJsonValue(QStringLiteral("anna")));
    const auto idOf = [&](int i) { return held.at(i).toObject().value(QStringLiteral("id")).toString(); };
    done(Words{QStringLiteral("held"), QStringLiteral("apply"), idOf(0)} + as);
    done(Words{QStringLiteral("held"), QStringLiteral("drop"), idOf(1)} + as);
    EXPECT_EQ(json(Words{QStringLiteral("held"), QStringLiteral("apply"), idOf(1)} + as).code, 1);
    EXPECT_TRUE(done(Words{QStringLiteral("held"), QStringLiteral("list")} + as).array().isEmpty());
    EXPECT_EQ(rows(url, boris), 2);
}

TEST_F(MoveTest, CheckFindsWhatIsWrong) {
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    EXPECT_EQ(push(url, session(url, QStringLiteral("anna")), addTopic(QStringLiteral("Topic"))), 200);
    EXPECT_EQ(json({QStringLiteral("check")}).code, 0);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {data() + QStringLiteral("/server.db"), QStringLiteral("UPDATE record SET rv = 99")});
    ASSERT_TRUE(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    const Outcome outcome = json({QStringLiteral("check")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.object().value(QStringLiteral("ok")), QJsonValue(false));
    EXPECT_EQ(outcome.object().value(QStringLiteral("problems")).toArray().size(), 1);
}

//! Somebody writes all the time; the server goes on at the new place, and nothing that was acknowledged is lost.
TEST_F(MoveTest, ALivingServerMovesToPostgreSqlAndLosesNothing) {
    const QString target = Postgres::instance().freshAddress();
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    std::atomic<bool> isOver = false;
    std::atomic<int> acknowledged = 0;
    std::thread writer([&] {
        for (int i = 0; !isOver || i == 0; ++i) {
            const int status = push(url, session, addTopic(QStringLiteral("Topic %1").arg(i)));
            EXPECT_TRUE(status == 200 || status == 503) << status;
            if (status == 200) ++acknowledged;
        }
    });
    while (acknowledged < 5) QThread::msleep(20);
    const QJsonObject moved = done({QStringLiteral("migrate"), QStringLiteral("--to"), target}).object();
    EXPECT_GE(moved.value(QStringLiteral("records")).toInt(), 5);
    const int atMove = acknowledged;
    for (int i = 0; i < 600 && acknowledged < atMove + 5; ++i) QThread::msleep(50);
    EXPECT_GE(acknowledged, atMove + 5) << "it goes on there";
    isOver = true;
    writer.join();
    EXPECT_EQ(rows(url, session), acknowledged);
    const QJsonObject check = done({QStringLiteral("check")}).object();
    EXPECT_EQ(check.value(QStringLiteral("ok")), QJsonValue(true));
    EXPECT_TRUE(check.value(QStringLiteral("database")).toString().startsWith(QStringLiteral("postgresql:")));
    EXPECT_EQ(done({QStringLiteral("user"), QStringLiteral("list")}).array().size(), 1);
    EXPECT_EQ(json({QStringLiteral("migrate"), QStringLiteral("--to"), target}).code, 1) << "it is not empty any more";
}

TEST_F(MoveTest, ABackupOfPostgreSqlIsAFileThatAnyServerTakes) {
    const Words database{QStringLiteral("--database"), Postgres::instance().freshAddress()};
    const QString url = serve(database);
    addUser(QStringLiteral("anna"));
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    EXPECT_EQ(push(url, session, addTopic(QStringLiteral("Topic"))), 200);
    const QString backup = file(QStringLiteral("backup.db"));
    done({QStringLiteral("backup"), backup});
    EXPECT_EQ(push(url, session, addTopic(QStringLiteral("After"))), 200);
    done({QStringLiteral("restore"), backup});
    EXPECT_EQ(rows(url, session), 1);
    EXPECT_EQ(done({QStringLiteral("check")}).object().value(QStringLiteral("ok")), QJsonValue(true));
    EXPECT_EQ(end(server()), 0);
    EXPECT_TRUE(QFile::remove(data() + QStringLiteral("/database")));
    done({QStringLiteral("restore"), backup}); // into SQLite
    EXPECT_EQ(rows(serve(), session), 1) << "and the laptop is known there";
}

TEST_F(MoveTest, ATargetThatIsNotEmptyIsLeftAlone) {
    const QString target = QStringLiteral("sqlite:") + file(QStringLiteral("other.db"));
    addUser(QStringLiteral("anna"));
    done({QStringLiteral("migrate"), QStringLiteral("--to"), target});
    QFile remembered(data() + QStringLiteral("/database"));
    ASSERT_TRUE(remembered.open(QIODevice::ReadOnly));
    EXPECT_EQ(remembered.readAll().trimmed(), target.toUtf8());
    EXPECT_EQ(done({QStringLiteral("user"), QStringLiteral("list")}).array().size(), 1);
    ASSERT_TRUE(QFile::remove(remembered.fileName()));
    // The old place leads to the new one, also for who has forgotten it.
    EXPECT_EQ(done({QStringLiteral("user"), QStringLiteral("list")}).array().size(), 1);
    EXPECT_TRUE(QFile::exists(remembered.fileName()));
    const Outcome again = json({QStringLiteral("migrate"), QStringLiteral("--to"), target});
    EXPECT_EQ(again.code, 1);
}

//! Killed at any moment: either it has not happened and everything is where it was, or it has.
TEST_F(MoveTest, AMoveThatIsKilledHasHappenedOrHasNot) {
    const QString target = Postgres::instance().freshAddress();
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    int pushed = 0;
    for (; pushed < 3; ++pushed) {
        protocol::PushRequest many = addTopic(QStringLiteral("Topic"));
        while (many.ops.size() < protocol::operationsPerPush) many.ops << addTopic(QStringLiteral("Topic")).ops;
        EXPECT_EQ(
            post(url + QStringLiteral("/v1/sync/push"), protocol::encode(many), bearer(session.accessToken)).status,
            200);
    }
    const int expected = pushed * protocol::operationsPerPush;
    int killed = 0;
    for (int milliseconds = 20;; milliseconds += milliseconds / 2) {
        QProcess migrate;
        migrate.start(QString::fromLatin1(program),
                      {QStringLiteral("migrate"), QStringLiteral("--to"), target, QStringLiteral("--data"), data()});
        if (!migrate.waitForFinished(milliseconds)) migrate.kill();
        EXPECT_TRUE(migrate.state() == QProcess::NotRunning || migrate.waitForFinished(60'000));
        const bool isOver = migrate.exitStatus() == QProcess::NormalExit;
        killed += !isOver;
        const QJsonObject check = done({QStringLiteral("check")}).object();
        EXPECT_EQ(check.value(QStringLiteral("ok")), QJsonValue(true));
        EXPECT_EQ(rowsIn(pullPatiently(url, session)), expected) << "and the server that runs finds everything";
        const bool isMoved =
            check.value(QStringLiteral("database")).toString().startsWith(QStringLiteral("postgresql:"));
        if (isOver) {
            EXPECT_EQ(migrate.exitCode(), 0) << migrate.readAllStandardError().toStdString();
            EXPECT_TRUE(isMoved);
        }
        if (isMoved) break;
    }
    EXPECT_GT(killed, 0);
}

} // namespace rs::test
