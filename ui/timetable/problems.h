// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/conflictwatch.h"

namespace rs::timetable {

//! One row of the list of problems: what, where, and what to do about it.
struct ProblemEntry {
    domain::Severity severity = domain::Severity::Problem;
    QString headline;                        //!< «Зал занят дважды.»
    QString detail;                          //!< «Методкабинет, пт 12:30–13:00»
    QString repair;                          //!< «Сдвинуть дискуссию на 13:00»
    QList<base::Id> sessions = {};           //!< the one that gives way first
    std::optional<BoardSession> mended = {}; //!< the repair is this state of a session
    const char* field = "";                  //!< else the repair is this field of the first session
    base::Id school = {};                    //!< else it is to open this school

    [[nodiscard]] bool isSameAs(const ProblemEntry& other) const {
        return headline == other.headline && sessions == other.sessions && school == other.school;
    }
};

enum class Mends {
    Search, //!< with the way out of each conflict, as far as there is one
    Skip,   //!< while a session is in somebody's hand
};

//! Worst first, then by time. Sessions that have a time but no room are problems, too, unless the school has no rooms.
[[nodiscard]] QList<ProblemEntry> problemEntries(const Board& board, const ConflictWatch& watch,
                                                 const QList<ProgrammeConflict>& conflicts, Mends mends);

//! Problems before warnings, else the order stays.
void worstFirst(QList<ProblemEntry>& entries);

} // namespace rs::timetable
