// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

namespace rs::domain {

//! A programme kept by rooms, humans and tracks, so that a session in the hand is compared only with those it can
//! touch: a drag of one in 500 is judged in microseconds.
class ProgrammeIndex {
public:
    //! What two sessions, or a session and another school, want at one time.
    struct Shared {
        ConflictKind kind;
        base::Id subject;
    };

    explicit ProgrammeIndex(ProgrammeFacts facts);

    [[nodiscard]] const ProgrammeFacts& facts() const { return m_facts; }
    //! Nothing if there is no such session.
    [[nodiscard]] const SessionSlot* session(const base::Id& id) const;

    //! Same as findConflicts().
    [[nodiscard]] QList<ProgrammeConflict> all() const;
    //! The conflicts the session would have if it stood so, all others staying where they are. It may be new.
    [[nodiscard]] QList<ProgrammeConflict> ofMoved(const SessionSlot& moved) const;
    //! The conflicts in which this session has no part: with those of ofMoved(), all of the programme.
    [[nodiscard]] QList<ProgrammeConflict> without(const base::Id& session) const;
    //! Puts a session in its new place, or a new one in.
    void move(const SessionSlot& moved);

private:
    using Positions = QList<qsizetype>; // in m_facts.sessions

    void enter(qsizetype position);
    void leave(qsizetype position);
    void checkAlone(const SessionSlot& session, QList<ProgrammeConflict>& found) const;
    void checkSurroundings(const SessionSlot& session, QList<ProgrammeConflict>& found) const;
    void checkSpeakers(const SessionSlot& session, QList<ProgrammeConflict>& found) const;
    void checkBookings(const SessionSlot& session, const Shared& shared, QList<ProgrammeConflict>& found) const;
    void checkNeighbours(QList<ProgrammeConflict>& found) const;

    ProgrammeFacts m_facts;
    QHash<base::Id, qsizetype> m_positions;
    QHash<base::Id, Positions> m_rooms, m_people;
    QHash<QString, Positions> m_tracks;
    QHash<base::Id, qint64> m_places;
    QHash<base::Id, QList<Booking>> m_bookings;
};

} // namespace rs::domain
