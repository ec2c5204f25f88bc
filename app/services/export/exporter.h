// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/progress.h"
#include "domain/query.h"
#include "exchange/tablewriter.h"
#include "services/regioncatalog.h"
#include "storage/recordio.h"

#include <optional>

namespace rs::services {

//! What goes out.
struct ExportChoices {
    domain::Query query = {};                                 //!< which records, in which order
    std::optional<std::vector<storage::RowNumber>> rows = {}; //!< chosen ones of the query's table instead
    QStringList columns = {};                                 //!< fields in order; empty: all, as they always stand
    base::Language language = base::Language::Russian;        //!< of headings and words
    exchange::WriteOptions file = {};
};

struct ExportReport {
    qint64 rows = 0;
    qint64 bytes = 0;
};

//! Writes records as a list: the headings in row one, the same columns every time, one row a record. The format goes
//! by the end of the file's name. The file appears whole or not at all. What it writes, an import reads back the same.
//! Errors: EndingUnknown, UnknownField, FileCannotWrite, DiskFull, Cancelled.
[[nodiscard]] base::Result<ExportReport> exportRecords(storage::Store& store, const QString& path,
                                                       const ExportChoices& choices,
                                                       const base::Progress& progress = {});

//! The fields that go out when nobody chooses, in their order.
[[nodiscard]] QStringList exportedFields(const domain::Entity& entity);

} // namespace rs::services
