// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/feedbackreport.h"

#include <QWidget>

class QVBoxLayout;

namespace rs::feedback {

//! What a school learned from its questionnaire: who answered, recommendation score, each question with its mean and
//! shares, practices that are in use, quotes. Feedback and the seventh step of the plan show the same.
class FeedbackView : public QWidget {
    Q_OBJECT
public:
    explicit FeedbackView(QWidget* parent = nullptr);

    void showReport(const services::FeedbackReport& report);
    void retranslate();
    //! "+45", "−33": the recommendation score as people read it.
    [[nodiscard]] static QString scoreText(double score);

private:
    void rebuild();
    [[nodiscard]] QWidget* head() const;
    [[nodiscard]] QWidget* question(const domain::QuestionSummary& summary) const;
    [[nodiscard]] QWidget* practices() const;
    [[nodiscard]] QWidget* quotes() const;

    services::FeedbackReport m_report;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace rs::feedback
