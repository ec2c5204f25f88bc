// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rs::sql {
class Database;
}

namespace rs::storage {

//! After a migration: tables and fields that an older version could only keep beside the records go where they belong
//! now, so nothing has to be sent again. In the caller's transaction.
[[nodiscard]] base::Result<> promoteUnknown(sql::Database& database);

} // namespace rs::storage
