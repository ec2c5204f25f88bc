// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QList>

#include <optional>

namespace rs::domain {

//! A place that was offered to somebody from the waiting list and is not confirmed yet.
struct PlaceOffer {
    base::Id participant;
    qint64 at = 0; //!< UTC milliseconds
};

//! Who waits for a place of a school, and what there is to give.
struct WaitingLine {
    QList<base::Id> waiting;     //!< the first is next
    QList<PlaceOffer> offers;    //!< not answered yet
    std::optional<qint64> free;  //!< places; nothing: as many as people
    std::optional<qint64> hours; //!< to answer an offer; nothing or 0: an offer never lapses
};

//! What the line does at a moment.
struct LineMoves {
    QList<base::Id> lapsed;  //!< give their place up and wait again, behind all others
    QList<base::Id> movedUp; //!< are offered a place
};

//! The first of the line take the free places. An offer lapses when its hours have passed and somebody still waits for
//! the place, the oldest offer first: a place that nobody else wants is left to whom it was offered.
[[nodiscard]] LineMoves nextMoves(const WaitingLine& line, qint64 now);

//! Does the list of this school (event) move up without being told to? While it is switched on, the number of places is
//! known (an unknown one promises nothing), and the school is still to come: neither begun nor cancelled nor finished.
[[nodiscard]] bool movesByItself(const Record& event, qint64 now);

} // namespace rs::domain
