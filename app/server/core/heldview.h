// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/held.h"
#include "server/core/rights.h"

namespace rs::server {

//! Makes a page of held operations ready for the eyes of who asks: a group may reach into scopes that are none of
//! theirs, so what an operation says is left out or masked where the row itself may not be read; and the rows as they
//! are now are added where they may. Inside of a transaction.
[[nodiscard]] base::Result<> showHeld(sql::Connection& connection, const AccessList& access,
                                      protocol::HeldReply& reply);

} // namespace rs::server
