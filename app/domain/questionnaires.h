// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace rs::domain {

//! How a question is answered; the codes are those of choices::questionKind.
enum class QuestionKind {
    Scale,          //!< 1 to 5
    Recommendation, //!< 0 to 10
    Single,         //!< one of a list
    Several,        //!< any of a list
    Text,
    Practice, //!< which practices somebody started to use: any of a list, or named freely
};
inline constexpr int questionKinds = int(QuestionKind::Practice) + 1;

[[nodiscard]] QString codeOf(QuestionKind kind);
//! An unknown code is a text question: its answers stay readable.
[[nodiscard]] QuestionKind questionKindOf(QStringView code);

//! Both ends of the numbers a kind is answered with; nothing for kinds that are answered with words.
struct NumberRange {
    int first;
    int last;
};
[[nodiscard]] std::optional<NumberRange> rangeOf(QuestionKind kind);
[[nodiscard]] constexpr bool hasOptions(QuestionKind kind) {
    return kind == QuestionKind::Single || kind == QuestionKind::Several || kind == QuestionKind::Practice;
}
//! Answers are a list.
[[nodiscard]] constexpr bool isList(QuestionKind kind) {
    return kind == QuestionKind::Several || kind == QuestionKind::Practice;
}

//! One question as a form shows it. The code names the answers: it never changes and is the same in all schools for
//! questions of the bank.
struct Question {
    base::Id id = {};
    QString code = {};
    QuestionKind kind = QuestionKind::Text;
    QString text = {};
    QStringList options = {};
    bool required = false;

    [[nodiscard]] bool operator==(const Question&) const = default;
};

//! A question that every school may use. Texts are English source texts of context "question".
struct BankQuestion {
    const char* code;
    QuestionKind kind;
    const char* text;
    //! What headings of forms call it, folded, both languages: any of them within the heading is enough.
    std::span<const char16_t* const> phrases;
};
[[nodiscard]] std::span<const BankQuestion> questionBank();
//! nullptr if the bank has no such code.
[[nodiscard]] const BankQuestion* bankQuestion(QStringView code);
//! The question of the bank that a folded heading asks, by the longest phrase; nullptr if none.
[[nodiscard]] const BankQuestion* bankQuestionOf(const QString& foldedHeading);

//! A ready questionnaire: codes of the bank in their order. Titles are of context "questionnaire".
struct QuestionnaireTemplate {
    const char* code;
    const char* title;
    std::span<const char* const> questions;
};
[[nodiscard]] std::span<const QuestionnaireTemplate> questionnaireTemplates();
//! nullptr if there is none.
[[nodiscard]] const QuestionnaireTemplate* questionnaireTemplate(QStringView code);

//! The code of a question that somebody made: the same text makes the same code on every laptop.
[[nodiscard]] QString ownQuestionCode(const QString& text);

} // namespace rs::domain
