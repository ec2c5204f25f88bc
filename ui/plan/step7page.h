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

//! Feedback: the questionnaire, what it brought, what people are asked again later. Questions and answers are edited
//! on the page Feedback.
class Step7Page : public StepPage {
    Q_OBJECT
public:
    explicit Step7Page(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    //! "questionnaire", "responses", "follow_up".
    void focusField(const QString& code) override;
    void retranslate() override;

    [[nodiscard]] feedback::FeedbackBook& book() const { return *m_book; }
    [[nodiscard]] QPushButton* templateButton() const { return m_template; }
    [[nodiscard]] QPushButton* pageButton() const { return m_page; }
    [[nodiscard]] QPushButton* followUpButton() const { return m_followUp; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }

private:
    void build();
    void wire();
    void showReport();

    feedback::FeedbackBook* m_book;
    kit::Label* m_asked;
    QPushButton *m_template, *m_page, *m_followUp;
    kit::InlineMessage* m_message;
    feedback::FeedbackView* m_view;
};

} // namespace rs::plan
