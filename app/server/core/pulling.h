// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/rights.h"
#include "server/core/servercore.h"

namespace rs::server {

//! One pull: pages of the scopes that are behind, out of one state of the database (protocol chapter 2.5).
class Pulling {
public:
    Pulling(sql::Connection& connection, const Testing& testing, const Caller& caller)
        : m_connection(connection),
          m_testing(testing),
          m_caller(caller) {}

    [[nodiscard]] Answer<protocol::PullReply> run(const protocol::PullRequest& request);

private:
    base::Result<protocol::PullReply> attempt(const protocol::PullRequest& request);
    base::Result<protocol::ScopePage> pageOf(const AllowedScope& scope, const protocol::Cursor& cursor);

    sql::Connection& m_connection;
    const Testing& m_testing;
    const Caller& m_caller;
    qint64 m_rowsLeft = 0;
    qint64 m_bytesLeft = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace rs::server
