// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers.h"

#include "exchange/savefile.h"
#include "papers/paint.h"
#include "services/papersources.h"

namespace rs::services {

using base::Result;

Result<> needFonts(const QString& path) {
    if (papers::hasFonts()) return {};
    return base::fail(base::ErrorCode::FileCannotWrite, {path}, QStringLiteral("papers need a window system"));
}

Result<PaperFile> writePaper(const papers::Document& document, const QString& path) {
    exchange::SaveFile file(path);
    RS_TRY(file.open());
    file.buffer() = papers::toPdf(document);
    RS_ASSIGN(const qint64 bytes, file.commit());
    return PaperFile{document.pages.size(), bytes};
}

Result<PaperFile> writeProgramme(storage::Store& store, const base::Id& school, base::Language language,
                                 const QString& path) {
    RS_TRY(needFonts(path));
    const Words& words = Words::of(language);
    RS_ASSIGN(const papers::ProgrammePaper paper, readProgramme(store, school, words));
    RS_ASSIGN(PaperFile file, writePaper(papers::programmeDocument(paper, paperTexts(words)), path));
    file.sessions = paper.sessions.size();
    return file;
}

Result<PaperFile> writePoster(storage::Store& store, const PosterWish& wish, const QString& path) {
    RS_TRY(needFonts(path));
    const Words& words = Words::of(wish.language);
    RS_ASSIGN(const papers::Poster poster, readPoster(store, wish, words));
    RS_ASSIGN(const papers::Document document, papers::posterDocument(poster, paperTexts(words)));
    return writePaper(document, path);
}

Result<QByteArray> posterPicture(storage::Store& store, const PosterWish& wish, int width) {
    RS_TRY(needFonts({}));
    const Words& words = Words::of(wish.language);
    RS_ASSIGN(const papers::Poster poster, readPoster(store, wish, words));
    RS_ASSIGN(const papers::Document document, papers::posterDocument(poster, paperTexts(words)));
    return papers::toPng(document, 0, width);
}

} // namespace rs::services
