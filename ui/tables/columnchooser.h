// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columnset.h"

#include <QTableView>

namespace rs::tables {

//! Opens the list of all columns under `anchor`; ticking shows a column at once, clearing the tick hides it. The
//! first column with words stays.
void openColumnChooser(QWidget* anchor, QTableView* view, const models::ColumnSet& columns);

} // namespace rs::tables
