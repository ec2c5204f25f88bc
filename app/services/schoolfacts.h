// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"
#include "services/audience.h"
#include "services/programme.h"
#include "services/recordswhere.h"
#include "services/schoolsaround.h"

#include <QHash>

namespace rs::services {

//! What the steps of schools are judged by, read in a few queries however many schools are asked for. What must be
//! mended is not looked for. Unknown ids are left out.
[[nodiscard]] base::Result<QHash<base::Id, domain::SchoolFacts>>
readSchoolFacts(storage::Store& store, const QList<base::Id>& schools, qint64 now);

//! Looks for conflicts of the programme, similar participants and what else must be mended, as far as it can change a
//! state or a percent of a school. Nothing of a school that is over, where only similar participants still matter:
//! those are left to readWholeSchool.
[[nodiscard]] base::Result<> findWhatHinders(storage::Store& store, QHash<base::Id, domain::SchoolFacts>& schools);

//! Everything that one school is judged by; problems of the plan (SchoolFacts::broken) are left to loadPlan.
struct WholeSchool {
    domain::SchoolFacts facts; //!< sessions and speakers in the order of the programme
    Programme programme;
    QList<domain::ProgrammeConflict> conflicts;
    Audience audience;
};
//! Error UnknownRecord.
[[nodiscard]] base::Result<WholeSchool> readWholeSchool(storage::Store& store, const base::Id& school, qint64 now,
                                                        SchoolsAround& around);

} // namespace rs::services
