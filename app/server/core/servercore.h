// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"
#include "server/core/caller.h"
#include "server/core/testing.h"
#include "server/sql/connection.h"

namespace rs::server {

//! A failure of a whole request, as the protocol names it; anything else is an error of the database.
struct Refusal {
    protocol::Failure failure;
    int retryAfter = 0; //!< seconds; with Failure::Busy

    [[nodiscard]] bool operator==(const Refusal&) const = default;
};

[[nodiscard]] inline tl::unexpected<Refusal> refuse(protocol::Failure failure, int retryAfter = 0) {
    return tl::unexpected(Refusal{failure, retryAfter});
}

template <typename T>
using Answer = tl::expected<T, Refusal>;

//! What the shared server does with synced records: a synchronous state machine over one database connection. It has
//! no sockets, timers or threads; any number of them, in any number of processes, may stand on one database.
//! Failures: Token (the account is unknown or revoked), UpgradeRequired, Malformed, TooLarge, CursorAhead, Busy.
class ServerCore {
public:
    explicit ServerCore(sql::Connection& connection, Testing testing = {})
        : m_connection(connection),
          m_testing(std::move(testing)) {}

    [[nodiscard]] Answer<protocol::Hello> hello();
    //! Everything in it is committed, or nothing is; the same request again gives the same outcomes (property P3).
    [[nodiscard]] Answer<protocol::PushReply> push(const Caller& caller, int schema,
                                                   const protocol::PushRequest& request);
    [[nodiscard]] Answer<protocol::PullReply> pull(const Caller& caller, int schema,
                                                   const protocol::PullRequest& request);
    //! What waits in quarantine for a decision of the caller, and the decision (server/core/quarantine.h). Failures
    //! beside those above: Forbidden.
    [[nodiscard]] Answer<protocol::HeldReply> held(const Caller& caller, int schema,
                                                   const protocol::HeldRequest& request);
    [[nodiscard]] Answer<protocol::HeldOutcome> decideHeld(const Caller& caller, int schema,
                                                           const protocol::HeldVerdict& verdict);

private:
    sql::Connection& m_connection;
    Testing m_testing;
};

//! The oldest version of the records' shape that may still sync.
inline constexpr int oldestSchema = 1;

//! What the database is called until it is restored from a backup; laptops that know another name recover
//! (protocol chapter 2.9).
[[nodiscard]] base::Result<base::Id> epochOf(sql::Connection& connection);
//! To be called once on a restored database, before anybody is served.
[[nodiscard]] base::Result<> startNewEpoch(sql::Connection& connection);

//! Marks the schools that ended before this moment (UTC milliseconds): their laptops read them to the end and ask no
//! more until somebody writes there again. Returns how many were marked.
[[nodiscard]] base::Result<int> archiveSchools(sql::Connection& connection, qint64 endedBefore);

//! Payloads of operations older than this are dropped; outcomes stay.
[[nodiscard]] base::Result<qint64> dropPayloads(sql::Connection& connection, qint64 before);

//! Failure::Busy for what may go well in a moment, and for everything else of the database, too: nothing was done.
[[nodiscard]] Refusal refusalFor(const base::Error& error);

} // namespace rs::server
