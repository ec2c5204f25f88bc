// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/backend.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace rs::server::sql {

using base::ErrorCode;
using base::Result;

namespace {

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt* m_statement;
};

//! SQLite counts its memory under one lock for all connections: workers would wait for each other, and every small
//! piece would pass that lock.
void countNoMemory() { [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

void bindValue(sqlite3_stmt* statement, int parameter, const Value& value) {
    if (value.number())
        sqlite3_bind_int64(statement, parameter, *value.number());
    else if (value.text()) // utf16() of a null text is an empty one, too
        sqlite3_bind_text16(statement, parameter, value.text()->utf16(), int(value.text()->size() * 2), SQLITE_STATIC);
    else if (value.bytes())
        sqlite3_bind_blob(statement, parameter, value.bytes()->constData(), int(value.bytes()->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, parameter);
}

class SqliteBackend final : public Backend {
public:
    explicit SqliteBackend(QString file) : m_file(std::move(file)), m_connection(QUuid::createUuid().toString()) {}
    Q_DISABLE_COPY_MOVE(SqliteBackend)

    ~SqliteBackend() override {
        for (sqlite3_stmt* statement : std::as_const(m_statements)) sqlite3_finalize(statement);
        QSqlDatabase::removeDatabase(m_connection);
    }

    Result<> open() {
        countNoMemory();
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        connection.setDatabaseName(m_file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection.open()) return base::fail(ErrorCode::StoreCannotOpen, {m_file}, connection.lastError().text());
        m_handle = *static_cast<sqlite3* const*>(connection.driver()->handle().data());
        sqlite3_extended_result_codes(m_handle, 1);
        RS_TRY(writeAhead());
        return execute("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768;"
                       "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON");
    }

    Result<> execute(const QByteArray& script) override {
        const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) return failure(code);
        return {};
    }

    Result<qint64> each(const char* text, const QList<Values>& sets, const Connection::SetReader& reader) override {
        RS_ASSIGN(sqlite3_stmt* const statement, prepared(text));
        qint64 changed = 0;
        for (qsizetype set = 0; set < sets.size(); ++set) {
            if (!isClean(sets[set]))
                return failed(Trouble::Other, {ErrorCode::ValueInvalid, {QString(), QStringLiteral("U+0000")}});
            for (qsizetype i = 0; i < sets[set].size(); ++i) bindValue(statement, int(i) + 1, sets[set][i]);
            int code = sqlite3_step(statement);
            for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
                if (reader) reader(set, SqliteRow(statement));
            }
            sqlite3_reset(statement);
            if (code != SQLITE_DONE) return failure(code);
            if (!sqlite3_stmt_readonly(statement)) changed += sqlite3_changes64(m_handle);
        }
        return changed;
    }

    QByteArray beginWords(Access access) const override {
        return access == Access::Write ? QByteArray("BEGIN IMMEDIATE") : QByteArray("BEGIN");
    }

    bool isLost() const override { return false; }

private:
    //! Of two who make one database the second is refused at once: whoever has begun to read is not let wait for a
    //! lock.
    Result<> writeAhead() {
        constexpr int patience = 5000, pause = 5;
        int code = SQLITE_BUSY;
        for (int waited = 0; (code & 0xff) == SQLITE_BUSY && waited <= patience; waited += pause) {
            if (waited > 0) sqlite3_sleep(pause);
            code = sqlite3_exec(m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
        }
        if (code != SQLITE_OK) return failure(code);
        return {};
    }

    Result<sqlite3_stmt*> prepared(const char* text) {
        const QByteArray key = QByteArray::fromRawData(text, qsizetype(qstrlen(text)));
        if (const auto known = m_statements.constFind(key); known != m_statements.cend()) return *known;
        QByteArray words(text);
        words.replace('$', '?').replace(" FOR UPDATE", "");
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, words.constData(), int(words.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        if (code != SQLITE_OK) return failure(code);
        m_statements.insert(QByteArray(text), statement);
        return statement;
    }

    tl::unexpected<base::Error> failure(int code) {
        const QString detail = QStringLiteral("sqlite %1").arg(code);
        if (code == SQLITE_BUSY_SNAPSHOT) return failed(Trouble::Again, {ErrorCode::StoreIsBusy, {}, detail});
        if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE)
            return failed(Trouble::Unique, {ErrorCode::DatabaseFailed, {}, detail});
        switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return failed(Trouble::Busy, {ErrorCode::StoreIsBusy, {}, detail});
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return failed(Trouble::Other, {ErrorCode::StoreIsDamaged, {m_file}, detail});
        case SQLITE_FULL:
            return failed(Trouble::Other, {ErrorCode::DiskFull, {}, detail});
        case SQLITE_READONLY:
            return failed(Trouble::Other, {ErrorCode::StoreIsReadOnly, {}, detail});
        default:
            return failed(Trouble::Other, {ErrorCode::DatabaseFailed, {}, detail});
        }
    }

    QString m_file;
    QString m_connection;
    sqlite3* m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

} // namespace

Result<std::unique_ptr<Backend>> openSqlite(const DatabaseUrl& url) {
    auto backend = std::make_unique<SqliteBackend>(url.place);
    RS_TRY(backend->open());
    return std::unique_ptr<Backend>(std::move(backend));
}

} // namespace rs::server::sql
