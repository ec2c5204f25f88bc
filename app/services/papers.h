// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/store.h"

namespace rs::services {

//! A paper that was written.
struct PaperFile {
    qsizetype pages = 0;
    qint64 bytes = 0;
    qsizetype sessions = 0; //!< of a programme
};

//! The seven steps of a school as of now: what is missing, who holds it, which tasks are late, what participants see.
//! Like the others: a PDF that takes its place when it is whole, in any thread of a program with a window system.
//! Errors: UnknownRecord, FileCannotWrite, DiskFull.
[[nodiscard]] base::Result<PaperFile> writeReadinessReport(storage::Store& store, const base::Id& school,
                                                           base::Language language, const QString& path);

//! Days, rooms and sessions with their speakers, on the clocks of the school.
[[nodiscard]] base::Result<PaperFile> writeProgramme(storage::Store& store, const base::Id& school,
                                                     base::Language language, const QString& path);

//! What the poster of a school shall show.
struct PosterWish {
    enum class Paper { A4, A3 };

    base::Id school;
    QString link = {}; //!< becomes a QR code; empty: none
    QString text = {}; //!< the share text; empty: the practical problem of the school
    Paper paper = Paper::A4;
    base::Language language = base::Language::Russian;
};

//! One page with title, time, place, topic, text and the code. Error ValueInvalid: the link is too long for a code.
[[nodiscard]] base::Result<PaperFile> writePoster(storage::Store& store, const PosterWish& wish, const QString& path);

//! The same as a picture (PNG) so many pixels wide, for a preview.
[[nodiscard]] base::Result<QByteArray> posterPicture(storage::Store& store, const PosterWish& wish, int width);

} // namespace rs::services
