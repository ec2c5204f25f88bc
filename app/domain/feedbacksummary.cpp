// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/feedbacksummary.h"

#include "base/fold.h"

#include <QHash>

#include <algorithm>

namespace rs::domain {

namespace {

constexpr int fewestWords = 3; //!< «Нет» and «Спасибо» are no quotes

//! Counts words as people mean them: without case; the spelling that came first is shown.
class WordCount {
public:
    //! Words that are listed even if nobody chose them.
    void know(const QString& word) { place(word); }
    void add(const QString& word) { ++m_shares[place(word)].count; }
    [[nodiscard]] QList<AnswerShare> shares(qint64 answered) const {
        QList<AnswerShare> sorted = m_shares;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const AnswerShare& a, const AnswerShare& b) { return a.count > b.count; });
        for (AnswerShare& one : sorted) one.share = answered > 0 ? double(one.count) / double(answered) : 0;
        return sorted;
    }

private:
    qsizetype place(const QString& word) {
        const QString key = base::fold(word);
        if (!m_places.contains(key)) {
            m_places.insert(key, m_shares.size());
            m_shares << AnswerShare{word};
        }
        return m_places.value(key);
    }
    QList<AnswerShare> m_shares;
    QHash<QString, qsizetype> m_places;
};

void countNumbers(QuestionSummary& summary, const QList<int>& numbers) {
    const NumberRange range = *rangeOf(summary.question.kind);
    qint64 sum = 0;
    RecommendationScore score;
    for (int number = range.first; number <= range.last; ++number)
        summary.shares << AnswerShare{QString::number(number)};
    for (const int number : numbers) {
        sum += number;
        score.add(number);
        ++summary.shares[number - range.first].count;
    }
    if (numbers.isEmpty()) return;
    for (AnswerShare& one : summary.shares) one.share = double(one.count) / double(numbers.size());
    summary.mean = double(sum) / double(numbers.size());
    if (summary.question.kind == QuestionKind::Recommendation) summary.score = score.value();
}

//! The answer of one form to one question; the number of a scale only if it is on it.
QStringList answerOf(const Question& question, const FilledForm& form) {
    QStringList words = answerWords(form.answers.value(question.code));
    if (words.isEmpty() && question.kind == QuestionKind::Recommendation && form.recommendation)
        words << QString::number(*form.recommendation);
    if (!rangeOf(question.kind)) return words;
    return !words.isEmpty() && readAnswer(question.kind, words.first(), {}).value.isDouble() ? words.first(1)
                                                                                             : QStringList();
}

QuestionSummary summaryOf(const Question& question, const QList<FilledForm>& forms) {
    QuestionSummary summary{question};
    QList<int> numbers;
    WordCount words;
    for (const QString& option : question.options) words.know(option);
    for (const FilledForm& form : forms) {
        const QStringList answer = answerOf(question, form);
        ++(answer.isEmpty() ? summary.blank : summary.answered);
        if (answer.isEmpty()) continue;
        if (rangeOf(question.kind)) numbers << readScore(answer.first()).value_or(0);
        for (const QString& word : answer) words.add(word);
        if (question.kind == QuestionKind::Text) summary.texts << answer;
    }
    if (rangeOf(question.kind))
        countNumbers(summary, numbers);
    else if (question.kind != QuestionKind::Text)
        summary.shares = words.shares(summary.answered);
    return summary;
}

std::optional<double> recommendationOf(const QList<Question>& questions, const QList<FilledForm>& forms) {
    RecommendationScore score;
    for (const FilledForm& form : forms) {
        std::optional<int> answer = form.recommendation;
        for (const Question& question : questions) {
            if (answer || question.kind != QuestionKind::Recommendation) continue;
            const QStringList words = answerOf(question, form);
            if (!words.isEmpty()) answer = readScore(words.first());
        }
        if (answer) score.add(*answer);
    }
    return score.value();
}

QList<AnswerShare> practicesOf(const QList<Question>& questions, const QList<FilledForm>& forms) {
    WordCount words;
    qint64 answered = 0;
    for (const FilledForm& form : forms) {
        QStringList of;
        for (const Question& question : questions) {
            if (question.kind != QuestionKind::Practice) continue;
            for (const QString& word : answerOf(question, form)) {
                if (!of.contains(word, Qt::CaseInsensitive)) of << word;
            }
        }
        answered += of.isEmpty() ? 0 : 1;
        for (const QString& word : of) words.add(word);
    }
    return words.shares(answered);
}

QStringList quotesOf(const QList<QuestionSummary>& questions) {
    QStringList quotes, more;
    const auto take = [](QStringList& into, const QStringList& texts) {
        for (const QString& text : texts) {
            if (text.split(u' ', Qt::SkipEmptyParts).size() >= fewestWords && !into.contains(text)) into << text;
        }
    };
    for (const QuestionSummary& one : questions) {
        const QString& code = one.question.code;
        if (code == QLatin1String("improve") || code == QLatin1String("next_topics")) continue;
        take(code == QLatin1String("quote") ? quotes : more, one.texts);
    }
    take(quotes, more);
    return quotes;
}

} // namespace

FeedbackSummary summarize(const QList<Question>& questions, const QList<FilledForm>& forms) {
    FeedbackSummary summary;
    summary.forms = forms.size();
    for (const Question& question : questions) summary.questions << summaryOf(question, forms);
    summary.recommendation = recommendationOf(questions, forms);
    summary.practices = practicesOf(questions, forms);
    summary.quotes = quotesOf(summary.questions);
    return summary;
}

} // namespace rs::domain
