// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programme.h"
#include "services/schoolsaround.h"

namespace rs::services {

//! What other schools of these days want of the same rooms and people, and which of them are in the same region.
//! Needs the programmes' own records; fills bookings, neighbours and names.
[[nodiscard]] base::Result<> loadOtherSchools(storage::Store& store, QList<Programme>& programmes,
                                              SchoolsAround& around);

} // namespace rs::services
