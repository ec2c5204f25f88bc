// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncservice.h"

#include "services/deliver.h"
#include "storage/syncmeta.h"
#include "sync/networkwatch.h"

namespace rs::services {

using base::Result;

SyncService::SyncService(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_runner(std::make_unique<sync::Runner>(workspace.path())) {
    m_thread.setObjectName(QStringLiteral("sync"));
    sync::Runner* runner = m_runner.get();
    runner->moveToThread(&m_thread);
    connect(runner, &sync::Runner::statusChanged, this, [this](const Status& status) {
        m_status = status;
        Q_EMIT statusChanged();
    });
    connect(runner, &sync::Runner::changed, this, [this](const Changes& changes) { m_workspace.announce(changes); });
    connect(&workspace, &Workspace::changed, this, [runner](const Changes& changes) {
        // What the server has sent is nothing to be sent.
        if (changes.changeSet > 0) QMetaObject::invokeMethod(runner, &sync::Runner::edited);
    });
    connect(&m_thread, &QThread::started, runner, &sync::Runner::start);
    sync::watchNetwork(this, [this] { syncNow(); });
    if (workspace.isWritable()) m_thread.start();
}

SyncService::~SyncService() {
    m_apartProgress.cancel();
    m_apart.waitForDone();
    if (!m_thread.isRunning()) return;
    m_runner->cancel();
    QMetaObject::invokeMethod(m_runner.get(), &sync::Runner::finish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SyncService::syncNow() { QMetaObject::invokeMethod(m_runner.get(), &sync::Runner::now); }

void SyncService::cancel() { m_runner->cancel(); }

QFuture<Result<sync::Connected>> SyncService::connectTo(const sync::Invitation& invitation) {
    const auto connected = apart<sync::Connected>([invitation, progress = m_apartProgress](storage::Store& store) {
        return sync::connectStore(store, invitation, progress);
    });
    deliver(connected, this, [this](const Result<sync::Connected>& result) {
        if (result) reconnect();
    });
    return connected;
}

QFuture<Result<>> SyncService::disconnectFrom() {
    const auto ended = apart<void>([progress = m_apartProgress](storage::Store& store) -> Result<> {
        RS_ASSIGN(const sync::ServerProfile profile, sync::readProfile(store));
        RS_ASSIGN(const storage::SyncMeta meta, storage::readSyncMeta(store));
        const sync::TokenStore tokens(store.path());
        RS_ASSIGN(const QString token, tokens.read(meta.device));
        // A server that does not answer keeps nobody from leaving: the token is gone from here.
        if (profile.isConnected()) [[maybe_unused]]
            const auto told = sync::HttpTransport(profile, token, progress).signOut();
        RS_TRY(tokens.remove(meta.device));
        return sync::writeProfile(store, {});
    });
    deliver(ended, this, [this](const Result<>&) { reconnect(); });
    return ended;
}

void SyncService::reconnect() { QMetaObject::invokeMethod(m_runner.get(), &sync::Runner::reconnect); }

QFuture<Result<sync::ServerProfile>> SyncService::profile() {
    return m_workspace.read<sync::ServerProfile>([](storage::Store& store) { return sync::readProfile(store); });
}

QByteArray SyncService::pinOf(const base::Error& error) {
    return QByteArray::fromHex(error.context.value(1).remove(u':').toLatin1());
}

} // namespace rs::services
