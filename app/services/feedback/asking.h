// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/questionnairestore.h"

namespace rs::services {

//! When a questionnaire goes out or is closed: a task of the plan says so.
struct AskingDay {
    base::Id task; //!< null: no task says so
    QDate due;     //!< invalid: the school has no start yet
    bool isDone = false;
};

//! What people are told when they are asked.
struct Asking {
    domain::Record event;
    int questions = 0;
    int minutes = 0; //!< that the answers take, rounded up; 0 without questions
    AskingDay sent, closed;
};
//! Error UnknownRecord.
[[nodiscard]] base::Result<Asking> loadAsking(storage::Store& store, const base::Id& school);

//! Minutes that somebody takes for these questions on a phone.
[[nodiscard]] int minutesToAnswer(const QList<domain::Question>& questions);

//! The tasks that say when the questionnaire goes out (on the day of the start) and is closed (ten days later), those
//! of them that do not stand yet; one step of undo.
[[nodiscard]] Workspace::Work addAskingDays(const base::Id& school, base::Language language);

//! The questions of another school that this one does not ask yet, with their codes, so that answers can be compared;
//! one step of undo.
[[nodiscard]] Workspace::Work takeQuestionnaire(const base::Id& from, const base::Id& to, base::Language language);

} // namespace rs::services
