// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upkeep/tables.h"

#include "server/sql/transaction.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using sql::Engine;
using sql::Row;
using sql::Value;
using sql::Values;

namespace {

constexpr int portion = 2000;
constexpr int triesAlone = 15;

const char* namesWords(Engine engine) {
    return engine == Engine::Sqlite
               ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                 "AND name NOT LIKE 'moved_%' ORDER BY name"
               : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() "
                 "AND table_name NOT LIKE 'moved_%' ORDER BY table_name";
}

//! Name, type, place in the key (0: not in it).
const char* columnsWords(Engine engine) {
    return engine == Engine::Sqlite
               ? "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid"
               : "SELECT c.column_name, c.data_type, coalesce(k.ordinal_position, 0) FROM information_schema.columns c "
                 "LEFT JOIN information_schema.table_constraints t ON t.table_schema = c.table_schema "
                 "AND t.table_name = c.table_name AND t.constraint_type = 'PRIMARY KEY' "
                 "LEFT JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name "
                 "AND k.table_schema = c.table_schema AND k.table_name = c.table_name AND k.column_name = "
                 "c.column_name "
                 "WHERE c.table_schema = current_schema() AND c.table_name = $1 ORDER BY c.ordinal_position";
}

Table::Kind kindOf(const QString& type) {
    const QString word = type.toLower();
    if (word == u"text") return Table::Kind::Text;
    return word == u"blob" || word == u"bytea" ? Table::Kind::Bytes : Table::Kind::Number;
}

//! Parents before children.
int rankOf(const QByteArray& name) {
    static const QList<QByteArray> first{"meta", "scope", "account", "device"};
    const qsizetype at = first.indexOf(name);
    return int(at < 0 ? first.size() : at);
}

Result<Table> describe(sql::Connection& connection, const QByteArray& name) {
    Table table{name, {}, {}, {}};
    QList<std::pair<qint64, int>> key;
    RS_TRY(connection.read(columnsWords(connection.engine()), {QString::fromLatin1(name)}, [&](const Row& row) {
        if (row.integer(2) > 0) key << std::pair(row.integer(2), int(table.columns.size()));
        table.columns << row.text(0).toLatin1();
        table.kinds << kindOf(row.text(1));
    }));
    std::sort(key.begin(), key.end());
    for (const auto& [place, column] : key) table.key << column;
    return table;
}

QByteArray keyColumns(const Table& table) {
    QByteArrayList names;
    for (const int column : table.key) names << table.columns.at(column);
    return names.join(", ");
}

QByteArray placesFor(qsizetype count) {
    QByteArrayList places;
    for (qsizetype i = 1; i <= count; ++i) places << '$' + QByteArray::number(i);
    return places.join(", ");
}

Values valuesOf(const Row& row, const Table& table) {
    Values values;
    for (int i = 0; i < table.columns.size(); ++i) {
        if (row.isNull(i))
            values << Value();
        else if (table.kinds.at(i) == Table::Kind::Number)
            values << row.integer(i);
        else if (table.kinds.at(i) == Table::Kind::Text)
            values << row.text(i);
        else
            values << (row.bytes(i).isNull() ? QByteArray("") : row.bytes(i));
    }
    return values;
}

//! The next lines in the order of the key, after the last one that was read.
Result<QList<Values>> readPortion(sql::Connection& from, const Table& table, const Values& last) {
    QByteArray words = "SELECT " + table.columnList() + " FROM " + table.name;
    if (!last.isEmpty()) words += " WHERE (" + keyColumns(table) + ") > (" + placesFor(last.size()) + ')';
    words += " ORDER BY " + keyColumns(table) + " LIMIT " + QByteArray::number(portion);
    QList<Values> lines;
    RS_TRY(from.read(words.constData(), last, [&](const Row& row) { lines << valuesOf(row, table); }));
    return lines;
}

Result<> copyTable(sql::Connection& from, sql::Connection& to, const Table& table) {
    const QByteArray insert =
        "INSERT INTO " + table.name + " (" + table.columnList() + ") VALUES (" + placesFor(table.columns.size()) + ')';
    Values last;
    for (;;) {
        RS_ASSIGN(const QList<Values> lines, readPortion(from, table, last));
        RS_TRY(to.runEach(insert.constData(), lines));
        if (lines.size() < portion) return {};
        last.clear();
        for (const int column : table.key) last << lines.last().at(column);
    }
}

} // namespace

Result<QList<Table>> tablesOf(sql::Connection& connection) {
    QList<QByteArray> names;
    RS_TRY(
        connection.read(namesWords(connection.engine()), {}, [&](const Row& row) { names << row.text(0).toLatin1(); }));
    std::stable_sort(names.begin(), names.end(),
                     [](const QByteArray& a, const QByteArray& b) { return rankOf(a) < rankOf(b); });
    QList<Table> tables;
    for (const QByteArray& name : names) {
        RS_ASSIGN(const Table table, describe(connection, name));
        tables << table;
    }
    return tables;
}

Result<qint64> countOf(sql::Connection& connection, const Table& table) {
    qint64 lines = 0;
    const QByteArray words = "SELECT count(*) FROM " + table.name;
    RS_TRY(connection.read(words.constData(), {}, [&](const Row& row) { lines = row.integer(0); }));
    return lines;
}

Result<> beginAlone(sql::Connection& connection) {
    RS_ASSIGN(const QList<Table> tables, tablesOf(connection));
    QByteArrayList names;
    for (const Table& table : tables) names << table.name;
    // SQLite has one writer anyway. Reading goes on in both.
    const QByteArray lock = "LOCK TABLE " + names.join(", ") + " IN SHARE ROW EXCLUSIVE MODE";
    for (int attempt = 1;; ++attempt) {
        Result<> begun = connection.begin(sql::Access::Write);
        if (begun && connection.engine() == Engine::PostgreSql) begun = connection.execute(lock);
        if (begun) return takeTime(connection);
        const sql::Trouble trouble = connection.trouble();
        if (connection.isInTransaction()) connection.rollback();
        const bool mayPass = trouble == sql::Trouble::Busy || trouble == sql::Trouble::Again;
        if (!mayPass || attempt == triesAlone) return begun;
        sql::waitBeforeRetry(attempt);
    }
}

Result<> takeTime(sql::Connection& connection) {
    if (connection.engine() == Engine::Sqlite) return {};
    return connection.execute("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '30s'");
}

Result<> copyAll(sql::Connection& from, sql::Connection& to) {
    RS_ASSIGN(const QList<Table> tables, tablesOf(from));
    for (const Table& table : tables) RS_TRY(copyTable(from, to, table));
    return {};
}

Result<> clearAll(sql::Connection& connection) {
    RS_ASSIGN(const QList<Table> tables, tablesOf(connection));
    for (qsizetype i = tables.size(); i-- > 0;) {
        const QByteArray words = "DELETE FROM " + tables.at(i).name;
        RS_TRY(connection.run(words.constData()));
    }
    return {};
}

} // namespace rs::server
