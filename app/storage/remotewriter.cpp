// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remotewriter.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "storage/scopebook.h"

namespace rs::storage {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Record;
using protocol::GoneRow;
using protocol::OpKind;
using sql::Statement;

//! Run for every row of a page.
struct RemoteWriter::Statements {
    Statement known;
    Statement note, noteNew, noteVersion;
    Outbox outbox;
};

namespace {

Result<> noteBy(Statement& statement, int table, const protocol::Row& row, const RemoteWriter::Place& place) {
    statement.bind(1, qint64(table)).bind(2, row.id).bind(3, place.scope).bind(4, row.rv).bind(5, place.generation);
    return statement.run();
}

} // namespace

RemoteWriter::RemoteWriter(Store& store, sql::Unhurried unhurried, sql::Transaction transaction)
    : m_store(&store),
      m_unhurried(std::move(unhurried)),
      m_transaction(std::move(transaction)) {}

Result<RemoteWriter> RemoteWriter::begin(Store& store) {
    RS_ASSIGN(sql::Unhurried unhurried, sql::Unhurried::begin(store.database()));
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    RemoteWriter writer(store, std::move(unhurried), std::move(transaction));
    RS_ASSIGN(Statement known, Statement::prepare(store.database(), u"SELECT scope_no, rv, gen FROM sync_row WHERE "
                                                                    "table_no = ?1 AND row_id = ?2"));
    RS_ASSIGN(Statement note,
              Statement::prepare(store.database(), u"INSERT OR REPLACE INTO sync_row (table_no, row_id, scope_no, rv, "
                                                   "gen) VALUES (?1, ?2, ?3, ?4, ?5)"));
    RS_ASSIGN(Statement noteNew,
              Statement::prepare(store.database(), u"INSERT INTO sync_row (table_no, row_id, scope_no, rv, gen) VALUES "
                                                   "(?1, ?2, ?3, ?4, ?5) ON CONFLICT (table_no, row_id) DO NOTHING"));
    RS_ASSIGN(Statement noteVersion,
              Statement::prepare(store.database(), u"UPDATE sync_row SET rv = ?3 WHERE table_no = ?1 AND row_id = ?2"));
    writer.m_statements = std::make_shared<Statements>(
        Statements{std::move(known), std::move(note), std::move(noteNew), std::move(noteVersion), Outbox(store)});
    writer.m_changes.changeSet = noChangeSet;
    writer.m_changes.action = QStringLiteral("sync");
    return writer;
}

Result<RecordTable*> RemoteWriter::table(const Entity& entity) {
    std::unique_ptr<RecordTable>& table = m_tables[&entity];
    if (!table) {
        RS_ASSIGN(table, RecordTable::prepare(m_store->database(), entity));
    }
    return table.get();
}

Result<std::optional<RemoteWriter::Known>> RemoteWriter::known(int table, const Id& row) {
    Statement& statement = m_statements->known;
    statement.bind(1, qint64(table)).bind(2, row);
    RS_ASSIGN(const bool found, statement.step());
    std::optional<Known> known;
    if (found) known = Known{statement.integer(0), statement.integer(1), statement.integer(2)};
    statement.reset();
    return known;
}

Result<> RemoteWriter::note(int table, const protocol::Row& row, const Place& place) {
    return noteBy(m_statements->note, table, row, place);
}

Result<> RemoteWriter::noteVersion(int table, const Id& row, qint64 rv) {
    return m_statements->noteVersion.bind(1, qint64(table)).bind(2, row).bind(3, rv).run();
}

Result<bool> RemoteWriter::noteNew(int table, const protocol::Row& row, const Place& place) {
    RS_TRY(noteBy(m_statements->noteNew, table, row, place));
    return m_store->database().changes() > 0;
}

Result<RemoteWriter::Waiting> RemoteWriter::waitingOf(int table, const Id& row) {
    if (!m_hasWaiting) {
        RS_ASSIGN(const QVariant one,
                  m_store->database().scalar(u"SELECT 1 FROM outbox WHERE state <> 1 AND state IN (0, 4) LIMIT 1"));
        m_hasWaiting = !one.isNull();
    }
    if (!*m_hasWaiting) return Waiting();
    return m_statements->outbox.waitingOf(table, row);
}

Result<> RemoteWriter::put(const ArrivedRow& arrived, const Place& place) {
    const protocol::Row& row = arrived.row;
    // Most rows of a page are new: they are not looked up before they are noted.
    RS_ASSIGN(const bool isNew, noteNew(arrived.table, row, place));
    if (isNew) return write(arrived, true);
    RS_ASSIGN(const auto before, known(arrived.table, row.id));
    if (before && row.rv < before->rv) return {};
    RS_TRY(note(arrived.table, row, place));
    // The same version may be told otherwise elsewhere or from now on: masked, or not any more.
    const bool isAgain =
        before && row.rv == before->rv && before->scope == place.scope && before->generation == place.generation;
    return isAgain ? Result<>() : write(arrived);
}

Result<bool> RemoteWriter::putTouched(int table, const protocol::Row& row, bool isMasked) {
    RS_ASSIGN(const auto before, known(table, row.id));
    if (before && before->scope > 0) {
        RS_ASSIGN(const auto scope, ScopeBook(*m_store).find(before->scope));
        if (scope && (scope->rights == protocol::Rights::Masked) != isMasked) return false;
    }
    if (before && row.rv < before->rv) return true;
    // Where it lives now is not said here: its page will.
    RS_TRY(note(table, row, before ? Place{before->scope, before->generation} : Place{}));
    RS_TRY(write(arrive(table, row)));
    return true;
}

Result<> RemoteWriter::write(const ArrivedRow& arrived, bool isNew) {
    const int table = arrived.table;
    const protocol::Row& row = arrived.row;
    if (!arrived.entity) return keepBeside(u"parked", table, row.id, row.cells);
    if (!arrived.isReadable)
        return base::fail(base::ErrorCode::MessageMalformed, {}, QStringLiteral("cells of table %1").arg(table));
    RS_ASSIGN(const Waiting waiting, waitingOf(table, row.id));
    RS_TRY(keepBeside(u"sync_extra", table, row.id, arrived.extra));
    RS_TRY(keepBeside(u"sync_shadow", table, row.id, waiting.isEmpty() ? QByteArray() : row.cells));
    if (m_movesBases) RS_TRY(moveBases(waiting, arrived.record()));
    if (isNew && waiting.isEmpty()) {
        RS_ASSIGN(RecordTable * rows, this->table(*arrived.entity));
        RS_ASSIGN(const bool cameIn, rows->insertIfAbsent(arrived.image));
        if (cameIn) touch(*arrived.entity, row.id, true);
        if (cameIn) return {};
    }
    return land(arrived, waiting);
}

Result<> RemoteWriter::land(const ArrivedRow& arrived, const Waiting& waiting) {
    const Entity& entity = *arrived.entity;
    RS_ASSIGN(RecordTable * rows, table(entity));
    RS_ASSIGN(const std::optional<Record> before, rows->find(arrived.row.id));
    if (!before) return bringIn(arrived, waiting);
    Record after = arrived.record();
    for (const Queued& one : waiting) {
        for (const domain::FieldValue& mine : domain::decode(entity, one.operation.set))
            after.set(mine.field, before->at(mine.field));
    }
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored()) after.set(int(i), before->at(int(i)));
    }
    if (after == *before) return {};
    RS_TRY(rows->rewrite(*before, after));
    touch(entity, arrived.row.id, false);
    return {};
}

Result<> RemoteWriter::bringIn(const ArrivedRow& arrived, const Waiting& waiting) {
    // Deleted here, and the server has not heard of it yet: it does not come back for that while.
    const OpKind last = waiting.isEmpty() ? OpKind::Update : waiting.last().operation.kind;
    if (last == OpKind::Delete || last == OpKind::Merge) return {};
    RS_ASSIGN(RecordTable * rows, table(*arrived.entity));
    // It had been taken away while somebody's edit waited, and is here again: with the edit.
    Record record = arrived.record();
    for (const Queued& one : waiting) {
        for (const domain::FieldValue& mine : domain::decode(*arrived.entity, one.operation.set))
            record.set(mine.field, mine.value);
    }
    RS_TRY(rows->insert(RowImage(record)));
    touch(*arrived.entity, arrived.row.id, true);
    return {};
}

Result<bool> RemoteWriter::hasBeside() {
    if (!m_hasBeside) {
        RS_ASSIGN(const QVariant one,
                  m_store->database().scalar(u"SELECT 1 FROM sync_extra UNION ALL SELECT 1 FROM sync_shadow UNION ALL "
                                             "SELECT 1 FROM parked LIMIT 1"));
        m_hasBeside = !one.isNull();
    }
    return *m_hasBeside;
}

Result<> RemoteWriter::keepBeside(QStringView name, int number, const Id& row, const QByteArray& cells) {
    RS_ASSIGN(const bool isAny, hasBeside());
    if (cells.isEmpty() && !isAny) return {};
    m_hasBeside = true;
    const QString sql = cells.isEmpty() ? QStringLiteral("DELETE FROM %1 WHERE table_no = ?1 AND row_id = ?2")
                                        : QStringLiteral("INSERT OR REPLACE INTO %1 (table_no, row_id, cells) "
                                                         "VALUES (?1, ?2, ?3)");
    RS_ASSIGN(Statement statement, Statement::prepare(m_store->database(), sql.arg(name)));
    statement.bind(1, qint64(number)).bind(2, row);
    if (!cells.isEmpty()) statement.bind(3, cells);
    return statement.run();
}

Result<> RemoteWriter::dead(const GoneRow& gone) {
    RS_ASSIGN(const auto before, known(gone.table, gone.id));
    if (before && before->rv >= gone.rv) return {};
    // Not known does not mean not here: a link that was made anew has the id of the one that is dead.
    return drop(gone.table, gone.id);
}

Result<> RemoteWriter::left(const GoneRow& gone, qint64 scope) {
    RS_ASSIGN(const auto before, known(gone.table, gone.id));
    if (!before || before->scope != scope) return {};
    // It was we who moved it, or changed it since: the answer has told its new state, its page will tell the place.
    if (before->rv >= gone.rv) return note(gone.table, {gone.id, before->rv, {}}, {});
    return drop(gone.table, gone.id);
}

Result<> RemoteWriter::drop(int table, const Id& row) {
    RS_ASSIGN(Statement forget,
              Statement::prepare(m_store->database(), u"DELETE FROM sync_row WHERE table_no = ?1 AND row_id = ?2"));
    RS_TRY(forget.bind(1, qint64(table)).bind(2, row).run());
    for (const QStringView beside : {u"parked", u"sync_extra", u"sync_shadow"})
        RS_TRY(keepBeside(beside, table, row, {}));
    const Entity* entity = domain::findEntity(table);
    if (!entity) return {};
    RS_ASSIGN(const Waiting waiting, waitingOf(table, row));
    // Made or brought back here, and the server has not heard of it yet.
    for (const Queued& one : waiting) {
        if (one.operation.kind == OpKind::Insert || one.operation.kind == OpKind::Restore) return {};
    }
    return removeLocally(*entity, row);
}

Result<> RemoteWriter::removeLocally(const Entity& entity, const Id& row) {
    RS_ASSIGN(RecordTable * rows, table(entity));
    RS_ASSIGN(const std::optional<Record> before, rows->find(row));
    if (!before) return {};
    RS_TRY(rows->remove(*before));
    touch(entity, row, true);
    return {};
}

Result<> RemoteWriter::dropAll(Statement rows) {
    QList<std::pair<int, Id>> ghosts;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) break;
        ghosts << std::pair(int(rows.integer(0)), rows.id(1));
    }
    rows.reset();
    for (const auto& [table, row] : ghosts) RS_TRY(drop(table, row));
    return {};
}

Result<> RemoteWriter::sweep(const Place& place) {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), u"SELECT table_no, row_id FROM sync_row "
                                                                      "WHERE scope_no = ?1 AND gen <> ?2"));
    rows.bind(1, place.scope).bind(2, place.generation);
    return dropAll(std::move(rows));
}

Result<> RemoteWriter::sweepPlaceless() {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), u"SELECT table_no, row_id FROM sync_row "
                                                                      "WHERE scope_no = 0"));
    return dropAll(std::move(rows));
}

void RemoteWriter::touch(const Entity& entity, const Id& row, bool cameOrWent) {
    ++m_changes.records;
    Changes::Touched& touched = m_changes.touched[&entity];
    ++touched.total;
    touched.rowsCameOrWent |= cameOrWent;
    if (touched.ids.size() < Changes::listed) touched.ids << row;
}

Result<Changes> RemoteWriter::commit() {
    if (m_changes.records > 0) RS_TRY(m_store->database().execute(u"UPDATE sync_meta SET landed = landed + 1"));
    m_statements.reset();
    RS_TRY(m_transaction.commit());
    m_unhurried.reset();
    m_changes.counted = m_changes.records;
    return m_changes;
}

} // namespace rs::storage
