// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushlanding.h"

#include <QHash>
#include <QSet>

namespace rs::sync {

using base::Id;
using base::Result;
using protocol::OpResult;
using protocol::Outcome;
using storage::Queued;

namespace {

using Row = std::pair<int, Id>;

void count(PushCount& counted, Outcome outcome) {
    ++(outcome == Outcome::Later ? counted.later : counted.settled);
    counted.conflicts += outcome == Outcome::Conflict;
    counted.refused += outcome == Outcome::Refused;
    counted.held += outcome == Outcome::Held;
}

//! The row may differ from what stands here, and the operation says in which way.
bool isNotTaken(Outcome outcome) {
    return outcome == Outcome::Conflict || outcome == Outcome::Refused || outcome == Outcome::Held;
}

//! The rows as they are now, where the caller may read them. Which ones they were is returned.
Result<QSet<Row>> landRows(storage::RemoteWriter& writer, const protocol::PushReply& reply) {
    QSet<Row> shown;
    const auto land = [&](const QList<protocol::TableRows>& tables, bool isMasked) -> Result<> {
        for (const protocol::TableRows& table : tables) {
            for (const protocol::Row& row : table.rows) {
                RS_ASSIGN(const bool isTold, writer.putTouched(table.table, row, isMasked));
                if (isTold) shown << Row(table.table, row.id);
            }
        }
        return {};
    };
    RS_TRY(land(reply.rows, false));
    RS_TRY(land(reply.masked.value_or(QList<protocol::TableRows>()), true));
    for (const protocol::GoneRow& gone : reply.dead) {
        RS_TRY(writer.dead(gone));
        shown << Row(gone.table, gone.id);
    }
    return shown;
}

//! What the server has as it was sent is not sent back; it has another version now. Which rows that are is returned.
Result<QSet<Row>> landTaken(storage::RemoteWriter& writer, const QList<Queued>& sent,
                            const protocol::PushReply& reply) {
    QHash<Row, QList<const protocol::Operation*>> operations;
    for (const Queued& one : sent) operations[Row(one.operation.table, one.operation.row)] << &one.operation;
    QSet<Row> told;
    for (const protocol::TakenRow& taken : reply.taken) {
        if (taken.op < 0 || taken.op >= sent.size())
            return base::fail(base::ErrorCode::ServerFailed, {}, QStringLiteral("a row taken that was not sent"));
        const protocol::Operation& first = sent.at(taken.op).operation;
        const Row row(first.table, first.row);
        RS_TRY(writer.taken(taken, operations.value(row)));
        told << row;
    }
    return told;
}

} // namespace

Result<PushCount> landPush(storage::RemoteWriter& writer, const QList<Queued>& sent, const protocol::PushReply& reply,
                           qint64 now) {
    QHash<Id, OpResult> results;
    for (const OpResult& result : reply.results) results.insert(result.op, result);
    PushCount counted;
    storage::Outbox outbox(writer.store());
    for (const Queued& one : sent) {
        const auto result = results.constFind(one.operation.id);
        if (result == results.cend()) continue;
        RS_TRY(outbox.settle(one.n, *result, now));
        count(counted, result->outcome);
    }
    RS_ASSIGN(const QSet<Row> taken, landTaken(writer, sent, reply));
    RS_ASSIGN(const QSet<Row> shown, landRows(writer, reply));
    for (auto one = sent.crbegin(); one != sent.crend(); ++one) {
        const auto result = results.constFind(one->operation.id);
        if (result == results.cend()) continue;
        const Row row(one->operation.table, one->operation.row);
        if (isNotTaken(result->outcome) && !shown.contains(row)) RS_TRY(writer.takeBack(one->operation));
    }
    for (const Queued& one : sent) {
        const Row row(one.operation.table, one.operation.row);
        const bool isTold = shown.contains(row) || taken.contains(row);
        RS_TRY(isTold ? writer.forgetShadow(row.first, row.second) : writer.untold(row.first, row.second));
    }
    return counted;
}

} // namespace rs::sync
