// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "kit/page.h"
#include "services/workspace.h"

class QAction;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace rs::kit {
class InlineMessage;
class PageHeader;
class UndoBar;
} // namespace rs::kit

namespace rs::feedback {

class AnswersDialog;
class FeedbackBook;
class FeedbackView;
class FormsTab;
class PaperDraft;
class PaperTab;
class QuestionsTab;

//! Feedback of the open school: what is asked, answers from paper and from files, what was learned.
class FeedbackPage : public kit::Page {
    Q_OBJECT
public:
    enum Tab { Questions, Answers, Forms, Summary };
    explicit FeedbackPage(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Null: no school is open.
    void setSchool(const base::Id& school);
    void showTab(Tab tab);
    //! Stores what is being typed.
    void commit();
    //! Asks for a file first.
    void importAnswers();
    AnswersDialog* importFile(const QString& path);

    [[nodiscard]] FeedbackBook& book() const { return *m_book; }
    [[nodiscard]] QuestionsTab& questions() const { return *m_questions; }
    [[nodiscard]] PaperTab& paper() const { return *m_paper; }
    [[nodiscard]] FormsTab& forms() const { return *m_forms; }
    [[nodiscard]] FeedbackView& summary() const { return *m_summary; }
    [[nodiscard]] kit::PageHeader& header() const { return *m_header; }
    [[nodiscard]] kit::UndoBar& undoBar() const { return *m_undo; }
    [[nodiscard]] QAction* followUpAction() const { return m_followUp; }

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    void undoRequested();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectActions();
    void connectForms();
    void showReport();
    void retranslate();
    void addFollowUps();

    FeedbackBook* m_book;
    kit::PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QuestionsTab* m_questions;
    PaperTab* m_paper;
    PaperDraft* m_draft;
    FormsTab* m_forms;
    QScrollArea* m_scroll;
    FeedbackView* m_summary;
    kit::InlineMessage* m_message;
    kit::UndoBar* m_undo;
    QAction *m_import, *m_followUp, *m_type;
};

} // namespace rs::feedback
