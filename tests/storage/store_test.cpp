// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include "storage/bulk.h"
#include "storage/schema.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <array>
#include <thread>

namespace rs::test {

using base::ErrorCode;
using storage::Store;

namespace {
class StoreFile : public StoreTest {};
} // namespace

TEST_F(StoreFile, SurvivesClosingAndOpening) {
    const base::Id id = insert(participant(QStringLiteral("Ёлкина")));
    open();
    EXPECT_EQ(family(id), QStringLiteral("Ёлкина"));
}

TEST_F(StoreFile, KeepsItsDeviceIdentity) {
    const base::Id before = *store().deviceId();
    EXPECT_FALSE(before.isNull());
    open();
    EXPECT_EQ(*store().deviceId(), before);
}

//! The window and the command line, say. They meet in the worst moment once in ten times.
TEST_F(StoreFile, IsMadeByTwoAtOnce) {
    QTemporaryDir folder;
    for (int i = 0; i < 40; ++i) {
        const QString path = folder.filePath(QString::number(i));
        std::array<bool, 2> good{};
        std::array<std::thread, 2> threads;
        for (size_t one = 0; one < 2; ++one)
            threads[one] = std::thread([&, one] { good[one] = Store::open(path, Store::Access::Write).has_value(); });
        for (std::thread& thread : threads) thread.join();
        EXPECT_TRUE(good[0] && good[1]) << "store " << i;
    }
}

TEST_F(StoreFile, OfANewerProgramIsRefusedAndNotTouched) {
    ASSERT_TRUE(store().database().execute(u"PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);"));
    close();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = Store::open(path(), Store::Access::Write);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreIsNewer);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(StoreFile, ThatIsNoDatabaseIsCalledDamaged) {
    close();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QFile::remove(path() + QStringLiteral("-wal"));
    const auto opened = Store::open(path(), Store::Access::Write);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreIsDamaged);
}

TEST_F(StoreFile, ThatIsMissingCannotBeRead) {
    const auto opened = Store::open(path() + QStringLiteral("-nowhere"), Store::Access::Read);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreCannotOpen);
}

TEST_F(StoreFile, OpenedToReadCannotBeWritten) {
    auto reader = Store::open(path(), Store::Access::Read);
    ASSERT_TRUE(reader);
    const auto writer = storage::Writer::begin(**reader, QStringLiteral("edit"), {});
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::StoreIsReadOnly);
}

TEST_F(StoreFile, HasAColumnForEveryStoredField) {
    for (const domain::Entity* entity : domain::entities()) {
        QSet<QString> columns;
        auto rows =
            sql::Statement::prepare(store().database(), QStringLiteral("PRAGMA table_info(%1)").arg(entity->key()));
        while (*rows->step()) columns << rows->text(1);
        for (const domain::Field& field : entity->fields)
            EXPECT_EQ(columns.contains(field.key()), field.isStored()) << entity->name << '.' << field.name;
    }
}

TEST_F(StoreFile, RemembersSettings) {
    ASSERT_TRUE(store().setSetting(QStringLiteral("a"), QStringLiteral("1")));
    ASSERT_TRUE(store().setSetting(QStringLiteral("a"), QStringLiteral("2")));
    EXPECT_EQ(*store().setting(QStringLiteral("a")), QStringLiteral("2"));
    EXPECT_EQ(*store().setting(QStringLiteral("b")), QString());
}

TEST_F(StoreTest, AFirstLoadThatWasInterruptedTwiceLeavesAllIndexes) {
    const auto indexes = [this] {
        return store()
            .database()
            .scalar(u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY 1)")
            ->toString();
    };
    const QString before = indexes();
    ASSERT_TRUE(storage::BulkLoad::begin(store()));
    EXPECT_NE(indexes(), before);
    ASSERT_TRUE(storage::BulkLoad::begin(store()));
    open();
    EXPECT_EQ(indexes(), before);
    const auto merging = store().database().scalar(u"SELECT v FROM participant_fts_config WHERE k = 'automerge'");
    ASSERT_TRUE(merging);
    EXPECT_EQ(merging->toInt(), 4);
}

} // namespace rs::test
