// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/database.h"
#include "sql/migrator.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using base::ErrorCode;
using sql::Database;
using sql::Migrator;

namespace {

class Migration : public testing::Test {
protected:
    void SetUp() override {
        m_database = std::move(*Database::open(m_folder.filePath(QStringLiteral("a.db")), Database::Mode::ReadWrite));
    }
    base::Result<Migrator::Outcome> to(int version, int failing = 0) {
        Migrator migrator(version, [failing](Database& database, int step) -> base::Result<> {
            if (step == failing) return database.execute(u"nonsense");
            return database.execute(QStringLiteral("CREATE TABLE t%1 (x)").arg(step));
        });
        migrator.setBackup([this](int from) -> base::Result<> {
            m_backups << from;
            return {};
        });
        return migrator.run(*m_database);
    }
    int tables() { return m_database->scalar(u"SELECT count(*) FROM sqlite_schema")->toInt(); }
    QList<int> m_backups;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(Migration, MakesAnEmptyDatabaseWithoutBackup) {
    EXPECT_EQ(*to(2), Migrator::Outcome::Created);
    EXPECT_EQ(tables(), 2);
    EXPECT_EQ(m_backups, QList<int>());
}

TEST_F(Migration, DoesOnlyTheMissingSteps) {
    ASSERT_TRUE(to(1));
    EXPECT_EQ(*to(3), Migrator::Outcome::Upgraded);
    EXPECT_EQ(tables(), 3);
    EXPECT_EQ(m_backups, QList<int>{1});
    EXPECT_EQ(*to(3), Migrator::Outcome::Current);
}

TEST_F(Migration, AFailedStepLeavesTheOldVersion) {
    ASSERT_TRUE(to(1));
    EXPECT_FALSE(to(3, 3));
    EXPECT_EQ(tables(), 1);
    EXPECT_EQ(*to(1), Migrator::Outcome::Current);
}

TEST_F(Migration, RefusesTheFuture) {
    ASSERT_TRUE(to(3));
    EXPECT_EQ(to(2).error().code, ErrorCode::StoreIsNewer);
}

} // namespace rs::test
