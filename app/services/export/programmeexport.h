// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "storage/store.h"

namespace rs::services {

struct ProgrammeExport {
    qint64 sessions = 0; //!< written; those without both times stand on paper only
    qint64 bytes = 0;
};

//! Writes the programme of a school as iCalendar (ics), as a frab schedule (xml, json) or on paper (pdf: see papers.h),
//! by the end of the file's name: what everybody may read, so no notes, contacts or pass codes, and nobody who
//! declined. Errors: UnknownRecord, EndingUnknown, FileCannotWrite, DiskFull.
[[nodiscard]] base::Result<ProgrammeExport> exportProgramme(storage::Store& store, const base::Id& school,
                                                            const QString& path, base::Language language);

} // namespace rs::services
