// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/duplicates.h"
#include "storage/store.h"

namespace rs::services {

//! Two records that may be one human.
struct DuplicateCandidate {
    base::Id id; //!< of the pair, the same on every laptop
    base::Id a, b;
    domain::DuplicateReasons reasons;
};

//! Pairs among all people, or among the participants of one school, without those that somebody found to be different
//! people. `parent`: the school; null for people. Error Cancelled.
[[nodiscard]] base::Result<QList<DuplicateCandidate>> findDuplicates(storage::Store& store,
                                                                     const domain::Entity& entity,
                                                                     const base::Id& parent = {},
                                                                     const base::Progress& progress = {});

//! «Different people»: the pair is never shown again.
[[nodiscard]] base::Result<> dismissDuplicate(storage::Store& store, const base::Id& pair);

//! The words of the contract: email, phone, name, similar_name, place.
[[nodiscard]] QStringList reasonCodes(domain::DuplicateReasons reasons);

} // namespace rs::services
