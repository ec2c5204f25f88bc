// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/unhurried.h"

namespace rs::sql {

void Unhurried::ToFull::operator()(Database* database) const {
    [[maybe_unused]] const auto done = database->execute(u"PRAGMA synchronous=FULL");
}

base::Result<Unhurried> Unhurried::begin(Database& database) {
    RS_TRY(database.execute(u"PRAGMA synchronous=NORMAL"));
    return Unhurried(&database);
}

} // namespace rs::sql
