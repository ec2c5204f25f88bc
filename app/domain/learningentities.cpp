// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

constexpr Field questionnaireFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"opens", RS_TEXT("field", "Opens"), Instant},
    {"closes", RS_TEXT("field", "Closes"), Instant},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* questionnaireTitle[] = {"title"};

constexpr Field questionFields[] = {
    {"questionnaire_id", RS_TEXT("field", "Questionnaire"), Reference, Trait::Required, CompareAndSet, "questionnaire"},
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"code", RS_TEXT("field", "Code"), Text, Trait::Required, Once},
    {"text", RS_TEXT("field", "Question"), Text, Trait::Required},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::None, CompareAndSet, nullptr, choices::questionKind},
    {"options", RS_TEXT("field", "Answers to choose from"), LongText},
    {"position", RS_TEXT("field", "Position in the list"), Integer},
    {"required", RS_TEXT("field", "Required"), YesNo},
};
constexpr const char* questionTitle[] = {"text"};

constexpr Field responseFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"questionnaire_id", RS_TEXT("field", "Questionnaire"), Reference, Trait::None, CompareAndSet, "questionnaire"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::None, CompareAndSet, "person"},
    {"at", RS_TEXT("field", "Time"), Instant, Trait::None, Immutable},
    {"recommendation", RS_TEXT("field", "Recommendation"), Integer, Trait::None, Immutable},
    {"channel", RS_TEXT("field", "Channel"), Text},
    {"answers", RS_TEXT("field", "Answers"), Map, Trait::Personal, Immutable},
};

constexpr Field practiceFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"author_id", RS_TEXT("field", "Author"), Reference, Trait::None, CompareAndSet, "person"},
    {"topic", RS_TEXT("field", "Topic"), Text},
    {"text", RS_TEXT("field", "Description"), LongText},
    {"links", RS_TEXT("field", "Links"), LongText},
    {"event_id", RS_TEXT("field", "Shown at"), Reference, Trait::None, CompareAndSet, "event"},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* practiceTitle[] = {"title"};
constexpr const char* practiceTitleKey[] = {"title"};
constexpr Key practiceKeys[] = {{"title_key", practiceTitleKey}};
constexpr const char* practiceSearch[] = {"title", "topic"};

constexpr Field adoptionFields[] = {
    {"practice_id", RS_TEXT("field", "Practice"), Reference, Trait::Required, CompareAndSet, "practice"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::None, CompareAndSet, "person"},
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"organisation", RS_TEXT("field", "Where"), Text},
    {"since", RS_TEXT("field", "Since"), Date},
    {"still_used_on", RS_TEXT("field", "Still used on"), Date},
    {"group_size", RS_TEXT("field", "Children in the group"), Integer},
    {"note", RS_TEXT("field", "Note"), LongText},
};

constexpr Entity learningEntitiesList[] = {
    {.number = 40,
     .name = "questionnaire",
     .label = RS_TEXT("entity", "Questionnaire"),
     .plural = RS_TEXT("entity", "Questionnaires"),
     .scope = Scope::School,
     .fields = questionnaireFields,
     .parent = "event_id",
     .title = questionnaireTitle},
    {.number = 41,
     .name = "question",
     .label = RS_TEXT("entity", "Question"),
     .plural = RS_TEXT("entity", "Questions"),
     .scope = Scope::School,
     .fields = questionFields,
     .parent = "questionnaire_id",
     .title = questionTitle},
    {.number = 42,
     .name = "response",
     .label = RS_TEXT("entity", "Response"),
     .plural = RS_TEXT("entity", "Responses"),
     .scope = Scope::School,
     .fields = responseFields,
     .parent = "event_id"},
    {.number = 43,
     .name = "practice",
     .label = RS_TEXT("entity", "Practice"),
     .plural = RS_TEXT("entity", "Practices"),
     .scope = Scope::Common,
     .fields = practiceFields,
     .title = practiceTitle,
     .keys = practiceKeys,
     .search = practiceSearch},
    {.number = 44,
     .name = "adoption",
     .label = RS_TEXT("entity", "Adoption"),
     .plural = RS_TEXT("entity", "Adoptions"),
     .scope = Scope::School,
     .fields = adoptionFields,
     .parent = "event_id"},
};

} // namespace

std::span<const Entity> learningEntities() { return learningEntitiesList; }

} // namespace rs::domain
