// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace rs::services {

//! The English source of the sentence for a code (context "error"); %1 and %2 are the error's context.
[[nodiscard]] const char* sourceOf(base::ErrorCode code);

} // namespace rs::services
