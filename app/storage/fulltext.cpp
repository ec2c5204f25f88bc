// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fulltext.h"

#include "sql/transaction.h"
#include "storage/schema.h"

#include <sqlite3.h>

#include <limits>

namespace rs::storage {

using base::Result;
using domain::Entity;
using sql::Database;
using sql::Statement;

namespace {

//! The number of the last row that is entered; there while the index rests.
QString settingOf(const Entity& entity) { return QStringLiteral("'full_text_up_to_%1'").arg(entity.key()); }

Result<std::optional<qint64>> upTo(Database& database, const Entity& entity) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = %1").arg(settingOf(entity))));
    return kept.isNull() ? std::optional<qint64>() : kept.toLongLong();
}

//! Bytes of an index in memory before a piece of it is written: one piece a step while a load is entered.
constexpr int heapOfLoad = 64 * 1024 * 1024, heapOfDay = 1024 * 1024;

//! Each step leaves a piece of an index. A few are as good as one; many are joined at the end, some pages at a time,
//! for to join them ever anew takes time. True: there is nothing to join.
Result<bool> joinPieces(Database& database, const Entity& entity) {
    constexpr int pages = 2000;
    const int before = sqlite3_total_changes(database.handle());
    RS_TRY(database.execute(
        QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('merge', %2)").arg(fullTextTable(entity)).arg(pages)));
    // One change is the command itself (SQLite FTS5, 6.8).
    if (sqlite3_total_changes(database.handle()) - before > 1) return false;
    RS_TRY(database.execute(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('automerge', 4);"
                                           "INSERT INTO %1 (%1, rank) VALUES ('crisismerge', 16);"
                                           "INSERT INTO %1 (%1, rank) VALUES ('hashsize', %3);"
                                           "DELETE FROM setting WHERE name = %2")
                                .arg(fullTextTable(entity), settingOf(entity))
                                .arg(heapOfDay)));
    return true;
}

} // namespace

Result<std::optional<FullText>> FullText::prepare(Database& database, const Entity& entity) {
    if (!entity.hasFullText) return std::optional<FullText>();
    const QString table = fullTextTable(entity);
    RS_ASSIGN(Statement add,
              Statement::prepare(database, QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?1, ?2)").arg(table)));
    RS_ASSIGN(Statement remove,
              Statement::prepare(
                  database, QStringLiteral("INSERT INTO %1 (%1, rowid, text) VALUES ('delete', ?1, ?2)").arg(table)));
    RS_ASSIGN(const std::optional<qint64> last, upTo(database, entity));
    return FullText(std::move(add), std::move(remove), last.value_or(std::numeric_limits<qint64>::max()));
}

Result<> FullText::add(qint64 row, QByteArrayView text) {
    return row > m_upTo ? Result<>() : m_add.bind(1, row).bindText(2, text).run();
}

Result<> FullText::remove(qint64 row, QByteArrayView text) {
    return row > m_upTo ? Result<>() : m_remove.bind(1, row).bindText(2, text).run();
}

Result<> FullText::rest(Database& database, const Entity& entity) {
    return database.execute(
        QStringLiteral("INSERT OR IGNORE INTO setting (name, value) SELECT %3, coalesce(max(n), 0) FROM %2;"
                       "INSERT INTO %1 (%1, rank) VALUES ('automerge', 0);"
                       "INSERT INTO %1 (%1, rank) VALUES ('crisismerge', 1999);"
                       "INSERT INTO %1 (%1, rank) VALUES ('hashsize', %4);")
            .arg(fullTextTable(entity), entity.key(), settingOf(entity))
            .arg(heapOfLoad));
}

Result<bool> FullText::isWhole(Database& database, const Entity& entity) {
    RS_ASSIGN(const std::optional<qint64> last, upTo(database, entity));
    return !last;
}

Result<bool> FullText::catchUp(Database& database, const Entity& entity, int rowsAtOnce) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    RS_ASSIGN(const std::optional<qint64> last, upTo(database, entity));
    if (!last) return true;
    RS_ASSIGN(const QVariant next,
              database.scalar(QStringLiteral("SELECT max(n) FROM (SELECT n FROM %1 WHERE n > %2 ORDER BY n LIMIT %3)")
                                  .arg(entity.key())
                                  .arg(*last)
                                  .arg(rowsAtOnce)));
    bool isDone = false;
    if (next.isNull()) {
        RS_ASSIGN(isDone, joinPieces(database, entity));
    } else {
        RS_TRY(
            database.execute(QStringLiteral("INSERT INTO %1 (rowid, text) SELECT n, search_text FROM %2 WHERE n > %3 "
                                            "AND n <= %4; UPDATE setting SET value = '%4' WHERE name = %5")
                                 .arg(fullTextTable(entity), entity.key())
                                 .arg(*last)
                                 .arg(next.toLongLong())
                                 .arg(settingOf(entity))));
    }
    RS_TRY(transaction.commit());
    return isDone;
}

} // namespace rs::storage
