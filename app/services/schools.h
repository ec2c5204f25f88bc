// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"
#include "services/programme.h"
#include "services/records.h"

#include <QTimeZone>

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

//! Zones whose clocks the store's events go by, each once.
[[nodiscard]] base::Result<QList<QTimeZone>> zonesOfEvents(storage::Store& store);

//! By id, or by a title that exactly one has (case and ё folded). Errors: UnknownRecord, AmbiguousName.
[[nodiscard]] base::Result<base::Id> findSchool(storage::Store& store, const QString& idOrTitle);

//! What becomes of those who spoke.
enum class CopiedSpeakers {
    StayBehind,
    AskAnew, //!< they come along as ideas with their talks, without dates and answers
};

struct SchoolCopy {
    QString title = {};               //!< empty: that of the source
    std::optional<qint64> start = {}; //!< nothing: the same weekday a year (52 weeks) later, same time of day
    CopiedSpeakers speakers = CopiedSpeakers::StayBehind;
};

//! A new school like an old one: its description, team (to be asked again), tasks (open again), programme, planned
//! costs and questionnaires with all dates moved alike. People who came, answers and figures stay behind.
//! Error UnknownRecord.
[[nodiscard]] base::Result<base::Id> copySchool(storage::Writer& writer, const base::Id& source,
                                                const SchoolCopy& wish);

} // namespace rs::services
