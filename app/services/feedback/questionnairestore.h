// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/feedbacksummary.h"
#include "domain/record.h"
#include "services/workspace.h"

namespace rs::services {

//! What a school asks: its questions in the order of the form.
struct Questionnaire {
    base::Id id = {}; //!< of the record new questions go into; null: the school has none yet
    QString title = {};
    QList<domain::Question> questions = {};

    [[nodiscard]] const domain::Question* question(QStringView code) const;
};
[[nodiscard]] base::Result<Questionnaire> loadQuestionnaire(storage::Store& store, const base::Id& event);

//! A question of the bank in the words of a language.
[[nodiscard]] domain::Question questionOf(const domain::BankQuestion& bank, base::Language language);
[[nodiscard]] QString titleOf(const domain::QuestionnaireTemplate& form, base::Language language);

//! Work for Workspace::write(), each one step of undo. Question records are found by Question::id.

//! The questions of a template that the school does not ask yet. Errors: UnknownRecord (template).
[[nodiscard]] Workspace::Work addTemplate(const base::Id& event, const QString& code, base::Language language);
//! At the end. Without a code it gets one by its text, of its own in this questionnaire. Errors: ValueMissing (text).
[[nodiscard]] Workspace::Work addQuestion(const base::Id& event, const domain::Question& question,
                                          base::Language language);
//! Everything but the code, which never changes. Errors: UnknownRecord, ValueMissing (text).
[[nodiscard]] Workspace::Work changeQuestion(const domain::Question& question);
[[nodiscard]] Workspace::Work orderQuestions(const QList<base::Id>& order);
//! Answers that were given stay in their forms.
[[nodiscard]] Workspace::Work removeQuestion(const base::Id& question);

//! A form typed from paper. Errors: ValueMissing (answers) for an empty one.
[[nodiscard]] Workspace::Work addPaperForm(const base::Id& event, const QJsonObject& answers);

//! The questionnaire of the school, made if it has none; for work inside somebody's Writer.
[[nodiscard]] base::Result<base::Id> ensureQuestionnaire(storage::Writer& writer, const base::Id& event,
                                                         base::Language language);
//! At the end; those whose code the school asks already are left out.
[[nodiscard]] base::Result<> addQuestions(storage::Writer& writer, const base::Id& event,
                                          const QList<domain::Question>& questions, base::Language language);
//! `position` counts from 1.
[[nodiscard]] base::Result<> insertQuestion(storage::Writer& writer, const domain::Question& question,
                                            const base::Id& questionnaire, int position);
//! A filled form as the store keeps it.
[[nodiscard]] domain::Record responseRecord(const base::Id& event, const base::Id& questionnaire,
                                            const domain::FilledForm& form);

} // namespace rs::services
