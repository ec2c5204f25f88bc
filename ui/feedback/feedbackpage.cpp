// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/feedbackpage.h"

#include "feedback/answersdialog.h"
#include "feedback/feedbackbook.h"
#include "feedback/feedbackview.h"
#include "feedback/formstab.h"
#include "feedback/paperdraft.h"
#include "feedback/papertab.h"
#include "feedback/questionstab.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/tokens.h"
#include "kit/undobar.h"
#include "services/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace rs::feedback {

using kit::Deed;
namespace space = kit::theme::space;

FeedbackPage::FeedbackPage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_book(new FeedbackBook(workspace, this, FeedbackBook::Reads::FormsToo)),
      m_header(new kit::PageHeader),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_questions(new QuestionsTab(*m_book)),
      m_paper(new PaperTab(*m_book)),
      m_draft(new PaperDraft(*m_paper, *m_book, this)),
      m_forms(new FormsTab(*m_book)),
      m_scroll(new QScrollArea),
      m_summary(new FeedbackView),
      m_message(new kit::InlineMessage),
      m_undo(new kit::UndoBar),
      m_import(new QAction(kit::theme::icon(QStringLiteral("import")), {}, this)),
      m_followUp(new QAction(kit::theme::icon(QStringLiteral("calendar")), {}, this)),
      m_type(new QAction(kit::theme::icon(QStringLiteral("edit"), kit::theme::Token::OnFill), {}, this)) {
    build();
    connectActions();
    connectForms();
    retranslate();
}

void FeedbackPage::build() {
    m_scroll->setWidget(m_summary);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_questions, m_paper, m_forms, m_scroll}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(tab);
    }
    m_header->addButton(m_followUp);
    m_header->addButton(m_import);
    m_header->setPrimary(m_type);
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_tabs, m_message, m_stack, m_undo})
        column->addWidget(part, part == m_stack ? 1 : 0);
    m_undo->hide();
}

void FeedbackPage::connectActions() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_questions->flush();
        m_stack->setCurrentIndex(tab);
        if (tab == Answers) m_paper->begin();
        Q_EMIT deedsChanged();
    });
    connect(m_import, &QAction::triggered, this, &FeedbackPage::importAnswers);
    connect(m_followUp, &QAction::triggered, this, &FeedbackPage::addFollowUps);
    connect(m_type, &QAction::triggered, this, [this] {
        showTab(Answers);
        m_paper->begin();
    });
    connect(m_book, &FeedbackBook::loaded, this, &FeedbackPage::showReport);
    connect(m_book, &FeedbackBook::failed, this, [this](const base::Error& error) {
        m_message->showMessage(kit::Severity::Problem, services::Words::of(FeedbackBook::language()).sentence(error));
        Q_EMIT failed(error);
    });
    connect(m_undo, &kit::UndoBar::undoRequested, this, &FeedbackPage::undoRequested);
}

void FeedbackPage::connectForms() {
    connect(m_forms, &FormsTab::correctWanted, this, [this](const services::StoredForm& form) {
        const services::StoredForm copy = form;
        showTab(Answers);
        m_paper->correct(copy);
    });
    connect(m_paper, &PaperTab::correctionEnded, this, [this](bool changed) {
        showTab(Forms);
        m_forms->table()->setFocus(Qt::OtherFocusReason);
        if (changed) m_undo->showChange(tr("The form is corrected"));
    });
    connect(m_forms, &FormsTab::removed, this,
            [this](int forms) { m_undo->showChange(tr("%Ln form(s) deleted", nullptr, forms)); });
    connect(m_forms, &FormsTab::chosenChanged, this, &FeedbackPage::deedsChanged);
    connect(&m_book->workspace(), &services::Workspace::reverted, m_undo, &QWidget::hide);
}

void FeedbackPage::setSchool(const base::Id& school) {
    commit();
    m_undo->hide();
    m_message->dismiss();
    if (school != m_book->school()) {
        m_draft->leave();
        m_paper->forget();
    }
    m_book->setSchool(school);
}

void FeedbackPage::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void FeedbackPage::commit() {
    m_questions->flush();
    m_draft->flush();
}

void FeedbackPage::showReport() {
    m_summary->showReport(m_book->report());
    const bool writable = m_book->isWritable();
    const bool asks = !m_book->questions().isEmpty();
    m_import->setEnabled(writable);
    m_type->setEnabled(writable && asks);
    m_followUp->setEnabled(writable && m_book->report().followUps < int(std::size(services::followUpDays)));
    m_header->setAmount(tr("%Ln answer(s)", nullptr, int(m_book->report().summary.forms)));
    const bool warns = asks && !m_book->report().hasPracticeQuestion;
    if (warns && writable)
        m_message->showMessage(kit::Severity::Warning,
                               tr("No question asks which practices people started to use: add it from the bank."));
    else if (m_message->severity() == kit::Severity::Warning)
        m_message->dismiss();
    Q_EMIT deedsChanged();
}

void FeedbackPage::addFollowUps() {
    m_book->write(QStringLiteral("add"), services::addFollowUps(m_book->school(), FeedbackBook::language()),
                  [this](bool done) {
                      if (done) m_undo->showChange(tr("Tasks after 1, 3 and 6 months were added to the plan"));
                  });
}

void FeedbackPage::importAnswers() {
    const kit::FileRequest request{
        tr("Answers of a form"), {}, {tr("Tables (*.csv *.txt *.xlsx *.ods)"), tr("All files (*)")}};
    kit::DialogSeam::instance().openFile(this, request, [this](const QString& path) {
        if (!path.isEmpty()) importFile(path);
    });
}

AnswersDialog* FeedbackPage::importFile(const QString& path) {
    auto* dialog = new AnswersDialog(m_book->workspace(), m_book->school(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswersDialog::imported, this, [this](const QString& sentence) {
        showTab(Summary);
        m_undo->showChange(sentence);
    });
    dialog->open();
    dialog->openFile(path);
    return dialog;
}

bool FeedbackPage::can(Deed deed) const {
    if (deed == Deed::Import) return m_import->isEnabled();
    if (deed == Deed::DeleteRows) return m_tabs->currentIndex() == Forms && m_forms->removeButton()->isEnabled();
    return deed == Deed::New && m_book->isWritable();
}

void FeedbackPage::perform(Deed deed) {
    if (deed == Deed::Import) return importAnswers();
    if (deed == Deed::DeleteRows) return m_forms->removeChosen();
    if (m_type->isEnabled()) return m_type->trigger();
    showTab(Questions);
}

QWidget* FeedbackPage::mainWidget() {
    if (m_tabs->currentIndex() == Questions) return m_questions->list();
    if (m_tabs->currentIndex() == Answers && !m_paper->fields().isEmpty()) return m_paper->fields().first();
    if (m_tabs->currentIndex() == Forms && m_forms->table()->isVisible()) return m_forms->table();
    return m_scroll;
}

void FeedbackPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_questions->retranslate();
        m_paper->retranslate();
        m_forms->retranslate();
        m_summary->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void FeedbackPage::hideEvent(QHideEvent* event) {
    commit();
    Page::hideEvent(event);
}

void FeedbackPage::retranslate() {
    m_header->setTitle(tr("Feedback"));
    m_tabs->setTabText(Questions, tr("Questionnaire"));
    m_tabs->setTabText(Answers, tr("Answers from paper"));
    m_tabs->setTabText(Forms, tr("All answers"));
    m_tabs->setTabText(Summary, tr("Summary"));
    m_tabs->setAccessibleName(tr("Feedback"));
    m_scroll->setAccessibleName(tr("Summary"));
    m_import->setText(tr("Import answers..."));
    m_followUp->setText(tr("Follow-up tasks"));
    m_followUp->setToolTip(tr("Tasks to ask people again after 1, 3 and 6 months"));
    m_type->setText(tr("Type in paper forms"));
    showReport();
}

} // namespace rs::feedback
