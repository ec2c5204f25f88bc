// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"

#include <cstdlib>

namespace rs::exchange::fuzz {

//! Pulls everything and checks what every reader promises.
inline void readAll(base::Result<std::unique_ptr<TableReader>> opened) {
    if (!opened) return;
    Row row;
    for (int rows = 0; rows < 20'000; ++rows) {
        const auto found = (*opened)->next(row);
        if (!found || !*found) break;
        if (row.line < 1 || row.cells.size() > 20'000) std::abort();
    }
    const double position = (*opened)->position();
    if (!(position >= 0 && position <= 1)) std::abort();
}

} // namespace rs::exchange::fuzz
