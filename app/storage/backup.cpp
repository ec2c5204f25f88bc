// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "domain/registry.h"
#include "sql/database.h"
#include "sql/statement.h"
#include "storage/builtinregions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

namespace rs::storage {

using base::ErrorCode;
using sql::Database;

namespace {

constexpr int pagesAtOnce = 2000;
constexpr int dailyKept = 7;
constexpr int monthlyKept = 12;

base::Result<> copyPages(sqlite3* from, sqlite3* to) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return base::fail(ErrorCode::BackupFailed, {}, QString::fromUtf8(sqlite3_errmsg(to)));
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(20);
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) return base::fail(ErrorCode::BackupFailed, {}, QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

void removeStore(const QString& path) {
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1String(suffix));
}

QDir backupFolder(const QString& path) { return QDir(QFileInfo(path).absolutePath() + QStringLiteral("/backups")); }

//! The first of each month for a year, the last seven days, nothing else.
QStringList superfluous(const QList<BackupFile>& newestFirst) {
    QStringList gone;
    QSet<QString> months;
    QList<BackupFile> older = newestFirst.mid(dailyKept);
    for (const BackupFile& file : older) {
        const QString month = file.at.toString(QStringLiteral("yyyy-MM"));
        if (months.contains(month) || months.size() >= monthlyKept) gone << file.path;
        months << month;
    }
    return gone;
}

//! Each row came by an operation: a row without one was written past the outbox and would never be sent.
//! Built-in regions are in every store anyway.
base::Result<qint64> countWithoutOperation(Database& database, const domain::Entity& entity) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(
                  database, QStringLiteral("SELECT t.id FROM %1 t WHERE NOT EXISTS "
                                           "(SELECT 1 FROM outbox o WHERE o.row_id = t.id) AND NOT EXISTS "
                                           "(SELECT 1 FROM sync_row r WHERE r.table_no = %2 AND r.row_id = t.id)")
                                .arg(entity.key())
                                .arg(entity.number)));
    for (qint64 count = 0;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return count;
        if (!builtInRegionIds().contains(rows.id(0))) ++count;
    }
}

} // namespace

base::Result<> copyTo(Database& database, const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString partial = path + QStringLiteral(".partial");
    removeStore(partial);
    {
        auto target = Database::open(partial, Database::Mode::ReadWrite);
        if (!target) return base::fail(ErrorCode::BackupFailed, {path}, target.error().detail);
        if (auto copied = copyPages(database.handle(), (*target)->handle()); !copied) {
            copied.error().context = {path};
            return copied;
        }
        // A backup is one file: no write-ahead log beside it.
        RS_TRY((*target)->execute(u"PRAGMA journal_mode=DELETE"));
    }
    QFile::remove(path);
    if (!QFile::rename(partial, path)) return base::fail(ErrorCode::BackupFailed, {path});
    removeStore(partial);
    return {};
}

base::Result<> restoreFrom(const QString& backup, const QString& path) {
    if (!QFileInfo::exists(backup)) return base::fail(ErrorCode::FileNotFound, {backup});
    RS_ASSIGN(auto source, Database::open(backup, Database::Mode::ReadOnly));
    RS_ASSIGN(const QVariant version, source->scalar(u"PRAGMA user_version"));
    if (version.toInt() > domain::schemaVersion) return base::fail(ErrorCode::StoreIsNewer, {backup});
    RS_ASSIGN(const QVariant check, source->scalar(u"PRAGMA quick_check(1)"));
    if (version.toInt() < 1 || check.toString() != QLatin1String("ok"))
        return base::fail(ErrorCode::StoreIsDamaged, {backup});

    const QString fresh = path + QStringLiteral(".restored");
    RS_TRY(copyTo(*source, fresh));
    const QString kept = path + QStringLiteral(".before-restore");
    removeStore(kept);
    const auto move = [](const QString& from, const QString& to) {
        for (const auto* suffix : {"", "-wal", "-shm"})
            QFile::rename(from + QLatin1String(suffix), to + QLatin1String(suffix));
    };
    move(path, kept);
    if (QFile::rename(fresh, path)) return {};
    move(kept, path);
    return base::fail(ErrorCode::BackupFailed, {path});
}

QList<BackupFile> backupsOf(const QString& path) {
    QList<BackupFile> files;
    const QStringList filter{QFileInfo(path).completeBaseName() + QStringLiteral("-*.backup")};
    for (const QFileInfo& info : backupFolder(path).entryInfoList(filter, QDir::Files, QDir::Name | QDir::Reversed))
        files << BackupFile{info.absoluteFilePath(), info.lastModified(), info.size()};
    return files;
}

base::Result<QString> rotateBackups(Database& database) {
    const QList<BackupFile> before = backupsOf(database.path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!before.isEmpty() && before.first().at.secsTo(now) < 24 * 3600) return QString();
    const QString name =
        QStringLiteral("%1-%2.backup")
            .arg(QFileInfo(database.path()).completeBaseName(), now.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path = backupFolder(database.path()).filePath(name);
    RS_TRY(copyTo(database, path));
    for (const QString& old : superfluous(backupsOf(database.path()))) QFile::remove(old);
    return path;
}

base::Result<QStringList> findProblems(Database& database) {
    QStringList problems;
    RS_ASSIGN(sql::Statement check, sql::Statement::prepare(database, u"PRAGMA quick_check(20)"));
    for (;;) {
        RS_ASSIGN(const bool more, check.step());
        if (!more) break;
        if (check.text(0) != QLatin1String("ok")) problems << check.text(0);
    }
    // What the tables of a damaged file say of each other means nothing, and asking them may fail.
    if (!problems.isEmpty()) return problems;
    RS_ASSIGN(const QVariant lost,
              database.scalar(
                  u"SELECT count(*) FROM outbox o LEFT JOIN change_set c ON c.n = o.change_set_n WHERE c.n IS NULL"));
    if (lost.toLongLong() > 0)
        problems << QStringLiteral("%1 operations belong to no change set").arg(lost.toLongLong());
    for (const domain::Entity* entity : domain::entities()) {
        RS_ASSIGN(const qint64 silent, countWithoutOperation(database, *entity));
        if (silent > 0)
            problems << QStringLiteral("%1: %2 records without an operation").arg(entity->key()).arg(silent);
    }
    return problems;
}

} // namespace rs::storage
