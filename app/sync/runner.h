// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"
#include "sync/client.h"
#include "sync/httptransport.h"
#include "sync/status.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <mutex>

namespace rs::sync {

//! Meets the server again and again: two seconds after an edit, every 45 s or so, and at once when asked; after a
//! failure ever later, until it goes well. Lives in a thread of its own with a connection of its own; its slots are
//! called through that thread's event loop, the other members from any thread.
class Runner : public QObject {
    Q_OBJECT
public:
    explicit Runner(QString storePath);
    ~Runner() override;

    //! Ends what runs at its next step; nothing is lost. The next attempt comes with the next call or pause.
    void cancel();

public Q_SLOTS:
    //! The first attempt, and all that follow.
    void start();
    //! Something was edited: soon, but not before whoever types takes a breath.
    void edited();
    void now();
    //! Signed in or out: the server or the token is another one.
    void reconnect();
    //! Everything is let go, in the thread in which it was made.
    void finish();

Q_SIGNALS:
    void statusChanged(const rs::sync::Status& status);
    //! The server has sent this.
    void changed(const rs::storage::Changes& changes);

private:
    void run();
    void attempt();
    void letGo();
    [[nodiscard]] base::Result<bool> prepare();
    [[nodiscard]] base::Result<> meet(const base::Progress& progress);
    void rest(const base::Result<>& result);
    void tell(Status::State state);
    void refreshNumbers();
    [[nodiscard]] base::Progress newProgress();

    QString m_path;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<HttpTransport> m_transport;
    QTimer m_timer;
    Backoff m_backoff;
    Status m_status;
    QElapsedTimer m_sinceTold;
    QElapsedTimer m_sinceEdit; //!< of the first edit that was not sent
    // Whoever waits for an answer runs an event loop: slots are called meanwhile, and pull nothing away from under it.
    bool m_isRunning = false;
    bool m_isWanted = false; //!< once more, at once
    bool m_isMoved = false;  //!< to another server or account
    bool m_isOver = false;
    std::mutex m_mutex;
    base::Progress m_progress; //!< of the run; replaced under the mutex
};

} // namespace rs::sync
