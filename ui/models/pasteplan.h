// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textblock.h"

namespace rs::models {

//! Where a block is to go. Columns count as they stand on the screen.
struct PasteTarget {
    int row = 0; //!< the current cell
    int column = 0;
    QList<int> selectedRows = {}; //!< ascending
    int rowCount = 0;             //!< records there are
    QStringList titles = {};      //!< of the columns on the screen
};

struct PasteCell {
    int row; //!< rowCount and above: a row to be added
    int column;
    QString text;
    [[nodiscard]] bool operator==(const PasteCell&) const = default;
};

//! What pasting would do. Nothing is done yet.
struct PastePlan {
    enum class Kind {
        Nothing,
        Cells,
        Import, //!< too much for a paste: the import shows it first
    };
    Kind kind = Kind::Nothing;
    QList<PasteCell> cells = {};
    int newRows = 0;          //!< to ask about
    bool headingSeen = false; //!< its columns were found by their titles
};

inline constexpr int mostPastedRows = 200;

//! A block starts at the current cell whatever is selected; one value fills all selected rows; a heading row leads
//! each column to the one of the same title; what stands beyond the last column is left out.
[[nodiscard]] PastePlan planPaste(const TextBlock& block, const PasteTarget& target);

} // namespace rs::models
