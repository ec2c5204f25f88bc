// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step7page.h"

#include "feedback/feedbackbook.h"
#include "feedback/feedbackview.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace rs::plan {

using feedback::FeedbackBook;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

Step7Page::Step7Page(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_book(new FeedbackBook(workspace, this)),
      m_asked(new kit::Label(Type::Body, Token::Secondary)),
      m_template(new QPushButton),
      m_page(new QPushButton),
      m_followUp(new QPushButton),
      m_message(new kit::InlineMessage),
      m_view(new feedback::FeedbackView) {
    build();
    wire();
    retranslate();
}

void Step7Page::build() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::row);
    row->addWidget(m_asked, 1);
    m_asked->setWordWrap(true);
    for (QPushButton* button : {m_followUp, m_template, m_page}) row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_view);
    column->addStretch();
}

void Step7Page::wire() {
    connect(m_book, &FeedbackBook::loaded, this, &Step7Page::showReport);
    connect(m_book, &FeedbackBook::failed, this, &StepPage::failed);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("feedback")); });
    connect(m_template, &QPushButton::clicked, this, [this] {
        m_book->write(QStringLiteral("add"),
                      services::addTemplate(m_book->school(), QStringLiteral("school"), FeedbackBook::language()));
    });
    connect(m_followUp, &QPushButton::clicked, this, [this] {
        m_book->write(QStringLiteral("add"), services::addFollowUps(m_book->school(), FeedbackBook::language()));
    });
}

void Step7Page::setSchool(const base::Id& school) { m_book->setSchool(school); }

void Step7Page::focusField(const QString& code) {
    const bool noQuestions = m_book->questions().isEmpty();
    QPushButton* button = code == QLatin1String("follow_up") ? m_followUp : noQuestions ? m_template : m_page;
    button->setFocus(Qt::OtherFocusReason);
}

void Step7Page::showReport() {
    const services::FeedbackReport& report = m_book->report();
    const auto questions = int(m_book->questions().size());
    m_asked->setText(questions == 0 ? tr("The school asks nothing yet.")
                                    : tr("The questionnaire has %Ln question(s).", nullptr, questions));
    m_template->setVisible(questions == 0);
    m_template->setEnabled(m_book->isWritable());
    m_followUp->setVisible(report.followUps < int(std::size(services::followUpDays)));
    m_followUp->setEnabled(m_book->isWritable());
    m_view->setVisible(questions > 0 || report.summary.forms > 0);
    m_view->showReport(report);
    if (questions > 0 && !report.hasPracticeQuestion)
        m_message->showMessage(kit::Severity::Warning, tr("No question asks which practices people started to use."));
    else
        m_message->dismiss();
}

void Step7Page::retranslate() {
    m_template->setText(tr("Take the template for a school"));
    m_page->setText(tr("Questionnaire and answers"));
    m_followUp->setText(tr("Follow-up tasks"));
    m_followUp->setToolTip(tr("Tasks to ask people again after 1, 3 and 6 months"));
    m_view->retranslate();
    showReport();
}

} // namespace rs::plan
