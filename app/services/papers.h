// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/store.h"

#include <memory>

class QPagedPaintDevice;

namespace rs::papers {
struct Document;
}

namespace rs::services {

//! A paper that was written.
struct PaperFile {
    qsizetype pages = 0;
    qint64 bytes = 0;
    qsizetype sessions = 0; //!< of a programme
};

//! A paper that is laid out and only waits for a file, a printer or a screen. Cheap to copy; any thread of a program
//! with a window system.
class Paper {
public:
    Paper() = default;
    explicit Paper(papers::Document document, qsizetype sessions = 0);

    [[nodiscard]] QString title() const;
    [[nodiscard]] qsizetype pages() const;
    //! A PDF that takes its place when it is whole. Errors: FileCannotWrite, DiskFull.
    [[nodiscard]] base::Result<PaperFile> save(const QString& path) const;
    //! Asks a printer for the sheet of this paper, before people are asked, who may choose another one.
    void askForSheet(QPagedPaintDevice& device) const;
    //! All pages. False if the printer does not take them.
    [[nodiscard]] bool paintOn(QPagedPaintDevice& device) const;
    //! The first page as a picture (PNG) so many pixels wide, for a preview.
    [[nodiscard]] QByteArray picture(int width) const;

private:
    std::shared_ptr<const papers::Document> m_document;
    qsizetype m_sessions = 0;
};

//! The seven steps of a school as of now: what is missing, who holds it, which tasks are late, what participants see.
//! Errors, here and below: UnknownRecord; FileCannotWrite without a window system.
[[nodiscard]] base::Result<Paper> readinessPaper(storage::Store& store, const base::Id& school,
                                                 base::Language language);
//! Days, rooms and sessions with their speakers, on the clocks of the school.
[[nodiscard]] base::Result<Paper> programmePaper(storage::Store& store, const base::Id& school,
                                                 base::Language language);

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
[[nodiscard]] base::Result<Paper> posterPaper(storage::Store& store, const PosterWish& wish);

//! «Tell us what you think» with the link of the questionnaire as a code.
struct FeedbackWish {
    enum class Sheet {
        Wall,  //!< one on a sheet A4
        Cards, //!< four on a sheet A4, to be cut
    };

    base::Id school;
    QString link = {};
    Sheet sheet = Sheet::Wall;
    base::Language language = base::Language::Russian;
};
//! Errors: ValueMissing without a link, ValueInvalid for one too long for a code.
[[nodiscard]] base::Result<Paper> feedbackPaper(storage::Store& store, const FeedbackWish& wish);

} // namespace rs::services
