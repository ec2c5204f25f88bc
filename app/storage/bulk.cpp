// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "sql/unhurried.h"
#include "storage/fulltext.h"

namespace rs::storage {

using base::Result;
using sql::Database;

namespace {

//! The statements that make the dropped indexes, one a line.
constexpr QStringView settingName = u"bulk_load_indexes";

//! Not those that a load itself looks things up by.
constexpr QStringView ofFirstLoad = u"tbl_name NOT IN ('outbox', 'consent', 'sync_row')";
constexpr QStringView ofList = u"tbl_name IN ('participant', 'person', 'outbox') "
                               "AND name NOT IN ('person_email', 'person_phone', 'outbox_row', 'outbox_waiting')";

//! Returns the statements that make them again.
Result<QStringList> dropIndexes(Database& database, QStringView which) {
    QStringList names, statements;
    {
        RS_ASSIGN(sql::Statement rows,
                  sql::Statement::prepare(database, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE "
                                                                   "type = 'index' AND sql IS NOT NULL AND %1")
                                                        .arg(which)));
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            names << rows.text(0);
            statements << rows.text(1).simplified();
        }
    }
    for (const QString& name : names) RS_TRY(database.execute(QStringLiteral("DROP INDEX \"%1\"").arg(name)));
    return statements;
}

Result<> makeIndexes(Database& database, const QStringList& statements) {
    for (const QString& statement : statements) RS_TRY(database.execute(statement));
    return {};
}

Result<QStringList> leftOut(Database& database) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(settingName)));
    return kept.toString().split(u'\n', Qt::SkipEmptyParts);
}

Result<> setLeftOut(Database& database, const QStringList& statements) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(database, u"INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)"));
    return row.bind(1, settingName).bind(2, QStringView(statements.join(u'\n'))).run();
}

//! One a transaction: whoever wants to write meanwhile comes in between. True: there are no more.
Result<bool> makeNextIndex(Database& database) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    RS_ASSIGN(QStringList statements, leftOut(database));
    if (statements.isEmpty()) return true;
    RS_TRY(database.execute(statements.takeFirst()));
    RS_TRY(setLeftOut(database, statements));
    RS_TRY(transaction.commit());
    return false;
}

//! Sorted in pieces by two threads more. SQLite shares that work only where pieces go to a file, as those of readers
//! do, and a piece is as large as the cache.
Result<> makeAllIndexes(Database& database) {
    RS_TRY(database.execute(u"PRAGMA threads=2; PRAGMA temp_store=FILE; PRAGMA cache_size=-4000"));
    Result<> made;
    for (bool isDone = false; made && !isDone;) {
        const Result<bool> next = makeNextIndex(database);
        if (!next) made = tl::unexpected(next.error());
        isDone = next.value_or(true);
    }
    RS_TRY(database.execute(u"PRAGMA threads=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32000"));
    return made;
}

Result<> makeLeftOut(Database& database) {
    RS_ASSIGN(const sql::Unhurried unhurried, sql::Unhurried::begin(database));
    RS_TRY(makeAllIndexes(database));
    for (const domain::Entity* entity : domain::entities()) {
        for (bool isDone = !entity->hasFullText; !isDone;) {
            RS_ASSIGN(isDone, FullText::catchUp(database, *entity));
        }
    }
    return {};
}

} // namespace

Result<BulkLoad> BulkLoad::begin(Store& store) {
    Database& database = store.database();
    RS_TRY(database.execute(u"PRAGMA wal_autocheckpoint=16000"));
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    // Another load may be under way, or have died: what it has left out is made with the rest.
    RS_ASSIGN(const QStringList before, leftOut(database));
    RS_ASSIGN(const QStringList dropped, dropIndexes(database, ofFirstLoad));
    RS_TRY(setLeftOut(database, before + dropped));
    for (const domain::Entity* entity : domain::entities()) {
        if (entity->hasFullText) RS_TRY(FullText::rest(database, *entity));
    }
    RS_TRY(transaction.commit());
    return BulkLoad(store);
}

Result<> BulkLoad::finish() {
    RS_TRY(makeLeftOut(m_store->database()));
    return m_store->database().execute(u"PRAGMA wal_autocheckpoint=1000");
}

Result<> BulkLoad::finishInterrupted(Database& database) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(settingName)));
    return kept.isNull() ? Result<>() : makeLeftOut(database);
}

Result<IndexPause> IndexPause::begin(Store& store) {
    RS_ASSIGN(QStringList statements, dropIndexes(store.database(), ofList));
    return IndexPause(store, std::move(statements));
}

Result<> IndexPause::finish() { return makeIndexes(m_store->database(), m_statements); }

} // namespace rs::storage
