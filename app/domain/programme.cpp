// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include "domain/programmeindex.h"

#include <tuple>

namespace rs::domain {

namespace {

QDate dayOf(qint64 moment, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(moment, zone).date(); }

} // namespace

QDate ProgrammeFacts::firstDay() const { return event.isKnown() ? dayOf(event.start, zone) : QDate(); }

QDate ProgrammeFacts::lastDay() const { return event.isKnown() ? dayOf(event.end - 1, zone) : QDate(); }

Severity severityOf(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::RoomTaken:
    case ConflictKind::SpeakerTwice:
    case ConflictKind::EndBeforeStart:
    case ConflictKind::SpeakerAway:
    case ConflictKind::RoomElsewhere:
    case ConflictKind::SpeakerElsewhere:
        return Severity::Problem;
    case ConflictKind::OverCapacity:
    case ConflictKind::OutsideHours:
    case ConflictKind::OutsideEvent:
    case ConflictKind::TrackOverlap:
    case ConflictKind::OtherSchool:
        return Severity::Warning;
    }
    Q_UNREACHABLE();
}

const char* codeOf(ConflictKind kind) {
    switch (kind) {
    case ConflictKind::RoomTaken:
        return "room_taken";
    case ConflictKind::SpeakerTwice:
        return "speaker_twice";
    case ConflictKind::EndBeforeStart:
        return "end_before_start";
    case ConflictKind::OverCapacity:
        return "over_capacity";
    case ConflictKind::SpeakerAway:
        return "speaker_away";
    case ConflictKind::RoomElsewhere:
        return "room_elsewhere";
    case ConflictKind::SpeakerElsewhere:
        return "speaker_elsewhere";
    case ConflictKind::OutsideHours:
        return "outside_hours";
    case ConflictKind::OutsideEvent:
        return "outside_event";
    case ConflictKind::TrackOverlap:
        return "track_overlap";
    case ConflictKind::OtherSchool:
        return "other_school";
    }
    Q_UNREACHABLE();
}

bool comesBefore(const ProgrammeConflict& a, const ProgrammeConflict& b) {
    const auto rank = [](const ProgrammeConflict& one) {
        return std::make_tuple(severityOf(one.kind), one.span.start, one.kind, one.subject, one.span.end, one.need,
                               one.have, one.school);
    };
    const auto left = rank(a), right = rank(b);
    if (left != right) return left < right;
    return std::lexicographical_compare(a.sessions.begin(), a.sessions.end(), b.sessions.begin(), b.sessions.end());
}

QList<ProgrammeConflict> findConflicts(const ProgrammeFacts& facts) { return ProgrammeIndex(facts).all(); }

} // namespace rs::domain
