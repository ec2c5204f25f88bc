// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testing.h"
#include "server/upkeep/datafolder.h"

namespace rs::server {

//! Deeds on the whole database, also while servers work on it.

//! All of it in one SQLite file, readable by its owner only; whole or not at all. Errors: BackupFailed.
[[nodiscard]] base::Result<> backupTo(sql::Connection& connection, const QString& file);

//! Puts what a backup holds in the place of everything, with a new epoch, so that every laptop sends again what came
//! after. Whoever was locked out since stays so. Errors: FileNotFound, StoreIsDamaged, StoreIsNewer, StoreIsBusy.
[[nodiscard]] base::Result<> restoreFrom(sql::Connection& connection, const QString& file, const QString& workFolder);

//! What is wrong: with the file, between tables, with counts and digests of scopes. Empty: nothing.
[[nodiscard]] base::Result<QStringList> findProblems(sql::Connection& connection);

struct Moved {
    qint64 records = 0;
};
//! Copies everything into an empty database; meanwhile nobody can write. From then on the old place leads there, for
//! the folder and for every server that runs. Broken off anywhere, it has either happened, or the old place is whole
//! and the new one is refused to everybody but the next attempt. Errors: StoreNotEmpty, StoreIsBusy, of both databases.
//! Points of a test: "move.copying", "move.copied", "move.closed".
[[nodiscard]] base::Result<Moved> moveTo(const DataFolder& folder, const sql::DatabaseUrl& target,
                                         const Testing& testing = {});

} // namespace rs::server
