// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rs::sql {
class Database;
}

namespace rs::storage {

//! Makes fold(text) and digits(text) of base/fold.h known to queries of this connection. They are never used
//! in the schema, so that any other tool can open and check the file.
[[nodiscard]] base::Result<> registerFunctions(sql::Database& database);

} // namespace rs::storage
