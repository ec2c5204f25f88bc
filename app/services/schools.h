// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "domain/readiness.h"
#include "services/records.h"

#include <optional>

namespace rs::services {

//! A school as lists of schools show it.
struct SchoolRow {
    base::Id id;
    QString title, kind, region, zone, status;
    std::optional<qint64> start, end;
    qint64 participants = 0; //!< records, whatever their status
};

//! All events by start, those without one last.
[[nodiscard]] base::Result<QList<SchoolRow>> listSchools(storage::Store& store);

//! By id, or by a title that exactly one has (case and ё folded). Errors: UnknownRecord, AmbiguousName.
[[nodiscard]] base::Result<base::Id> findSchool(storage::Store& store, const QString& idOrTitle);

struct SchoolCopy {
    QString title;               //!< empty: that of the source
    std::optional<qint64> start; //!< nothing: the same weekday a year (52 weeks) later, same time of day
};

//! A new school like an old one: its description, team, tasks (open again), programme and questionnaires with all
//! dates moved alike. People who came or spoke, answers and figures stay behind. Error UnknownRecord.
[[nodiscard]] base::Result<base::Id> copySchool(storage::Writer& writer, const base::Id& source,
                                                const SchoolCopy& wish);

struct SchoolReport {
    domain::Record event;
    QList<domain::StepReadiness> steps;
    QList<domain::ProgrammeConflict> conflicts;
};

//! How far the seven steps are, and where the programme contradicts itself, as of `now` (UTC milliseconds).
[[nodiscard]] base::Result<SchoolReport> schoolReport(storage::Store& store, const base::Id& school, qint64 now);

} // namespace rs::services
