// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/pushing.h"

#include "base/clock.h"
#include "protocol/limits.h"
#include "server/core/audit.h"
#include "server/core/masking.h"
#include "server/core/takenrows.h"
#include "server/sql/transaction.h"

namespace rs::server {

using base::Id;
using base::Result;
using protocol::Failure;
using protocol::Operation;
using protocol::OpResult;
using protocol::Outcome;
using protocol::PushReply;
using protocol::PushRequest;

namespace {

//! Attempts that only found that one more scope is needed.
constexpr int mostWidenings = 40, mostAttempts = 5;

base::Error theEnd() { return {base::ErrorCode::Cancelled, {}, {}}; }

} // namespace

//! What one attempt knows.
struct Pushing::Attempt {
    Attempt(sql::Connection& connection, const Testing& testing) : situation(connection, testing) {}
    Situation situation;
    QHash<Id, OpResult> results; //!< of operations decided before, then of all
    QHash<Id, Outcome> decided;  //!< of those decided in this attempt
    bool isForked = false;
};

Answer<PushReply> Pushing::run(const PushRequest& request) {
    qint64 bytes = 0;
    for (const Operation& op : request.ops) bytes += op.set.size() + op.base.size();
    if (bytes > protocol::bytesPerPush) return refuse(Failure::TooLarge);
    int attempts = 0, widenings = 0;
    m_ops = examine(request.ops, m_schema);
    for (;;) {
        Attempt one(m_connection, m_testing);
        auto reply = attempt(one, request);
        if (reply) return *reply;
        if (m_isEnd) return refuse(Failure::Busy);
        if (m_isUnknown) return refuse(Failure::Token);
        if (const QSet<qint64>& wanted = one.situation.scopes.wanted(); !wanted.isEmpty()) {
            m_scopes |= wanted;
            if (++widenings > mostWidenings) return refuse(Failure::Busy, 1);
            continue;
        }
        const sql::Trouble trouble = m_connection.trouble();
        const bool again =
            trouble == sql::Trouble::Again || trouble == sql::Trouble::Unique || trouble == sql::Trouble::Lost;
        if (!again || ++attempts == mostAttempts) return tl::unexpected(refusalFor(reply.error()));
        sql::waitBeforeRetry(attempts);
    }
}

Result<PushReply> Pushing::attempt(Attempt& one, const PushRequest& request) {
    Situation& situation = one.situation;
    m_isEnd = m_testing.isEnd("push.begun");
    if (m_isEnd) return tl::unexpected(theEnd());
    if (situation.hasQuirk(Quirk::SeqBeforeCommit)) RS_TRY(situation.scopes.numberWithoutLock());
    m_isEnd = m_testing.isEnd("push.numbered");
    if (m_isEnd) return tl::unexpected(theEnd());
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(m_connection, sql::Access::Write));
    situation.now = base::nowMilliseconds();
    situation.schema = m_schema;
    RS_ASSIGN(situation.grants, loadGrants(m_connection, m_caller.account));
    m_isUnknown = !situation.grants.isActive && !m_caller.isRevoked;
    if (m_caller.isRevoked) situation.grants = {}; // nothing is told, and everything goes into quarantine
    if (m_isUnknown) return base::fail(base::ErrorCode::AccessDenied);
    RS_TRY(decide(one, request));
    RS_ASSIGN(one.isForked, noteDevice(situation, request));
    m_isEnd = m_testing.isEnd("push.written");
    if (m_isEnd) return tl::unexpected(theEnd());

    PushReply reply;
    RS_ASSIGN(reply.epoch, epochOf(m_connection));
    reply.isForked = one.isForked;
    for (const Operation& op : request.ops) reply.results << one.results.value(op.id);
    RS_TRY(addRows(one, request, reply));
    RS_TRY(transaction.commit());
    m_isEnd = m_testing.isEnd("push.committed");
    if (m_isEnd) return tl::unexpected(theEnd());
    return reply;
}

Result<> Pushing::decide(Attempt& one, const PushRequest& request) {
    Situation& situation = one.situation;
    situation.author = {m_caller.account, m_caller.name, {}};
    situation.device = m_caller.device;
    RS_TRY(prepare(situation, m_ops, m_scopes));
    m_isEnd = m_testing.isEnd("push.locked");
    if (m_isEnd) return tl::unexpected(theEnd());
    RS_TRY(m_connection.read("SELECT label FROM device WHERE id = $1", {m_caller.device},
                             [&](const sql::Row& row) { situation.author.device = row.text(0); }));
    if (!situation.hasQuirk(Quirk::NoLedger)) {
        RS_ASSIGN(one.results, knownResults(m_connection, request.ops));
    }
    QList<Incoming> fresh;
    QSet<Id> seen;
    for (const Incoming& op : std::as_const(m_ops)) {
        if (one.results.contains(op.op->id) || seen.contains(op.op->id)) continue;
        seen << op.op->id;
        fresh << op;
    }
    RS_ASSIGN(const QList<Decision> decisions,
              m_caller.isRevoked ? holdAll(situation, fresh) : decideGroups(situation, fresh));
    QList<Decision> kept;
    for (const Decision& decision : decisions) {
        one.results.insert(decision.op.id, decision.result);
        one.decided.insert(decision.op.id, decision.result.outcome);
        if (decision.result.outcome != Outcome::Later && !decision.op.id.isNull()) kept << decision;
    }
    m_isEnd = m_testing.isEnd("push.decided");
    if (m_isEnd) return tl::unexpected(theEnd());
    RS_TRY(writeChanges(situation));
    if (situation.hasQuirk(Quirk::NoLedger)) return {};
    return writeLedger(m_connection, Batch{request.batch, &m_caller, situation.now}, kept);
}

//! True if another copy of the store has pushed since this one did.
Result<bool> Pushing::noteDevice(Situation& situation, const PushRequest& request) {
    Id last;
    RS_TRY(m_connection.read("SELECT last_batch FROM device WHERE id = $1", {m_caller.device},
                             [&](const sql::Row& row) { last = row.id(0); }));
    const bool isForked = !last.isNull() && last != request.previous && last != request.batch;
    RS_TRY(m_connection.run("UPDATE device SET last_batch = $1, seen_at = $2 WHERE id = $3",
                            {request.batch, situation.now, m_caller.device}));
    if (isForked) RS_TRY(Audit(m_connection).note(QStringLiteral("device_forked"), m_caller.account, m_caller.device));
    return isForked;
}

namespace {

//! Rows of an answer by their tables.
struct ToldRows {
    QList<protocol::TableRows> tables;
    QHash<int, qsizetype> places;

    void add(const RowKey& key, const StoredRow& row, bool isMasked) {
        if (!places.contains(key.table)) {
            places.insert(key.table, tables.size());
            tables << protocol::TableRows{key.table, {}};
        }
        tables[places[key.table]].rows << protocol::Row{key.id, row.rv,
                                                        isMasked ? maskedCells(key.table, row.cells) : row.cells};
    }
};

} // namespace

Result<> Pushing::addRows(Attempt& one, const PushRequest& request, PushReply& reply) {
    Situation& situation = one.situation;
    const QHash<RowKey, protocol::TakenRow> taken = takenAsSent(situation.rows, m_ops, one.decided);
    QSet<RowKey> told;
    ToldRows shown, masked;
    for (const Operation& op : request.ops) {
        RS_ASSIGN(const StoredRow own, situation.rows.find({op.table, op.row}));
        Id winner;
        if (!own.isLive()) {
            RS_ASSIGN(winner, situation.rows.winnerOf({op.table, op.row}));
        }
        for (const Id& id : {op.row, winner, op.other}) {
            const RowKey key{op.table, id};
            if (id.isNull() || told.contains(key)) continue;
            told << key;
            RS_ASSIGN(const StoredRow row, situation.rows.find(key));
            if (row.life == StoredRow::Life::Unknown) continue;
            RS_ASSIGN(const ScopeLine line, situation.scopes.line(row.scope));
            const auto rights = situation.rightsIn(line);
            if (!rights) continue;
            if (!row.isLive()) {
                reply.dead << protocol::GoneRow{key.table, key.id, row.rv};
                continue;
            }
            if (const auto known = taken.constFind(key); known != taken.cend() && *rights != protocol::Rights::Masked) {
                reply.taken << *known;
                continue;
            }
            const bool isMasked = *rights == protocol::Rights::Masked;
            (isMasked ? masked : shown).add(key, row, isMasked);
        }
    }
    reply.rows = shown.tables;
    if (!masked.tables.isEmpty()) reply.masked = masked.tables;
    return {};
}

} // namespace rs::server
