// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicatepeople.h"

namespace rs::services {

//! Another card that may be of the same human.
struct SimilarPerson {
    DuplicateCandidate pair; //!< pair.a is the older card
    base::Id other;
    QString title; //!< of the other card
};

//! Who else may be this human, at most 20, without those found to be different people. Looks at cards with the same
//! e-mail, phone or family name only: quick at any size of the store.
[[nodiscard]] base::Result<QList<SimilarPerson>> similarTo(storage::Store& store, const domain::Record& person);

//! What a card tells people apart by.
[[nodiscard]] domain::PersonKeys keysOf(const domain::Record& person);

} // namespace rs::services
