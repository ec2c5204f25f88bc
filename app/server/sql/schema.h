// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

namespace rs::server::sql {

//! The newest numbered file under resources/sql/server.
inline constexpr int newestSchema = 1;

//! Makes the tables, or brings them to the newest shape; several processes may do it at once.
//! Errors: StoreIsNewer (nothing touched), what the database says.
[[nodiscard]] base::Result<> migrate(Connection& connection);

//! A line of the table meta; empty if there is none.
[[nodiscard]] base::Result<QString> metaValue(Connection& connection, const QString& name);
[[nodiscard]] base::Result<> setMetaValue(Connection& connection, const QString& name, const QString& value);

} // namespace rs::server::sql
