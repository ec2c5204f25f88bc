// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/schema.h"
#include "server/sql/transaction.h"
#include "server/upkeep/tables.h"
#include "server/upkeep/upkeep.h"

namespace rs::server {

using base::ErrorCode;
using base::Result;
using sql::Connection;

namespace {

Result<> expectEmpty(Connection& target) {
    RS_ASSIGN(const QList<Table> tables, tablesOf(target));
    for (const Table& table : tables) {
        RS_ASSIGN(const qint64 lines, countOf(target, table));
        if (lines > 0 && table.name != "meta") return base::fail(ErrorCode::StoreNotEmpty, {target.url().publicText()});
    }
    return {};
}

//! Under other names a server that still knows the old place cannot write there, whatever it was about to do.
Result<> closeDown(Connection& source, const sql::DatabaseUrl& target) {
    RS_ASSIGN(const QList<Table> tables, tablesOf(source));
    RS_TRY(sql::setMetaValue(source, QString::fromLatin1(movedTo), target.text()));
    for (const Table& table : tables) {
        if (table.name == "meta") continue;
        RS_TRY(source.execute("ALTER TABLE " + table.name + " RENAME TO moved_" + table.name));
    }
    return {};
}

Result<Moved> copyInto(Connection& source, Connection& target) {
    Moved moved;
    const Result<> copied = sql::inTransaction(target, sql::Access::Write, [&]() -> Result<> {
        RS_TRY(expectEmpty(target));
        RS_TRY(target.run("DELETE FROM meta"));
        return copyAll(source, target);
    });
    RS_TRY(copied);
    RS_TRY(
        source.read("SELECT count(*) FROM record", {}, [&](const sql::Row& row) { moved.records = row.integer(0); }));
    return moved;
}

} // namespace

Result<Moved> moveTo(const DataFolder& folder, const sql::DatabaseUrl& target) {
    RS_ASSIGN(const std::unique_ptr<Connection> source, folder.connect());
    if (source->url().text() == target.text()) return base::fail(ErrorCode::StoreNotEmpty, {target.publicText()});
    RS_ASSIGN(const std::unique_ptr<Connection> opened, Connection::open(target));
    RS_TRY(sql::migrate(*opened));
    RS_TRY(expectEmpty(*opened));
    RS_TRY(beginAlone(*source));
    auto moved = copyInto(*source, *opened);
    Result<> closed = moved ? closeDown(*source, target) : Result<>(tl::unexpected(moved.error()));
    if (closed) closed = source->commit();
    if (!closed) {
        if (source->isInTransaction()) source->rollback();
        return tl::unexpected(closed.error());
    }
    RS_TRY(folder.remember(target));
    return moved;
}

} // namespace rs::server
