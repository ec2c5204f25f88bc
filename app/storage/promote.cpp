// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/promote.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "storage/cells.h"
#include "storage/recordtable.h"

namespace rs::storage {

using base::Result;
using domain::Entity;
using domain::Record;
using sql::Statement;

namespace {

struct Beside {
    base::Id row;
    QByteArray cells;
};

Result<QList<Beside>> besideOf(sql::Database& database, QStringView table, const Entity& entity) {
    RS_ASSIGN(
        Statement rows,
        Statement::prepare(database, QStringLiteral("SELECT row_id, cells FROM %1 WHERE table_no = ?1").arg(table)));
    rows.bind(1, qint64(entity.number));
    QList<Beside> all;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return all;
        all << Beside{rows.id(0), rows.bytes(1)};
    }
}

Result<> keepRest(sql::Database& database, const Entity& entity, const base::Id& row, const QByteArray& rest) {
    RS_ASSIGN(Statement statement,
              Statement::prepare(database, rest.isEmpty()
                                               ? u"DELETE FROM sync_extra WHERE table_no = ?1 AND row_id = ?2"
                                               : u"INSERT OR REPLACE INTO sync_extra (table_no, row_id, cells) "
                                                 "VALUES (?1, ?2, ?3)"));
    statement.bind(1, qint64(entity.number)).bind(2, row);
    if (!rest.isEmpty()) statement.bind(3, rest);
    return statement.run();
}

Result<> promoteRows(sql::Database& database, const Entity& entity) {
    RS_ASSIGN(const QList<Beside> parked, besideOf(database, u"parked", entity));
    if (parked.isEmpty()) return {};
    RS_ASSIGN(const auto table, RecordTable::prepare(database, entity));
    for (const Beside& one : parked) {
        const auto cells = readCells(entity, one.row, one.cells);
        if (!cells) continue;
        RS_ASSIGN(const auto there, table->find(one.row));
        if (!there) RS_TRY(table->insert(RowImage(cells->record)));
        if (!cells->extra.isEmpty()) RS_TRY(keepRest(database, entity, one.row, cells->extra));
    }
    return database.execute(QStringLiteral("DELETE FROM parked WHERE table_no = %1").arg(entity.number));
}

Result<> promoteFields(sql::Database& database, const Entity& entity) {
    RS_ASSIGN(const QList<Beside> extra, besideOf(database, u"sync_extra", entity));
    if (extra.isEmpty()) return {};
    RS_ASSIGN(const auto table, RecordTable::prepare(database, entity));
    for (const Beside& one : extra) {
        const auto cells = readCells(entity, one.row, one.cells);
        RS_ASSIGN(const auto there, table->find(one.row));
        if (!cells || !there || cells->extra == one.cells) continue;
        Record after = *there;
        for (int i = 0; i < int(entity.fields.size()); ++i) {
            if (!domain::isEmpty(cells->record.at(i))) after.set(i, cells->record.at(i));
        }
        RS_TRY(table->rewrite(*there, after));
        RS_TRY(keepRest(database, entity, one.row, cells->extra));
    }
    return {};
}

} // namespace

Result<> promoteUnknown(sql::Database& database) {
    for (const Entity* entity : domain::entities()) {
        RS_TRY(promoteRows(database, *entity));
        RS_TRY(promoteFields(database, *entity));
    }
    return {};
}

} // namespace rs::storage
