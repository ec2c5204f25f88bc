// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk.h"

#include "sql/statement.h"
#include "sql/transaction.h"

namespace rs::storage {

using base::Result;

namespace {

//! The statements that make the dropped indexes, one a line.
constexpr QStringView settingName = u"bulk_load_indexes";

Result<QStringList> indexStatements(sql::Database& database, QStringList& names) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(database,
                                      u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                                      "AND tbl_name NOT IN ('outbox', 'consent')"));
    QStringList statements;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return statements;
        names << rows.text(0);
        statements << rows.text(1).simplified();
    }
}

} // namespace

Result<BulkLoad> BulkLoad::begin(Store& store) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    QStringList names;
    RS_ASSIGN(const QStringList statements, indexStatements(store.database(), names));
    RS_TRY(store.setSetting(settingName.toString(), statements.join(u'\n')));
    for (const QString& name : names) RS_TRY(store.database().execute(QStringLiteral("DROP INDEX \"%1\"").arg(name)));
    RS_TRY(transaction.commit());
    return BulkLoad(store);
}

Result<> BulkLoad::finish() { return finishInterrupted(m_store->database()); }

Result<> BulkLoad::finishInterrupted(sql::Database& database) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(settingName)));
    if (kept.isNull()) return {};
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    for (const QString& statement : kept.toString().split(u'\n', Qt::SkipEmptyParts))
        RS_TRY(database.execute(statement));
    RS_TRY(database.execute(QStringLiteral("DELETE FROM setting WHERE name = '%1'").arg(settingName)));
    return transaction.commit();
}

} // namespace rs::storage
