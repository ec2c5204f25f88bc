// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"
#include "server/core/caller.h"
#include "server/sql/connection.h"

namespace rs::server {

//! A failure of a whole request, as the protocol names it; anything else is an error of the database.
struct Refusal {
    protocol::Failure failure;
    int retryAfter = 0; //!< seconds; with Failure::Busy
};

template <typename T>
using Answer = tl::expected<T, Refusal>;

//! What the shared server does with synced records: a synchronous state machine over one database connection. It has
//! no sockets, timers or threads; any number of them, in any number of processes, may stand on one database.
class ServerCore {
public:
    explicit ServerCore(sql::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Answer<protocol::Hello> hello();
    //! Everything in it is committed, or nothing is; the same request again gives the same outcomes (property P3).
    [[nodiscard]] Answer<protocol::PushReply> push(const Caller& caller, int schema,
                                                   const protocol::PushRequest& request);
    [[nodiscard]] Answer<protocol::PullReply> pull(const Caller& caller, int schema,
                                                   const protocol::PullRequest& request);

private:
    sql::Connection& m_connection;
};

} // namespace rs::server
