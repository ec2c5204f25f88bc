// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "domain/registry.h"
#include "sql/migrator.h"
#include "sql/statement.h"
#include "storage/backup.h"
#include "storage/builtinregions.h"
#include "storage/bulk.h"
#include "storage/functions.h"
#include "storage/promote.h"
#include "storage/recordio.h"
#include "storage/schema.h"

#include <QDir>
#include <QFileInfo>

namespace rs::storage {

using sql::Database;
using sql::Statement;

base::Result<std::unique_ptr<Store>> Store::open(const QString& path, Access access) {
    if (access == Access::Read && !QFileInfo::exists(path)) return base::fail(base::ErrorCode::StoreCannotOpen, {path});
    if (access == Access::Write) QDir().mkpath(QFileInfo(path).absolutePath());
    RS_ASSIGN(auto database,
              Database::open(path, access == Access::Read ? Database::Mode::ReadOnly : Database::Mode::ReadWrite));
    // Readers keep the upper levels of the indexes, the system the rest, and sort a million rows in a file; who
    // writes lists keeps every index at hand.
    RS_TRY(database->execute(access == Access::Read ? u"PRAGMA cache_size=-4000"
                                                    : u"PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY"));
    RS_TRY(registerFunctions(*database));
    std::unique_ptr<Store> store(new Store(std::move(database)));
    if (access == Access::Write) {
        RS_TRY(store->prepareForWriting());
    } else {
        RS_ASSIGN(const QVariant version, store->database().scalar(u"PRAGMA user_version"));
        if (version.toInt() > domain::schemaVersion) return base::fail(base::ErrorCode::StoreIsNewer, {path});
    }
    return store;
}

namespace {

//! What a store is born with: who it is, and the records that every store has.
base::Result<> insertFirstRows(Database& database) {
    RS_ASSIGN(Statement statement,
              Statement::prepare(database, u"INSERT INTO sync_meta (device_id, schema) SELECT ?1, ?2 "
                                           "WHERE NOT EXISTS (SELECT 1 FROM sync_meta)"));
    RS_TRY(statement.bind(1, base::newId()).bind(2, qint64(domain::schemaVersion)).run());
    return insertBuiltInRegions(database);
}

//! The first rows come in the transaction that makes their tables, with the last version: by then every column
//! of the registry is there.
base::Result<> makeVersion(Database& database, int version) {
    RS_TRY(migrateTo(database, version));
    if (version < domain::schemaVersion) return {};
    RS_TRY(promoteUnknown(database));
    return insertFirstRows(database);
}

} // namespace

base::Result<> Store::prepareForWriting() {
    sql::Migrator migrator(domain::schemaVersion, makeVersion);
    migrator.setBackup([this](int version) -> base::Result<> {
        return copyTo(*m_database, QStringLiteral("%1.v%2.backup").arg(path()).arg(version));
    });
    RS_ASSIGN(const QVariant version, m_database->scalar(u"PRAGMA user_version"));
    if (version.toInt() <= domain::schemaVersion) {
        RS_TRY(m_database->writeAhead());
        RS_TRY(m_database->execute(u"PRAGMA synchronous=FULL"));
    }
    RS_TRY(migrator.run(*m_database));
    return BulkLoad::finishInterrupted(*m_database);
}

base::Result<std::optional<domain::Record>> Store::find(const domain::Entity& entity, const base::Id& id) {
    RS_ASSIGN(RecordReader reader, RecordReader::byId(*m_database, entity));
    return reader.find(id);
}

base::Result<domain::Record> Store::get(const domain::Entity& entity, const base::Id& id) {
    RS_ASSIGN(std::optional<domain::Record> found, find(entity, id));
    if (!found) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    return std::move(*found);
}

base::Result<qint64> Store::count(const domain::Entity& entity) {
    RS_ASSIGN(const QVariant number, m_database->scalar(QStringLiteral("SELECT count(*) FROM %1").arg(entity.key())));
    return number.toLongLong();
}

base::Result<qint64> Store::unsent() {
    RS_ASSIGN(const QVariant number,
              m_database->scalar(u"SELECT count(*) FROM outbox WHERE state <> 1 AND state IN (0, 4)"));
    return number.toLongLong();
}

base::Result<base::Id> Store::deviceId() {
    RS_ASSIGN(const QVariant bytes, m_database->scalar(u"SELECT device_id FROM sync_meta"));
    return base::idFromBytes(bytes.toByteArray());
}

base::Result<QString> Store::setting(const QString& name) {
    RS_ASSIGN(Statement statement, Statement::prepare(*m_database, u"SELECT value FROM setting WHERE name = ?1"));
    statement.bind(1, QStringView(name));
    RS_ASSIGN(const bool found, statement.step());
    return found ? statement.text(0) : QString();
}

base::Result<> Store::setSetting(const QString& name, const QString& value) {
    RS_ASSIGN(Statement statement,
              Statement::prepare(*m_database, u"INSERT INTO setting (name, value) VALUES (?1, ?2) "
                                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return statement.bind(1, QStringView(name)).bind(2, QStringView(value)).run();
}

} // namespace rs::storage
