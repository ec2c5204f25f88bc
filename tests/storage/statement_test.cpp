// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that nobody uses are kept for the next who asks for the same words: nobody must notice.
#include "sql/statement.h"

#include "sql/database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using sql::Database;
using sql::Statement;

class StatementTest : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Database::open(m_folder.filePath(u"statements.db"_s), Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        m_database = std::move(*opened);
        ASSERT_TRUE(database().execute(u"CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 'one'), (2, 'two')"));
    }
    Database& database() { return *m_database; }
    Statement prepared(const QString& words) {
        auto statement = Statement::prepare(database(), words);
        EXPECT_TRUE(statement) << qPrintable(words);
        return std::move(*statement);
    }
    //! What the engine has of these words, used or not.
    int alive(const QString& words) {
        int found = 0;
        each([&](sqlite3_stmt* one) { found += QString::fromUtf8(sqlite3_sql(one)) == words; });
        return found;
    }
    int alive() {
        int found = 0;
        each([&](sqlite3_stmt*) { ++found; });
        return found;
    }
    int running() {
        int found = 0;
        each([&](sqlite3_stmt* one) { found += sqlite3_stmt_busy(one); });
        return found;
    }

private:
    template <typename Visit>
    void each(Visit visit) {
        for (sqlite3_stmt* one = sqlite3_next_stmt(database().handle(), nullptr); one;
             one = sqlite3_next_stmt(database().handle(), one))
            visit(one);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

TEST_F(StatementTest, TheSameWordsArePreparedOnce) {
    const QString words = u"SELECT b FROM t WHERE a = ?1"_s;
    for (const qint64 a : {1, 2, 1}) {
        Statement statement = prepared(words);
        EXPECT_TRUE(statement.bind(1, a).step().value_or(false));
        EXPECT_EQ(statement.text(0), a == 1 ? u"one"_s : u"two"_s);
        EXPECT_EQ(alive(words), 1);
    }
    EXPECT_EQ(alive(words), 1) << "kept";
}

TEST_F(StatementTest, WhatWasBoundBeforeIsForgotten) {
    const QString words = u"INSERT INTO t (a, b) VALUES (?1, ?2)"_s;
    ASSERT_TRUE(prepared(words).bind(1, qint64(3)).bind(2, QStringView(u"three")).run());
    ASSERT_TRUE(prepared(words).bind(1, qint64(4)).run());
    EXPECT_EQ(database().scalar(u"SELECT b FROM t WHERE a = 3")->toString(), u"three"_s);
    EXPECT_TRUE(database().scalar(u"SELECT b FROM t WHERE a = 4")->isNull());
}

TEST_F(StatementTest, WhoStopsInTheMiddleHoldsNothingAndTheNextBeginsAnew) {
    const QString words = u"SELECT a FROM t ORDER BY a"_s;
    for (int i = 0; i < 2; ++i) {
        Statement statement = prepared(words);
        EXPECT_TRUE(statement.step().value_or(false));
        EXPECT_EQ(statement.integer(0), 1) << "from the first row";
        EXPECT_EQ(running(), 1);
    }
    EXPECT_EQ(running(), 0) << "a read transaction would keep the log of changes from being emptied";
    EXPECT_TRUE(database().execute(u"DROP TABLE t"));
}

TEST_F(StatementTest, TwoAtATimeAreTwo) {
    const QString words = u"SELECT a FROM t ORDER BY a"_s;
    {
        Statement one = prepared(words), other = prepared(words);
        EXPECT_TRUE(one.step().value_or(false) && one.step().value_or(false) && other.step().value_or(false));
        EXPECT_EQ(one.integer(0), 2);
        EXPECT_EQ(other.integer(0), 1);
        EXPECT_EQ(alive(words), 2);
    }
    EXPECT_EQ(alive(words), 1) << "one of them is kept";
    EXPECT_TRUE(prepared(words).step().value_or(false));
}

TEST_F(StatementTest, FollowsAChangeOfTheTables) {
    const QString words = u"SELECT * FROM t WHERE a = 1"_s;
    EXPECT_TRUE(prepared(words).step().value_or(false));
    ASSERT_TRUE(database().execute(u"ALTER TABLE t ADD COLUMN c DEFAULT 'new'"));
    Statement again = prepared(words);
    EXPECT_TRUE(again.step().value_or(false));
    EXPECT_EQ(again.text(2), u"new"_s);
}

TEST_F(StatementTest, KeepsTheLastOnesOnlyAndNoneThatIsLong) {
    constexpr int many = 1000, kept = 200;
    for (int i = 0; i < many; ++i) EXPECT_TRUE(prepared(u"SELECT %1 FROM t"_s.arg(i)).step().value_or(false));
    EXPECT_LE(alive(), kept);
    EXPECT_EQ(alive(u"SELECT 0 FROM t"_s), 0);
    EXPECT_EQ(alive(u"SELECT 999 FROM t"_s), 1);
    const QString ids = u"SELECT a FROM t WHERE a IN (%1 1)"_s.arg(u"7, "_s.repeated(5000));
    EXPECT_TRUE(prepared(ids).step().value_or(false));
    EXPECT_EQ(alive(ids), 0);
}

//! A pragma may do its work while it is prepared: it must be prepared each time.
TEST_F(StatementTest, PragmasAreNeverKept) {
    const QString words = u"PRAGMA table_info(t)"_s;
    EXPECT_TRUE(prepared(words).step().value_or(false));
    EXPECT_EQ(alive(words), 0);
}

TEST_F(StatementTest, OneThatFailedServesAgain) {
    ASSERT_TRUE(database().execute(u"CREATE UNIQUE INDEX once ON t (a)"));
    const QString words = u"INSERT INTO t (a) VALUES (?1)"_s;
    EXPECT_FALSE(prepared(words).bind(1, qint64(1)).run());
    EXPECT_TRUE(prepared(words).bind(1, qint64(5)).run());
    EXPECT_EQ(database().scalar(u"SELECT count(*) FROM t")->toInt(), 3);
}

} // namespace rs::test
