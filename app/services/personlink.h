// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! Does a record of this table say what one human does at a school (participant, speaker, team member)?
[[nodiscard]] bool isRoleOfPerson(const domain::Entity& entity);

//! The card of the human behind a role: the one with the same e-mail or phone and a name that does not
//! contradict, else a new one made from what the role says.
[[nodiscard]] base::Result<base::Id> personFor(storage::Writer& writer, const domain::Record& role);

} // namespace rs::services
