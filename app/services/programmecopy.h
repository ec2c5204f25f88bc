// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schools.h"

namespace rs::services {

//! A school that something can be taken from.
struct SourceSchool {
    base::Id id;
    QString title;
    QDate day;         //!< of its start in its zone; invalid: not known
    qint64 amount = 0; //!< of what can be taken
};
//! Schools with a programme, the latest first, one left out; `amount`: sessions.
[[nodiscard]] base::Result<QList<SourceSchool>> schoolsWithProgramme(storage::Store& store, const base::Id& except);
//! Schools with a questionnaire, the latest first, one left out; `amount`: questions.
[[nodiscard]] base::Result<QList<SourceSchool>> schoolsWithQuestionnaire(storage::Store& store, const base::Id& except);

struct ProgrammeCopy {
    base::Id from, to;
    CopiedSpeakers speakers = CopiedSpeakers::StayBehind;
};
struct CopiedProgramme {
    int sessions = 0;
    int withoutRoom = 0; //!< stood in a room that the venue of the new school does not have
    int newSpeakers = 0; //!< came along as ideas
};

//! Adds the sessions of one school to another, on its days and by its clock: what began with the old school begins with
//! the new one. Rooms stay where both have the same venue. Speakers who declined never come along; one whom the new
//! school has already (by person, else by name) is taken instead of a second one.
//! Errors: UnknownRecord; ValueMissing (start) if the new school has none.
[[nodiscard]] base::Result<CopiedProgramme> copyProgramme(storage::Writer& writer, const ProgrammeCopy& wish);

} // namespace rs::services
