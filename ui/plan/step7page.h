// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"

class QPushButton;

namespace rs::feedback {
class FeedbackBook;
class FeedbackView;
} // namespace rs::feedback
namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::plan {

class QuestionnaireCard;
class Step7Share;

//! Feedback: the questionnaire and its days, the letter and the sheet that ask, what was learned, what people are asked
//! again later. Questions and answers are edited on the page Feedback.
class Step7Page : public StepPage {
    Q_OBJECT
public:
    explicit Step7Page(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    //! "questionnaire", "responses", "follow_up", "feedback_link".
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;

    [[nodiscard]] feedback::FeedbackBook& book() const { return *m_book; }
    [[nodiscard]] QuestionnaireCard& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] Step7Share& share() const { return *m_share; }
    [[nodiscard]] QPushButton* followUpButton() const { return m_followUp; }
    [[nodiscard]] QString followUpWords() const;
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }

private:
    void build();
    void wire();
    void showReport();

    feedback::FeedbackBook* m_book;
    QuestionnaireCard* m_questionnaire;
    kit::InlineMessage* m_message;
    Step7Share* m_share;
    feedback::FeedbackView* m_view;
    kit::Label* m_asked;
    QPushButton* m_followUp;
};

} // namespace rs::plan
