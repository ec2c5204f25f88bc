// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmemends.h"

#include <algorithm>

namespace rs::domain {

using base::Id;

namespace {

constexpr qsizetype roomsOffered = 3;
constexpr int daysSearched = 60;

//! The same complaint, whatever its time and numbers.
bool isSameClash(const ProgrammeConflict& a, const ProgrammeConflict& b) {
    return a.kind == b.kind && a.subject == b.subject && a.school == b.school &&
           a.sessions.size() == b.sessions.size() &&
           std::is_permutation(a.sessions.begin(), a.sessions.end(), b.sessions.begin());
}

//! Looks for ways out of one conflict by moving one of its sessions.
class Mender {
public:
    Mender(const ProgrammeConflict& conflict, const ProgrammeIndex& programme, const SessionSlot& session)
        : m_conflict(conflict),
          m_programme(programme),
          m_session(session),
          m_before(programme.ofMoved(session)) {}

    void moveInTime(QList<ProgrammeMend>& mends) const {
        if (!m_session.isTimed()) return;
        for (const qint64 start : startsToTry()) {
            SessionSlot after = m_session;
            after.start = start;
            after.end = start + (m_session.end - m_session.start);
            if (offer({MendKind::MoveInTime, after}, mends)) return;
        }
    }

    void changeRoom(QList<ProgrammeMend>& mends) const {
        const ProgrammeFacts& facts = m_programme.facts();
        const bool plenary = m_session.kind == SessionSlot::Kind::Plenary;
        const qint64 need = plenary ? qMax(m_session.places, facts.registered) : m_session.places;
        QList<RoomPlaces> rooms = facts.rooms;
        rooms.removeIf([&](const RoomPlaces& room) { return room.id == m_session.room || room.places < need; });
        std::stable_sort(rooms.begin(), rooms.end(),
                         [](const RoomPlaces& a, const RoomPlaces& b) { return a.places < b.places; });
        qsizetype offered = 0;
        for (const RoomPlaces& room : std::as_const(rooms)) {
            SessionSlot after = m_session;
            after.room = room.id;
            if (offer({MendKind::ChangeRoom, after}, mends) && ++offered == roomsOffered) return;
        }
    }

    void dropSpeaker(QList<ProgrammeMend>& mends) const {
        SessionSlot after = m_session;
        after.speakers.removeAll(m_conflict.subject);
        offer({MendKind::DropSpeaker, after}, mends);
    }

    void fitPlaces(QList<ProgrammeMend>& mends) const {
        SessionSlot after = m_session;
        after.places = m_conflict.have;
        offer({MendKind::FitPlaces, after}, mends);
    }

    void swapTimes(QList<ProgrammeMend>& mends) const {
        SessionSlot after = m_session;
        std::swap(after.start, after.end);
        offer({MendKind::SwapTimes, after}, mends);
    }

private:
    //! A mend that leaves the conflict standing or makes another is none.
    bool offer(const ProgrammeMend& mend, QList<ProgrammeMend>& mends) const {
        for (const ProgrammeConflict& left : m_programme.ofMoved(mend.after)) {
            const auto isLeft = [&](const ProgrammeConflict& one) { return isSameClash(one, left); };
            if (isLeft(m_conflict) || std::none_of(m_before.begin(), m_before.end(), isLeft)) return false;
        }
        mends << mend;
        return true;
    }

    //! Moments at which something ends or a day begins: later ones first, the nearest first.
    [[nodiscard]] QList<qint64> startsToTry() const {
        const ProgrammeFacts& facts = m_programme.facts();
        QList<qint64> all{facts.event.start};
        for (const SessionSlot& session : facts.sessions) all << session.end;
        for (const Booking& booking : facts.bookings) all << booking.span.end;
        for (const Id& human : m_session.speakers) {
            for (const TimeSpan& absence : facts.absences.value(human)) all << absence.end;
        }
        const QDate first = facts.firstDay(), last = facts.lastDay();
        for (int i = 0; first.isValid() && i < daysSearched && first.addDays(i) <= last; ++i)
            all << facts.hours.opensOn(first.addDays(i), facts.zone).value_or(0);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        all.removeAll(0);
        const auto later = std::upper_bound(all.cbegin(), all.cend(), m_session.start);
        QList<qint64> ordered(later, all.cend());
        for (auto earlier = later; earlier != all.cbegin();) ordered << *--earlier;
        return ordered;
    }

    const ProgrammeConflict& m_conflict;
    const ProgrammeIndex& m_programme;
    const SessionSlot m_session;
    const QList<ProgrammeConflict> m_before;
};

void mendBy(const Mender& mender, ConflictKind kind, QList<ProgrammeMend>& mends) {
    switch (kind) {
    case ConflictKind::RoomTaken:
    case ConflictKind::RoomElsewhere:
        mender.moveInTime(mends);
        mender.changeRoom(mends);
        return;
    case ConflictKind::SpeakerTwice:
    case ConflictKind::SpeakerAway:
    case ConflictKind::SpeakerElsewhere:
        mender.moveInTime(mends);
        mender.dropSpeaker(mends);
        return;
    case ConflictKind::OutsideHours:
    case ConflictKind::OutsideEvent:
    case ConflictKind::TrackOverlap:
        mender.moveInTime(mends);
        return;
    case ConflictKind::OverCapacity:
        mender.changeRoom(mends);
        mender.fitPlaces(mends);
        return;
    case ConflictKind::EndBeforeStart:
        mender.swapTimes(mends);
        return;
    case ConflictKind::OtherSchool:
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ProgrammeMend> suggestMends(const ProgrammeConflict& conflict, const ProgrammeIndex& programme) {
    QList<ProgrammeMend> mends;
    for (auto id = conflict.sessions.crbegin(); id != conflict.sessions.crend(); ++id) {
        const SessionSlot* session = programme.session(*id);
        if (session) mendBy(Mender(conflict, programme, *session), conflict.kind, mends);
    }
    return mends;
}

} // namespace rs::domain
