// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/regions.h"
#include "storage/store.h"

#include <memory>

namespace rs::services {

//! The regions of a store: the built-in ones with all their spellings, as changed in the store, and those that
//! were added as records. Made once and shared; any thread may read it.
using RegionCatalog = std::shared_ptr<const domain::Regions>;

[[nodiscard]] base::Result<RegionCatalog> loadRegions(storage::Store& store);

//! The built-in list alone.
[[nodiscard]] RegionCatalog builtInRegions();

//! Codes in the order of the regions' names: what Select and RowList sort by.
[[nodiscard]] QStringList regionOrder(const domain::Regions& regions, bool russian);

} // namespace rs::services
