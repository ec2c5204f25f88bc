// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <functional>

namespace rs::services {

//! Reads records of one table whose `field` is one of `ids`, in the order in which they came.
[[nodiscard]] base::Result<QList<domain::Record>> recordsWhere(storage::Store& store, QAnyStringView table,
                                                               QLatin1String field, const QList<base::Id>& ids);

//! Shows `take` every row of `sql`, in which %1 stands for the ids. Many ids are asked for in several turns: what is
//! grouped or ordered must not go beyond one of them.
[[nodiscard]] base::Result<> forRowsWhere(storage::Store& store, QStringView sql, const QList<base::Id>& ids,
                                          const std::function<void(const sql::Statement& row)>& take);

} // namespace rs::services
