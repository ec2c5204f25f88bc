// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/recommendationscore.h"

namespace rs::domain {

//! How often something was answered.
struct AnswerShare {
    QString label;
    qint64 count = 0;
    double share = 0; //!< 0 to 1 of the forms that answered the question; of lists the sum may be more than 1

    [[nodiscard]] bool operator==(const AnswerShare&) const = default;
};

//! One form somebody filled in.
struct FilledForm {
    std::optional<int> recommendation = {}; //!< kept beside the answers
    QJsonObject answers = {};               //!< by question code
};

struct QuestionSummary {
    Question question;
    qint64 answered = 0; //!< blanks left out
    qint64 blank = 0;
    std::optional<double> mean = {};  //!< of Scale and Recommendation
    QList<AnswerShare> shares = {};   //!< numbers in their order, words the most frequent first
    QStringList texts = {};           //!< of Text, in the order in which they came
    std::optional<double> score = {}; //!< of Recommendation
};

struct FeedbackSummary {
    qint64 forms = 0;
    QList<QuestionSummary> questions;
    std::optional<double> recommendation; //!< over all forms
    QList<AnswerShare> practices;         //!< of all questions about practices, the most frequent first
    QStringList quotes;                   //!< texts that may be quoted, each once; the question made for it first
};

//! Answers to questions that are not in the list are left out.
[[nodiscard]] FeedbackSummary summarize(const QList<Question>& questions, const QList<FilledForm>& forms);

} // namespace rs::domain
