// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/runner.h"

#include "base/clock.h"
#include "storage/syncmeta.h"
#include "sync/connecting.h"

#include <QRandomGenerator>

#include <utility>

namespace rs::sync {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int afterEditMs = 2000, longestAfterEditMs = 10'000;
constexpr int tellEveryMs = 200;

//! Nothing gets better by trying at once; each of these wants somebody to do something.
bool wantsSomebody(ErrorCode code) {
    switch (code) {
    case ErrorCode::SignInExpired:
    case ErrorCode::DeviceRevoked:
    case ErrorCode::CertificateUnknown:
    case ErrorCode::UpgradeRequired:
        return true;
    default:
        return false;
    }
}

} // namespace

Runner::Runner(QString storePath)
    : m_path(std::move(storePath)),
      m_timer(this),
      m_backoff(QRandomGenerator::global()->generate64()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Runner::run);
}

Runner::~Runner() = default;

void Runner::cancel() {
    const std::lock_guard lock(m_mutex);
    m_progress.cancel();
}

base::Progress Runner::newProgress() {
    const std::lock_guard lock(m_mutex);
    m_progress = base::Progress([this](qint64 done, qint64 total) {
        m_status.done = done;
        m_status.total = total;
        if (m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEveryMs) return;
        tell(Status::State::Working);
    });
    return m_progress;
}

void Runner::start() { m_timer.start(0); }

void Runner::now() { m_timer.start(0); }

void Runner::edited() {
    if (m_status.state == Status::State::NotConnected) return;
    if (!m_sinceEdit.isValid()) m_sinceEdit.start();
    // While the server is away the pause grows; an edit does not shorten it.
    const bool isRegular = m_status.state == Status::State::Resting || m_status.state == Status::State::Working;
    if (isRegular && m_sinceEdit.elapsed() < longestAfterEditMs) m_timer.start(afterEditMs);
    refreshNumbers();
    tell(m_status.state);
}

void Runner::reconnect() {
    m_isMoved = true;
    if (m_isRunning) cancel();
    m_backoff.reset();
    m_timer.start(0);
}

void Runner::finish() {
    m_isOver = true;
    if (!m_isRunning) letGo();
}

void Runner::letGo() {
    m_timer.stop();
    m_transport.reset();
    m_store.reset();
}

//! False if the store is connected to no server.
Result<bool> Runner::prepare() {
    if (!m_store) {
        RS_ASSIGN(m_store, storage::Store::open(m_path, storage::Store::Access::Write));
    }
    RS_ASSIGN(const ServerProfile profile, readProfile(*m_store));
    if (!profile.isConnected()) return false;
    if (m_transport) return true;
    RS_ASSIGN(m_transport, transportOf(*m_store));
    return true;
}

Result<> Runner::meet(const base::Progress& progress) {
    m_transport->setProgress(progress);
    Client::Environment environment;
    environment.now = base::nowMilliseconds;
    environment.newId = base::newId;
    environment.progress = progress;
    environment.changed = [this](const storage::Changes& changes) { Q_EMIT changed(changes); };
    Client client(*m_store, *m_transport, environment);
    const Result<> done = client.run();
    m_status.isForked |= client.report().isForked;
    return done;
}

void Runner::run() {
    m_isWanted = m_isRunning;
    if (m_isRunning || m_isOver) return;
    m_isRunning = true;
    if (std::exchange(m_isMoved, false)) m_transport.reset();
    attempt();
    m_isRunning = false;
    if (m_isOver) return letGo();
    if (m_isWanted || m_isMoved) m_timer.start(0);
}

void Runner::attempt() {
    const base::Progress progress = newProgress();
    const Result<bool> isConnected = prepare();
    if (isConnected && !*isConnected) return tell(Status::State::NotConnected);
    m_sinceEdit.invalidate();
    if (!isConnected) return rest(tl::unexpected(isConnected.error()));
    m_status.done = m_status.total = 0;
    refreshNumbers();
    tell(Status::State::Working);
    rest(meet(progress));
}

//! Whatever happened, there is a next time.
void Runner::rest(const Result<>& result) {
    refreshNumbers();
    m_status.done = m_status.total = 0;
    if (result) {
        m_status.error.reset();
        m_backoff.reset();
        m_timer.start(int(m_status.unsent > 0 && m_sinceEdit.isValid() ? afterEditMs : m_backoff.pause()));
        return tell(Status::State::Resting);
    }
    const base::Error& error = result.error();
    constexpr qint64 second = 1000;
    const qint64 asked = error.code == ErrorCode::ServerBusy ? error.context.value(0).toLongLong() * second : 0;
    if (error.code == ErrorCode::SignInExpired) m_transport.reset(); // somebody may have signed in meanwhile
    m_status.error = error;
    m_timer.start(int(error.code == ErrorCode::Cancelled ? m_backoff.pause() : m_backoff.next(asked)));
    tell(wantsSomebody(error.code) ? Status::State::Stopped : Status::State::Waiting);
}

void Runner::refreshNumbers() {
    if (!m_store) return;
    if (const auto unsent = m_store->unsent()) m_status.unsent = *unsent;
    if (const auto meta = storage::readSyncMeta(*m_store)) m_status.lastSync = meta->lastSync;
}

void Runner::tell(Status::State state) {
    m_status.state = state;
    m_sinceTold.start();
    Q_EMIT statusChanged(m_status);
}

} // namespace rs::sync
