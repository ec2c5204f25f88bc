// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/ledger.h"
#include "server/core/servercore.h"
#include "server/core/situation.h"

namespace rs::server {

class Applier;

//! An operation, and whether it is possible at all.
struct Incoming {
    const protocol::Operation* op = nullptr;
    tl::expected<CheckedOp, Fault> checked;
};

//! One push, from the request to the reply (protocol chapter 2.6).
class Pushing {
public:
    Pushing(sql::Connection& connection, const Testing& testing, const Caller& caller, int schema)
        : m_connection(connection),
          m_testing(testing),
          m_caller(caller),
          m_schema(schema) {}

    [[nodiscard]] Answer<protocol::PushReply> run(const protocol::PushRequest& request);

private:
    struct Attempt;

    base::Result<protocol::PushReply> attempt(Attempt& attempt, const protocol::PushRequest& request);
    base::Result<> decide(Attempt& attempt, const protocol::PushRequest& request);
    base::Result<bool> noteDevice(Situation& situation, const protocol::PushRequest& request);
    base::Result<> addRows(Attempt& attempt, const protocol::PushRequest& request, protocol::PushReply& reply);

    sql::Connection& m_connection;
    const Testing& m_testing;
    const Caller& m_caller;
    int m_schema;
    QList<Incoming> m_ops;
    QSet<qint64> m_scopes; //!< found to be needed by an attempt that has failed
    bool m_isEnd = false;  //!< a test has ended the world
    bool m_isUnknown = false;
};

//! Reads operations before anything is locked; they must outlive the answer.
[[nodiscard]] QList<Incoming> examine(const QList<protocol::Operation>& ops, int schema);

//! Reads the rows that operations are about, and locks their scopes.
[[nodiscard]] base::Result<> prepare(Situation& situation, const QList<Incoming>& ops, const QSet<qint64>& more);

//! Decides operations in their groups; the order of results is that of the operations. Later ones are in it, too.
[[nodiscard]] base::Result<QList<Decision>> decideGroups(Situation& situation, const QList<Incoming>& ops);

//! The last push of a device whose access was ended: everything waits for somebody else's decision.
[[nodiscard]] base::Result<QList<Decision>> holdAll(Situation& situation, const QList<Incoming>& ops);

} // namespace rs::server
