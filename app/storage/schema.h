// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"

#include <QString>

namespace rs::sql {
class Database;
}

namespace rs::storage {

//! One migration: the tables and fields that the registry says came with `version`, then the numbered SQL file
//! of that version (indexes, tables of the store's own).
[[nodiscard]] base::Result<> migrateTo(sql::Database& database, int version);

//! The column type of a field in SQLite.
[[nodiscard]] QString columnType(domain::FieldType type);

//! participant_fts and the like; trigram tokens of the folded search text, rows by number.
[[nodiscard]] QString fullTextTable(const domain::Entity& entity);

//! participant_event and the like: the index that leads from a parent to its records. Vast tables have it.
[[nodiscard]] QString parentIndex(const domain::Entity& entity);

} // namespace rs::storage
