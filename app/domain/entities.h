// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

//! The declarations behind the registry, by subject. Use domain/registry.h.
namespace rs::domain {

[[nodiscard]] std::span<const Entity> networkEntities();     //!< regions, organisations, people, projects
[[nodiscard]] std::span<const Entity> eventEntities();       //!< an event and all that hangs on it
[[nodiscard]] std::span<const Entity> learningEntities();    //!< topics, questionnaires, practices
[[nodiscard]] std::span<const Entity> planningEntities();    //!< what schools are planned from
[[nodiscard]] std::span<const Entity> partnershipEntities(); //!< what organisations do for each other
[[nodiscard]] std::span<const Entity> reviewEntities();      //!< what the server asks people to decide

} // namespace rs::domain
