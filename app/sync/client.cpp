// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client.h"

#include "domain/registry.h"
#include "sql/transaction.h"
#include "sql/unhurried.h"
#include "storage/remotewriter.h"
#include "sync/builtins.h"
#include "sync/failpoint.h"
#include "sync/pagelanding.h"
#include "sync/pushlanding.h"
#include "sync/recovery.h"

#include <QSet>

#include <algorithm>

namespace rs::sync {

using base::Error;
using base::ErrorCode;
using base::Id;
using base::Result;
using protocol::Outcome;
using storage::OpState;
using storage::Outbox;
using storage::Queued;
using storage::RemoteWriter;
using storage::ScopeState;

namespace {

//! An answer that was waited for longer had better not be twice as large the next time.
constexpr qint64 quickMs = 2000;

//! The server asked first for what is wanted first: common, regions, schools, the newest first.
bool isWantedBefore(const ScopeState& one, const ScopeState& other) {
    if (one.name.kind != other.name.kind) return one.name.kind < other.name.kind;
    return one.name.kind == domain::ScopeName::Kind::School ? one.no > other.no : one.no < other.no;
}

bool isAskedFor(const ScopeState& state) {
    if (state.no <= 0 || state.phase == ScopeState::Phase::Revoked) return false;
    return !(state.isArchived && state.phase == ScopeState::Phase::Ready);
}

//! A reply far below what one may carry: the server has looked at all scopes.
bool isSurelyAll(const protocol::PullRequest& asked, const protocol::PullReply& reply) {
    qint64 rows = 0, bytes = 0;
    for (const protocol::ScopePage& page : reply.scopes) {
        rows += page.dead.size() + page.left.size();
        for (const protocol::TableRows& table : page.live) {
            rows += table.rows.size();
            for (const protocol::Row& row : table.rows) bytes += row.cells.size();
        }
    }
    const int fewest = std::min(asked.limit, protocol::rowsOfFirstPage); // a server may allow less than was asked for
    return rows < fewest && bytes < protocol::bytesPerPage / 4;
}

//! What was asked for and not answered has nothing new: a page without rows. A scope that is being read from zero ends
//! with that.
QList<protocol::ScopePage> pagesOfAll(const protocol::PullRequest& asked, const protocol::PullReply& reply) {
    QList<protocol::ScopePage> pages = reply.scopes;
    QSet<qint64> answered;
    for (const protocol::ScopePage& page : reply.scopes) answered << page.scope;
    for (const protocol::Cursor& cursor : asked.cursors) {
        if (!answered.contains(cursor.scope))
            pages << protocol::ScopePage{cursor.scope, cursor.at, cursor.at, true, {}, {}, {}, {}};
    }
    return pages;
}

protocol::PullRequest questionFor(qint64 accessVersion, int rowsAtOnce, QList<ScopeState> states) {
    std::sort(states.begin(), states.end(), isWantedBefore);
    protocol::PullRequest request{accessVersion, rowsAtOnce, {}};
    for (const ScopeState& state : std::as_const(states)) {
        if (isAskedFor(state) && request.cursors.size() < protocol::scopesPerPull)
            request.cursors << protocol::Cursor{state.no, state.cursor, state.skipUpto};
    }
    return request;
}

protocol::PushRequest requestOf(const Id& batch, const Id& previous, const QList<Queued>& sent) {
    protocol::PushRequest request{batch, previous, {}};
    request.ops.reserve(sent.size());
    for (const Queued& one : sent) request.ops << one.operation;
    return request;
}

Result<> dropWaiting(storage::Store& store) {
    return store.database().execute(
        u"DELETE FROM outbox WHERE state = 0 AND EXISTS (SELECT 1 FROM sync_row r JOIN scope_state s ON s.scope_no = "
        "r.scope_no WHERE s.phase = 2 AND r.table_no = outbox.table_no AND r.row_id = outbox.row_id)");
}

//! What every store has from the start the server has to be told of before an edit of it.
bool editsBuiltIn(const QList<Queued>& operations) {
    static const int regions = domain::entity(u"region").number;
    return std::any_of(operations.begin(), operations.end(), [](const Queued& one) {
        return one.operation.table == regions && one.operation.kind == protocol::OpKind::Update;
    });
}

} // namespace

Client::Client(storage::Store& store, Transport& transport, Environment environment)
    : m_store(&store),
      m_transport(&transport),
      m_environment(std::move(environment)),
      m_rowsAtOnce(m_environment.rowsAtOnce),
      m_atOnce(m_environment.operationsAtOnce) {}

Result<> Client::prepare() {
    RS_ASSIGN(m_meta, storage::readSyncMeta(*m_store));
    m_transport->setEpoch(m_meta.epoch);
    if (m_isPrepared && !m_meta.epoch.isNull()) return {};
    RS_ASSIGN(const qint64 later, Outbox(*m_store).count(OpState::Later));
    if (m_meta.epoch.isNull() || later > 0) RS_TRY(greet());
    m_isPrepared = true;
    return {};
}

Result<> Client::greet() {
    RS_ASSIGN(const protocol::Hello hello, m_transport->hello());
    if (hello.schemaOldest > domain::schemaVersion) return base::fail(ErrorCode::UpgradeRequired);
    RS_TRY(meet(hello.epoch));
    if (hello.schemaCurrent == m_meta.serverSchema) return {};
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(m_store->database()));
    m_meta.serverSchema = hello.schemaCurrent;
    RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    RS_TRY(Outbox(*m_store).retryLater());
    return transaction.commit();
}

//! The server says which epoch it is in.
Result<> Client::meet(const Id& epoch) {
    if (epoch == m_meta.epoch || (m_environment.quirks.noEpoch && !m_meta.epoch.isNull())) return {};
    if (m_meta.epoch.isNull()) {
        m_meta.epoch = epoch;
        RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    } else {
        RS_TRY(recover(*m_store, epoch, m_environment.now()));
        RS_ASSIGN(m_meta, storage::readSyncMeta(*m_store));
    }
    m_transport->setEpoch(m_meta.epoch);
    RS_FAIL_POINT("epoch noted");
    return {};
}

Id Client::idOnWire(const Queued& queued) const {
    if (!m_environment.quirks.counterIds) return queued.operation.id;
    return base::builtInId(base::toText(m_meta.device), QString::number(queued.n));
}

Result<protocol::PushRequest> Client::requestFor(const QList<Queued>& sent) {
    // An attempt that was cut off goes on under its name: the server does not take us for a copy of ourselves.
    if (m_meta.batch.isNull()) {
        m_meta.batch = m_nextBatch.isNull() ? m_environment.newId() : std::exchange(m_nextBatch, Id());
        RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    }
    return requestOf(m_meta.batch, m_meta.lastBatch, sent);
}

//! What will be sent if `batch` is answered without a word against it: if not, it costs no more than the work.
void Client::prepareBehind(const Id& batch, const QList<Queued>& following) {
    if (following.isEmpty()) return;
    m_nextBatch = m_environment.newId();
    m_transport->prepare(requestOf(m_nextBatch, batch, following));
}

Result<QList<Queued>> Client::toSend(qint64 after) {
    const bool isHalved = m_atOnce < m_environment.operationsAtOnce;
    RS_ASSIGN(QList<Queued> next, Outbox(*m_store).next({m_atOnce, m_environment.bytesAtOnce, isHalved, after}));
    for (Queued& one : next) one.operation.id = idOnWire(one);
    return next;
}

//! While an answer is entered the server may work on the next operations, where nothing in it touches them. That these
//! were sent is noted first: from then on the server knows our last batch under the new name. The disk takes the
//! note in while the server works already: a loss of power in that moment would cost a warning that the store has a
//! copy, which decides nothing.
Result<QList<Queued>> Client::expectPush(const QList<Queued>& sent, const protocol::PushReply& reply,
                                         std::optional<QList<Queued>> following) {
    const bool isPlain = std::all_of(reply.results.begin(), reply.results.end(), [](const protocol::OpResult& one) {
        return one.outcome == Outcome::Applied || one.outcome == Outcome::Same;
    });
    const bool isHalved = m_atOnce < m_environment.operationsAtOnce;
    if (!isPlain || isHalved || reply.isForked || reply.results.size() != sent.size()) return QList<Queued>();
    if (!following) {
        RS_ASSIGN(following, toSend(sent.last().n));
    }
    QList<Queued> next = *std::move(following);
    if (next.isEmpty() || editsBuiltIn(next)) return QList<Queued>();
    m_meta.lastBatch = std::exchange(m_meta.batch, Id());
    {
        RS_ASSIGN(const sql::Unhurried unhurried, sql::Unhurried::begin(m_store->database()));
        RS_ASSIGN(const protocol::PushRequest request, requestFor(next));
        m_transport->expectPush(request);
    }
    RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    return next;
}

Result<Client::Step> Client::pushOnce() {
    RS_TRY(prepare());
    QList<Queued> sent = std::exchange(m_next, {});
    const bool isUnderWay = !sent.isEmpty();
    if (sent.isEmpty()) {
        RS_ASSIGN(sent, toSend());
    }
    if (editsBuiltIn(sent)) {
        RS_TRY(introduceBuiltIns(*m_store, m_environment.now()));
        RS_ASSIGN(sent, toSend());
    }
    if (sent.isEmpty()) return Step::Done;
    RS_ASSIGN(const protocol::PushRequest request, requestFor(sent));
    RS_FAIL_POINT("push noted");
    if (m_environment.quirks.ackBeforeSend) {
        for (const Queued& one : std::as_const(sent))
            RS_TRY(Outbox(*m_store).settle(one.n, {one.operation.id}, m_environment.now()));
    }
    std::optional<QList<Queued>> following; // read while the server works
    if (isUnderWay) {
        RS_ASSIGN(following, toSend(sent.last().n));
        prepareBehind(request.batch, *following);
    }
    const auto reply = m_transport->push(request);
    RS_FAIL_POINT("push answered");
    if (!reply) return pushFailed(reply.error(), sent);
    if (reply->epoch != m_meta.epoch && !m_environment.quirks.noEpoch) {
        RS_TRY(meet(reply->epoch));
        return Step::More;
    }
    RS_ASSIGN(QList<Queued> next, expectPush(sent, *reply, std::move(following)));
    RS_ASSIGN(const Step step, landPushed(sent, *reply, request.batch));
    m_next = std::move(next);
    return step;
}

Result<Client::Step> Client::landPushed(const QList<Queued>& sent, const protocol::PushReply& reply, const Id& batch) {
    RS_ASSIGN(RemoteWriter writer, RemoteWriter::begin(*m_store));
    RS_ASSIGN(const PushCount counted, landPush(writer, sent, reply, m_environment.now()));
    if (counted.settled + counted.later == 0 && !m_environment.quirks.ackBeforeSend)
        return base::fail(ErrorCode::ServerFailed, {}, QStringLiteral("an answer without outcomes"));
    if (m_meta.batch == batch) {
        m_meta.lastBatch = std::exchange(m_meta.batch, Id());
        RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    }
    RS_FAIL_POINT("push landing");
    RS_ASSIGN(const storage::Changes changes, writer.commit());
    RS_FAIL_POINT("push landed");
    m_report.pushed += counted.settled;
    m_report.conflicts += counted.conflicts;
    m_report.refused += counted.refused;
    m_report.held += counted.held;
    m_report.isForked |= reply.isForked;
    m_atOnce = std::min(m_atOnce * 2, m_environment.operationsAtOnce);
    tell(changes);
    return Step::More;
}

Result<Client::Step> Client::pushFailed(const Error& error, const QList<Queued>& sent) {
    switch (error.code) {
    case ErrorCode::MessageMalformed:
    case ErrorCode::MessageTooLarge:
        if (sent.size() > 1)
            m_atOnce = int(sent.size() / 2);
        else
            RS_TRY(refuse(sent.first()));
        return Step::More;
    case ErrorCode::EpochChanged:
        RS_TRY(recoverFrom(error));
        return Step::More;
    default:
        return tl::unexpected(error);
    }
}

//! The one operation that no server can read is not sent again; people see it.
Result<> Client::refuse(const Queued& poison) {
    protocol::PushReply reply;
    reply.results << protocol::OpResult{poison.operation.id, Outcome::Refused, protocol::OpCode::BadValue, {}};
    RS_TRY(landPushed({poison}, reply, m_meta.batch));
    return {};
}

Result<> Client::recoverFrom(const Error& error) {
    const Id before = m_meta.epoch;
    RS_TRY(greet());
    if (m_meta.epoch != before) return {};
    if (m_environment.quirks.noEpoch) return tl::unexpected(error);
    // A cursor is ahead although the epoch is the same: the server was set back by other means.
    if (std::exchange(m_hasRecovered, true)) return tl::unexpected(error);
    RS_TRY(recover(*m_store, m_meta.epoch, m_environment.now()));
    RS_ASSIGN(m_meta, storage::readSyncMeta(*m_store));
    return {};
}

Result<protocol::PullRequest> Client::question() {
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    return questionFor(m_meta.accessVersion, m_rowsAtOnce, states);
}

//! While an answer is entered the server may work on the next one. What will be asked then follows from the answer,
//! unless a scope turns out to have drifted apart: then the guess is not used.
Result<> Client::expectNext(const protocol::PullRequest& asked, const protocol::PullReply& reply) {
    const bool isMore = !isSurelyAll(asked, reply) || std::any_of(reply.scopes.begin(), reply.scopes.end(),
                                                                  [](const auto& page) { return !page.isDone; });
    if (!isMore || reply.access || m_isMaskingLeft) return {};
    RS_ASSIGN(QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    for (const protocol::ScopePage& page : reply.scopes) {
        const auto state =
            std::find_if(states.begin(), states.end(), [&](const ScopeState& one) { return one.no == page.scope; });
        if (state == states.end()) return {};
        state->cursor = page.next;
        if (page.isDone) state->phase = ScopeState::Phase::Ready;
    }
    m_transport->expect(questionFor(reply.accessVersion, m_rowsAtOnce, states));
    return {};
}

Result<Client::Step> Client::pullOnce() {
    m_next.clear(); // what comes may say that something else goes first
    RS_TRY(prepare());
    RS_ASSIGN(const protocol::PullRequest request, question());
    const qint64 asked = m_environment.now();
    const auto reply = m_transport->pull(request);
    RS_FAIL_POINT("pull answered");
    if (!reply && reply.error().code == ErrorCode::EpochChanged) {
        RS_TRY(recoverFrom(reply.error()));
        return Step::More;
    }
    if (!reply) return tl::unexpected(reply.error());
    if (reply->epoch != m_meta.epoch && !m_environment.quirks.noEpoch) {
        RS_TRY(meet(reply->epoch));
        return Step::More;
    }
    const bool isQuick = m_environment.now() - asked < quickMs;
    if (isQuick && !isSurelyAll(request, *reply))
        m_rowsAtOnce = std::min(m_rowsAtOnce * 2, m_environment.mostRowsAtOnce);
    RS_TRY(expectNext(request, *reply));
    return landPulled(request, *reply);
}

Result<Client::Step> Client::landPulled(const protocol::PullRequest& asked, const protocol::PullReply& reply) {
    RS_ASSIGN(RemoteWriter writer, RemoteWriter::begin(*m_store));
    if (m_environment.quirks.rebaseBase) writer.setMovesBases();
    const bool isAll = isSurelyAll(asked, reply);
    bool isUnfinished = !isAll;
    bool hasMoved = reply.access.has_value();
    for (const protocol::ScopePage& page : isAll ? pagesOfAll(asked, reply) : reply.scopes) {
        RS_ASSIGN(const PageLanding landing, landPage(writer, page, m_environment.now(), m_environment.quirks));
        m_report.pulled += landing.rows;
        isUnfinished |= landing.isUnfinished;
        hasMoved |= landing.hasMoved;
    }
    // Behind the pages: they answer cursors that a new right may set back.
    m_isMaskingLeft = false;
    if (reply.access) {
        RS_ASSIGN(m_isMaskingLeft, storage::ScopeBook(*m_store).setAccess(*reply.access));
        if (m_environment.quirks.dropForbidden) RS_TRY(dropWaiting(*m_store));
        isUnfinished |= !m_isMaskingLeft;
    }
    if (isUnfinished && !hasMoved)
        return base::fail(ErrorCode::ServerFailed, {}, QStringLiteral("a page that leads nowhere"));
    if (!isUnfinished && !m_environment.quirks.noSweep) RS_TRY(writer.sweepPlaceless());
    // A scope whose values are masked from now on is wiped first; then the list is asked for again.
    m_meta.accessVersion = m_isMaskingLeft ? 0 : reply.accessVersion;
    RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    RS_FAIL_POINT("pull landing");
    RS_ASSIGN(const storage::Changes changes, writer.commit());
    RS_FAIL_POINT("pull landed");
    tell(changes);
    RS_TRY(reportProgress());
    return isUnfinished ? Step::More : Step::Done;
}

void Client::tell(const storage::Changes& changes) const {
    if (changes.records > 0 && m_environment.changed) m_environment.changed(changes);
}

} // namespace rs::sync
