// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/schema.h"
#include "server/upkeep/upkeep.h"
#include "support/postgres.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using namespace rs::server;
using base::ErrorCode;

//! A server's folder with SQLite in it, and a new place of either kind. Two databases cannot commit as one: a move may
//! end between any two steps.
class BrokenMoveTest : public testing::TestWithParam<sql::Engine> {
protected:
    BrokenMoveTest() {
        target = GetParam() == sql::Engine::Sqlite
                     ? sql::DatabaseUrl{sql::Engine::Sqlite, m_folder.filePath(QStringLiteral("new.db"))}
                     : sql::DatabaseUrl{sql::Engine::PostgreSql, Postgres::instance().freshAddress()};
        addAccount("anna");
    }
    [[nodiscard]] DataFolder folder(const char* name = "data") const {
        return DataFolder::open(m_folder.filePath(QString::fromLatin1(name))).value();
    }
    //! Where the server works; adds somebody there.
    sql::DatabaseUrl addAccount(const char* name, const char* where = "data") {
        auto connection = folder(where).connect();
        EXPECT_TRUE(connection) << connection.error().detail.toStdString();
        if (!connection) return {};
        const QString text = QString::fromLatin1(name);
        EXPECT_TRUE((*connection)
                        ->run("INSERT INTO account (id, name, name_key, role, password, created_at) "
                              "VALUES ($1, $2, $2, $3, $4, $5)",
                              {base::newId(), text, QStringLiteral("admin"), QStringLiteral("x"), 1}));
        return (*connection)->url();
    }
    [[nodiscard]] QStringList accounts() const {
        QStringList names;
        const auto connection = folder().connect();
        EXPECT_TRUE(connection &&
                    (*connection)->read("SELECT name FROM account ORDER BY name", {}, [&](const sql::Row& row) {
                        names << row.text(0);
                    }));
        return names;
    }
    ErrorCode breakOff(const char* point) const {
        Testing testing;
        testing.reached = [point](const char* reached) { return qstrcmp(point, reached) == 0; };
        const auto moved = moveTo(folder(), target, testing);
        EXPECT_FALSE(moved);
        return moved ? ErrorCode::BadArgument : moved.error().code;
    }

    sql::DatabaseUrl target;

private:
    QTemporaryDir m_folder;
};
INSTANTIATE_TEST_SUITE_P(Engines, BrokenMoveTest, testing::Values(sql::Engine::Sqlite, sql::Engine::PostgreSql),
                         [](const auto& one) { return one.param == sql::Engine::Sqlite ? "Sqlite" : "PostgreSql"; });

TEST_P(BrokenMoveTest, BeforeTheOldPlaceClosesItStaysWholeAndTheNewOneIsNobodys) {
    int round = 0;
    for (const char* point : {"move.copying", "move.copied", "move.copied"}) {
        EXPECT_EQ(breakOff(point), ErrorCode::Cancelled);
        const QByteArray name = "later" + QByteArray::number(++round);
        EXPECT_NE(addAccount(name.constData()).text(), target.text()) << point;
    }
    ASSERT_TRUE(folder("hasty").remember(target));
    const auto hasty = folder("hasty").connect();
    ASSERT_FALSE(hasty) << "what was copied is not the database";
    EXPECT_EQ(hasty.error().code, ErrorCode::StoreIsDamaged);
    addAccount("boris", "other");
    EXPECT_EQ(moveTo(folder("other"), target).error().code, ErrorCode::StoreNotEmpty) << "nor anybody else's to fill";
    ASSERT_TRUE(moveTo(folder(), target));
    EXPECT_EQ(accounts(), (QStringList{QStringLiteral("anna"), QStringLiteral("later1"), QStringLiteral("later2"),
                                       QStringLiteral("later3")}));
    EXPECT_EQ(addAccount("boris").text(), target.text());
    EXPECT_TRUE(folder("hasty").connect()) << "now it is";
}

TEST_P(BrokenMoveTest, OnceTheOldPlaceIsClosedItLeadsToTheNewOne) {
    EXPECT_EQ(breakOff("move.closed"), ErrorCode::Cancelled);
    ASSERT_TRUE(folder("hasty").remember(target));
    EXPECT_FALSE(folder("hasty").connect()) << "only the old place can tell that it has closed";
    EXPECT_EQ(addAccount("boris").text(), target.text());
    EXPECT_EQ(accounts(), (QStringList{QStringLiteral("anna"), QStringLiteral("boris")}));
    EXPECT_EQ(folder().database()->text(), target.text()) << "it is remembered";
    EXPECT_TRUE(folder("hasty").connect());
}

} // namespace rs::test
