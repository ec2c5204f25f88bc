// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "sync/connecting.h"
#include "sync/runner.h"

#include <QThread>
#include <QtConcurrent>

namespace rs::services {

//! Sync as windows see it: everything happens in a thread of its own, and by itself. Lives in the window's thread.
class SyncService : public QObject {
    Q_OBJECT
public:
    using Status = sync::Status;

    //! The workspace outlives it. A store that is open to look only is not synced.
    explicit SyncService(Workspace& workspace, QObject* parent = nullptr);
    ~SyncService() override; //!< cancels what runs

    [[nodiscard]] const Status& status() const { return m_status; }

    void syncNow();
    //! What runs ends at its next step; nothing is lost.
    void cancel();

    //! Signs in; the first exchange begins at once. Error CertificateUnknown: context host and fingerprint; to confirm
    //! it is to ask again with Invitation::pin (see pinOf()). Errors: SignInRefused, SecondFactorNeeded,
    //! ServerUnreachable ...
    [[nodiscard]] QFuture<base::Result<sync::Connected>> connectTo(const sync::Invitation& invitation);
    //! The session ends on the server, too, if it answers; records and what waits stay.
    [[nodiscard]] QFuture<base::Result<>> disconnectFrom();
    //! Where the store is connected to; without an address if it is not.
    [[nodiscard]] QFuture<base::Result<sync::ServerProfile>> profile();
    //! The server or the account is another one: the first exchange begins at once.
    void reconnect();

    //! With a connection of its own and in a thread of its own, since a server may be long about its answer: neither
    //! the writing nor the reading of the store waits for it. The service waits for it when it goes.
    template <typename T>
    [[nodiscard]] QFuture<base::Result<T>> apart(std::function<base::Result<T>(storage::Store&)> work) {
        return QtConcurrent::run(&m_apart, [path = m_workspace.path(), work = std::move(work)]() -> base::Result<T> {
            RS_ASSIGN(const auto store, storage::Store::open(path, storage::Store::Access::Write));
            return work(*store);
        });
    }

    //! The fingerprint of an error CertificateUnknown as Invitation::pin wants it.
    [[nodiscard]] static QByteArray pinOf(const base::Error& error);

Q_SIGNALS:
    void statusChanged();

private:
    Workspace& m_workspace;
    QThread m_thread;
    QThreadPool m_apart;
    base::Progress m_apartProgress;         //!< of all that goes on there
    std::unique_ptr<sync::Runner> m_runner; //!< lives in the thread
    Status m_status;
};

} // namespace rs::services
