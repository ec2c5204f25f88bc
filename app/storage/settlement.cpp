// SPDX-License-Identifier: GPL-3.0-or-later
// What the server has not taken is put back.
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "storage/remotewriter.h"

#include <algorithm>

namespace rs::storage {

using base::Id;
using base::Result;
using domain::Entity;
using domain::FieldValue;
using domain::Record;
using protocol::Operation;
using protocol::OpKind;
using sql::Statement;

namespace {

QSet<int> fieldsSetBy(const QList<Queued>& waiting, const Entity& entity) {
    QSet<int> fields;
    for (const Queued& one : waiting) {
        for (const FieldValue& value : domain::decode(entity, one.operation.set)) fields << value.field;
    }
    return fields;
}

//! What these operations left of a row together.
QList<FieldValue> setTogether(const QList<const Operation*>& operations, const Entity& entity) {
    QList<FieldValue> set;
    for (const Operation* one : operations) {
        for (FieldValue& value : domain::decode(entity, one->set)) {
            const auto earlier = std::find_if(set.begin(), set.end(),
                                              [&](const FieldValue& other) { return other.field == value.field; });
            if (earlier == set.end())
                set << std::move(value);
            else
                earlier->value = std::move(value.value);
        }
    }
    return set;
}

} // namespace

Result<QByteArray> RemoteWriter::shadow(int table, const Id& row) {
    RS_ASSIGN(Statement found, Statement::prepare(m_store->database(), u"SELECT cells FROM sync_shadow WHERE "
                                                                       "table_no = ?1 AND row_id = ?2"));
    found.bind(1, qint64(table)).bind(2, row);
    RS_ASSIGN(const bool is, found.step());
    return is ? found.bytes(0) : QByteArray();
}

Result<> RemoteWriter::taken(const protocol::TakenRow& taken, const QList<const Operation*>& operations) {
    const Operation& first = *operations.first();
    const Entity* entity = domain::findEntity(first.table);
    RS_ASSIGN(const auto before, known(first.table, first.row));
    // A row whose version is not known (0) since the server was restored is not one that never was.
    const bool isSame = before ? before->rv == taken.before && taken.before > 0 : taken.before == 0;
    if (!isSame || !entity) return {};
    RS_ASSIGN(RecordTable * rows, table(*entity));
    const QList<FieldValue> set = setTogether(operations, *entity);
    RS_ASSIGN(bool isHere, rows->holds(first.row, set));
    if (!isHere) {
        RS_ASSIGN(isHere, takeOver(*rows, first, set));
    }
    if (!isHere) return {};
    return before ? noteVersion(first.table, first.row, taken.rv) : note(first.table, {first.row, taken.rv, {}}, {});
}

//! What is sent once more after a restore had been taken back here, if it was held; and where the server has it already
//! there is no new version for a page to tell. False: some values that wait stand in the way, or there is no such row.
Result<bool> RemoteWriter::takeOver(RecordTable& rows, const Operation& first, const QList<FieldValue>& set) {
    RS_ASSIGN(const std::optional<Record> here, rows.find(first.row));
    if (!here) return false;
    RS_ASSIGN(const Waiting waiting, waitingOf(first.table, first.row));
    const QSet<int> mine = fieldsSetBy(waiting, here->entity());
    Record there = *here, after = *here;
    for (const FieldValue& value : set) {
        there.set(value.field, value.value);
        if (!mine.contains(value.field)) after.set(value.field, value.value);
    }
    if (after != *here) {
        RS_TRY(rows.rewrite(*here, after));
        touch(after.entity(), after.id(), false);
    }
    return there == after;
}

Result<> RemoteWriter::forgetShadow(int table, const Id& row) {
    RS_ASSIGN(const bool isAny, hasBeside());
    if (!isAny) return {};
    RS_ASSIGN(const Waiting waiting, waitingOf(table, row));
    return waiting.isEmpty() ? keepBeside(u"sync_shadow", table, row, {}) : Result<>();
}

Result<> RemoteWriter::untold(int table, const Id& row) {
    RS_ASSIGN(const Waiting waiting, waitingOf(table, row));
    if (!waiting.isEmpty()) return {};
    RS_ASSIGN(const auto before, known(table, row));
    if (!before) return notePlaceless(table, row);
    RS_ASSIGN(const QByteArray seen, shadow(table, row));
    if (!seen.isEmpty()) RS_TRY(write(arrive(table, {row, before->rv, seen})));
    return forgetShadow(table, row);
}

Result<> RemoteWriter::notePlaceless(int table, const Id& row) {
    const Entity* entity = domain::findEntity(table);
    if (!entity) return {};
    RS_ASSIGN(RecordTable * rows, this->table(*entity));
    RS_ASSIGN(const std::optional<Record> here, rows->find(row));
    return here ? note(table, {row, 0, {}}, {}) : Result<>();
}

Result<> RemoteWriter::takeBack(const Operation& operation) {
    const Entity* entity = domain::findEntity(operation.table);
    if (!entity) return {};
    RS_ASSIGN(const QByteArray seen, shadow(operation.table, operation.row));
    RS_ASSIGN(const auto server, known(operation.table, operation.row));
    switch (operation.kind) {
    case OpKind::Update:
        return takeBackValues(operation, seen);
    case OpKind::Insert:
    case OpKind::Restore: {
        if (server && !seen.isEmpty()) return takeBackValues(operation, seen);
        // It says nothing of what it was made on. An insert was taken once, and the end of a reading from zero says
        // what has come of it; a restore follows a deletion, which tells what to bring back if it was not taken,
        // either.
        if (server && operation.kind == OpKind::Insert) return {};
        RS_ASSIGN(const Waiting waiting, waitingOf(operation.table, operation.row));
        for (const Queued& one : waiting) {
            if (one.operation.kind == OpKind::Insert || one.operation.kind == OpKind::Restore) return {};
        }
        return removeLocally(*entity, operation.row);
    }
    case OpKind::Delete:
    case OpKind::Merge:
        return server ? bringBack(operation, seen.isEmpty() ? operation.base : seen) : Result<>();
    }
    return {};
}

//! Fields that it set and nothing else has set since become what the server had, or what its author saw.
Result<> RemoteWriter::takeBackValues(const Operation& operation, const QByteArray& seen) {
    const Entity& entity = *domain::findEntity(operation.table);
    RS_ASSIGN(RecordTable * rows, table(entity));
    RS_ASSIGN(const std::optional<Record> before, rows->find(operation.row));
    if (!before) return {};
    RS_ASSIGN(const Waiting waiting, waitingOf(operation.table, operation.row));
    const QSet<int> mine = fieldsSetBy(waiting, entity);
    Record source(entity, operation.row);
    for (const FieldValue& value : domain::decode(entity, seen.isEmpty() ? operation.base : seen))
        source.set(value.field, value.value);
    Record after = *before;
    for (const FieldValue& value : domain::decode(entity, operation.set)) {
        if (!mine.contains(value.field)) after.set(value.field, source.at(value.field));
    }
    if (after == *before) return {};
    RS_TRY(rows->rewrite(*before, after));
    touch(after.entity(), after.id(), false);
    return {};
}

Result<> RemoteWriter::bringBack(const Operation& operation, const QByteArray& cells) {
    RS_ASSIGN(RecordTable * rows, table(*domain::findEntity(operation.table)));
    RS_ASSIGN(const std::optional<Record> there, rows->find(operation.row));
    if (there) return {};
    RS_ASSIGN(const Waiting waiting, waitingOf(operation.table, operation.row));
    return bringIn(arrive(operation.table, {operation.row, 0, cells}), waiting);
}

Result<> RemoteWriter::moveBases(const Waiting& waiting, const Record& seen) {
    for (const Queued& one : waiting) {
        if (one.operation.kind != OpKind::Update) continue;
        QList<FieldValue> moved = domain::decode(seen.entity(), one.operation.base);
        for (FieldValue& value : moved) value.value = seen.at(value.field);
        RS_ASSIGN(Statement statement,
                  Statement::prepare(m_store->database(), u"UPDATE outbox SET base = ?1 WHERE n = ?2"));
        RS_TRY(statement.bind(1, domain::encode(seen.entity(), moved)).bind(2, one.n).run());
    }
    return {};
}

} // namespace rs::storage
