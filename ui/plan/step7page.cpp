// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step7page.h"

#include "domain/registry.h"
#include "feedback/feedbackbook.h"
#include "feedback/feedbackview.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "plan/questionnairecard.h"
#include "plan/step7share.h"

#include <QBoxLayout>
#include <QPushButton>

namespace rs::plan {

using feedback::FeedbackBook;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

Step7Page::Step7Page(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_book(new FeedbackBook(workspace, this)),
      m_questionnaire(new QuestionnaireCard(*m_book, this)),
      m_message(new kit::InlineMessage(this)),
      m_share(new Step7Share(workspace, this)),
      m_view(new feedback::FeedbackView(this)),
      m_asked(new kit::Label(Type::Body, Token::Secondary, this)),
      m_followUp(new QPushButton(this)) {
    build();
    wire();
    retranslate();
}

void Step7Page::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    for (QWidget* part : std::initializer_list<QWidget*>{m_questionnaire, m_message, m_share, m_view})
        column->addWidget(part);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::row);
    m_asked->setWordWrap(true);
    row->addWidget(m_asked, 1);
    row->addWidget(m_followUp);
    column->addLayout(row);
    column->addStretch(1); // what a large window has to spare stays below the cards
}

void Step7Page::wire() {
    connect(m_book, &FeedbackBook::loaded, this, &Step7Page::showReport);
    connect(m_book, &FeedbackBook::failed, this, &StepPage::failed);
    connect(m_questionnaire, &QuestionnaireCard::failed, this, &StepPage::failed);
    connect(m_questionnaire, &QuestionnaireCard::pageWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("feedback")); });
    connect(m_share, &Step7Share::failed, this, &StepPage::failed);
    connect(m_followUp, &QPushButton::clicked, this, [this] {
        m_book->write(QStringLiteral("add"), services::addFollowUps(m_book->school(), FeedbackBook::language()));
    });
    connect(&workspace(), &services::Workspace::changed, this, [this](const services::Changes& changes) {
        const auto touches = [&](QStringView table) { return changes.touched.contains(&domain::entity(table)); };
        const bool isNewDay = touches(u"event"); // tasks and questions come by the book
        if (isNewDay) m_questionnaire->load();
        if (isNewDay || touches(u"task") || touches(u"question") || touches(u"team_member")) m_share->refresh();
    });
}

void Step7Page::setSchool(const base::Id& school) {
    m_questionnaire->setSchool(school);
    m_share->setSchool(school);
}

void Step7Page::focusField(const QString& code) {
    if (m_share->focusField(code)) return;
    if (code == QLatin1String("follow_up") && m_followUp->isVisibleTo(this))
        m_followUp->setFocus(Qt::OtherFocusReason);
    else
        m_questionnaire->focusQuestions();
}

void Step7Page::flush() { m_share->flush(); }

void Step7Page::showReport() {
    const services::FeedbackReport& report = m_book->report();
    const bool asks = !m_book->questions().isEmpty();
    const bool followed = report.followUps >= int(std::size(services::followUpDays));
    m_followUp->setVisible(!followed);
    m_followUp->setEnabled(m_book->isWritable());
    m_asked->setText(followed ? tr("People are asked again after 1, 3 and 6 months: the tasks stand in the plan.")
                              : tr("Nobody is asked yet after 1, 3 and 6 months what took root."));
    m_view->setVisible(asks || report.summary.forms > 0);
    m_view->showReport(report);
    if (asks && !report.hasPracticeQuestion)
        m_message->showMessage(kit::Severity::Warning, tr("No question asks which practices people started to use."));
    else
        m_message->dismiss();
}

QString Step7Page::followUpWords() const { return m_asked->text(); }

void Step7Page::retranslate() {
    m_followUp->setText(tr("Follow-up tasks"));
    m_followUp->setToolTip(tr("Tasks to ask people again after 1, 3 and 6 months"));
    m_questionnaire->retranslate();
    m_share->retranslate();
    m_view->retranslate();
    showReport();
}

} // namespace rs::plan
