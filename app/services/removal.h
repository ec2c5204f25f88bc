// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! Deletes a record with what belongs to it and clears what mentions it. Errors: UnknownRecord, HasChildren.
[[nodiscard]] base::Result<> removeWithAll(storage::Writer& writer, const domain::Entity& entity, const base::Id& id);

} // namespace rs::services
