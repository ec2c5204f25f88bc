// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/push.h"
#include "server/core/caller.h"
#include "server/sql/connection.h"

#include <QHash>

namespace rs::server {

//! An operation as the ledger keeps it, and back; nothing for bytes that are none.
[[nodiscard]] QByteArray toPayload(const protocol::Operation& op);
[[nodiscard]] std::optional<protocol::Operation> fromPayload(const QByteArray& payload);

//! What was decided about an operation and where.
struct Decision {
    protocol::Operation op;
    protocol::OpResult result;
    qint64 scope = 0; //!< 0: of none that there is
};

//! What was decided about these operations before; the others are left out.
[[nodiscard]] base::Result<QHash<base::Id, protocol::OpResult>> knownResults(sql::Connection& connection,
                                                                             const QList<protocol::Operation>& ops);

struct Batch {
    base::Id id;
    const Caller* caller = nullptr;
    qint64 at = 0; //!< the server's clock
};
[[nodiscard]] base::Result<> writeLedger(sql::Connection& connection, const Batch& batch,
                                         const QList<Decision>& decisions);

[[nodiscard]] QString joinedFields(const QList<QByteArray>& fields);
[[nodiscard]] QList<QByteArray> splitFields(const QString& fields);

} // namespace rs::server
