// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "storage/schema.h"

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

enum class FullText { Gathered, Joined };

//! Each transaction leaves a piece of the index. To join them ever anew takes most of a load's time: they are gathered,
//! and joined at its end.
Result<> keepFullText(Database& database, FullText state) {
    for (const domain::Entity* entity : domain::entities()) {
        if (!entity->hasFullText) continue;
        const QString ours = QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('automerge', %2);"
                                            "INSERT INTO %1 (%1, rank) VALUES ('crisismerge', %3);");
        const QString table = fullTextTable(*entity);
        if (state == FullText::Gathered) {
            RS_TRY(database.execute(ours.arg(table).arg(0).arg(1999)));
        } else {
            RS_TRY(database.execute(QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize');").arg(table)));
            RS_TRY(database.execute(ours.arg(table).arg(4).arg(16)));
        }
    }
    return {};
}

Result<> makeIndexes(Database& database, const QStringList& statements) {
    for (const QString& statement : statements) RS_TRY(database.execute(statement));
    return {};
}

} // namespace

Result<BulkLoad> BulkLoad::begin(Store& store) {
    RS_TRY(store.database().execute(u"PRAGMA wal_autocheckpoint=8000"));
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    // Another load may be under way, or have died: what it has left out is made with the rest.
    RS_ASSIGN(const QString before, store.setting(settingName.toString()));
    RS_ASSIGN(QStringList statements, dropIndexes(store.database(), ofFirstLoad));
    RS_TRY(
        store.setSetting(settingName.toString(), (before.split(u'\n', Qt::SkipEmptyParts) + statements).join(u'\n')));
    RS_TRY(transaction.commit());
    return BulkLoad(store);
}

Result<> BulkLoad::finish() {
    RS_TRY(finishInterrupted(m_store->database()));
    return m_store->database().execute(u"PRAGMA wal_autocheckpoint=1000");
}

Result<> BulkLoad::finishInterrupted(Database& database) {
    RS_ASSIGN(const QVariant kept,
              database.scalar(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(settingName)));
    if (kept.isNull()) return {};
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(database));
    RS_TRY(makeIndexes(database, kept.toString().split(u'\n', Qt::SkipEmptyParts)));
    RS_TRY(keepFullText(database, FullText::Joined));
    RS_TRY(database.execute(QStringLiteral("DELETE FROM setting WHERE name = '%1'").arg(settingName)));
    return transaction.commit();
}

Result<IndexPause> IndexPause::begin(Store& store) {
    RS_ASSIGN(QStringList statements, dropIndexes(store.database(), ofList));
    return IndexPause(store, std::move(statements));
}

Result<> IndexPause::finish() { return makeIndexes(m_store->database(), m_statements); }

} // namespace rs::storage
