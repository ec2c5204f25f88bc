// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>

namespace rs::domain {

//! A session as a timetable sees it. Moments in milliseconds since 1970 UTC.
struct SessionSlot {
    base::Id id;
    qint64 start = 0, end = 0; //!< 0: not known yet
    base::Id room;
    QList<base::Id> speakers; //!< people, however many talks they give
    qint64 places = 0;        //!< 0: not said
    qint64 roomPlaces = 0;
};

enum class ConflictKind {
    RoomTaken,      //!< two sessions in one room at one time
    SpeakerTwice,   //!< one human in two sessions at one time
    EndBeforeStart, //!< a session that ends before it begins
    OverCapacity,   //!< more places than the room has
};

struct ProgrammeConflict {
    ConflictKind kind;
    QList<base::Id> sessions; //!< one or two, the earlier one first
    base::Id subject;         //!< the room or the human

    [[nodiscard]] bool operator==(const ProgrammeConflict&) const = default;
};

//! Everything in which the sessions of one school contradict each other, in the order of their start.
//! Sessions that only touch (one ends when the other begins) do not.
[[nodiscard]] QList<ProgrammeConflict> findConflicts(QList<SessionSlot> sessions);

} // namespace rs::domain
