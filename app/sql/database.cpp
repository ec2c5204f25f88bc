// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/database.h"

#include "sql/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

namespace rs::sql {

using base::ErrorCode;

namespace {
constexpr int idleStatements = 150; // some kilobytes each
constexpr qsizetype longestIdle = 4000;
} // namespace

Database::Idle::~Idle() { sqlite3_finalize(statement); }

Database::Database(QString path, Mode mode)
    : m_path(std::move(path)),
      m_connection(QUuid::createUuid().toString()),
      m_mode(mode),
      m_idle(idleStatements) {}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    std::unique_ptr<Database> database(new Database(path, mode));
    RS_TRY(database->connect());
    return database;
}

namespace {

//! SQLite counts its memory under one lock for all connections: searches in two threads would wait for each other.
void countNoMemory() { [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

} // namespace

base::Result<> Database::connect() {
    countNoMemory();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (m_mode == Mode::ReadOnly) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open()) return base::fail(ErrorCode::StoreCannotOpen, {m_path}, connection.lastError().text());

    m_handle = *static_cast<sqlite3* const*>(connection.driver()->handle().data());
    sqlite3_extended_result_codes(m_handle, 1);
    // Opening touches nothing yet; the first read tells whether this is a database at all.
    const auto version = scalar(u"PRAGMA schema_version");
    if (!version) return tl::unexpected(version.error());
    return {};
}

Database::~Database() {
    m_idle.clear();
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<sqlite3_stmt*> Database::prepared(const QString& sql) {
    if (const std::unique_ptr<Idle> idle(m_idle.take(sql)); idle) return std::exchange(idle->statement, nullptr);
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare16_v3(m_handle, sql.utf16(), int(sql.size() * 2), SQLITE_PREPARE_PERSISTENT,
                                          &statement, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(errorFor(code));
    return statement;
}

void Database::giveBack(const QString& sql, sqlite3_stmt* statement) {
    auto idle = std::make_unique<Idle>(statement);
    // Pragmas may do their work while they are prepared; lists of ids hardly ever come again.
    if (sql.size() > longestIdle || sql.startsWith(QLatin1String("PRAGMA"))) return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(sql, idle.release());
}

base::Result<> Database::execute(QStringView sql) {
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(errorFor(code));
    return {};
}

//! Of two who make one database the second is refused at once: whoever has begun to read is not let wait for a lock.
base::Result<> Database::writeAhead() {
    constexpr int patience = 10'000, pause = 5; // milliseconds
    int code = SQLITE_BUSY;
    for (int waited = 0; (code & 0xff) == SQLITE_BUSY && waited <= patience; waited += pause) {
        if (waited > 0) sqlite3_sleep(pause);
        code = sqlite3_exec(m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    }
    if (code != SQLITE_OK) return tl::unexpected(errorFor(code));
    return {};
}

base::Result<QVariant> Database::scalar(QStringView sql) {
    RS_ASSIGN(Statement statement, Statement::prepare(*this, sql));
    RS_ASSIGN(const bool found, statement.step());
    return found ? statement.value(0) : QVariant();
}

qint64 Database::changes() const { return sqlite3_changes64(m_handle); }

void Database::interrupt() {
    if (m_handle) sqlite3_interrupt(m_handle);
}

base::Error Database::errorFor(int code) const {
    const QString detail = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::StoreIsDamaged, {m_path}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreIsBusy, {}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::StoreIsReadOnly, {}, detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::StoreCannotOpen, {m_path}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, detail};
    default:
        return {ErrorCode::DatabaseFailed, {}, detail};
    }
}

} // namespace rs::sql
