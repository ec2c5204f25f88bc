// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programmeindex.h"

namespace rs::domain {

enum class MendKind {
    MoveInTime,  //!< to the next time free for its room, people and track
    ChangeRoom,  //!< to another room that is free and large enough
    DropSpeaker, //!< without the human of the conflict
    FitPlaces,   //!< as many places as the room has
    SwapTimes,   //!< start and end exchanged
};

//! One way out of a conflict: one session as it stands after it.
struct ProgrammeMend {
    MendKind kind;
    SessionSlot after;

    [[nodiscard]] bool operator==(const ProgrammeMend&) const = default;
};

//! Ways out of a conflict, the best first; none for other schools. Each of them ends this conflict and makes no new
//! one. Of two sessions the later one is moved first.
[[nodiscard]] QList<ProgrammeMend> suggestMends(const ProgrammeConflict& conflict, const ProgrammeIndex& programme);

} // namespace rs::domain
