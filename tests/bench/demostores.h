// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bench/figures.h"

namespace rs::bench {

//! Makes the demo stores of 10,000, 170,000 and 1,000,000 participants in `folder`, once: they stay for the next run.
[[nodiscard]] base::Result<Stage> prepareStores(const QString& folder);

//! A copy for a measurement that writes; the last one is thrown away.
[[nodiscard]] QString scratchCopy(const Stage& stage, const QString& store);

} // namespace rs::bench
