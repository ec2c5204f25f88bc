// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/earlier.h"

#include "domain/fieldmerge.h"
#include "server/core/ledger.h"

#include <algorithm>
#include <functional>

namespace rs::server {

using base::Result;
using domain::FieldValue;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;

namespace {

//! The latest operation on a row that was taken in, at least its clean fields, and that `isWanted`.
Result<std::optional<EarlierWrite>> latestWrite(sql::Connection& connection, const RowKey& row,
                                                const std::function<bool(const Operation&)>& isWanted) {
    std::optional<EarlierWrite> latest;
    RS_TRY(connection.read("SELECT o.payload, a.name, d.label FROM op o LEFT JOIN account a ON a.id = o.account "
                           "LEFT JOIN device d ON d.id = o.device WHERE o.row_id = $1 AND o.table_no = $2 AND "
                           "o.outcome IN ($3, $4) AND o.payload IS NOT NULL ORDER BY o.at DESC, o.place DESC",
                           {row.id, row.table, int(Outcome::Applied), int(Outcome::Conflict)},
                           [&](const sql::Row& found) {
                               if (latest) return;
                               const std::optional<Operation> op = fromPayload(found.bytes(0));
                               if (!op || !isWanted(*op)) return;
                               latest = EarlierWrite{*op, found.isNull(1) ? QString() : found.text(1),
                                                     found.isNull(2) ? QString() : found.text(2)};
                           }));
    return latest;
}

} // namespace

Result<std::optional<EarlierWrite>> writerOf(sql::Connection& connection, const RowKey& row,
                                             const domain::Entity& entity, const QList<FieldValue>& now) {
    const auto stands = [&](const FieldValue& written) {
        return std::any_of(now.begin(), now.end(), [&](const FieldValue& one) {
            return one.field == written.field && domain::isSameValue(one.value, written.value);
        });
    };
    return latestWrite(connection, row, [&](const Operation& op) {
        const QList<FieldValue> values = domain::decode(entity, op.set);
        return std::any_of(values.begin(), values.end(), stands);
    });
}

Result<std::optional<EarlierWrite>> deleterOf(sql::Connection& connection, const RowKey& row) {
    return latestWrite(connection, row, [](const Operation& op) { return op.kind == OpKind::Delete; });
}

} // namespace rs::server
