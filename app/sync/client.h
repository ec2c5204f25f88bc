// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "protocol/limits.h"
#include "storage/changes.h"
#include "storage/outbox.h"
#include "storage/scopebook.h"
#include "storage/syncmeta.h"
#include "sync/quirks.h"
#include "sync/transport.h"

#include <functional>
#include <optional>

namespace rs::sync {

//! What a run has done.
struct Report {
    qint64 pushed = 0; //!< operations the server has decided on
    qint64 pulled = 0; //!< rows that came, live or gone
    qint64 conflicts = 0;
    qint64 refused = 0;
    qint64 held = 0;
    bool isForked = false; //!< another copy of this store pushes, too: it should sign in anew, as another device
};

//! A laptop's side of the protocol: a synchronous state machine over a store and a way to the server. It has no timers,
//! sockets or threads, and nothing that it knows is lost with it: everything is in the store, and every step may be
//! done again.
class Client {
public:
    struct Environment {
        std::function<qint64()> now;     //!< UTC milliseconds: information, but for 30 days, a day of repair and sizes
        std::function<base::Id()> newId; //!< random
        base::Progress progress = {};    //!< rows of all scopes; cancelled between two requests
        std::function<void(const storage::Changes&)> changed = {}; //!< after each page that changed records
        Quirks quirks = {};
        int rowsAtOnce = protocol::rowsOfFirstPage; //!< in the first page
        //! While there is more and it comes quickly, a page is twice the last.
        int mostRowsAtOnce = protocol::rowsPerPage;
        int operationsAtOnce = protocol::operationsPerPush;
        qint64 bytesAtOnce = protocol::bytesPerPush;
        qint64 firstLoadFrom = 20'000; //!< rows to come to a store that has few: its indexes are made at the end
    };
    enum class Step { Done, More };

    Client(storage::Store& store, Transport& transport, Environment environment);

    //! Sends the oldest operations that wait, at most one request. Done: nothing waits any more.
    [[nodiscard]] base::Result<Step> pushOnce();
    //! Asks for what is new in all scopes, at most one request. Done: all of them are whole.
    [[nodiscard]] base::Result<Step> pullOnce();
    //! Takes revoked scopes off the laptop once nothing of them waits any more.
    [[nodiscard]] base::Result<> wipeRevoked();

    //! All of it, until nothing waits and all scopes are whole. A push that fails does not keep pulls from being made,
    //! nor the other way round; the first error is returned then, and what was done is done.
    [[nodiscard]] base::Result<> run();

    //! Since the client was made, also after an error.
    [[nodiscard]] const Report& report() const { return m_report; }

private:
    [[nodiscard]] base::Result<> prepare();
    [[nodiscard]] base::Result<> greet();
    [[nodiscard]] base::Result<> meet(const base::Id& epoch);
    [[nodiscard]] base::Result<Step> pushFailed(const base::Error& error, const QList<storage::Queued>& sent);
    [[nodiscard]] base::Result<QList<storage::Queued>> toSend(qint64 after = std::numeric_limits<qint64>::min());
    [[nodiscard]] base::Result<QList<storage::Queued>> expectPush(const QList<storage::Queued>& sent,
                                                                  const protocol::PushReply& reply,
                                                                  std::optional<QList<storage::Queued>> following);
    [[nodiscard]] base::Result<Step> landPushed(const QList<storage::Queued>& sent, const protocol::PushReply& reply,
                                                const base::Id& batch);
    [[nodiscard]] base::Result<protocol::PushRequest> requestFor(const QList<storage::Queued>& sent);
    void prepareBehind(const base::Id& batch, const QList<storage::Queued>& following);
    [[nodiscard]] base::Result<> refuse(const storage::Queued& poison);
    [[nodiscard]] base::Result<> recoverFrom(const base::Error& error);
    [[nodiscard]] base::Result<protocol::PullRequest> question();
    [[nodiscard]] base::Result<> expectNext(const protocol::PullRequest& asked, const protocol::PullReply& reply);
    [[nodiscard]] base::Result<Step> landPulled(const protocol::PullRequest& asked, const protocol::PullReply& reply);
    [[nodiscard]] base::Result<> runPush();
    [[nodiscard]] base::Result<> runPull();
    [[nodiscard]] base::Result<> pullAll();
    [[nodiscard]] base::Result<bool> isFirstLoad();
    [[nodiscard]] base::Result<> leave();
    [[nodiscard]] base::Result<bool> isFinished();
    [[nodiscard]] base::Id idOnWire(const storage::Queued& queued) const;
    void tell(const storage::Changes& changes) const;
    [[nodiscard]] base::Result<> reportProgress();

    storage::Store* m_store;
    Transport* m_transport;
    Environment m_environment;
    storage::SyncMeta m_meta;
    Report m_report;
    base::Id m_nextBatch;          //!< of what is prepared for sending
    QList<storage::Queued> m_next; //!< sent already, while the last answer was entered
    int m_rowsAtOnce = 0;          //!< in the next page
    int m_atOnce = 0;              //!< operations in the next push: halved while one of them is malformed
    bool m_isPrepared = false;
    bool m_isMaskingLeft = false; //!< a scope has to be wiped before it comes masked
    bool m_hasRecovered = false;  //!< from CursorAhead in the same epoch: not twice in one run
};

} // namespace rs::sync
