// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "domain/valuecodec.h"
#include "sql/statement.h"

namespace rs::storage {

namespace {

constexpr int updateKind = 2;
constexpr int deleteKind = 3;
constexpr int mergeKind = 5; // of the loser: it went, too

void appendChange(QList<HistoryEntry>& entries, const domain::Entity& entity, const sql::Statement& row) {
    HistoryEntry entry{row.integer(0), row.text(1), {}, {}, {}};
    const int kind = row.integer(2) == mergeKind ? deleteKind : int(row.integer(2));
    const QList<FieldValue> set = decode(entity, row.bytes(3));
    const QList<FieldValue> base = decode(entity, row.bytes(4));
    if (kind != updateKind) {
        entry.field = QStringLiteral("id");
        (kind == deleteKind ? entry.from : entry.to) = QVariant::fromValue(row.id(5));
        entries << entry;
        entry.from = entry.to = {};
    }
    for (const FieldValue& one : kind == deleteKind ? base : set) {
        entry.field = entity.fields[size_t(one.field)].key();
        entry.from = kind == deleteKind ? one.value : QVariant();
        entry.to = kind == deleteKind ? QVariant() : one.value;
        for (const FieldValue& old : base) {
            if (kind == updateKind && old.field == one.field) entry.from = old.value;
        }
        entries << entry;
    }
}

} // namespace

base::Result<QList<HistoryEntry>> history(Store& store, const domain::Entity& entity, const base::Id& id) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT c.at, c.author, o.kind, o.\"set\", o.base, o.row_id "
                                                        "FROM outbox o JOIN change_set c ON c.n = o.change_set_n "
                                                        "WHERE o.row_id = ?1 AND o.table_no = ?2 ORDER BY o.n"));
    rows.bind(1, id).bind(2, qint64(entity.number));
    QList<HistoryEntry> entries;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return entries;
        appendChange(entries, entity, rows);
    }
}

} // namespace rs::storage
