// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"

#include <QList>

namespace rs::domain {
class Regions;
}

namespace rs::exchange {

//! Where the heading of a list stands in a sample of its first rows.
struct HeaderPlace {
    qsizetype row = -1;         //!< -1: the list has none
    qsizetype aliasRow = -1;    //!< a second heading row, if there is one
    qsizetype firstDataRow = 0; //!< behind headings and a row of column numbers
};

//! Titles, blocks about the meeting and blank rows may stand above it.
[[nodiscard]] HeaderPlace findHeader(const QList<Row>& sample, const domain::Regions& regions);

} // namespace rs::exchange
