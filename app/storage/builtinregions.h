// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/record.h"
#include "domain/regions.h"

#include <QSet>

namespace rs::sql {
class Database;
}

namespace rs::storage {

//! The regions every store is born with (resources/reference/regions.csv).
[[nodiscard]] const QList<domain::RegionInfo>& builtInRegions();

//! Their ids, the same in every store.
[[nodiscard]] const QSet<base::Id>& builtInRegionIds();

//! One of them as every store is born with it.
[[nodiscard]] domain::Record builtInRecord(const domain::RegionInfo& region);

//! Adds those that are not there, in the caller's transaction. No operation belongs to them: every other store has
//! them, too.
[[nodiscard]] base::Result<> insertBuiltInRegions(sql::Database& database);

} // namespace rs::storage
