// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace rs::server {

enum class Role { Admin, Coordinator, Leader, Organizer };

//! Who asks, as found by the token in this request. Rights are not here: they are read from the database inside the
//! transaction that needs them.
struct Caller {
    base::Id account;
    base::Id device;
    QString name;
    Role role = Role::Organizer;
    bool isRevoked = false; //!< its access was ended: a push is taken into quarantine whole (Held), nothing else is
};

} // namespace rs::server
