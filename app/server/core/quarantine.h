// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/operation.h"
#include "server/core/caller.h"
#include "server/core/testing.h"
#include "server/sql/connection.h"

namespace rs::server {

//! An operation whose author may not write there (any more). It lies here until somebody who may decides.
struct HeldOperation {
    protocol::Operation op;
    base::Id account;
    QString author; //!< account name
    QString laptop;
    qint64 at = 0;    //!< when it came, UTC milliseconds
    qint64 scope = 0; //!< 0: of none that there is; an administrator's business
};

//! What waits in scopes where the caller may write, the oldest first.
[[nodiscard]] base::Result<QList<HeldOperation>> heldOperations(sql::Connection& connection, const base::Id& account);

enum class Release {
    Apply, //!< decide it anew, with the rights of the caller and the name of its author
    Drop,  //!< leave it out for good; the ledger keeps what it said
};

//! Decides about a held operation and the others of its group, which share its fate. Error AccessDenied: there is no
//! such operation, or it is not the caller's to decide; nothing has changed.
[[nodiscard]] base::Result<QList<protocol::OpResult>> releaseHeld(sql::Connection& connection, const Caller& caller,
                                                                  const base::Id& op, Release release,
                                                                  const Testing& testing = {});

} // namespace rs::server
