// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/duplicates.h"
#include "storage/store.h"

#include <QSet>

namespace rs::services {

//! Two records that may be one human.
struct DuplicateCandidate {
    base::Id id; //!< of the pair, the same on every laptop
    base::Id a, b;
    domain::DuplicateReasons reasons;
};

//! Pairs among all people, or among the participants of one school, with those that the server has found across
//! laptops and without those that somebody found to be different people. `parent`: the school; null for people. Error
//! Cancelled.
[[nodiscard]] base::Result<QList<DuplicateCandidate>> findDuplicates(storage::Store& store,
                                                                     const domain::Entity& entity,
                                                                     const base::Id& parent = {},
                                                                     const base::Progress& progress = {});

//! «Different people»: the pair is never shown again. `note` comes back from dismissedNotes().
[[nodiscard]] base::Result<> dismissDuplicate(storage::Store& store, const base::Id& pair, const QString& note = {});
//! The pair is shown again.
[[nodiscard]] base::Result<> recallDuplicate(storage::Store& store, const base::Id& pair);
[[nodiscard]] base::Result<QSet<base::Id>> dismissedPairs(storage::Store& store);
[[nodiscard]] base::Result<QHash<base::Id, QString>> dismissedNotes(storage::Store& store);

//! The id of a pair, whichever of the two comes first.
[[nodiscard]] base::Id duplicatePair(const base::Id& a, const base::Id& b);

//! The words of the contract: email, phone, name, similar_name, place.
[[nodiscard]] QStringList reasonCodes(domain::DuplicateReasons reasons);

} // namespace rs::services
