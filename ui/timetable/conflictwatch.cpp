// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/conflictwatch.h"

#include <algorithm>

namespace rs::timetable {

using domain::Severity;

Marks marksOf(const QList<ProgrammeConflict>& conflicts) {
    Marks marks;
    for (const ProgrammeConflict& conflict : conflicts) {
        const Severity severity = domain::severityOf(conflict.kind);
        for (const base::Id& id : conflict.sessions) {
            if (severity == Severity::Problem || !marks.contains(id)) marks.insert(id, severity);
        }
    }
    return marks;
}

void ConflictWatch::setBoard(const Board& board) {
    m_board = board;
    domain::ProgrammeFacts facts = board.programme->facts;
    facts.sessions.clear();
    for (const BoardSession& session : board.sessions) facts.sessions << board.slotOf(session);
    m_index.emplace(std::move(facts));
}

QList<ProgrammeConflict> ConflictWatch::all() const { return m_index ? m_index->all() : QList<ProgrammeConflict>(); }

QList<ProgrammeConflict> ConflictWatch::ifMoved(const BoardSession& session) const {
    if (!m_index) return {};
    QList<ProgrammeConflict> found = m_index->without(session.id) + m_index->ofMoved(m_board.slotOf(session));
    std::sort(found.begin(), found.end(), domain::comesBefore);
    return found;
}

std::optional<domain::ProgrammeMend> ConflictWatch::mendOf(const ProgrammeConflict& conflict) const {
    if (!m_index) return std::nullopt;
    const QList<domain::ProgrammeMend> ways = domain::suggestMends(conflict, *m_index);
    return ways.isEmpty() ? std::nullopt : std::optional(ways.first());
}

} // namespace rs::timetable
