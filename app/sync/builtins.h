// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace rs::sync {

//! Built-in regions are in every store without an operation, and so the server does not know them. One that was edited
//! is introduced to it before its edit: inserted as every store has it. Costs nothing if there is none.
[[nodiscard]] base::Result<> introduceBuiltIns(storage::Store& store, qint64 now);

} // namespace rs::sync
