// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/pushing.h"

namespace rs::server {

//! Rows that stand now exactly as the request's operations left them on the version they were found in; every one of
//! these operations was decided just now (`decided`). Their senders need not be sent what they have.
[[nodiscard]] QHash<RowKey, protocol::TakenRow> takenAsSent(const RowSet& rows, const QList<Incoming>& ops,
                                                            const QHash<base::Id, protocol::Outcome>& decided);

} // namespace rs::server
