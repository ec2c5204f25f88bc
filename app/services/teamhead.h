// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! The two who answer for a school.
enum class Head { Leader, Deputy };

//! Makes somebody of this name the leader or the deputy of a school: one of its team who is called so, in whatever
//! role until now, else a new member with a card of their own. Errors UnknownRecord, ValueMissing (no name).
[[nodiscard]] base::Result<> appointHead(storage::Writer& writer, const base::Id& school, Head head,
                                         const QString& name);

//! What the leader or the deputy of a school (`event`) is called: whom the school names, else the first of its team in
//! that role who has not declined. Empty if there is none.
[[nodiscard]] base::Result<QString> nameOfHead(storage::Store& store, const domain::Record& event, Head head);

} // namespace rs::services
