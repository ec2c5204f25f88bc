// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include <algorithm>

namespace rs::domain {

namespace {

void checkAlone(const SessionSlot& session, QList<ProgrammeConflict>& found) {
    if (session.start && session.end && session.end < session.start)
        found << ProgrammeConflict{ConflictKind::EndBeforeStart, {session.id}, {}};
    if (session.places > 0 && session.roomPlaces > 0 && session.places > session.roomPlaces)
        found << ProgrammeConflict{ConflictKind::OverCapacity, {session.id}, session.room};
}

void checkPair(const SessionSlot& first, const SessionSlot& second, QList<ProgrammeConflict>& found) {
    if (!first.room.isNull() && first.room == second.room)
        found << ProgrammeConflict{ConflictKind::RoomTaken, {first.id, second.id}, first.room};
    for (const base::Id& speaker : first.speakers) {
        if (second.speakers.contains(speaker))
            found << ProgrammeConflict{ConflictKind::SpeakerTwice, {first.id, second.id}, speaker};
    }
}

} // namespace

QList<ProgrammeConflict> findConflicts(QList<SessionSlot> sessions) {
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionSlot& a, const SessionSlot& b) { return a.start < b.start; });
    QList<ProgrammeConflict> found;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const SessionSlot& first = sessions.at(i);
        checkAlone(first, found);
        if (!first.start || !first.end) continue;
        for (qsizetype j = i + 1; j < sessions.size() && sessions.at(j).start < first.end; ++j) {
            const SessionSlot& second = sessions.at(j);
            if (second.end > second.start) checkPair(first, second, found);
        }
    }
    return found;
}

} // namespace rs::domain
