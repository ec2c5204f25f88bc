// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

constexpr Field delegationFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"from_city", RS_TEXT("field", "From city"), Text},
    {"to_city", RS_TEXT("field", "To city"), Text},
    {"topic", RS_TEXT("field", "Topic"), Text},
    {"start", RS_TEXT("field", "Start"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"end", RS_TEXT("field", "End"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"people", RS_TEXT("field", "People"), Integer},
    {"leader_id", RS_TEXT("field", "Leader"), Reference, Trait::None, CompareAndSet, "person"},
    {"result", RS_TEXT("field", "Result"), LongText},
};
constexpr const char* delegationTitle[] = {"title"};

constexpr Field tutoringFields[] = {
    {"tutor_id", RS_TEXT("field", "Tutor organisation"), Reference, Trait::Required, CompareAndSet, "organisation"},
    {"pupil_id", RS_TEXT("field", "Pupil organisation"), Reference, Trait::Required, CompareAndSet, "organisation"},
    {"start", RS_TEXT("field", "Start"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"end", RS_TEXT("field", "End"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"topic", RS_TEXT("field", "Topic"), Text},
    {"note", RS_TEXT("field", "Note"), LongText},
};

constexpr Field consultationFields[] = {
    {"organisation_id", RS_TEXT("field", "Organisation"), Reference, Trait::None, CompareAndSet, "organisation"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::None, CompareAndSet, "person"},
    {"consultant_id", RS_TEXT("field", "Consultant"), Reference, Trait::None, CompareAndSet, "person"},
    {"channel", RS_TEXT("field", "Channel"), Choice, Trait::None, CompareAndSet, nullptr, choices::consultationChannel},
    {"date", RS_TEXT("field", "Date"), Date},
    {"hours", RS_TEXT("field", "Hours"), Real},
    {"topic", RS_TEXT("field", "Topic"), Text},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* consultationTitle[] = {"topic"};

constexpr Field selfAssessmentFields[] = {
    {"organisation_id", RS_TEXT("field", "Organisation"), Reference, Trait::Required, CompareAndSet, "organisation"},
    {"date", RS_TEXT("field", "Date"), Date},
    {"volunteering", RS_TEXT("field", "Volunteering"), Integer},
    {"democratization", RS_TEXT("field", "Democratization"), Integer},
    {"partnership", RS_TEXT("field", "Partnership"), Integer},
    {"note", RS_TEXT("field", "Note"), LongText},
};

constexpr Field jointProjectFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"partner_ids", RS_TEXT("field", "Partners"), References, Trait::None, CompareAndSet, "organisation"},
    {"funder", RS_TEXT("field", "Funder"), Text},
    {"amount", RS_TEXT("field", "Amount"), Real},
    {"start", RS_TEXT("field", "Start"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"end", RS_TEXT("field", "End"), Date, Trait::None, Unit, nullptr, {}, "when"},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* jointProjectTitle[] = {"title"};

constexpr Field newsletterIssueFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"published_on", RS_TEXT("field", "Published on"), Date},
    {"text", RS_TEXT("field", "Text"), LongText},
    {"link", RS_TEXT("field", "Link"), Link},
};
constexpr const char* newsletterIssueTitle[] = {"title"};

constexpr Entity partnershipEntitiesList[] = {
    {.number = 60,
     .name = "delegation",
     .label = RS_TEXT("entity", "Delegation"),
     .plural = RS_TEXT("entity", "Delegations"),
     .scope = Scope::School,
     .fields = delegationFields,
     .parent = "event_id",
     .title = delegationTitle},
    {.number = 61,
     .name = "tutoring",
     .label = RS_TEXT("entity", "Tutoring"),
     .plural = RS_TEXT("entity", "Tutoring"),
     .scope = Scope::Region,
     .fields = tutoringFields,
     .parent = "tutor_id"},
    {.number = 62,
     .name = "consultation",
     .label = RS_TEXT("entity", "Consultation"),
     .plural = RS_TEXT("entity", "Consultations"),
     .scope = Scope::Region,
     .fields = consultationFields,
     .parent = "organisation_id",
     .title = consultationTitle},
    {.number = 63,
     .name = "self_assessment",
     .label = RS_TEXT("entity", "Self-assessment"),
     .plural = RS_TEXT("entity", "Self-assessments"),
     .scope = Scope::Region,
     .fields = selfAssessmentFields,
     .parent = "organisation_id"},
    {.number = 64,
     .name = "joint_project",
     .label = RS_TEXT("entity", "Joint project"),
     .plural = RS_TEXT("entity", "Joint projects"),
     .scope = Scope::Region,
     .fields = jointProjectFields,
     .title = jointProjectTitle},
    {.number = 65,
     .name = "newsletter_issue",
     .label = RS_TEXT("entity", "Newsletter issue"),
     .plural = RS_TEXT("entity", "Newsletter issues"),
     .scope = Scope::Common,
     .fields = newsletterIssueFields,
     .title = newsletterIssueTitle},
};

} // namespace

std::span<const Entity> partnershipEntities() { return partnershipEntitiesList; }

} // namespace rs::domain
