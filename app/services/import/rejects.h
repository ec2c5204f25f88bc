// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/importer.h"
#include "services/words.h"

namespace rs::services {

//! The rows of a list that a plan could not take.
struct Rejects {
    const ImportSource& source;
    const ImportPlan& plan;
    const Words& words; //!< the reasons' language
};

//! Writes the rows that could not be taken, as they stood in the list, with the reason as the last column. The format
//! goes by the end of the file's name; without one it is CSV. Errors: FileCannotWrite, DiskFull, Cancelled.
[[nodiscard]] base::Result<> saveRejects(const QString& path, const Rejects& rejects,
                                         const base::Progress& progress = {});

//! All reasons of one row in one line of text, each with its column.
[[nodiscard]] QString reasonText(const QList<RowProblem>& problems, const ColumnMapping& mapping, const Words& words);

} // namespace rs::services
