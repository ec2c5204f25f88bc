// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

namespace rs::services {

//! What should follow an edit: a card edit may go on to the registrations of coming events, a registration edit to
//! the card. Past events keep what was given then. Nothing follows by itself.
struct CardOffer {
    enum class Direction {
        ToRegistrations, //!< a card was edited
        ToCard,          //!< a registration was edited
    };
    static constexpr qsizetype mostEdits = 1000;

    Direction direction = Direction::ToRegistrations;
    QList<Edit> edits;                  //!< one a record; empty: nothing to offer
    QList<const domain::Field*> fields; //!< that differ, in the card's order
};

//! What to offer after a change set. Only what somebody typed leads to an offer: never an import, a merge, an undo.
//! `now`: UTC milliseconds; an event that has not ended by then is coming.
[[nodiscard]] base::Result<CardOffer> offerAfter(storage::Store& store, qint64 changeSet, qint64 now);

} // namespace rs::services
