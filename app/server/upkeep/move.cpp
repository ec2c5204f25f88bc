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

base::Error brokenOff() { return {ErrorCode::Cancelled, {}, {}}; }

//! Empty, or what an earlier attempt of this very move has left.
Result<> expectFree(Connection& target, const QString& epoch) {
    RS_ASSIGN(const QString moving, sql::metaValue(target, QString::fromLatin1(movingIn)));
    if (!moving.isEmpty() && moving == epoch) return {};
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

//! The two commit one after the other: until the old place leads to the new one, that is nobody's database.
Result<Moved> copyInto(Connection& source, Connection& target, const QString& epoch, const Testing& testing) {
    Moved moved;
    const Result<> copied = sql::inTransaction(target, sql::Access::Write, [&]() -> Result<> {
        RS_TRY(expectFree(target, epoch));
        RS_TRY(clearAll(target));
        RS_TRY(copyAll(source, target));
        if (testing.isEnd("move.copying")) return tl::unexpected(brokenOff());
        return sql::setMetaValue(target, QString::fromLatin1(movingIn), epoch);
    });
    RS_TRY(copied);
    RS_TRY(
        source.read("SELECT count(*) FROM record", {}, [&](const sql::Row& row) { moved.records = row.integer(0); }));
    return moved;
}

Result<Moved> moveAll(Connection& source, Connection& target, const Testing& testing) {
    RS_TRY(beginAlone(source));
    RS_ASSIGN(const QString epoch, sql::metaValue(source, QStringLiteral("epoch")));
    RS_ASSIGN(const Moved moved, copyInto(source, target, epoch, testing));
    if (testing.isEnd("move.copied")) return tl::unexpected(brokenOff());
    RS_TRY(closeDown(source, target.url()));
    RS_TRY(source.commit());
    if (testing.isEnd("move.closed")) return tl::unexpected(brokenOff());
    RS_TRY(finishMove(target));
    return moved;
}

} // namespace

Result<Moved> moveTo(const DataFolder& folder, const sql::DatabaseUrl& target, const Testing& testing) {
    RS_ASSIGN(const std::unique_ptr<Connection> source, folder.connect());
    if (source->url().text() == target.text()) return base::fail(ErrorCode::StoreNotEmpty, {target.publicText()});
    RS_ASSIGN(const std::unique_ptr<Connection> opened, Connection::open(target));
    RS_TRY(sql::migrate(*opened));
    auto moved = moveAll(*source, *opened, testing);
    if (!moved && source->isInTransaction()) source->rollback();
    if (moved) RS_TRY(folder.remember(target));
    return moved;
}

} // namespace rs::server
