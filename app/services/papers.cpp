// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers.h"

#include "exchange/savefile.h"
#include "papers/paint.h"
#include "services/papersources.h"

namespace rs::services {

using base::Result;

namespace {

//! Without a window system Qt has no fonts, and ends the program when it is asked for one.
Result<> needFonts() {
    if (papers::hasFonts()) return {};
    return base::fail(base::ErrorCode::FileCannotWrite, {QString()}, QStringLiteral("papers need a window system"));
}

} // namespace

Paper::Paper(papers::Document document, qsizetype sessions)
    : m_document(std::make_shared<const papers::Document>(std::move(document))),
      m_sessions(sessions) {}

QString Paper::title() const { return m_document ? m_document->title : QString(); }
qsizetype Paper::pages() const { return m_document ? m_document->pages.size() : 0; }

Result<PaperFile> Paper::save(const QString& path) const {
    exchange::SaveFile file(path);
    RS_TRY(file.open());
    if (m_document) file.buffer() = papers::toPdf(*m_document);
    RS_ASSIGN(const qint64 bytes, file.commit());
    return PaperFile{pages(), bytes, m_sessions};
}

void Paper::askForSheet(QPagedPaintDevice& device) const {
    if (m_document) papers::askForSheet(*m_document, device);
}

bool Paper::paintOn(QPagedPaintDevice& device) const { return m_document && papers::paintPages(*m_document, device); }

QByteArray Paper::picture(int width) const { return m_document ? papers::toPng(*m_document, 0, width) : QByteArray(); }

Result<Paper> readinessPaper(storage::Store& store, const base::Id& school, base::Language language) {
    RS_TRY(needFonts());
    const Words& words = Words::of(language);
    RS_ASSIGN(const papers::ReadinessPaper paper, readReadiness(store, school, words));
    return Paper(papers::readinessDocument(paper, paperTexts(words)));
}

Result<Paper> programmePaper(storage::Store& store, const base::Id& school, base::Language language) {
    RS_TRY(needFonts());
    const Words& words = Words::of(language);
    RS_ASSIGN(const papers::ProgrammePaper paper, readProgramme(store, school, words));
    return Paper(papers::programmeDocument(paper, paperTexts(words)), paper.sessions.size());
}

Result<Paper> posterPaper(storage::Store& store, const PosterWish& wish) {
    RS_TRY(needFonts());
    const Words& words = Words::of(wish.language);
    RS_ASSIGN(const papers::Poster poster, readPoster(store, wish, words));
    RS_ASSIGN(papers::Document document, papers::posterDocument(poster, paperTexts(words)));
    return Paper(std::move(document));
}

Result<Paper> feedbackPaper(storage::Store& store, const FeedbackWish& wish) {
    RS_TRY(needFonts());
    const Words& words = Words::of(wish.language);
    RS_ASSIGN(const papers::FeedbackSheet sheet, readFeedbackSheet(store, wish, words));
    RS_ASSIGN(papers::Document document, papers::feedbackDocument(sheet, paperTexts(words)));
    return Paper(std::move(document));
}

} // namespace rs::services
