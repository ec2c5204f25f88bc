// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/serverstate.h"

#include <QStringList>

namespace rs::test {

//! Values that somebody wrote, that the server said it has, and that are nowhere: neither in the record nor in the
//! journal, nor replaced or deleted by somebody who saw them (protocol chapter 3.1, P2). Also: journal entries twice.
//! It knows the operations as their authors made them, and what stands in the tables in the end.
[[nodiscard]] QStringList lostEdits(const QHash<base::Id, protocol::Operation>& authored,
                                    const QHash<base::Id, protocol::Outcome>& ledger, const sim::ServerState& state);

} // namespace rs::test
