// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

namespace rs::models {

//! A row that was shown: its record, and the words of its cells as far as they were asked for.
struct RecordTableModel::Row {
    domain::Record record;
    int number = 0;               //!< where it stands
    mutable QList<QString> words; //!< null: not made yet
};

} // namespace rs::models
