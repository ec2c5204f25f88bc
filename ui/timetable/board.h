// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/programme.h"
#include "services/workspace.h"

#include <QDate>
#include <QTimeZone>

#include <memory>

namespace rs::timetable {

struct BoardRoom {
    base::Id id;
    QString name;
    qint64 places = 0; //!< 0: not said

    [[nodiscard]] bool operator==(const BoardRoom&) const = default;
};

struct BoardSpeaker {
    base::Id id;
    base::Id person; //!< the human behind the talk; null if they declined
    QString name;
    QString state; //!< code

    //! «Лиханова М. А.»: fits a box of the timetable.
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] bool operator==(const BoardSpeaker&) const = default;
};

//! A session as it stands or as somebody is dragging it.
struct BoardSession {
    base::Id id;
    QString title, kind, track, note;
    qint64 start = 0, end = 0; //!< UTC milliseconds; 0: in the tray
    base::Id room;
    QList<base::Id> speakers;
    qint64 places = 0;

    [[nodiscard]] bool isPlaced() const { return start > 0 && end > 0; }
    [[nodiscard]] bool operator==(const BoardSession&) const = default;
};

//! All that a timetable of one school shows.
struct Board {
    //! As it was read; sessions may stand elsewhere by now.
    std::shared_ptr<const services::Programme> programme = std::make_shared<services::Programme>();
    QTimeZone zone = QTimeZone::utc();
    qint64 start = 0, end = 0;  //!< of the school; 0: not known yet
    QString venue;              //!< its name
    domain::OpeningHours hours; //!< of the venue
    QList<BoardRoom> rooms;     //!< of the venue, then those that sessions use elsewhere
    QList<BoardSpeaker> speakers;
    QList<BoardSession> sessions; //!< by start, those without one last

    [[nodiscard]] const domain::Record& event() const { return programme->event; }
    [[nodiscard]] base::Id school() const { return event().isValid() ? event().id() : base::Id(); }
    //! Days of the school and of its sessions, in the zone of the school.
    [[nodiscard]] QList<QDate> days() const;
    [[nodiscard]] QDate dayOf(qint64 moment) const;
    [[nodiscard]] const BoardSession* session(const base::Id& id) const;
    [[nodiscard]] const BoardRoom* room(const base::Id& id) const;
    [[nodiscard]] const BoardSpeaker* speaker(const base::Id& id) const;
    [[nodiscard]] QString speakersOf(const BoardSession& session) const;
    [[nodiscard]] QList<BoardSession> tray() const;
    //! Puts it in place of the one with its id; false if there is none.
    bool replace(const BoardSession& session);
    //! The session as the rules of a programme see it, and back: time, room, people, places.
    [[nodiscard]] domain::SessionSlot slotOf(const BoardSession& session) const;
    [[nodiscard]] BoardSession mended(const domain::SessionSlot& after) const;
};

[[nodiscard]] Board boardOf(services::Programme programme);

//! What storing the difference of two states of a session asks for: time and room always go together. No values if
//! they are alike.
[[nodiscard]] services::Edit editOf(const BoardSession& before, const BoardSession& after);

} // namespace rs::timetable
