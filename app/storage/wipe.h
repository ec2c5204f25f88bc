// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/scopebook.h"
#include "storage/store.h"

namespace rs::storage {

//! Takes a scope off this laptop, in one transaction: its records, also those that the server has never told of, their
//! operations and history, what is kept beside them, and how far the scope was read. Operations that still wait stay
//! as they are: send them first.
[[nodiscard]] base::Result<Changes> wipeScope(Store& store, const ScopeState& scope);

//! What a wipe leaves behind in the search index, in free pages, in the log and in the store's own backups goes, too.
//! Needed until it has succeeded once: see isWipeUnfinished(). Nobody may be reading for long.
[[nodiscard]] base::Result<> finishWipe(Store& store);
[[nodiscard]] base::Result<bool> isWipeUnfinished(Store& store);

} // namespace rs::storage
