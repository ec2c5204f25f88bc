// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace rs::services {

//! Sums in the currency of the records; lines without an amount count as nothing.
struct CostSum {
    QString payer; //!< empty: nobody named
    double planned = 0, actual = 0;
    qint64 lines = 0;
};

struct CostSums {
    QList<CostSum> payers; //!< by name as written first (folded names are one), nobody last
    CostSum all;
};

[[nodiscard]] base::Result<CostSums> costsOf(storage::Store& store, const base::Id& school);

} // namespace rs::services
