// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/importsource.h"
#include "services/words.h"

namespace rs::services {

//! The service a list seems to come from, as people call it; empty if it is like none.
[[nodiscard]] QString platformName(const ImportSource& source, const Words& words);

} // namespace rs::services
