// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/paperdraft.h"

#include "feedback/feedbackbook.h"
#include "feedback/papertab.h"
#include "services/drafts.h"

#include <QJsonDocument>

namespace rs::feedback {

namespace {
constexpr int restMs = 400; //!< answers in a row are written once
} // namespace

PaperDraft::PaperDraft(PaperTab& paper, FeedbackBook& book, QObject* parent)
    : QObject(parent),
      m_paper(paper),
      m_book(book) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PaperDraft::flush);
    connect(&paper, &PaperTab::changed, this, [this] {
        if (!m_school.isNull()) m_rest.start();
    });
    connect(&paper, &PaperTab::stored, this, &PaperDraft::flush);
    connect(&book, &FeedbackBook::loaded, this, &PaperDraft::resume);
}

QString PaperDraft::name() const { return QStringLiteral("paper/") + base::toText(m_school); }

void PaperDraft::flush() {
    m_rest.stop();
    if (m_school.isNull() || !m_book.workspace().isWritable()) return;
    const QJsonObject draft = m_paper.draft();
    const QString text = draft.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson());
    if (text == m_kept) return;
    m_kept = text;
    services::keepDraft(m_book.workspace(), name(), text);
}

void PaperDraft::leave() {
    flush();
    m_school = {};
}

void PaperDraft::resume() {
    if (m_school == m_book.school() || m_book.school().isNull() || m_paper.fields().isEmpty()) return;
    m_school = m_book.school();
    const auto kept = services::draft(m_book.workspace().reader(), name());
    if (!kept) Q_EMIT m_book.failed(kept.error());
    m_kept = kept.value_or(QString());
    const QJsonObject draft = QJsonDocument::fromJson(m_kept.toUtf8()).object();
    if (!draft.isEmpty() && m_paper.draft().isEmpty()) m_paper.resume(draft);
}

} // namespace rs::feedback
