// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/quarantine.h"

#include "base/clock.h"
#include "server/core/pushing.h"
#include "server/sql/transaction.h"

namespace rs::server {

using base::Id;
using base::Result;
using protocol::Operation;
using protocol::OpResult;
using protocol::Outcome;

namespace {

#define RS_HELD_COLUMNS "op.payload, op.account, account.name, device.label, op.at, op.scope_no"

void takeHeld(const sql::Row& row, QList<HeldOperation>& held) {
    const std::optional<Operation> op = fromPayload(row.bytes(0));
    if (!op) return;
    held << HeldOperation{*op,
                          row.id(1),
                          row.text(2),
                          row.isNull(3) ? QString() : row.text(3),
                          row.integer(4),
                          row.isNull(5) ? 0 : row.integer(5)};
}

bool mayDecide(const AccessList& access, qint64 scope) {
    if (access.grants.role == Role::Admin) return access.grants.isActive;
    const AllowedScope* found = access.find(scope);
    return found && Grants::mayWrite(found->rights);
}

//! The operation and those of its group, in their order.
Result<QList<HeldOperation>> heldGroup(sql::Connection& connection, const Id& id) {
    QList<HeldOperation> all;
    RS_TRY(connection.read("SELECT " RS_HELD_COLUMNS " FROM op JOIN account ON account.id = op.account "
                           "LEFT JOIN device ON device.id = op.device WHERE op.outcome = 4 AND op.release = 0 "
                           "AND op.batch = (SELECT batch FROM op WHERE id = $1) ORDER BY op.at, op.batch, op.place",
                           {id}, [&](const sql::Row& row) { takeHeld(row, all); }));
    const auto asked = std::find_if(all.begin(), all.end(), [&](const HeldOperation& one) { return one.op.id == id; });
    if (asked == all.end()) return QList<HeldOperation>();
    const HeldOperation wanted = *asked;
    QList<HeldOperation> group;
    for (const HeldOperation& one : std::as_const(all)) {
        const bool isTogether = wanted.op.group != 0 && one.op.group == wanted.op.group;
        if (one.op.id == id || isTogether) group << one;
    }
    return group;
}

Result<> settleHeld(sql::Connection& connection, const QList<OpResult>& results, int release) {
    QList<sql::Values> sets;
    for (const OpResult& one : results) {
        const sql::Value fields = one.fields.isEmpty() ? sql::Value() : sql::Value(joinedFields(one.fields));
        sets << sql::Values{int(one.outcome), int(one.code), fields, release, one.op};
    }
    return connection.runEach("UPDATE op SET outcome = $1, code = $2, fields = $3, release = $4 WHERE id = $5", sets);
}

Result<QList<OpResult>> decideHeld(Situation& situation, const Caller& caller, const QList<HeldOperation>& group,
                                   const QSet<qint64>& scopes) {
    QList<Operation> ops;
    for (const HeldOperation& one : group) ops << one.op;
    for (Operation& op : ops) op.group = 1; // they stay together, also where the batch had many groups
    RS_ASSIGN(situation.grants, loadGrants(situation.connection, caller.account));
    situation.author = {group.first().account, group.first().author, group.first().laptop};
    situation.now = base::nowMilliseconds();
    const QList<Incoming> incoming = examine(ops, situation.schema);
    RS_TRY(prepare(situation, incoming, scopes));
    RS_ASSIGN(const QList<Decision> decisions, decideGroups(situation, incoming));
    QList<OpResult> results;
    for (const Decision& one : decisions) results << one.result;
    if (results.isEmpty() || results.first().outcome == Outcome::Held) return base::fail(base::ErrorCode::AccessDenied);
    RS_TRY(writeChanges(situation));
    RS_TRY(settleHeld(situation.connection, results, 1));
    return results;
}

Result<QList<OpResult>> dropHeld(sql::Connection& connection, const QList<HeldOperation>& group) {
    QList<OpResult> results;
    for (const HeldOperation& one : group)
        results << OpResult{one.op.id, Outcome::Refused, protocol::OpCode::Forbidden, {}};
    RS_TRY(settleHeld(connection, results, 2));
    return results;
}

} // namespace

Result<QList<HeldOperation>> heldOperations(sql::Connection& connection, const Id& account) {
    return sql::inTransaction(connection, sql::Access::Read, [&]() -> Result<QList<HeldOperation>> {
        RS_ASSIGN(const AccessList access, loadAccess(connection, account));
        QList<HeldOperation> all, mine;
        RS_TRY(connection.read("SELECT " RS_HELD_COLUMNS " FROM op JOIN account ON account.id = op.account "
                               "LEFT JOIN device ON device.id = op.device "
                               "WHERE op.outcome = 4 AND op.release = 0 ORDER BY op.at, op.batch, op.place",
                               {}, [&](const sql::Row& row) { takeHeld(row, all); }));
        for (const HeldOperation& one : std::as_const(all)) {
            if (mayDecide(access, one.scope)) mine << one;
        }
        return mine;
    });
}

Result<QList<OpResult>> releaseHeld(sql::Connection& connection, const Caller& caller, const Id& op, Release release,
                                    const Testing& testing) {
    QSet<qint64> scopes;
    for (int widenings = 0;; ++widenings) {
        QSet<qint64> wanted;
        auto results = sql::inTransaction(connection, sql::Access::Write, [&]() -> Result<QList<OpResult>> {
            wanted.clear();
            RS_ASSIGN(const AccessList access, loadAccess(connection, caller.account));
            RS_ASSIGN(const QList<HeldOperation> group, heldGroup(connection, op));
            for (const HeldOperation& one : group) {
                if (!mayDecide(access, one.scope)) return base::fail(base::ErrorCode::AccessDenied);
            }
            if (group.isEmpty()) return base::fail(base::ErrorCode::AccessDenied);
            if (release == Release::Drop) return dropHeld(connection, group);
            Situation situation(connection, testing);
            auto decided = decideHeld(situation, caller, group, scopes);
            wanted = situation.scopes.wanted();
            return decided;
        });
        if (results || wanted.isEmpty() || widenings == 40) return results;
        scopes |= wanted;
    }
}

} // namespace rs::server
