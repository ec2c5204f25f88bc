// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planproblems.h"
#include "services/schoolsaround.h"
#include "storage/store.h"

namespace rs::services {

//! What other schools say about this one: the same title, topic or link, the same speakers in the same days.
//! Cancelled schools count nowhere.
[[nodiscard]] base::Result<domain::Neighbours> planNeighbours(storage::Store& store, const domain::SchoolFacts& facts,
                                                              SchoolsAround& around);
//! The days that neighboursInTheWay looks at; not known where there is nothing to look for.
[[nodiscard]] domain::TimeSpan daysInTheWay(const domain::SchoolFacts& facts);
//! Only what keeps a step from being done: the same link in the same days.
[[nodiscard]] base::Result<domain::Neighbours> neighboursInTheWay(const domain::SchoolFacts& facts,
                                                                  SchoolsAround& around);

} // namespace rs::services
