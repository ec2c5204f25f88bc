// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/testserver.h"
#include "server/sql/transaction.h"

#include <thread>

namespace rs::server {

using namespace Qt::StringLiterals;

using sql::Access;
using sql::Trouble;
using sql::Values;

class ConnectionTest : public ServerTest {
protected:
    sql::Connection& db() { return *server.connection; }
    void makeTable() {
        const bool isSqlite = GetParam() == sql::Engine::Sqlite;
        const QByteArray bytes = isSqlite ? "BLOB" : "BYTEA";
        ASSERT_TRUE(
            db().execute("CREATE TABLE t (n BIGINT PRIMARY KEY, small INTEGER, word TEXT, data " + bytes + ")"));
    }
};
RS_BOTH_ENGINES(ConnectionTest);

TEST_P(ConnectionTest, ValuesComeBackAsTheyWent) {
    makeTable();
    const QByteArray all = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) bytes += char(i);
        return bytes;
    }();
    const qint64 low = std::numeric_limits<qint64>::min(), high = std::numeric_limits<qint64>::max();
    const char* const insertion = "INSERT INTO t (n, small, word, data) VALUES ($1, $2, $3, $4)";
    ASSERT_TRUE(db().run(insertion, {low, -5, u"Ёжик 'и' \\ \"$1\" ?"_s, all}));
    ASSERT_TRUE(db().run(insertion, {high, {}, {}, {}}));
    ASSERT_TRUE(db().run(insertion, {0, 7, QString(u""_s), QByteArray("")}));
    QList<qint64> numbers;
    ASSERT_TRUE(db().read("SELECT n, small, word, data FROM t ORDER BY n", {}, [&](const sql::Row& row) {
        numbers << row.integer(0);
        if (row.integer(0) == low) {
            EXPECT_EQ(row.integer(1), -5);
            EXPECT_EQ(row.text(2), u"Ёжик 'и' \\ \"$1\" ?"_s);
            EXPECT_EQ(row.bytes(3), all);
        } else if (row.integer(0) == high) {
            EXPECT_TRUE(row.isNull(1) && row.isNull(2) && row.isNull(3));
        } else {
            EXPECT_FALSE(row.isNull(2) || row.isNull(3));
            EXPECT_TRUE(row.text(2).isEmpty() && row.bytes(3).isEmpty());
        }
    }));
    EXPECT_EQ(numbers, (QList<qint64>{low, 0, high}));
}

TEST_P(ConnectionTest, ManySetsAnswerInTheirOrder) {
    makeTable();
    QList<Values> sets, asked;
    for (int i = 0; i < 1000; ++i) sets << Values{i, i, QString::number(i), QByteArray::number(i)};
    ASSERT_TRUE(db().runEach("INSERT INTO t (n, small, word, data) VALUES ($1, $2, $3, $4)", sets));
    for (int i = 999; i >= -1; i -= 2) asked << Values{i};
    QList<qsizetype> answered;
    ASSERT_TRUE(db().readEach("SELECT word FROM t WHERE n = $1", asked, [&](qsizetype set, const sql::Row& row) {
        EXPECT_EQ(row.text(0).toLongLong(), *asked[set][0].number());
        answered << set;
    }));
    EXPECT_EQ(answered.size(), 500); // -1 is not there
    EXPECT_TRUE(std::is_sorted(answered.begin(), answered.end()));
    EXPECT_EQ(db().run("UPDATE t SET small = 0 WHERE n < $1", {10}).value_or(-1), 10);
}

TEST_P(ConnectionTest, AFailureInTheMiddleOfManyLeavesAUsableConnection) {
    makeTable();
    QList<Values> sets;
    for (int i = 0; i < 600; ++i) sets << Values{i == 300 ? 299 : i};
    {
        auto transaction = sql::Transaction::begin(db(), Access::Write);
        ASSERT_TRUE(transaction.has_value());
        EXPECT_FALSE(db().runEach("INSERT INTO t (n) VALUES ($1)", sets));
        EXPECT_EQ(db().trouble(), Trouble::Unique);
    }
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 0);
    sets[300] = Values{300};
    EXPECT_TRUE(db().runEach("INSERT INTO t (n) VALUES ($1)", sets));
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 600);
}

TEST_P(ConnectionTest, ANulIsRefusedAtTheEdge) {
    makeTable();
    const QString text = u"a\0b"_s;
    ASSERT_EQ(text.size(), 3);
    const auto done = db().run("INSERT INTO t (n, word) VALUES ($1, $2)", {1, text});
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, base::ErrorCode::ValueInvalid);
    EXPECT_TRUE(db().run("INSERT INTO t (n, word) VALUES ($1, $2)", {1, u"b"_s}));
}

TEST_P(ConnectionTest, WhatIsNotCommittedIsNotThere) {
    makeTable();
    {
        auto transaction = sql::Transaction::begin(db(), Access::Write);
        ASSERT_TRUE(db().run("INSERT INTO t (n) VALUES ($1)", {1}));
    }
    EXPECT_FALSE(db().isInTransaction());
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 0);
    auto transaction = sql::Transaction::begin(db(), Access::Write);
    ASSERT_TRUE(db().run("INSERT INTO t (n) VALUES ($1)", {1}));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 1);
}

TEST_P(ConnectionTest, AReaderSeesOneState) {
    makeTable();
    const auto other = server.connect();
    auto reading = sql::Transaction::begin(db(), Access::Read);
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 0);
    ASSERT_TRUE(other->run("INSERT INTO t (n) VALUES ($1)", {1}));
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 0);
    ASSERT_TRUE(reading->commit());
    EXPECT_EQ(server.number("SELECT count(*) FROM t"), 1);
}

TEST_P(ConnectionTest, WorkThatMetAnotherIsDoneOnceMore) {
    makeTable();
    const auto other = server.connect();
    int tries = 0;
    const auto done = sql::inTransaction(db(), Access::Write, [&]() -> base::Result<qint64> {
        if (++tries == 1 && GetParam() == sql::Engine::PostgreSql) {
            EXPECT_TRUE(other->run("INSERT INTO t (n) VALUES ($1)", {1}));
        } else if (tries == 1) {
            EXPECT_TRUE(db().run("INSERT INTO t (n) VALUES ($1)", {1})); // taken back with the first try
            return db().run("INSERT INTO t (n) VALUES ($1)", {1});
        }
        const qint64 next = server.number("SELECT coalesce(max(n), 0) FROM t") + (tries == 1 ? 0 : 1);
        return db().run("INSERT INTO t (n) VALUES ($1)", {next});
    });
    EXPECT_TRUE(done.has_value());
    EXPECT_EQ(tries, 2);
}

TEST_P(ConnectionTest, MigratingIsDoneOnceWhoeverBegins) {
    TestServer fresh(GetParam());
    const QString epoch = sql::metaValue(*fresh.connection, u"epoch"_s).value_or(QString());
    EXPECT_FALSE(epoch.isEmpty());
    EXPECT_TRUE(sql::migrate(*fresh.connection).has_value());
    EXPECT_EQ(sql::metaValue(*fresh.connection, u"epoch"_s).value_or(QString()), epoch);
    ASSERT_TRUE(sql::setMetaValue(*fresh.connection, u"schema"_s, u"99"_s));
    const auto newer = sql::migrate(*fresh.connection);
    ASSERT_FALSE(newer.has_value());
    EXPECT_EQ(newer.error().code, base::ErrorCode::StoreIsNewer);
}

namespace {

bool twoMigrate(const sql::DatabaseUrl& url) {
    std::array<bool, 2> good{};
    std::array<std::thread, 2> threads;
    for (size_t i = 0; i < 2; ++i) {
        threads[i] = std::thread([&, i] {
            const auto connection = sql::Connection::open(url);
            good[i] = connection && sql::migrate(**connection);
        });
    }
    for (std::thread& thread : threads) thread.join();
    return good[0] && good[1];
}

} // namespace

TEST_P(ConnectionTest, TwoMayMigrateAtOnce) {
    if (GetParam() == sql::Engine::PostgreSql) {
        EXPECT_TRUE(twoMigrate({GetParam(), test::Postgres::instance().freshAddress()}));
        return;
    }
    // They meet in the worst moment once in five times.
    QTemporaryDir folder;
    for (int i = 0; i < 25; ++i)
        EXPECT_TRUE(twoMigrate({GetParam(), folder.filePath(u"new%1.db"_s.arg(i))})) << "database " << i;
}

TEST_P(ConnectionTest, AWriterWaitsAndThenSaysSo) {
    const auto other = server.connect();
    auto holding = sql::Transaction::begin(*other, Access::Write);
    ASSERT_TRUE(other->run("UPDATE meta SET value = value WHERE name = $1", {u"epoch"_s}));
    auto waiting = sql::Transaction::begin(db(), Access::Write);
    if (waiting) {
        EXPECT_FALSE(db().run("UPDATE meta SET value = value WHERE name = $1", {u"epoch"_s}));
    }
    EXPECT_EQ(db().trouble(), Trouble::Busy);
}

TEST(PostgresTest, ALostConnectionIsOpenedAnew) {
    TestServer server(sql::Engine::PostgreSql);
    sql::Connection& db = *server.connection;
    const auto other = server.connect();
    ASSERT_EQ(server.number("SELECT 1"), 1);
    const qint64 process = server.number("SELECT pg_backend_pid()");
    ASSERT_TRUE(other->read("SELECT pg_terminate_backend($1)", {process}, [](const sql::Row&) {}));
    int tries = 0;
    const auto done = sql::inTransaction(db, Access::Write, [&]() -> base::Result<> {
        ++tries;
        return sql::setMetaValue(db, u"a"_s, u"b"_s);
    });
    EXPECT_TRUE(done.has_value());
    EXPECT_EQ(sql::metaValue(db, u"a"_s).value_or(QString()), u"b"_s);
    EXPECT_NE(server.number("SELECT pg_backend_pid()"), process);
}

//! A session that was ended while nobody used it costs nobody a request.
TEST(PostgresTest, AQuestionOverALostConnectionIsAskedAgain) {
    TestServer server(sql::Engine::PostgreSql);
    sql::Connection& db = *server.connection;
    const auto other = server.connect();
    const auto endSession = [&] {
        const qint64 process = server.number("SELECT pg_backend_pid()");
        ASSERT_TRUE(other->read("SELECT pg_terminate_backend($1)", {process}, [](const sql::Row&) {}));
    };
    endSession();
    EXPECT_FALSE(sql::metaValue(db, u"epoch"_s).value_or(QString()).isEmpty());
    EXPECT_EQ(db.trouble(), Trouble::None);
    // What changes something may have been done before the session ended: that is not for the connection to decide.
    endSession();
    EXPECT_FALSE(db.run("INSERT INTO meta (name, value) VALUES ($1, $1)", {u"a"_s}));
    EXPECT_EQ(db.trouble(), Trouble::Lost);
    // And a transaction is nothing any more without what was done in it before.
    auto reading = sql::Transaction::begin(db, Access::Read);
    endSession();
    EXPECT_FALSE(sql::metaValue(db, u"epoch"_s));
}

TEST(PostgresTest, ALossInTheMiddleOfATransactionIsRetried) {
    TestServer server(sql::Engine::PostgreSql);
    sql::Connection& db = *server.connection;
    const auto other = server.connect();
    int tries = 0;
    const auto done = sql::inTransaction(db, Access::Write, [&]() -> base::Result<> {
        RS_TRY(sql::setMetaValue(db, u"a"_s, QString::number(++tries)));
        if (tries == 1) {
            const qint64 process = server.number("SELECT pg_backend_pid()");
            RS_TRY(other->read("SELECT pg_terminate_backend($1)", {process}, [](const sql::Row&) {}));
        }
        return sql::setMetaValue(db, u"b"_s, QString::number(tries));
    });
    EXPECT_TRUE(done.has_value());
    EXPECT_EQ(tries, 2);
    EXPECT_EQ(sql::metaValue(db, u"a"_s).value_or(QString()), u"2"_s);
}

TEST(PostgresTest, WorkGoesOnAfterTheEngineDied) {
    TestServer server(sql::Engine::PostgreSql);
    const Caller admin = server.add(u"root"_s, Role::Admin);
    const Id school = base::newId(), other = base::newId();
    server.push(admin, insert("event", school, {{"title", u"Spring"_s}}));
    test::Postgres::instance().kill();
    const protocol::PushRequest request{base::newId(), {}, {insert("event", other, {{"title", u"Autumn"_s}})}};
    EXPECT_EQ(server.core->push(admin, 1, request).error().failure, protocol::Failure::Busy);
    EXPECT_EQ(server.core->pull(admin, 1, {}).error().failure, protocol::Failure::Busy);
    test::Postgres::instance().start();
    const auto reply = server.core->push(admin, 1, request);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->results[0].outcome, Outcome::Applied);
    EXPECT_EQ(server.pulled(admin).rows.size(), 2u);
}

TEST(PostgresTest, SeveralHostsAreTriedInTurn) {
    TestServer server(sql::Engine::PostgreSql);
    const sql::DatabaseUrl url{sql::Engine::PostgreSql, test::Postgres::throughDeadHost(server.url.place)};
    const auto connection = sql::Connection::open(url);
    ASSERT_TRUE(connection.has_value());
    EXPECT_FALSE(sql::metaValue(**connection, u"epoch"_s).value_or(QString()).isEmpty());
}

TEST(PostgresTest, AServerThatOnlyReadsIsLeft) {
    TestServer server(sql::Engine::PostgreSql);
    sql::Connection& db = *server.connection;
    ASSERT_TRUE(db.execute("SET default_transaction_read_only = on"));
    auto begun = db.run("UPDATE meta SET value = value");
    ASSERT_FALSE(begun.has_value());
    EXPECT_EQ(db.trouble(), Trouble::Lost); // what 25006 means to a writer: look for the other one
}

TEST(DatabaseUrlTest, KnowsItsWords) {
    using sql::DatabaseUrl;
    const auto file = DatabaseUrl::parse(u"sqlite:/var/lib/x/server.db"_s);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->place, u"/var/lib/x/server.db"_s);
    EXPECT_EQ(file->text(), u"sqlite:/var/lib/x/server.db"_s);
    const auto net =
        DatabaseUrl::parse(u"postgresql://anna:secret@one.example.org,two.example.org/rs?sslmode=require"_s);
    ASSERT_TRUE(net.has_value());
    EXPECT_EQ(net->publicText(), u"postgresql://one.example.org,two.example.org/rs"_s);
    for (const QString& wrong : {u"mysql://x"_s, u""_s, u"sqlite:"_s, u"/var/x"_s}) {
        const auto parsed = DatabaseUrl::parse(wrong);
        ASSERT_FALSE(parsed.has_value()) << qPrintable(wrong);
        EXPECT_EQ(parsed.error().code, base::ErrorCode::BadArgument);
    }
}

TEST(DatabaseUrlTest, AnAddressNobodyIsAtIsAnError) {
    const auto open = sql::Connection::open({sql::Engine::PostgreSql, u"postgresql:///x?host=/nowhere"_s});
    ASSERT_FALSE(open.has_value());
    EXPECT_EQ(open.error().code, base::ErrorCode::StoreCannotOpen);
}

} // namespace rs::server
