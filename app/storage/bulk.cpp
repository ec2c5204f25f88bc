// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk.h"

#include "sql/statement.h"
#include "sql/transaction.h"

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

} // namespace

Result<BulkLoad> BulkLoad::begin(Store& store) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    RS_ASSIGN(const QStringList statements, dropIndexes(store.database(), ofFirstLoad));
    RS_TRY(store.setSetting(settingName.toString(), statements.join(u'\n')));
    RS_TRY(transaction.commit());
    return BulkLoad(store);
}

Result<> BulkLoad::finish() { return finishInterrupted(m_store->database()); }

Result<> BulkLoad::finishInterrupted(Database& database) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(settingName)));
    if (kept.isNull()) return {};
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    RS_TRY(makeIndexes(database, kept.toString().split(u'\n', Qt::SkipEmptyParts)));
    RS_TRY(database.execute(QStringLiteral("DELETE FROM setting WHERE name = '%1'").arg(settingName)));
    return transaction.commit();
}

Result<IndexPause> IndexPause::begin(Store& store) {
    RS_ASSIGN(QStringList statements, dropIndexes(store.database(), ofList));
    return IndexPause(store, std::move(statements));
}

Result<> IndexPause::finish() { return makeIndexes(m_store->database(), m_statements); }

} // namespace rs::storage
