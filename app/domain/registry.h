// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QList>

namespace rs::domain {

//! Version of the records' shape; a store of a higher version was written by a newer program.
inline constexpr int schemaVersion = 1;

//! Every kind of record the program knows, in the order in which parents come before children.
[[nodiscard]] const QList<const Entity*>& entities();

//! By table name; nullptr if unknown.
[[nodiscard]] const Entity* findEntity(QAnyStringView name);
[[nodiscard]] const Entity* findEntity(int number);

//! A table that is known to exist.
[[nodiscard]] const Entity& entity(QAnyStringView name);

} // namespace rs::domain
