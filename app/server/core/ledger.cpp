// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/ledger.h"

#include "domain/cbor.h"

#include <QCborArray>
#include <QCborValue>

namespace rs::server {

using base::Result;
using protocol::Operation;
namespace cbor = domain::cbor;

QByteArray toPayload(const Operation& op) {
    QByteArray out;
    out.reserve(96 + op.set.size() + op.base.size());
    cbor::appendArray(out, 9);
    cbor::appendBytes(out, base::toBytes(op.id));
    cbor::appendInteger(out, op.group);
    cbor::appendInteger(out, op.table);
    cbor::appendBytes(out, base::toBytes(op.row));
    cbor::appendInteger(out, int(op.kind));
    cbor::appendBytes(out, op.set);
    cbor::appendBytes(out, op.base);
    cbor::appendBytes(out, base::toBytes(op.other));
    cbor::appendInteger(out, op.at);
    return out;
}

std::optional<Operation> fromPayload(const QByteArray& payload) {
    const QCborArray parts = QCborValue::fromCbor(payload).toArray();
    if (parts.size() != 9) return {};
    Operation op;
    op.id = base::idFromBytes(parts[0].toByteArray());
    op.group = parts[1].toInteger();
    op.table = int(parts[2].toInteger());
    op.row = base::idFromBytes(parts[3].toByteArray());
    op.kind = protocol::OpKind(parts[4].toInteger());
    op.set = parts[5].toByteArray();
    op.base = parts[6].toByteArray();
    op.other = base::idFromBytes(parts[7].toByteArray());
    op.at = parts[8].toInteger();
    return op;
}

QString joinedFields(const QList<QByteArray>& fields) { return QString::fromUtf8(fields.join(' ')); }

QList<QByteArray> splitFields(const QString& fields) {
    return fields.isEmpty() ? QList<QByteArray>() : fields.toUtf8().split(' ');
}

Result<QHash<base::Id, protocol::OpResult>> knownResults(sql::Connection& connection, const QList<Operation>& ops) {
    QList<sql::Values> sets;
    sets.reserve(ops.size());
    for (const Operation& op : ops) sets << sql::Values{op.id};
    QHash<base::Id, protocol::OpResult> known;
    RS_TRY(connection.readEach(
        "SELECT outcome, code, fields FROM op WHERE id = $1", sets, [&](qsizetype set, const sql::Row& row) {
            known.insert(ops[set].id, {ops[set].id, protocol::Outcome(row.integer(0)), protocol::OpCode(row.integer(1)),
                                       splitFields(row.isNull(2) ? QString() : row.text(2))});
        }));
    return known;
}

Result<> writeLedger(sql::Connection& connection, const Batch& batch, const QList<Decision>& decisions) {
    QList<sql::Values> sets;
    sets.reserve(decisions.size());
    for (const Decision& one : decisions) {
        const QList<QByteArray>& fields = one.result.fields;
        sets << sql::Values{one.op.id,
                            batch.id.isNull() ? one.op.id : batch.id,
                            qint64(sets.size()),
                            batch.caller->device,
                            batch.caller->account,
                            batch.at,
                            one.op.table,
                            one.op.row,
                            int(one.op.kind),
                            toPayload(one.op),
                            int(one.result.outcome),
                            int(one.result.code),
                            fields.isEmpty() ? sql::Value() : joinedFields(fields),
                            one.scope ? sql::Value(one.scope) : sql::Value()};
    }
    return connection.runEach("INSERT INTO op (id, batch, place, device, account, at, table_no, row_id, kind, payload, "
                              "outcome, code, fields, "
                              "scope_no) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                              sets);
}

} // namespace rs::server
