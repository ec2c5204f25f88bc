// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include "storage/backup.h"

#include <QFile>
#include <QFileInfo>

namespace rs::test {

namespace {
class Backups : public StoreTest {};
} // namespace

TEST_F(Backups, BringBackWhatWasThere) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    const QString copy = path() + QStringLiteral(".copy");
    ASSERT_TRUE(storage::copyTo(store().database(), copy));
    set(id, u"family_name", QStringLiteral("Петрова"));
    close();
    ASSERT_TRUE(storage::restoreFrom(copy, path()));
    open();
    EXPECT_EQ(family(id), QStringLiteral("Иванова"));
    EXPECT_TRUE(QFileInfo::exists(path() + QStringLiteral(".before-restore")));
}

TEST_F(Backups, ADamagedBackupIsRefusedAndTheStoreStays) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    const QString copy = path() + QStringLiteral(".copy");
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a store");
    file.close();
    close();
    const auto restored = storage::restoreFrom(copy, path());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, base::ErrorCode::StoreIsDamaged);
    open();
    EXPECT_EQ(family(id), QStringLiteral("Иванова"));
}

TEST_F(Backups, AreMadeOnceADay) {
    EXPECT_FALSE(storage::rotateBackups(store().database())->isEmpty());
    EXPECT_TRUE(storage::rotateBackups(store().database())->isEmpty());
    ASSERT_EQ(storage::backupsOf(path()).size(), 1);
    QFile file(storage::backupsOf(path()).first().path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime);
    file.close();
    EXPECT_FALSE(storage::rotateBackups(store().database())->isEmpty());
}

TEST_F(Backups, ASoundStoreHasNoProblems) {
    insert(participant(QStringLiteral("Иванова")));
    EXPECT_EQ(*storage::findProblems(store().database()), QStringList());
}

TEST_F(Backups, ARowWrittenPastTheOutboxIsAProblem) {
    ASSERT_TRUE(store().database().execute(u"INSERT INTO participant (id, family_name) VALUES (randomblob(16), 'x')"));
    EXPECT_EQ(storage::findProblems(store().database())->size(), 1);
}

} // namespace rs::test
