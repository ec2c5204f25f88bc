// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"
#include "services/audience.h"
#include "services/programme.h"

#include <QHash>

namespace rs::services {

//! What the steps of schools are judged by, read in a few queries however many schools are asked for. Conflicts of the
//! programme and similar participants are not looked for. Unknown ids are left out.
[[nodiscard]] base::Result<QHash<base::Id, domain::SchoolFacts>>
readSchoolFacts(storage::Store& store, const QList<base::Id>& schools, qint64 now);

//! Everything that one school is judged by.
struct WholeSchool {
    domain::SchoolFacts facts; //!< sessions and speakers in the order of the programme
    Programme programme;
    QList<domain::ProgrammeConflict> conflicts;
    Audience audience;
};
//! Error UnknownRecord.
[[nodiscard]] base::Result<WholeSchool> readWholeSchool(storage::Store& store, const base::Id& school, qint64 now);

//! Reads records of one table whose `field` is one of `ids`, in the order in which they came.
[[nodiscard]] base::Result<QList<domain::Record>> recordsWhere(storage::Store& store, QAnyStringView table,
                                                               QLatin1String field, const QList<base::Id>& ids);

} // namespace rs::services
