// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace rs::review {

//! Values side by side: the name of a field, then what stands at each side, painted by CompareDelegate.
[[nodiscard]] QTableView* makeCompareTable(QAbstractItemModel* model, QWidget* parent);

//! The first column is as wide as names of fields want, the others that are not hidden share the rest; rows are as high
//! as their values.
void fitCompareColumns(QTableView& table);

} // namespace rs::review
