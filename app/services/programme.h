// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programmemends.h"
#include "domain/record.h"
#include "domain/valuecodec.h"
#include "storage/store.h"

namespace rs::services {

class SchoolsAround;

//! The programme of one school: its records, what they are judged by, and what everything in it is called.
struct Programme {
    domain::Record event;
    domain::Record venue;           //!< not valid while none is chosen
    QTimeZone zone;                 //!< of the school; UTC while it has none
    QList<domain::Record> sessions; //!< by start, those without one last
    QList<domain::Record> rooms;    //!< of the venue, by name; then others that sessions name
    QList<domain::Record> speakers; //!< by name
    domain::ProgrammeFacts facts;
    QHash<base::Id, QString> names;   //!< of rooms, humans (by person, else by speaker) and other schools
    QHash<base::Id, base::Id> humans; //!< by speaker
    QHash<base::Id, QString> cities;  //!< of other schools of the region

    //! A null record if there is none.
    [[nodiscard]] domain::Record session(const base::Id& id) const;
};

//! Error UnknownRecord. Speakers who declined count nowhere.
[[nodiscard]] base::Result<Programme> loadProgramme(storage::Store& store, const base::Id& school);
//! The same of a school whose record was read and whose people were counted already: `taken` hold a place.
[[nodiscard]] base::Result<Programme> loadProgrammeOf(storage::Store& store, const domain::Record& event, qint64 taken,
                                                      SchoolsAround& around);

//! Records of a programme that were read already.
struct ProgrammeParts {
    domain::Record event;
    QList<domain::Record> sessions, speakers;
    qint64 taken = 0; //!< people who hold a place
};
//! The same of these, in their order; read in a few queries however many they are.
[[nodiscard]] base::Result<QList<Programme>> programmesOf(storage::Store& store, const QList<ProgrammeParts>& parts,
                                                          SchoolsAround& around);

//! A session record as the rules see it.
[[nodiscard]] domain::SessionSlot slotOf(const Programme& programme, const domain::Record& session);

//! What has to be written into a session so that it stands as `after` says: only fields that change.
[[nodiscard]] QList<domain::FieldValue> sessionValues(const Programme& programme, const domain::SessionSlot& after);

} // namespace rs::services
