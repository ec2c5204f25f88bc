// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recognize.h"
#include "services/import/importsource.h"

namespace rs::services {

//! Where the data of a list begins and what its columns are.
struct ImportLayout {
    qsizetype headingRow = -1;
    qsizetype firstDataRow = 0;
    exchange::Platform platform = exchange::Platform::Unknown;
    ListOrigin origin = ListOrigin::Foreign;
    domain::DateOrder dateOrder = domain::DateOrder::DayFirst;
    ColumnMapping mapping = {};
};

class Words;

//! What stands before the title of a column of Other in our own lists where the title alone could be mistaken.
[[nodiscard]] QString ownOtherPrefix(const Words& words);

//! Finds it out from the first rows: headings by their words, columns without known headings by their content.
[[nodiscard]] ImportLayout layoutOf(const ImportRows& rows, const ReadingChoices& choices,
                                    const domain::Regions& regions, exchange::Format format);

} // namespace rs::services
