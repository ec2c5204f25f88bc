// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/builtins.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "storage/builtinregions.h"

namespace rs::sync {

using base::Id;
using base::Result;
using sql::Statement;

namespace {

Result<QSet<Id>> editedAndUnknown(storage::Store& store) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(),
                                 u"SELECT DISTINCT row_id FROM outbox o WHERE o.state <> 1 AND o.state = 0 AND "
                                 "o.table_no = ?1 AND o.kind = 2 AND NOT EXISTS (SELECT 1 FROM sync_row r WHERE "
                                 "r.table_no = o.table_no AND r.row_id = o.row_id) AND NOT EXISTS (SELECT 1 FROM "
                                 "outbox i WHERE i.row_id = o.row_id AND i.kind = 1)"));
    rows.bind(1, qint64(domain::entity(u"region").number));
    QSet<Id> ids;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return ids;
        ids << rows.id(0);
    }
}

//! Before everything else that waits, and no step that could be undone.
Result<> insertOperation(sql::Database& database, const domain::Record& record, qint64 now) {
    RS_ASSIGN(Statement head,
              Statement::prepare(database, u"INSERT INTO change_set (id, at, author, action, records, state) "
                                           "VALUES (?1, ?2, '', 'sync', 1, 2)"));
    RS_TRY(head.bind(1, base::newId()).bind(2, now).run());
    RS_ASSIGN(Statement operation,
              Statement::prepare(database,
                                 QStringLiteral("INSERT INTO outbox (n, op_id, change_set_n, table_no, row_id, kind, "
                                                "\"set\", schema) SELECT min(0, min(n)) - 1, ?1, last_insert_rowid(), "
                                                "?2, ?3, 1, ?4, %1 FROM outbox")
                                     .arg(domain::schemaVersion)));
    operation.bind(1, base::newId()).bind(2, qint64(record.entity().number)).bind(3, record.id());
    return operation.bind(4, domain::encode(record)).run();
}

} // namespace

Result<> introduceBuiltIns(storage::Store& store, qint64 now) {
    RS_ASSIGN(const QSet<Id> edited, editedAndUnknown(store));
    if (edited.isEmpty()) return {};
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    for (const domain::RegionInfo& region : storage::builtInRegions()) {
        const domain::Record record = storage::builtInRecord(region);
        if (edited.contains(record.id())) RS_TRY(insertOperation(store.database(), record, now));
    }
    return transaction.commit();
}

} // namespace rs::sync
