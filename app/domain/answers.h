// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questionnaires.h"

#include <QJsonValue>

namespace rs::domain {

//! What a cell or a line typed from paper answers. Numbers are JSON numbers, lists arrays, all else text; an
//! undefined value is no answer.
struct AnswerReading {
    QJsonValue value = QJsonValue::Undefined;
    bool ok = true; //!< false: the text cannot answer a question of this kind

    [[nodiscard]] bool isBlank() const { return value.isUndefined(); }
};

//! «5», "5.0", «5 — отлично», «9 из 10»; nothing for other texts (5-7, 5 лет).
[[nodiscard]] std::optional<int> readScore(QStringView cell);

//! `separator` takes a list apart; an empty one leaves it whole.
[[nodiscard]] AnswerReading readAnswer(QuestionKind kind, QStringView cell, const QString& separator);

//! Parts of a list without blanks and empty ones, each once.
[[nodiscard]] QStringList splitAnswers(QStringView cell, const QString& separator);

//! As people read and type it: lists joined by "; ".
[[nodiscard]] QString answerText(const QJsonValue& value);
//! The answers as words: one for anything but a list.
[[nodiscard]] QStringList answerWords(const QJsonValue& value);

//! What the cells of a column say about the question they answer.
struct QuestionGuess {
    QuestionKind kind = QuestionKind::Text;
    QString separator = {};   //!< of lists
    QStringList options = {}; //!< of Single and Several, most frequent first
};
//! By content alone: 1 to 5 is a scale, 0 to 10 a recommendation, parts that come again several of a list, a few
//! texts that come again one of a list.
[[nodiscard]] QuestionGuess guessQuestion(const QStringList& cells);
//! The separator that these lists are joined with: a semicolon, a line break or a comma; empty if none is seen.
[[nodiscard]] QString guessSeparator(const QStringList& cells);
//! Share (0 to 1) of the filled cells that can answer a question of this kind; 1 where none is filled.
[[nodiscard]] double shareAnswering(QuestionKind kind, const QStringList& cells);

} // namespace rs::domain
