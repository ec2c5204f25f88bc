// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/rights.h"
#include "server/core/servercore.h"

namespace rs::server {

//! What was held back because its author may not write there (any more), for those who may: an administrator, and
//! whoever may write in the scope it was meant for.
class Quarantine {
public:
    Quarantine(sql::Connection& connection, const Caller& caller, const Testing& testing = {})
        : m_connection(connection),
          m_caller(caller),
          m_testing(testing) {}

    //! All of it, the oldest first; of groups that the caller may decide about as a whole.
    [[nodiscard]] base::Result<QList<protocol::HeldOperation>> all();
    //! The same by pages, with the rows as they are now. Failures: Token (the account was revoked), Busy.
    [[nodiscard]] Answer<protocol::HeldReply> page(const protocol::HeldRequest& request);
    //! Decides about an operation and the others of its group, which share its fate. The same again changes nothing
    //! and is answered the same. Failures: Forbidden (there is no such operation, it is not the caller's to decide, or
    //! somebody has decided otherwise), Busy; nothing has changed.
    [[nodiscard]] Answer<protocol::HeldOutcome> decide(const protocol::HeldVerdict& verdict);

private:
    struct Held;
    base::Result<QList<Held>> groupsFrom(const AccessList& access);
    base::Result<protocol::HeldReply> attempt(const protocol::HeldRequest& request);
    base::Result<qsizetype> placeBehind(const QList<Held>& all, const base::Id& after);
    base::Result<QList<Held>> groupOf(const AccessList& access, const protocol::HeldVerdict& verdict);
    base::Result<protocol::HeldOutcome> settle(const protocol::HeldVerdict& verdict, const QSet<qint64>& scopes,
                                               QSet<qint64>& wanted);
    base::Result<QList<protocol::OpResult>> applied(const QList<Held>& group, const QSet<qint64>& scopes,
                                                    QSet<qint64>& wanted);
    base::Result<> write(const QList<protocol::OpResult>& results, protocol::HeldDecision decision);

    sql::Connection& m_connection;
    const Caller& m_caller;
    Testing m_testing;
    bool m_isUnknown = false;
};

} // namespace rs::server
