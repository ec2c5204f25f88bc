// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <vector>

namespace rs::services {

//! Like Workspace::apply(), by the rules of services/records.h: what goes without saying is filled in, what makes no
//! sense is refused, what belongs to a deleted record goes with it.
[[nodiscard]] QFuture<base::Result<Changes>> applyByRules(Workspace& workspace, const QString& action,
                                                          const QList<Edit>& edits);

//! Many rows of one table, changed in the writing thread as one step of undo. Rows are given by number, so that a
//! window can ask for a hundred thousand of them without reading them.
struct RowsOfTable {
    const domain::Entity* entity = nullptr;
    std::vector<RowNumber> rows;
};

//! The same values for all of them. Consent fields are allowed. Rows that are gone are left out.
[[nodiscard]] QFuture<base::Result<Changes>> updateRows(Workspace& workspace, const QString& action,
                                                        const RowsOfTable& rows, const QList<FieldValue>& values);

//! The records and what hangs on them (the rooms of a venue).
[[nodiscard]] QFuture<base::Result<Changes>> removeRows(Workspace& workspace, const RowsOfTable& rows);

//! How many of the rows have the value already.
[[nodiscard]] QFuture<base::Result<qint64>> countRowsWith(Workspace& workspace, const RowsOfTable& rows,
                                                          const FieldValue& value);

} // namespace rs::services
