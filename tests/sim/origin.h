// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simserver.h"

namespace rs::sim {

//! Where every simulation begins: two schools in two regions with some people, entered by the administrator's laptop
//! and known to the server. Made once a process; simulations copy the files.
struct Origin {
    QString server; //!< files
    QString firstLaptop;
    QString newLaptop; //!< never met a server
    QList<Account> accounts;
};
[[nodiscard]] const Origin& origin();

} // namespace rs::sim
