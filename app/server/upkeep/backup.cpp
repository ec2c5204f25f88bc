// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/audit.h"
#include "server/core/servercore.h"
#include "server/sql/schema.h"
#include "server/sql/transaction.h"
#include "server/upkeep/tables.h"
#include "server/upkeep/upkeep.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace rs::server {

using base::ErrorCode;
using base::Result;
using sql::Connection;
using sql::Row;
using sql::Values;

namespace {

sql::DatabaseUrl fileUrl(const QString& file) { return {sql::Engine::Sqlite, file}; }

//! An empty file that only its owner reads.
bool makePrivate(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool reachesDisk(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

//! From another engine: line by line, of one moment.
Result<> copyToFile(Connection& connection, const QString& path) {
    RS_ASSIGN(const std::unique_ptr<Connection> file, Connection::open(fileUrl(path)));
    RS_TRY(sql::migrate(*file));
    const Result<> copied = sql::inTransaction(connection, sql::Access::Read, [&]() -> Result<> {
        RS_TRY(takeTime(connection));
        return sql::inTransaction(*file, sql::Access::Write, [&]() -> Result<> {
            RS_TRY(file->run("DELETE FROM meta"));
            return copyAll(connection, *file);
        });
    });
    RS_TRY(copied);
    return file->execute("PRAGMA journal_mode=DELETE"); // one file, not three
}

//! Who may not come in any more, now.
struct LockedOut {
    QList<Values> accounts, devices; //!< when, id
};

Result<LockedOut> lockedOutOf(Connection& connection) {
    LockedOut out;
    RS_TRY(connection.read("SELECT revoked_at, id FROM account WHERE revoked_at IS NOT NULL", {}, [&](const Row& row) {
        out.accounts << Values{row.integer(0), row.bytes(1)};
    }));
    RS_TRY(connection.read("SELECT revoked_at, id FROM device WHERE revoked_at IS NOT NULL", {}, [&](const Row& row) {
        out.devices << Values{row.integer(0), row.bytes(1)};
    }));
    return out;
}

Result<> replaceAll(Connection& backup, Connection& connection) {
    RS_ASSIGN(const LockedOut out, lockedOutOf(connection));
    RS_TRY(clearAll(connection));
    RS_TRY(copyAll(backup, connection));
    RS_TRY(connection.runEach("UPDATE account SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL", out.accounts));
    RS_TRY(connection.runEach("UPDATE device SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL", out.devices));
    RS_TRY(startNewEpoch(connection));
    return Audit(connection).note(QStringLiteral("restore"), {}, {});
}

Result<> expectSound(Connection& backup, const QString& file) {
    QString answer;
    RS_TRY(backup.read("PRAGMA integrity_check", {}, [&](const Row& row) { answer = row.text(0); }));
    if (answer != u"ok") return base::fail(ErrorCode::StoreIsDamaged, {file}, answer);
    qint64 tables = 0;
    RS_TRY(backup.read("SELECT count(*) FROM sqlite_master WHERE name IN ('meta', 'scope', 'record', 'op', 'account')",
                       {}, [&](const Row& row) { tables = row.integer(0); }));
    if (tables != 5) return base::fail(ErrorCode::StoreIsDamaged, {file}, QStringLiteral("no backup of a server"));
    return {};
}

} // namespace

Result<> backupTo(Connection& connection, const QString& file) {
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    if (!makePrivate(part)) return base::fail(ErrorCode::BackupFailed, {file});
    const Result<> copied = connection.engine() == sql::Engine::Sqlite
                                ? connection.run("VACUUM INTO $1", {part}).map([](qint64) {})
                                : copyToFile(connection, part);
    if (!copied || !reachesDisk(part)) {
        QFile::remove(part);
        return base::fail(ErrorCode::BackupFailed, {file}, copied ? QString() : copied.error().detail);
    }
    QFile::remove(file);
    if (!QFile::rename(part, file)) return base::fail(ErrorCode::BackupFailed, {file});
    return sql::inTransaction(connection, sql::Access::Write,
                              [&] { return Audit(connection).note(QStringLiteral("backup"), {}, {}); });
}

Result<> restoreFrom(Connection& connection, const QString& file, const QString& workFolder) {
    if (!QFileInfo(file).isFile()) return base::fail(ErrorCode::FileNotFound, {file});
    // The backup itself is not touched: an older one is brought to today's tables first.
    const QTemporaryDir folder(workFolder + QStringLiteral("/restore-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("backup.db"));
    if (!folder.isValid() || !QFile::copy(file, copy)) return base::fail(ErrorCode::FileCannotRead, {file});
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto opened = Connection::open(fileUrl(copy));
    if (!opened) return base::fail(ErrorCode::StoreIsDamaged, {file}, opened.error().detail);
    Connection& backup = **opened;
    if (auto sound = expectSound(backup, file); !sound)
        return base::fail(ErrorCode::StoreIsDamaged, {file}, sound.error().detail);
    RS_TRY(sql::migrate(backup));
    RS_TRY(beginAlone(connection));
    Result<> replaced = replaceAll(backup, connection);
    if (replaced) replaced = connection.commit();
    if (!replaced && connection.isInTransaction()) connection.rollback();
    return replaced;
}

} // namespace rs::server
