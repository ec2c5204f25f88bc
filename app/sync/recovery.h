// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/store.h"

namespace rs::sync {

//! The server was restored from a backup (protocol chapter 2.9): what it took in the last 30 days waits again, before
//! what is newer; everything is read from zero and then swept. One transaction.
[[nodiscard]] base::Result<> recover(storage::Store& store, const base::Id& epoch, qint64 now);

} // namespace rs::sync
