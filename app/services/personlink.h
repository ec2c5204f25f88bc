// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! Does a record of this table say what one human does at a school (participant, speaker, team member)?
[[nodiscard]] bool isRoleOfPerson(const domain::Entity& entity);

//! The card of the human behind a role: the one with the same e-mail or phone and a name that does not
//! contradict, else a new one made from what the role says.
[[nodiscard]] base::Result<base::Id> personFor(storage::Writer& writer, const domain::Record& role);

//! Is this field said of the human in the role and in the card? A note is of its own record.
[[nodiscard]] bool isSharedWithCard(const domain::Entity& role, QAnyStringView field);

//! Somebody new is typed cell by cell: the card that was made for this role takes along what is still empty in it.
//! A card that was there before is left alone.
[[nodiscard]] base::Result<> fillNewCard(storage::Writer& writer, const domain::Entity& role, const base::Id& id,
                                         const QList<domain::FieldValue>& values);

} // namespace rs::services
