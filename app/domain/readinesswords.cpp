// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readiness.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

constexpr MissingWord missingWordList[] = {
    {"goals", RS_TEXT("missing", "a goal with a number")},
    {"leader", RS_TEXT("missing", "a leader")},
    {"deputy", RS_TEXT("missing", "a deputy")},
    {"task_owners", RS_TEXT("missing", "an owner of every task")},
    {"speakers", RS_TEXT("missing", "speakers who have accepted, enough for the sessions")},
    {"talks", RS_TEXT("missing", "the title of every accepted talk")},
    {"answers", RS_TEXT("missing", "answers of speakers whose time is over")},
    {"venue_or_link", RS_TEXT("missing", "a venue or a platform")},
    {"sessions", RS_TEXT("missing", "sessions")},
    {"session_details", RS_TEXT("missing", "time, room and speakers of every session")},
    {"conflicts", RS_TEXT("missing", "a programme without conflicts")},
    {"registration_begun", RS_TEXT("missing", "a registration that has opened")},
    {"duplicates", RS_TEXT("missing", "a decision on similar participants")},
    {"door_list", RS_TEXT("missing", "people on the list for the door")},
    {"questionnaire", RS_TEXT("missing", "a questionnaire")},
    {"responses", RS_TEXT("missing", "answers of participants")},
    {"follow_up", RS_TEXT("missing", "a follow-up after the school")},
    {"tasks", RS_TEXT("missing", "tasks that are not closed")},
    {"step_problem", RS_TEXT("missing", "problems of the step that must be mended")},
};

constexpr MissingWord conditionWordList[] = {
    {"description", RS_TEXT("condition", "title and problem are described")},
    {"topic", RS_TEXT("condition", "topic and audience level are chosen")},
    {"goals", RS_TEXT("condition", "one goal has a number")},
    {"format", RS_TEXT("condition", "the format is chosen")},
    {"city", RS_TEXT("condition", "the city is given")},
    {"link", RS_TEXT("condition", "the link is right and the text to join is composed")},
    {"leaders", RS_TEXT("condition", "leader and deputy are named")},
    {"task_owners", RS_TEXT("condition", "every task has an owner")},
    {"speakers", RS_TEXT("condition", "as many speakers accepted as the sessions need")},
    {"talks", RS_TEXT("condition", "every accepted talk has a title")},
    {"answers", RS_TEXT("condition", "nobody is silent past the date")},
    {"dates", RS_TEXT("condition", "dates and time zone are given")},
    {"venue", RS_TEXT("condition", "venue or platform is chosen")},
    {"sessions", RS_TEXT("condition", "every session has time, room and speaker")},
    {"conflicts", RS_TEXT("condition", "no room and nobody is taken twice")},
    {"window", RS_TEXT("condition", "registration and capacity are set, the registration has opened")},
    {"consent_text", RS_TEXT("condition", "the text of the consent is set")},
    {"duplicates", RS_TEXT("condition", "similar participants are settled")},
    {"door_list", RS_TEXT("condition", "the list for the door is ready")},
    {"questionnaire", RS_TEXT("condition", "the questionnaire is made")},
    {"summary", RS_TEXT("condition", "answers are in and summed up")},
    {"follow_up", RS_TEXT("condition", "the follow-up is sent and closed")},
    {"problems", RS_TEXT("condition", "no problem is left that must be mended")},
    {"tasks", RS_TEXT("condition", "all tasks of the step are closed")},
};

} // namespace

std::span<const MissingWord> missingWords() { return missingWordList; }
std::span<const MissingWord> conditionWords() { return conditionWordList; }

} // namespace rs::domain
