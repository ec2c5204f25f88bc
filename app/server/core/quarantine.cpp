// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/quarantine.h"

#include "base/clock.h"
#include "protocol/limits.h"
#include "server/core/audit.h"
#include "server/core/heldview.h"
#include "server/core/pushing.h"
#include "server/sql/transaction.h"

#include <tuple>

namespace rs::server {

using base::Id;
using base::Result;
using protocol::HeldDecision;
using protocol::HeldOperation;
using protocol::HeldOutcome;
using protocol::HeldReply;
using protocol::Operation;
using protocol::OpResult;
using protocol::Outcome;

//! A line of the ledger that is, or once was, in quarantine.
struct Quarantine::Held {
    HeldOperation what;
    Id account;
    qint64 scope = 0; //!< 0: of none that there is; an administrator's business
    qint64 place = 0; //!< in its batch
    int release = 0;
    OpResult result;

    [[nodiscard]] bool isWith(const Held& other) const {
        if (what.op.id == other.what.op.id) return true;
        return what.batch == other.what.batch && what.op.group != 0 && what.op.group == other.what.op.group &&
               release == other.release;
    }
    //! The order in which they are told.
    [[nodiscard]] auto rank() const { return std::tuple(what.at, base::toBytes(what.batch), place); }
};

namespace {

#define RS_HELD_LINES                                                                                                  \
    "SELECT op.payload, op.batch, account.name, device.label, op.at, op.account, op.scope_no, op.place, op.release, "  \
    "op.outcome, op.code, op.fields FROM op JOIN account ON account.id = op.account "                                  \
    "LEFT JOIN device ON device.id = op.device "
#define RS_HELD_ORDER " ORDER BY op.at, op.batch, op.place"

QString textOf(const sql::Row& row, int column) { return row.isNull(column) ? QString() : row.text(column); }

template <typename Held>
void takeHeld(const sql::Row& row, QList<Held>& all) {
    const std::optional<Operation> op = fromPayload(row.bytes(0));
    if (!op) return;
    Held held;
    held.what = {*op, row.id(1), row.text(2), textOf(row, 3), row.integer(4)};
    held.account = row.id(5);
    held.scope = row.isNull(6) ? 0 : row.integer(6);
    held.place = row.integer(7);
    held.release = int(row.integer(8));
    held.result = {op->id, Outcome(row.integer(9)), protocol::OpCode(row.integer(10)), splitFields(textOf(row, 11))};
    all << held;
}

bool mayDecide(const AccessList& access, qint64 scope) {
    if (access.grants.role == Role::Admin) return access.grants.isActive;
    const AllowedScope* found = access.find(scope);
    return found && Grants::mayWrite(found->rights);
}

template <typename Held>
bool mayDecideAll(const AccessList& access, const QList<Held>& group) {
    return std::all_of(group.begin(), group.end(), [&](const Held& one) { return mayDecide(access, one.scope); });
}

base::Error denied() { return {base::ErrorCode::AccessDenied, {}, {}}; }

qint64 sizeOf(const Operation& op) { return op.set.size() + op.base.size(); }

} // namespace

Result<QList<Quarantine::Held>> Quarantine::groupsFrom(const AccessList& access) {
    QList<Held> all, mine;
    RS_TRY(m_connection.read(RS_HELD_LINES "WHERE op.outcome = 4 AND op.release = 0" RS_HELD_ORDER, {},
                             [&](const sql::Row& row) { takeHeld(row, all); }));
    for (qsizetype from = 0, to = 0; from < all.size(); from = to) {
        for (to = from + 1; to < all.size() && all[to].isWith(all[from]);) ++to;
        if (const QList<Held> group = all.mid(from, to - from); mayDecideAll(access, group)) mine << group;
    }
    return mine;
}

Result<QList<HeldOperation>> Quarantine::all() {
    return sql::inTransaction(m_connection, sql::Access::Read, [&]() -> Result<QList<HeldOperation>> {
        RS_ASSIGN(const AccessList access, loadAccess(m_connection, m_caller.account));
        RS_ASSIGN(const QList<Held> mine, groupsFrom(access));
        QList<HeldOperation> told;
        for (const Held& one : mine) told << one.what;
        return told;
    });
}

Answer<HeldReply> Quarantine::page(const protocol::HeldRequest& request) {
    auto reply =
        sql::inTransaction(m_connection, sql::Access::Read, [&]() -> Result<HeldReply> { return attempt(request); });
    if (reply) return std::move(*reply);
    return tl::unexpected(m_isUnknown ? Refusal{protocol::Failure::Token} : refusalFor(reply.error()));
}

Result<HeldReply> Quarantine::attempt(const protocol::HeldRequest& request) {
    RS_ASSIGN(const AccessList access, loadAccess(m_connection, m_caller.account));
    m_isUnknown = !access.grants.isActive;
    if (m_isUnknown) return tl::unexpected(denied());
    HeldReply reply;
    RS_ASSIGN(reply.epoch, epochOf(m_connection));
    RS_ASSIGN(const QList<Held> mine, groupsFrom(access));
    RS_ASSIGN(qsizetype at, placeBehind(mine, request.after));
    const int limit = request.limit > 0 ? std::min(request.limit, protocol::rowsPerPage) : protocol::rowsPerPage;
    qint64 bytesLeft = protocol::bytesPerPage;
    for (; at < mine.size(); ++at) {
        const bool isGroupOpen = at > 0 && mine[at].isWith(mine[at - 1]);
        if (!isGroupOpen && (reply.held.size() >= limit || bytesLeft <= 0)) break;
        reply.held << mine[at].what;
        bytesLeft -= sizeOf(mine[at].what.op);
    }
    reply.isDone = at == mine.size();
    RS_TRY(showHeld(m_connection, access, reply));
    return reply;
}

//! The operation itself may have been decided about meanwhile.
Result<qsizetype> Quarantine::placeBehind(const QList<Held>& all, const Id& after) {
    if (after.isNull()) return 0;
    QList<Held> known;
    RS_TRY(m_connection.read(RS_HELD_LINES "WHERE op.id = $1", {after},
                             [&](const sql::Row& row) { takeHeld(row, known); }));
    if (known.isEmpty()) return 0;
    const auto behind =
        std::find_if(all.begin(), all.end(), [&](const Held& one) { return one.rank() > known.first().rank(); });
    return behind - all.begin();
}

//! The operation and those of its group, in their order: all that wait, or all that were decided about like this.
Result<QList<Quarantine::Held>> Quarantine::groupOf(const AccessList& access, const protocol::HeldVerdict& verdict) {
    QList<Held> batch, group;
    RS_TRY(m_connection.read(RS_HELD_LINES "WHERE op.batch = (SELECT batch FROM op WHERE id = $1)" RS_HELD_ORDER,
                             {verdict.op}, [&](const sql::Row& row) { takeHeld(row, batch); }));
    for (const Held& asked : std::as_const(batch)) {
        if (asked.what.op.id != verdict.op) continue;
        const bool isWaiting = asked.release == 0 && asked.result.outcome == Outcome::Held;
        if (!isWaiting && asked.release != int(verdict.decision)) return tl::unexpected(denied());
        for (const Held& one : std::as_const(batch)) {
            if (one.isWith(asked)) group << one;
        }
    }
    if (group.isEmpty() || !mayDecideAll(access, group)) return tl::unexpected(denied());
    return group;
}

Answer<HeldOutcome> Quarantine::decide(const protocol::HeldVerdict& verdict) {
    constexpr int mostWidenings = 40;
    QSet<qint64> scopes;
    for (int widenings = 0;; ++widenings) {
        QSet<qint64> wanted;
        auto done = sql::inTransaction(m_connection, sql::Access::Write, [&]() -> Result<HeldOutcome> {
            wanted.clear();
            return settle(verdict, scopes, wanted);
        });
        if (done) return std::move(*done);
        if (m_isUnknown) return refuse(protocol::Failure::Token);
        if (done.error().code == base::ErrorCode::AccessDenied) return refuse(protocol::Failure::Forbidden);
        if (wanted.isEmpty() || widenings == mostWidenings) return tl::unexpected(refusalFor(done.error()));
        scopes |= wanted;
    }
}

Result<HeldOutcome> Quarantine::settle(const protocol::HeldVerdict& verdict, const QSet<qint64>& scopes,
                                       QSet<qint64>& wanted) {
    RS_ASSIGN(const AccessList access, loadAccess(m_connection, m_caller.account));
    m_isUnknown = !access.grants.isActive;
    if (m_isUnknown) return tl::unexpected(denied());
    HeldOutcome outcome;
    RS_ASSIGN(outcome.epoch, epochOf(m_connection));
    RS_ASSIGN(const QList<Held> group, groupOf(access, verdict));
    if (group.first().release != 0) { // heard before
        for (const Held& one : group) outcome.results << one.result;
        return outcome;
    }
    const bool isApplied = verdict.decision == HeldDecision::Apply;
    if (isApplied) {
        RS_ASSIGN(outcome.results, applied(group, scopes, wanted));
    } else {
        for (const Held& one : group)
            outcome.results << OpResult{one.what.op.id, Outcome::Refused, protocol::OpCode::Forbidden, {}};
    }
    RS_TRY(write(outcome.results, verdict.decision));
    const QString action = isApplied ? QStringLiteral("held_applied") : QStringLiteral("held_dropped");
    RS_TRY(
        Audit(m_connection)
            .note(action, m_caller.account, m_caller.device, QStringLiteral("operation ") + base::toText(verdict.op)));
    return outcome;
}

Result<QList<OpResult>> Quarantine::applied(const QList<Held>& group, const QSet<qint64>& scopes,
                                            QSet<qint64>& wanted) {
    QList<Operation> ops;
    for (const Held& one : group) ops << one.what.op;
    for (Operation& op : ops) op.group = 1; // they stay together, also where the batch had many groups
    Situation situation(m_connection, m_testing);
    RS_ASSIGN(situation.grants, loadGrants(m_connection, m_caller.account));
    const Held& first = group.first();
    situation.author = {first.account, first.what.author, first.what.laptop};
    situation.now = base::nowMilliseconds();
    const QList<Incoming> incoming = examine(ops, situation.schema);
    QList<OpResult> results;
    const Result<> decided = [&]() -> Result<> {
        RS_TRY(prepare(situation, incoming, scopes));
        RS_ASSIGN(const QList<Decision> decisions, decideGroups(situation, incoming));
        for (const Decision& one : decisions) results << one.result;
        if (results.isEmpty() || results.first().outcome == Outcome::Held) return tl::unexpected(denied());
        return writeChanges(situation);
    }();
    wanted = situation.scopes.wanted();
    RS_TRY(decided);
    return results;
}

Result<> Quarantine::write(const QList<OpResult>& results, HeldDecision decision) {
    QList<sql::Values> sets;
    for (const OpResult& one : results) {
        const sql::Value fields = one.fields.isEmpty() ? sql::Value() : sql::Value(joinedFields(one.fields));
        sets << sql::Values{int(one.outcome), int(one.code), fields, int(decision), one.op};
    }
    return m_connection.runEach("UPDATE op SET outcome = $1, code = $2, fields = $3, release = $4 WHERE id = $5", sets);
}

} // namespace rs::server
