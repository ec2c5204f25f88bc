// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "domain/timespan.h"

#include "base/id.h"

#include <QHash>

namespace rs::domain {

//! A session as a timetable sees it. Moments in milliseconds since 1970 UTC.
struct SessionSlot {
    //! What the rules treat differently: all hear a plenary; a pause (break, registration, lunch) may lie before the
    //! start and after the end of the school, within its days.
    enum class Kind { Part, Plenary, Pause };

    base::Id id;
    qint64 start = 0, end = 0; //!< 0: not known yet
    base::Id room;
    QList<base::Id> speakers; //!< people, however many talks they give
    qint64 places = 0;        //!< 0: not said
    QString track = {};       //!< compared folded; empty: of none
    Kind kind = Kind::Part;

    [[nodiscard]] TimeSpan span() const { return {start, end}; }
    //! Both times are known and in order.
    [[nodiscard]] bool isTimed() const { return start != 0 && end > start; }
    [[nodiscard]] bool operator==(const SessionSlot&) const = default;
};

struct RoomPlaces {
    base::Id id;
    qint64 places = 0; //!< 0: not known
};

//! A room or a human that another school has at some time.
struct Booking {
    base::Id subject; //!< room or human
    base::Id school;
    TimeSpan span;
};

//! Another school of the same region, not cancelled, by its days in its own zone.
struct NeighbourSchool {
    base::Id id;
    QDate first, last;
};

//! All that the programme of one school is judged by.
struct ProgrammeFacts {
    QList<SessionSlot> sessions;
    QList<RoomPlaces> rooms; //!< of the venue, and those that sessions name
    TimeSpan event;          //!< 0: not known
    QTimeZone zone = QTimeZone::utc();
    OpeningHours hours;                        //!< of the venue
    qint64 registered = 0;                     //!< people who take a seat in a plenary
    QHash<base::Id, QList<TimeSpan>> absences; //!< when a human cannot come
    QList<Booking> bookings;
    QList<NeighbourSchool> neighbours;

    //! The school's days in its zone; invalid while not known.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
};

enum class ConflictKind {
    RoomTaken,        //!< two sessions in one room at one time
    SpeakerTwice,     //!< one human in two sessions at one time
    EndBeforeStart,   //!< a session that ends before it begins
    OverCapacity,     //!< more places (in a plenary: people) than the room has
    SpeakerAway,      //!< the human cannot come at this time
    RoomElsewhere,    //!< another school has the room at this time
    SpeakerElsewhere, //!< another school has the human at this time
    OutsideHours,     //!< the venue is closed
    OutsideEvent,     //!< before the school begins or after it ends
    TrackOverlap,     //!< two parts of one track at one time
    OtherSchool,      //!< another school of the region in these days
};

enum class Severity { Problem, Warning }; //!< a problem keeps step 5 from being ready

struct ProgrammeConflict {
    ConflictKind kind;
    QList<base::Id> sessions;  //!< none, one or two, the earlier one first
    base::Id subject = {};     //!< the room, the human or (OtherSchool) the school
    TimeSpan span = {};        //!< the time that both want; the session's own where there is no other
    qint64 need = 0, have = 0; //!< OverCapacity: places
    base::Id school = {};      //!< RoomElsewhere, SpeakerElsewhere: whose session is in the way

    [[nodiscard]] bool operator==(const ProgrammeConflict&) const = default;
};

[[nodiscard]] Severity severityOf(ConflictKind kind);
//! Stable code: room_taken, speaker_twice, end_before_start ...
[[nodiscard]] const char* codeOf(ConflictKind kind);
//! By time, then kind: the order in which people are shown them. Total, so equal sets become equal lists.
[[nodiscard]] bool comesBefore(const ProgrammeConflict& a, const ProgrammeConflict& b);

//! Everything in which the programme of a school contradicts itself or its surroundings, in the order of
//! comesBefore(). Sessions that only touch (one ends when the other begins) do not clash.
[[nodiscard]] QList<ProgrammeConflict> findConflicts(const ProgrammeFacts& facts);

} // namespace rs::domain
