// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/questionnairestore.h"

namespace rs::services {

//! What came of asking: questions, answers, how many answered, what follows.
struct FeedbackReport {
    Questionnaire questionnaire = {};
    domain::FeedbackSummary summary = {};
    qint64 participants = 0; //!< who could answer: registered, confirmed, attended, no-show
    int followUps = 0;       //!< tasks for the months after that stand already
    bool hasPracticeQuestion = false;
};
[[nodiscard]] base::Result<FeedbackReport> loadFeedback(storage::Store& store, const base::Id& event);

//! Days from the start of the school on which people are asked again: after 1, 3 and 6 months.
inline constexpr int followUpDays[] = {30, 90, 180};
//! One task of step 7 for each of these days that has none yet; one step of undo.
[[nodiscard]] Workspace::Work addFollowUps(const base::Id& event, base::Language language);

} // namespace rs::services
