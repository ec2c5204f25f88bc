// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/situation.h"

namespace rs::server {

//! Keeps what tells people apart (e-mail, phone, full name) beside their rows, and makes a duplicate candidate where a
//! changed row may be of the same human as one from another laptop (protocol chapter 2.8). Participants are compared
//! within their school, people within what the two scopes have in common: pairs across regions are nobody's business
//! but a coordinator's, whose laptop has both.
[[nodiscard]] base::Result<> noteContacts(Situation& situation, const QList<RowSet::Change>& changes);

} // namespace rs::server
