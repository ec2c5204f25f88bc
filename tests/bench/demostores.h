// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bench/figures.h"

#include "storage/store.h"

#include <QSet>

#include <functional>

namespace rs::bench {

//! The demo stores that parts of the bench read.
enum class Size { Small, Middle, Large };

//! Makes those of the demo stores (10,000, 170,000 and 1,000,000 participants) that are wanted, in `folder`: they stay
//! for the next run.
[[nodiscard]] base::Result<Stage> prepareStores(const QString& folder, const QSet<Size>& wanted);

//! A demo store of that many participants.
[[nodiscard]] base::Result<QString> prepareDemo(const QString& folder, qint64 participants);

//! The store at `path` as an earlier run left it, or filled now. One whose tables are others than this program makes is
//! thrown away and filled anew: reading it would fail, and what fails is fast.
using Filling = std::function<base::Result<>(storage::Store&)>;
[[nodiscard]] base::Result<> prepareStore(const QString& path, const Filling& fill);

//! A copy for a measurement that writes; the last one is thrown away.
[[nodiscard]] QString scratchCopy(const Stage& stage, const QString& store);

} // namespace rs::bench
