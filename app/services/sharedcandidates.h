// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicatepeople.h"
#include "storage/writer.h"

namespace rs::services {

//! Pairs that the server has found across laptops: open records of the table duplicate_candidate whose two cards are
//! both here. `parent` as in findDuplicates().
[[nodiscard]] base::Result<QList<DuplicateCandidate>>
sharedCandidates(storage::Store& store, const domain::Entity& entity, const base::Id& parent = {});

//! The pairs of which somebody on some laptop has said that they are different people.
[[nodiscard]] base::Result<QSet<base::Id>> pairsSettledElsewhere(storage::Store& store);

//! Tells the others what was decided about a pair: "resolved", "dismissed", "open" again. Nothing if the server knows
//! nothing of it.
[[nodiscard]] base::Result<> settleCandidate(storage::Writer& writer, const base::Id& first, const base::Id& second,
                                             const QString& state);

} // namespace rs::services
