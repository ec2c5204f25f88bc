// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmeindex.h"

#include "base/fold.h"

#include <algorithm>

namespace rs::domain {

using base::Id;
using Conflicts = QList<ProgrammeConflict>;

namespace {

using Shared = ProgrammeIndex::Shared;

bool isEarlier(const SessionSlot& a, const SessionSlot& b) {
    return a.start != b.start ? a.start < b.start : a.id < b.id;
}

void checkPair(const SessionSlot& a, const SessionSlot& b, const Shared& shared, Conflicts& found) {
    if (!a.isTimed() || !b.isTimed() || !a.span().overlaps(b.span())) return;
    const auto& [first, second] = isEarlier(a, b) ? std::tie(a, b) : std::tie(b, a);
    found << ProgrammeConflict{shared.kind, {first.id, second.id}, shared.subject, a.span().common(b.span())};
}

QString trackOf(const SessionSlot& session) {
    return session.kind == SessionSlot::Kind::Pause ? QString() : base::fold(session.track);
}

QList<Id> peopleOf(const SessionSlot& session) {
    QList<Id> people;
    for (const Id& human : session.speakers) {
        if (!people.contains(human)) people << human;
    }
    return people;
}

bool liesWithin(const SessionSlot& session, const ProgrammeFacts& facts) {
    if (session.kind != SessionSlot::Kind::Pause)
        return session.start >= facts.event.start && session.end <= facts.event.end;
    const auto day = [&](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, facts.zone).date(); };
    return day(session.start) >= facts.firstDay() && day(session.end - 1) <= facts.lastDay();
}

void sorted(Conflicts& found) { std::sort(found.begin(), found.end(), comesBefore); }

} // namespace

ProgrammeIndex::ProgrammeIndex(ProgrammeFacts facts) : m_facts(std::move(facts)) {
    for (const RoomPlaces& room : std::as_const(m_facts.rooms)) m_places.insert(room.id, room.places);
    for (const Booking& booking : std::as_const(m_facts.bookings)) m_bookings[booking.subject] << booking;
    for (qsizetype i = 0; i < m_facts.sessions.size(); ++i) enter(i);
}

const SessionSlot* ProgrammeIndex::session(const Id& id) const {
    const auto found = m_positions.constFind(id);
    return found == m_positions.cend() ? nullptr : &m_facts.sessions.at(*found);
}

void ProgrammeIndex::enter(qsizetype position) {
    const SessionSlot& session = m_facts.sessions.at(position);
    m_positions.insert(session.id, position);
    if (!session.room.isNull()) m_rooms[session.room] << position;
    for (const Id& human : peopleOf(session)) m_people[human] << position;
    const QString track = trackOf(session);
    if (!track.isEmpty()) m_tracks[track] << position;
}

void ProgrammeIndex::leave(qsizetype position) {
    const SessionSlot& session = m_facts.sessions.at(position);
    m_rooms[session.room].removeOne(position);
    for (const Id& human : session.speakers) m_people[human].removeOne(position);
    m_tracks[trackOf(session)].removeOne(position);
}

void ProgrammeIndex::move(const SessionSlot& moved) {
    const auto found = m_positions.constFind(moved.id);
    const qsizetype position = found == m_positions.cend() ? m_facts.sessions.size() : *found;
    if (position == m_facts.sessions.size()) {
        m_facts.sessions << moved;
    } else {
        leave(position);
        m_facts.sessions[position] = moved;
    }
    enter(position);
}

void ProgrammeIndex::checkAlone(const SessionSlot& session, Conflicts& found) const {
    if (session.start && session.end && session.end < session.start)
        found << ProgrammeConflict{ConflictKind::EndBeforeStart, {session.id}, {}, session.span()};
    const qint64 have = m_places.value(session.room);
    const qint64 need =
        session.kind == SessionSlot::Kind::Plenary ? qMax(session.places, m_facts.registered) : session.places;
    if (have > 0 && need > have)
        found << ProgrammeConflict{ConflictKind::OverCapacity, {session.id}, session.room, session.span(), need, have};
    if (!session.isTimed()) return;
    checkSurroundings(session, found);
    checkSpeakers(session, found);
}

void ProgrammeIndex::checkSurroundings(const SessionSlot& session, Conflicts& found) const {
    if (m_facts.event.isKnown() && !liesWithin(session, m_facts))
        found << ProgrammeConflict{ConflictKind::OutsideEvent, {session.id}, {}, session.span()};
    if (!m_facts.hours.cover(session.span(), m_facts.zone))
        found << ProgrammeConflict{ConflictKind::OutsideHours, {session.id}, {}, session.span()};
    if (!session.room.isNull()) checkBookings(session, {ConflictKind::RoomElsewhere, session.room}, found);
}

void ProgrammeIndex::checkSpeakers(const SessionSlot& session, Conflicts& found) const {
    for (const Id& human : peopleOf(session)) {
        for (const TimeSpan& absence : m_facts.absences.value(human)) {
            if (!absence.overlaps(session.span())) continue;
            const TimeSpan common = session.span().common(absence);
            found << ProgrammeConflict{ConflictKind::SpeakerAway, {session.id}, human, common};
        }
        checkBookings(session, {ConflictKind::SpeakerElsewhere, human}, found);
    }
}

void ProgrammeIndex::checkBookings(const SessionSlot& session, const Shared& shared, Conflicts& found) const {
    for (const Booking& booking : m_bookings.value(shared.subject)) {
        if (!booking.span.overlaps(session.span())) continue;
        ProgrammeConflict conflict{shared.kind, {session.id}, shared.subject, session.span().common(booking.span)};
        conflict.school = booking.school;
        found << conflict;
    }
}

void ProgrammeIndex::checkNeighbours(Conflicts& found) const {
    const QDate first = m_facts.firstDay(), last = m_facts.lastDay();
    if (!first.isValid()) return;
    for (const NeighbourSchool& school : m_facts.neighbours) {
        if (school.first > last || school.last < first) continue;
        const qint64 from = qMax(school.first, first).startOfDay(m_facts.zone).toMSecsSinceEpoch();
        const qint64 to = qMin(school.last, last).endOfDay(m_facts.zone).toMSecsSinceEpoch() + 1;
        found << ProgrammeConflict{ConflictKind::OtherSchool, {}, school.id, {from, to}};
    }
}

QList<ProgrammeConflict> ProgrammeIndex::all() const {
    Conflicts found;
    for (const SessionSlot& session : m_facts.sessions) checkAlone(session, found);
    const auto checkGroup = [&](Positions group, const Shared& shared) {
        const auto& sessions = m_facts.sessions;
        std::sort(group.begin(), group.end(),
                  [&](qsizetype a, qsizetype b) { return sessions.at(a).start < sessions.at(b).start; });
        for (qsizetype i = 0; i < group.size(); ++i) {
            const SessionSlot& first = sessions.at(group.at(i));
            for (qsizetype j = i + 1; j < group.size() && sessions.at(group.at(j)).start < first.end; ++j)
                checkPair(first, sessions.at(group.at(j)), shared, found);
        }
    };
    for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room)
        checkGroup(room.value(), {ConflictKind::RoomTaken, room.key()});
    for (auto human = m_people.cbegin(); human != m_people.cend(); ++human)
        checkGroup(human.value(), {ConflictKind::SpeakerTwice, human.key()});
    for (auto track = m_tracks.cbegin(); track != m_tracks.cend(); ++track)
        checkGroup(track.value(), {ConflictKind::TrackOverlap, {}});
    checkNeighbours(found);
    sorted(found);
    return found;
}

QList<ProgrammeConflict> ProgrammeIndex::ofMoved(const SessionSlot& moved) const {
    Conflicts found;
    checkAlone(moved, found);
    const auto checkGroup = [&](const Positions& group, const Shared& shared) {
        for (const qsizetype position : group) {
            const SessionSlot& other = m_facts.sessions.at(position);
            if (other.id != moved.id) checkPair(moved, other, shared, found);
        }
    };
    if (!moved.room.isNull()) checkGroup(m_rooms.value(moved.room), {ConflictKind::RoomTaken, moved.room});
    for (const Id& human : peopleOf(moved)) checkGroup(m_people.value(human), {ConflictKind::SpeakerTwice, human});
    const QString track = trackOf(moved);
    if (!track.isEmpty()) checkGroup(m_tracks.value(track), {ConflictKind::TrackOverlap, {}});
    sorted(found);
    return found;
}

QList<ProgrammeConflict> ProgrammeIndex::without(const Id& session) const {
    Conflicts found = all();
    found.removeIf([&](const ProgrammeConflict& one) { return one.sessions.contains(session); });
    return found;
}

} // namespace rs::domain
