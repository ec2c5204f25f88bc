// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "impact/facts.h"

#include <memory>

namespace rs::storage {
class Store;
}

namespace rs::impact {

//! Reads everything that is counted. With a second connection two threads share the work: the participants are most of
//! it. Errors: Cancelled, what storage says.
[[nodiscard]] base::Result<std::shared_ptr<const Facts>> readFacts(storage::Store& store,
                                                                   storage::Store* helper = nullptr);

} // namespace rs::impact
