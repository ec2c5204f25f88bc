// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/problems.h"

#include "models/celltext.h"
#include "services/programmewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using domain::ConflictKind;
using domain::Severity;

namespace {

constexpr int mostMends = 12; // thrice what is seen at once: mended ones make room for those behind them

class ProblemWriter {
    Q_DECLARE_TR_FUNCTIONS(rs::timetable::ProblemWriter)
public:
    ProblemWriter(const Board& board, const ConflictWatch& watch)
        : m_board(board),
          m_watch(watch),
          m_words(*board.programme, models::windowLanguage()) {}

    [[nodiscard]] ProblemEntry entryOf(const ProgrammeConflict& conflict) const;
    [[nodiscard]] ProblemEntry withoutRoom(const BoardSession& session) const;
    void addMend(ProblemEntry& entry, const ProgrammeConflict& conflict) const;

private:
    const Board& m_board;
    const ConflictWatch& m_watch;
    services::ProgrammeWords m_words;
};

//! What leads to a repair where the program knows none.
void addWay(ProblemEntry& entry, const ProgrammeConflict& conflict) {
    switch (conflict.kind) {
    case ConflictKind::OtherSchool:
        entry.school = conflict.subject;
        entry.repair = ProblemWriter::tr("Open");
        return;
    case ConflictKind::SpeakerTwice:
    case ConflictKind::SpeakerAway:
    case ConflictKind::SpeakerElsewhere:
        entry.field = "speaker_ids";
        entry.repair = ProblemWriter::tr("Change the speaker...");
        return;
    case ConflictKind::OverCapacity:
    case ConflictKind::RoomTaken:
    case ConflictKind::RoomElsewhere:
        entry.field = "room_id";
        entry.repair = ProblemWriter::tr("Change the room...");
        return;
    default:
        entry.field = "start";
        entry.repair = ProblemWriter::tr("Change the time...");
    }
}

ProblemEntry ProblemWriter::entryOf(const ProgrammeConflict& conflict) const {
    const services::ConflictText words = m_words.conflict(conflict);
    ProblemEntry entry{domain::severityOf(conflict.kind), words.title, words.detail, {}};
    if (!words.sides.isEmpty())
        entry.detail += (entry.detail.isEmpty() ? QString() : u". "_s) + words.sides.join(u", "_s);
    entry.sessions = conflict.sessions;
    std::reverse(entry.sessions.begin(), entry.sessions.end()); // the later one gives way
    addWay(entry, conflict);
    return entry;
}

ProblemEntry ProblemWriter::withoutRoom(const BoardSession& session) const {
    ProblemEntry entry{Severity::Problem, tr("No room."), {}, tr("Choose the room...")};
    entry.detail = tr("“%1”").arg(session.title) + u", "_s + m_words.span({session.start, session.end});
    entry.sessions = {session.id};
    entry.field = "room_id";
    return entry;
}

void ProblemWriter::addMend(ProblemEntry& entry, const ProgrammeConflict& conflict) const {
    const auto mend = m_watch.mendOf(conflict);
    if (!mend) return;
    const BoardSession after = m_board.mended(mend->after);
    const BoardSession* before = m_board.session(after.id);
    if (!before || *before == after) return;
    entry.repair = m_words.mend(*mend);
    entry.mended = after;
}

} // namespace

QList<ProblemEntry> problemEntries(const Board& board, const ConflictWatch& watch,
                                   const QList<ProgrammeConflict>& conflicts, Mends mends) {
    const ProblemWriter writer(board, watch);
    QSet<base::Id> read;
    for (const domain::Record& session : board.programme->sessions) read.insert(session.id());
    const auto isRead = [&](const base::Id& id) { return read.contains(id); };
    QList<ProblemEntry> entries;
    int searched = 0;
    for (const ProgrammeConflict& conflict : conflicts) {
        // A session that was made a moment ago has no name there yet; it comes with the next reading.
        if (!std::all_of(conflict.sessions.begin(), conflict.sessions.end(), isRead)) continue;
        ProblemEntry entry = writer.entryOf(conflict);
        if (mends == Mends::Search && searched++ < mostMends) writer.addMend(entry, conflict);
        entries << entry;
    }
    for (const BoardSession& session : board.sessions) {
        if (!board.rooms.isEmpty() && session.isPlaced() && session.room.isNull())
            entries << writer.withoutRoom(session);
    }
    worstFirst(entries);
    return entries;
}

void worstFirst(QList<ProblemEntry>& entries) {
    std::stable_partition(entries.begin(), entries.end(),
                          [](const ProblemEntry& one) { return one.severity == Severity::Problem; });
}

} // namespace rs::timetable
