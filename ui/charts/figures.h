// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/regions.h"
#include "impact/indicator.h"
#include "impact/table.h"

#include <memory>
#include <optional>

namespace rs::charts {

//! All a chart is told: its numbers, those of the period they are compared with, and what words need. The table's
//! indicator must be given.
struct Figures {
    impact::Table table;
    std::optional<impact::Table> compared = {};
    QString period = {};                                 //!< «2026 год»: below pictures that leave the program
    QString comparedName = {};                           //!< «2025»
    std::shared_ptr<const domain::Regions> regions = {}; //!< names and places of regions; none: codes are shown
    qint64 countedAt = 0;                                //!< UTC milliseconds; 0: not said
    bool complete = true;                                //!< false: some of it is not on this laptop yet
};

} // namespace rs::charts
