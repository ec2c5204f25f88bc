// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wipe.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "storage/backup.h"
#include "storage/schema.h"

#include <QDir>
#include <QFileInfo>

namespace rs::storage {

using base::Result;

namespace {

//! Copies that the store makes of itself: daily ones, those before a migration, and what a restore has put aside.
Result<> removeOwnBackups(const QString& path) {
    QStringList files;
    for (const BackupFile& file : backupsOf(path)) files << file.path;
    const QFileInfo store(path);
    const QString name = store.fileName();
    const QStringList beside{name + QStringLiteral(".v*.backup"), name + QStringLiteral(".before-restore*"),
                             name + QStringLiteral(".restored*"), name + QStringLiteral(".partial*")};
    for (const QFileInfo& info : store.absoluteDir().entryInfoList(beside, QDir::Files))
        files << info.absoluteFilePath();
    for (const QString& file : std::as_const(files)) {
        if (!QFile::remove(file)) return base::fail(base::ErrorCode::FileCannotWrite, {file});
    }
    return {};
}

//! Into the file and then cut to nothing: it holds pages as they were before.
Result<> emptyLog(sql::Database& database) {
    RS_ASSIGN(sql::Statement checkpoint, sql::Statement::prepare(database, u"PRAGMA wal_checkpoint(TRUNCATE)"));
    RS_TRY(checkpoint.step());
    return checkpoint.integer(0) == 0 ? Result<>() : base::fail(base::ErrorCode::StoreIsBusy);
}

} // namespace

Result<bool> isWipeUnfinished(Store& store) {
    RS_ASSIGN(const QString kept, store.setting(QStringLiteral("sync.wipe")));
    return !kept.isEmpty();
}

Result<> finishWipe(Store& store) {
    sql::Database& database = store.database();
    // The index keeps the words of deleted rows until its parts are joined; deleted cells stay in the gaps of pages
    // until the file is written anew.
    for (const domain::Entity* entity : domain::entities()) {
        if (entity->hasFullText)
            RS_TRY(database.execute(
                QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(fullTextTable(*entity))));
    }
    RS_TRY(removeOwnBackups(store.path()));
    RS_TRY(database.execute(u"PRAGMA secure_delete=ON; VACUUM"));
    RS_TRY(emptyLog(database));
    return database.execute(u"DELETE FROM setting WHERE name = 'sync.wipe'");
}

} // namespace rs::storage
