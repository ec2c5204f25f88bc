// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/accounts/accounts.h"
#include "server/accounts/sessions.h"
#include "server/sql/schema.h"
#include "server/upkeep/housekeeping.h"
#include "server/upkeep/tables.h"
#include "server/upkeep/upkeep.h"
#include "support/postgres.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using namespace rs::server;
using base::ErrorCode;

namespace {

class UpkeepTest : public testing::TestWithParam<sql::Engine> {
protected:
    void SetUp() override { m_connection = fresh(QStringLiteral("server.db")); }

    std::unique_ptr<sql::Connection> fresh(const QString& name) {
        const QString place = GetParam() == sql::Engine::Sqlite ? QStringLiteral("sqlite:") + file(name)
                                                                : Postgres::instance().freshAddress();
        auto opened = sql::Connection::open(sql::DatabaseUrl::parse(place).value());
        EXPECT_TRUE(opened && sql::migrate(**opened));
        return opened ? std::move(*opened) : nullptr;
    }
    sql::Connection& connection() { return *m_connection; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    qint64 number(const char* words) {
        qint64 found = -1;
        EXPECT_TRUE(connection().read(words, {}, [&](const sql::Row& row) { found = row.integer(0); }));
        return found;
    }

    QTemporaryDir m_folder;
    Passwords m_passwords{{1, 8192, 2, 2}};
    SecretKey m_key{file(QStringLiteral("key"))};

private:
    std::unique_ptr<sql::Connection> m_connection;
};

//! Values of every kind: numbers, texts, bytes with zeros, empty ones, nothing.
void fill(sql::Connection& connection) {
    ASSERT_TRUE(connection.begin(sql::Access::Write));
    ASSERT_TRUE(connection.run(
        "INSERT INTO scope (no, kind, id, region, seq, live_rows, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {7, 2, base::toBytes(base::newId()), sql::Value(), 5000, 0, qint64(-5)}));
    QList<sql::Values> rows;
    for (int i = 1; i <= 4500; ++i) { // more than two portions
        const QByteArray cells = i % 3 == 0 ? QByteArray("") : QByteArray("\0\xff'\\", 4) + QByteArray::number(i);
        rows << sql::Values{i % 5,
                            base::toBytes(base::newId()),
                            7,
                            i,
                            qint64(1) << 40,
                            i % 2 ? sql::Value() : sql::Value(base::newId()),
                            cells};
    }
    ASSERT_TRUE(connection.runEach(
        "INSERT INTO record (table_no, id, scope_no, seq, rv, parent, cells) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        rows));
    ASSERT_TRUE(connection.run(
        "INSERT INTO account (id, name, name_key, role, password, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        {base::newId(), QStringLiteral("Ёлкина 'Анна' \\"), QStringLiteral("key"), QStringLiteral("admin"),
         QStringLiteral(""), 1}));
    ASSERT_TRUE(connection.commit());
}

//! All lines of a table as text, in order.
QStringList dump(sql::Connection& connection, const Table& table) {
    QStringList lines;
    const QByteArray words = "SELECT " + table.columnList() + " FROM " + table.name;
    EXPECT_TRUE(connection.read(words.constData(), {}, [&](const sql::Row& row) {
        QStringList cells;
        for (int i = 0; i < table.columns.size(); ++i) {
            const QString text = table.kinds.at(i) == Table::Kind::Number ? QString::number(row.integer(i))
                                 : table.kinds.at(i) == Table::Kind::Text ? row.text(i)
                                                                          : QString::fromLatin1(row.bytes(i).toHex());
            cells << (row.isNull(i) ? QStringLiteral("NULL") : u'=' + text);
        }
        lines << cells.join(u'|');
    }));
    lines.sort();
    return lines;
}

void expectSame(sql::Connection& one, sql::Connection& two) {
    const auto tables = tablesOf(one), others = tablesOf(two);
    ASSERT_TRUE(tables && others);
    ASSERT_GE(tables->size(), 13);
    ASSERT_EQ(tables->size(), others->size());
    for (qsizetype i = 0; i < tables->size(); ++i) {
        EXPECT_EQ(tables->at(i).name, others->at(i).name);
        EXPECT_FALSE(tables->at(i).key.isEmpty()) << tables->at(i).name.toStdString();
        EXPECT_EQ(dump(one, tables->at(i)), dump(two, others->at(i))) << tables->at(i).name.toStdString();
    }
}

} // namespace

TEST_P(UpkeepTest, ACopyHasEveryLineOfEveryTable) {
    fill(connection());
    for (const bool sameEngine : {true, false}) {
        auto target = sameEngine
                          ? fresh(QStringLiteral("copy.db"))
                          : sql::Connection::open({sql::Engine::Sqlite, file(QStringLiteral("other.db"))}).value();
        ASSERT_TRUE(sql::migrate(*target));
        ASSERT_TRUE(connection().begin(sql::Access::Read) && target->begin(sql::Access::Write));
        ASSERT_TRUE(clearAll(*target) && copyAll(connection(), *target));
        ASSERT_TRUE(target->commit() && connection().commit());
        expectSame(connection(), *target);
    }
}

TEST_P(UpkeepTest, ABackupHasEverythingAndComesBack) {
    fill(connection());
    const QString backup = file(QStringLiteral("backup.db"));
    ASSERT_TRUE(backupTo(connection(), backup));
    EXPECT_EQ(number("SELECT count(*) FROM audit"), 1);
    ASSERT_TRUE(connection().run("DELETE FROM record"));
    const QString epoch = sql::metaValue(connection(), QStringLiteral("epoch")).value();
    ASSERT_TRUE(restoreFrom(connection(), backup, m_folder.path()));
    EXPECT_EQ(number("SELECT count(*) FROM record"), 4500);
    EXPECT_NE(sql::metaValue(connection(), QStringLiteral("epoch")).value(), epoch);
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("restore-*")}, QDir::Dirs).isEmpty());
}

TEST_P(UpkeepTest, WhatIsNoBackupChangesNothing) {
    fill(connection());
    QFile odd(file(QStringLiteral("odd.db")));
    ASSERT_TRUE(odd.open(QIODevice::WriteOnly) && odd.write(QByteArray(5000, 'x')) == 5000);
    odd.close();
    const auto empty = sql::Connection::open({sql::Engine::Sqlite, file(QStringLiteral("empty.db"))});
    ASSERT_TRUE(empty && (*empty)->execute("CREATE TABLE meta (name TEXT)"));
    for (const char* name : {"odd.db", "empty.db"}) {
        const auto restored = restoreFrom(connection(), file(QLatin1String(name)), m_folder.path());
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, ErrorCode::StoreIsDamaged) << name;
    }
    EXPECT_EQ(restoreFrom(connection(), file(QStringLiteral("missing")), m_folder.path()).error().code,
              ErrorCode::FileNotFound);
    EXPECT_EQ(number("SELECT count(*) FROM record"), 4500);
    EXPECT_EQ(backupTo(connection(), file(QStringLiteral("missing/backup"))).error().code, ErrorCode::BackupFailed);
}

TEST_P(UpkeepTest, CheckCountsScopes) {
    fill(connection()); // says 0 rows and has 4500
    const auto problems = findProblems(connection());
    ASSERT_TRUE(problems);
    EXPECT_EQ(problems->size(), 2) << problems->join(u'\n').toStdString();
    ASSERT_TRUE(connection().run("UPDATE scope SET seq = 10"));
    EXPECT_EQ(findProblems(connection())->size(), 3);
    ASSERT_TRUE(connection().run("DELETE FROM record") && connection().run("UPDATE scope SET digest = 0"));
    EXPECT_TRUE(findProblems(connection())->isEmpty());
}

TEST_P(UpkeepTest, TokensGoWithTimeButNotThoseOfRevokedLaptops) {
    base::FrozenClock clock(1'900'000'000'000);
    Accounts accounts(connection(), m_passwords);
    for (const char* name : {"anna", "boris"}) {
        ASSERT_TRUE(accounts.add({QLatin1String(name), Role::Admin, {}, QStringLiteral("secret")}));
        ASSERT_TRUE(Sessions(connection(), {m_passwords, m_key})
                        .signIn({QLatin1String(name), QStringLiteral("secret"), {}, {}, {}}, "a"));
    }
    ASSERT_TRUE(accounts.revoke(QStringLiteral("anna")));
    ASSERT_FALSE(Sessions(connection(), {m_passwords, m_key})
                     .signIn({QStringLiteral("x"), QStringLiteral("y"), {}, {}, {}}, "a"));
    ASSERT_TRUE(keepHouse(connection()));
    EXPECT_EQ(number("SELECT count(*) FROM access_token"), 2);
    EXPECT_GT(number("SELECT count(*) FROM attempt"), 0);
    clock.advance(3ll * 24 * 60 * 60 * 1000);
    ASSERT_TRUE(keepHouse(connection()));
    EXPECT_EQ(number("SELECT count(*) FROM access_token"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM attempt"), 0);
}

INSTANTIATE_TEST_SUITE_P(Engines, UpkeepTest, testing::Values(sql::Engine::Sqlite, sql::Engine::PostgreSql));

TEST(DataFolderTest, RemembersItsDatabase) {
    const QTemporaryDir outside;
    const auto folder = DataFolder::open(outside.filePath(QStringLiteral("deep/data")));
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->database()->text(), QStringLiteral("sqlite:") + folder->file(QStringLiteral("server.db")));
    const auto url = sql::DatabaseUrl::parse(QStringLiteral("postgresql://user:secret@one,two/name"));
    ASSERT_TRUE(url && folder->remember(*url));
    EXPECT_EQ(folder->database()->text(), url->text());
    EXPECT_EQ(QFile::permissions(folder->file(QStringLiteral("database"))) & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_FALSE(absoluteUrl(QStringLiteral("mysql://x")));
    EXPECT_TRUE(absoluteUrl(QStringLiteral("sqlite:x.db"))->place.startsWith(u'/'));
}

} // namespace rs::test
