// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"

#include "sql/database.h"

#include <sqlite3.h>

#include <utility>

namespace rs::sql {

base::Result<Statement> Statement::prepare(Database& database, QStringView sql) {
    QString words = sql.toString();
    RS_ASSIGN(sqlite3_stmt* const statement, database.prepared(words));
    return Statement(database, std::move(words), statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database),
      m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_sql, other.m_sql);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement() {
    if (m_statement) m_database->giveBack(m_sql, m_statement);
}

Statement& Statement::bind(int parameter, qint64 value) {
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, double value) {
    sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement& Statement::bind(int parameter, QStringView text) {
    sqlite3_bind_text16(m_statement, parameter, text.isNull() ? u"" : text.utf16(), int(text.size() * 2),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int parameter, const QByteArray& bytes) {
    sqlite3_bind_blob(m_statement, parameter, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int parameter, const base::Id& id) {
    return id.isNull() ? bindNull(parameter) : bind(parameter, base::toBytes(id));
}

Statement& Statement::bind(int parameter, const QVariant& value) {
    if (value.isNull()) return bindNull(parameter);
    switch (value.typeId()) {
    case QMetaType::QUuid:
        return bind(parameter, value.value<base::Id>());
    case QMetaType::QByteArray:
        return bind(parameter, value.toByteArray());
    case QMetaType::Double:
        return bind(parameter, value.toDouble());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return bind(parameter, value.toLongLong());
    default:
        return bind(parameter, QStringView(value.toString()));
    }
}

Statement& Statement::bindNull(int parameter) {
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Statement& Statement::bindText(int parameter, QByteArrayView utf8) {
    // Nothing at all would be bound as NULL.
    sqlite3_bind_text(m_statement, parameter, utf8.isNull() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindBytes(int parameter, QByteArrayView bytes) {
    sqlite3_bind_blob(m_statement, parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC);
    return *this;
}

base::Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    base::Error error = m_database->errorFor(code);
    sqlite3_reset(m_statement);
    return tl::unexpected(std::move(error));
}

base::Result<> Statement::run() {
    RS_ASSIGN([[maybe_unused]] const bool row, step());
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

base::Id Statement::id(int column) const { return base::idFromBytes(bytes(column)); }

QByteArrayView Statement::view(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
}

QVariant Statement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace rs::sql
