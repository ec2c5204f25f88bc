// SPDX-License-Identifier: GPL-3.0-or-later
// A whole meeting with the server, step by step.
#include "base/log.h"
#include "storage/bulk.h"
#include "storage/wipe.h"
#include "sync/client.h"
#include "sync/failpoint.h"

namespace rs::sync {

using base::ErrorCode;
using base::Result;
using storage::ScopeState;

namespace {

//! Recovering, losing a right and edits meanwhile each cost a round; a server that never comes to rest costs no more.
constexpr int mostRounds = 8;

//! The search index and free pages. A window that reads at this moment is no reason to fail: the next run goes on.
void finishWiping(storage::Store& store) {
    const auto done = storage::finishWipe(store);
    if (!done) qCInfo(logStorage) << "wipe goes on later:" << done.error().detail;
}

} // namespace

Result<> Client::runPush() {
    for (;;) {
        if (m_environment.progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
        RS_ASSIGN(const Step step, pushOnce());
        if (step == Step::Done) return {};
    }
}

Result<> Client::pullAll() {
    for (;;) {
        if (m_environment.progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
        RS_ASSIGN(const Step step, pullOnce());
        if (step == Step::Done) return {};
    }
}

//! So much is to come, beside what is here, that the indexes had better be made when it has come.
Result<bool> Client::isFirstLoad() {
    constexpr qint64 muchMore = 4;
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    qint64 coming = 0;
    for (const ScopeState& state : states) {
        if (state.phase == ScopeState::Phase::Loading && state.generation == 1) coming += state.rows;
    }
    if (coming < m_environment.firstLoadFrom) return false;
    RS_ASSIGN(const QVariant here, m_store->database().scalar(u"SELECT count(*) FROM sync_row"));
    return here.toLongLong() * muchMore < coming;
}

Result<> Client::runPull() {
    if (m_environment.progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
    RS_ASSIGN(const Step step, pullOnce()); // tells what is to come
    if (step == Step::Done) return {};
    RS_ASSIGN(const bool isFirst, isFirstLoad());
    if (!isFirst) return pullAll();
    RS_ASSIGN(storage::BulkLoad load, storage::BulkLoad::begin(*m_store));
    const Result<> pulled = pullAll();
    RS_TRY(load.finish());
    return pulled;
}

Result<> Client::wipeRevoked() {
    RS_ASSIGN(const qint64 waiting, storage::Outbox(*m_store).waiting());
    if (waiting > 0) return {};
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    for (const ScopeState& state : states) {
        if (state.phase != ScopeState::Phase::Revoked) continue;
        RS_ASSIGN(const storage::Changes changes, storage::wipeScope(*m_store, state));
        RS_FAIL_POINT("scope wiped");
        tell(changes);
    }
    RS_ASSIGN(const bool isUnfinished, storage::isWipeUnfinished(*m_store));
    if (isUnfinished) finishWiping(*m_store);
    return {};
}

//! The device is revoked: what the server has told goes; what it was never told stays in the outbox.
Result<> Client::leave() {
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    for (const ScopeState& state : states) {
        RS_ASSIGN(const storage::Changes changes, storage::wipeScope(*m_store, state));
        tell(changes);
    }
    RS_ASSIGN(m_meta, storage::readSyncMeta(*m_store));
    m_meta.accessVersion = 0;
    RS_TRY(storage::writeSyncMeta(*m_store, m_meta));
    if (!states.isEmpty()) finishWiping(*m_store);
    return {};
}

Result<bool> Client::isFinished() {
    RS_ASSIGN(const qint64 waiting, storage::Outbox(*m_store).waiting());
    if (waiting > 0 || m_isMaskingLeft) return false;
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    return std::all_of(states.begin(), states.end(),
                       [](const ScopeState& state) { return state.phase == ScopeState::Phase::Ready; });
}

Result<> Client::run() {
    RS_ASSIGN(const bool isUnfinished, storage::isWipeUnfinished(*m_store));
    if (isUnfinished) finishWiping(*m_store);
    for (int round = 0; round < mostRounds; ++round) {
        const Result<> pushed = runPush();
        const Result<> pulled = runPull();
        for (const Result<>& one : {pulled, pushed}) {
            if (!one && one.error().code == ErrorCode::DeviceRevoked) {
                RS_TRY(leave());
                return one;
            }
        }
        if (!pushed) return pushed;
        RS_TRY(wipeRevoked());
        if (!pulled) return pulled;
        RS_ASSIGN(const bool finished, isFinished());
        if (!finished) continue;
        m_meta.lastSync = m_environment.now();
        return storage::writeSyncMeta(*m_store, m_meta);
    }
    RS_ASSIGN(const qint64 waiting, storage::Outbox(*m_store).waiting());
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    const auto left = std::count_if(states.begin(), states.end(),
                                    [](const ScopeState& state) { return state.phase != ScopeState::Phase::Ready; });
    return base::fail(ErrorCode::SyncNotFinished, {QString::number(waiting), QString::number(left)});
}

Result<> Client::reportProgress() {
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(*m_store).all());
    qint64 total = 0, done = 0;
    for (const ScopeState& state : states) {
        total += state.rows;
        if (state.phase == ScopeState::Phase::Ready)
            done += state.rows;
        else if (state.head > 0)
            done += state.rows * std::min(state.cursor, state.head) / state.head;
    }
    m_environment.progress.report(done, total);
    return {};
}

} // namespace rs::sync
