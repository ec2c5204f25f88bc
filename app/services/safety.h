// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/workspace.h"
#include "storage/backup.h"

namespace rs::services {

using storage::BackupFile;

//! Backups that stand beside a store, newest first.
[[nodiscard]] QList<BackupFile> backupsBeside(const QString& store);

//! Puts a backup in the store's place, in a worker; the store as it was stays beside it (keptBeside()). Nobody may
//! have the store open. Errors: FileNotFound, StoreIsDamaged (the backup), StoreIsNewer, BackupFailed.
[[nodiscard]] QFuture<base::Result<>> restoreBackup(const QString& backup, const QString& store);

//! Where restoreBackup() keeps the store as it was before.
[[nodiscard]] QString keptBeside(const QString& store);

//! A whole copy of the open store as one file, in a worker. Error BackupFailed.
[[nodiscard]] QFuture<base::Result<>> backUpTo(Workspace& workspace, const QString& file);

//! Today's backup if there is none yet, in a worker; the path of the new file or an empty text.
[[nodiscard]] QFuture<base::Result<QString>> backUpDaily(Workspace& workspace);

//! What is wrong with the store, as sentences of that language, in a worker; empty if nothing. A damaged file is open
//! to look only from then on.
[[nodiscard]] QFuture<base::Result<QStringList>> checkStore(Workspace& workspace, base::Language language);

//! Sentences for what storage::findProblems() says.
[[nodiscard]] QStringList problemSentences(const QStringList& problems, base::Language language);

} // namespace rs::services
