// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/board.h"

#include "domain/programmeindex.h"
#include "domain/programmemends.h"

namespace rs::timetable {

using domain::ProgrammeConflict;

//! How bad it stands with each session.
using Marks = QHash<base::Id, domain::Severity>;
[[nodiscard]] Marks marksOf(const QList<ProgrammeConflict>& conflicts);

//! Knows what contradicts what while a session is in somebody's hand: asked at each step of the mouse.
class ConflictWatch {
public:
    //! Sessions are those of the board, their surroundings those of the programme that was read.
    void setBoard(const Board& board);

    [[nodiscard]] QList<ProgrammeConflict> all() const;
    //! All of the programme if this one stood so.
    [[nodiscard]] QList<ProgrammeConflict> ifMoved(const BoardSession& session) const;
    //! The best way out; nothing if nobody but people can find one.
    [[nodiscard]] std::optional<domain::ProgrammeMend> mendOf(const ProgrammeConflict& conflict) const;

private:
    Board m_board;
    std::optional<domain::ProgrammeIndex> m_index;
};

} // namespace rs::timetable
