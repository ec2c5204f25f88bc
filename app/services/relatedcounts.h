// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QHash>

namespace rs::services {

//! Numbers that stand beside records in a table: how many other records belong to each.
enum class Relation {
    RolesOfPerson, //!< participant, speaker and team member together
    RoomsOfVenue,
    OpenTasksOfMember,
    LateTasksOfMember,     //!< open and due before now
    TasksOfMemberThisWeek, //!< open and due within seven days
    ParticipantsOfSchool,
    EarlierSchoolsOfSpeaker, //!< other talks of the same person
    PeopleOfOrganisation,
    SchoolsOfOrganisation,
};

//! A record without any is not in the answer. `now`: UTC milliseconds.
[[nodiscard]] base::Result<QHash<base::Id, qint64>> relatedCounts(storage::Store& store, Relation relation,
                                                                  const QList<base::Id>& ids, qint64 now);

} // namespace rs::services
