// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace rs::sql {
class Database;
}

namespace rs::storage {

//! A consistent copy of a live store, also while others write. All or nothing: a file of that name is replaced
//! only by a whole copy. Error BackupFailed.
[[nodiscard]] base::Result<> copyTo(sql::Database& database, const QString& path);

//! Puts a backup in the store's place; the store as it was is kept beside it as `PATH.before-restore`.
//! Nobody may have the store open. Errors: FileNotFound, StoreIsDamaged, StoreIsNewer, BackupFailed.
[[nodiscard]] base::Result<> restoreFrom(const QString& backup, const QString& path);

struct BackupFile {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

//! Backups that stand beside a store, newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString& path);

//! Makes today's backup if there is none younger than a day, and keeps 7 daily ones and one a month for a year.
//! Returns the new file or an empty text.
[[nodiscard]] base::Result<QString> rotateBackups(sql::Database& database);

//! What is wrong with the file or between its tables; empty if nothing.
[[nodiscard]] base::Result<QStringList> findProblems(sql::Database& database);

} // namespace rs::storage
