// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

constexpr Field venueFields[] = {
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required},
    {"city", RS_TEXT("field", "City"), Text, Trait::None, Unit, nullptr, {}, "address"},
    {"region", RS_TEXT("field", "Region"), Region},
    {"address", RS_TEXT("field", "Address"), Text, Trait::None, Unit, nullptr, {}, "address"},
    {"hours", RS_TEXT("field", "Opening hours"), Text},
    {"capacity", RS_TEXT("field", "Capacity"), Integer},
    {"equipment", RS_TEXT("field", "Equipment"), LongText},
    {"access", RS_TEXT("field", "Access for wheelchairs"), YesNo},
    {"contact", RS_TEXT("field", "Contact"), Text, Trait::Personal},
    {"price", RS_TEXT("field", "Price"), Real},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* venueTitle[] = {"name"};
constexpr const char* venueNameKey[] = {"name"};
constexpr const char* venueCityKey[] = {"city"};
constexpr Key venueKeys[] = {{"name_key", venueNameKey}, {"city_key", venueCityKey}};
constexpr const char* venueSearch[] = {"name", "city", "address"};

constexpr Field roomFields[] = {
    {"venue_id", RS_TEXT("field", "Venue"), Reference, Trait::Required, CompareAndSet, "venue"},
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required},
    {"capacity", RS_TEXT("field", "Capacity"), Integer},
    {"equipment", RS_TEXT("field", "Equipment"), LongText},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* roomTitle[] = {"name"};

constexpr Field eventFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::None, CompareAndSet, nullptr, choices::eventKind},
    {"project_id", RS_TEXT("field", "Project"), Reference, Trait::None, CompareAndSet, "project"},
    {"track_id", RS_TEXT("field", "Track"), Reference, Trait::Internal, CompareAndSet, "track"},
    {"topic_id", RS_TEXT("field", "Topic card"), Reference, Trait::Internal, CompareAndSet, "topic"},
    {"topic", RS_TEXT("field", "Topic"), Text},
    {"problem", RS_TEXT("field", "Practical problem"), LongText},
    {"audience_level", RS_TEXT("field", "Audience level"), Choice, Trait::None, CompareAndSet, nullptr, choices::level},
    {"goals", RS_TEXT("field", "Goals"), Map},
    {"format", RS_TEXT("field", "Format"), Choice, Trait::None, CompareAndSet, nullptr, choices::eventFormat},
    {"platform", RS_TEXT("field", "Platform"), Text},
    {"link", RS_TEXT("field", "Link"), Link},
    {"meeting_id", RS_TEXT("field", "Meeting id"), Text},
    {"passcode", RS_TEXT("field", "Passcode"), Text},
    {"city", RS_TEXT("field", "City"), Text},
    {"region", RS_TEXT("field", "Region"), Region},
    {"venue_id", RS_TEXT("field", "Venue"), Reference, Trait::None, CompareAndSet, "venue"},
    {"organisation_id", RS_TEXT("field", "Host organisation"), Reference, Trait::None, CompareAndSet, "organisation"},
    {"start", RS_TEXT("field", "Start"), Instant, Trait::None, Unit, nullptr, {}, "when"},
    {"end", RS_TEXT("field", "End"), Instant, Trait::None, Unit, nullptr, {}, "when"},
    {"zone", RS_TEXT("field", "Time zone"), Zone, Trait::None, Unit, nullptr, {}, "when"},
    {"capacity", RS_TEXT("field", "Capacity"), Integer},
    {"status", RS_TEXT("field", "Status"), Choice, Trait::None, CompareAndSet, nullptr, choices::eventStatus},
    {"leader_id", RS_TEXT("field", "Leader"), Reference, Trait::None, CompareAndSet, "person"},
    {"deputy_id", RS_TEXT("field", "Deputy"), Reference, Trait::Internal, CompareAndSet, "person"},
    {"registration_opens", RS_TEXT("field", "Registration opens"), Instant},
    {"registration_closes", RS_TEXT("field", "Registration closes"), Instant},
    {"waiting_list", RS_TEXT("field", "Waiting list"), YesNo},
    {"waiting_hours", RS_TEXT("field", "Hours to answer"), Integer},
    {"registration_link", RS_TEXT("field", "Registration link"), Link},
    {"feedback_link", RS_TEXT("field", "Questionnaire link"), Link},
    {"consent_text", RS_TEXT("field", "Text of the consent"), LongText},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* eventTitle[] = {"title"};
constexpr const char* eventTitleKey[] = {"title"};
constexpr const char* eventCityKey[] = {"city"};
constexpr Key eventKeys[] = {{"title_key", eventTitleKey}, {"city_key", eventCityKey}};
constexpr const char* eventSearch[] = {"title", "city", "topic"};

constexpr Field teamMemberFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::Internal, CompareAndSet, "person"},
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required | Trait::Personal},
    {"role", RS_TEXT("field", "Role"), Choice, Trait::None, CompareAndSet, nullptr, choices::teamRole},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::teamState},
    {"phone", RS_TEXT("field", "Phone"), Phone, Trait::Personal},
    {"email", RS_TEXT("field", "E-mail"), Email, Trait::Personal},
    {"note", RS_TEXT("field", "Note"), LongText, Trait::Personal},
};
constexpr const char* teamMemberTitle[] = {"name"};
constexpr const char* teamMemberNameKey[] = {"name"};
constexpr Key teamMemberKeys[] = {{"name_key", teamMemberNameKey}};
constexpr const char* teamMemberSearch[] = {"name", "email", "phone"};

constexpr Field taskFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"title", RS_TEXT("field", "Task"), Text, Trait::Required},
    {"step", RS_TEXT("field", "Step"), Integer},
    {"owner_id", RS_TEXT("field", "Owner"), Reference, Trait::None, CompareAndSet, "team_member"},
    {"due_days", RS_TEXT("field", "Days from the start"), Integer},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::taskState},
    {"done_at", RS_TEXT("field", "Done"), Instant},
    {"after_ids", RS_TEXT("field", "After tasks"), References, Trait::Internal, CompareAndSet, "task"},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* taskTitle[] = {"title"};
constexpr const char* taskTitleKey[] = {"title"};
constexpr Key taskKeys[] = {{"title_key", taskTitleKey}};

constexpr Field speakerFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::Internal, CompareAndSet, "person"},
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required | Trait::Personal},
    {"title", RS_TEXT("field", "Talk"), Text},
    {"abstract", RS_TEXT("field", "Abstract"), LongText},
    {"session_kind", RS_TEXT("field", "Kind of session"), Choice, Trait::None, CompareAndSet, nullptr,
     choices::sessionKind},
    {"minutes", RS_TEXT("field", "Minutes"), Integer},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::speakerState},
    {"invited_on", RS_TEXT("field", "Invited on"), Date},
    {"answer_by", RS_TEXT("field", "Answer by"), Date},
    {"answered_on", RS_TEXT("field", "Answered on"), Date},
    {"practice_id", RS_TEXT("field", "Practice"), Reference, Trait::None, CompareAndSet, "practice"},
    {"organisation", RS_TEXT("field", "Organisation"), Text, Trait::Personal},
    {"phone", RS_TEXT("field", "Phone"), Phone, Trait::Personal},
    {"email", RS_TEXT("field", "E-mail"), Email, Trait::Personal},
    {"agreement", RS_TEXT("field", "Agreement"), Choice, Trait::None, CompareAndSet, nullptr, choices::agreement},
    {"unavailable", RS_TEXT("field", "Cannot come"), Text, Trait::Personal},
    {"note", RS_TEXT("field", "Note"), LongText, Trait::Personal},
};
constexpr const char* speakerTitle[] = {"name"};
constexpr const char* speakerNameKey[] = {"name"};
constexpr const char* speakerTitleKey[] = {"title"};
constexpr Key speakerKeys[] = {{"name_key", speakerNameKey}, {"title_key", speakerTitleKey}};
constexpr const char* speakerSearch[] = {"name", "title", "organisation"};

constexpr Field sessionFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::None, CompareAndSet, nullptr, choices::sessionKind},
    {"start", RS_TEXT("field", "Start"), Instant, Trait::None, Unit, nullptr, {}, "when"},
    {"end", RS_TEXT("field", "End"), Instant, Trait::None, Unit, nullptr, {}, "when"},
    {"room_id", RS_TEXT("field", "Room"), Reference, Trait::None, Unit, "room", {}, "when"},
    {"speaker_ids", RS_TEXT("field", "Speakers"), References, Trait::None, CompareAndSet, "speaker"},
    {"track", RS_TEXT("field", "Track"), Text},
    {"capacity", RS_TEXT("field", "Places"), Integer},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* sessionTitle[] = {"title"};
constexpr const char* sessionTitleKey[] = {"title"};
constexpr Key sessionKeys[] = {{"title_key", sessionTitleKey}};

constexpr Field participantFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::Internal, CompareAndSet, "person"},
    {"family_name", RS_TEXT("field", "Family name"), Text, Trait::Required | Trait::Personal},
    {"given_name", RS_TEXT("field", "Given name"), Text, Trait::Personal},
    {"patronymic", RS_TEXT("field", "Patronymic"), Text, Trait::Personal},
    {"position", RS_TEXT("field", "Position"), Text, Trait::Personal},
    {"organisation", RS_TEXT("field", "Organisation"), Text, Trait::Personal},
    {"organisation_id", RS_TEXT("field", "Organisation card"), Reference, Trait::Internal, CompareAndSet,
     "organisation"},
    {"region", RS_TEXT("field", "Region"), Region},
    {"city", RS_TEXT("field", "City"), Text, Trait::Personal},
    {"status", RS_TEXT("field", "Status"), Choice, Trait::None, CompareAndSet, nullptr, choices::participantStatus},
    {"phone", RS_TEXT("field", "Phone"), Phone, Trait::Personal},
    {"email", RS_TEXT("field", "E-mail"), Email, Trait::Personal},
    {"consent_processing", RS_TEXT("field", "Consent to data processing"), YesNo, Trait::Computed | Trait::Personal},
    {"consent_publication", RS_TEXT("field", "Consent to photo and video"), YesNo, Trait::Computed | Trait::Personal},
    {"consent_mailing", RS_TEXT("field", "Consent to newsletter"), YesNo, Trait::Computed | Trait::Personal},
    {"source", RS_TEXT("field", "Source"), Text},
    {"registered_at", RS_TEXT("field", "Registered"), Instant},
    {"offered_at", RS_TEXT("field", "Place offered"), Instant, Trait::Internal},
    {"checked_in_at", RS_TEXT("field", "Checked in"), Instant, Trait::None, Earliest},
    {"minutes", RS_TEXT("field", "Minutes attended"), Integer},
    {"certificate_number", RS_TEXT("field", "Certificate"), Text, Trait::None, Once},
    {"delegation", RS_TEXT("field", "Delegation"), Text},
    {"note", RS_TEXT("field", "Note"), LongText, Trait::Personal},
    {"other", RS_TEXT("field", "Other"), Map, Trait::Personal},
};
constexpr const char* participantTitle[] = {"family_name", "given_name", "patronymic"};
constexpr const char* participantNameKey[] = {"family_name", "given_name", "patronymic"};
constexpr const char* participantOrganisationKey[] = {"organisation"};
constexpr const char* participantCityKey[] = {"city"};
constexpr Key participantKeys[] = {{"name_key", participantNameKey},
                                   {"organisation_key", participantOrganisationKey},
                                   {"city_key", participantCityKey}};
constexpr const char* participantSearch[] = {"family_name", "given_name",   "patronymic", "email",
                                             "phone",       "organisation", "city"};

constexpr Field attendanceFields[] = {
    {"session_id", RS_TEXT("field", "Session"), Reference, Trait::Required, Once, "session"},
    {"participant_id", RS_TEXT("field", "Participant"), Reference, Trait::Required, Once, "participant"},
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"present", RS_TEXT("field", "Present"), YesNo, Trait::None, TrueWins},
    {"first_seen_at", RS_TEXT("field", "First seen"), Instant, Trait::None, Earliest},
    {"minutes", RS_TEXT("field", "Minutes"), Integer},
    {"voided", RS_TEXT("field", "Mark taken back"), YesNo},
};

constexpr Field applicationFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, CompareAndSet, "event"},
    {"track_id", RS_TEXT("field", "Track"), Reference, Trait::None, CompareAndSet, "track"},
    {"stage_id", RS_TEXT("field", "Stage"), Reference, Trait::None, CompareAndSet, "stage"},
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::None, CompareAndSet, "person"},
    {"organisation_id", RS_TEXT("field", "Organisation"), Reference, Trait::None, CompareAndSet, "organisation"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"submitted_at", RS_TEXT("field", "Submitted"), Instant},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::applicationState},
    {"scores", RS_TEXT("field", "Criteria scores"), Map},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* applicationTitle[] = {"title"};

constexpr Field costFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"title", RS_TEXT("field", "What for"), Text, Trait::Required},
    {"planned", RS_TEXT("field", "Planned"), Real},
    {"actual", RS_TEXT("field", "Actual"), Real},
    {"payer", RS_TEXT("field", "Who pays"), Text},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* costTitle[] = {"title"};

constexpr Field venueOptionFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Required | Trait::Internal, CompareAndSet, "event"},
    {"venue_id", RS_TEXT("field", "Venue"), Reference, Trait::Required, CompareAndSet, "venue"},
    {"state", RS_TEXT("field", "Decision"), Choice, Trait::None, CompareAndSet, nullptr, choices::venueDecision},
    {"price", RS_TEXT("field", "Price"), Real},
    {"note", RS_TEXT("field", "Note"), LongText},
};

constexpr Entity eventEntitiesList[] = {
    {.number = 20,
     .name = "venue",
     .label = RS_TEXT("entity", "Venue"),
     .plural = RS_TEXT("entity", "Venues"),
     .scope = Scope::Region,
     .fields = venueFields,
     .title = venueTitle,
     .keys = venueKeys,
     .search = venueSearch},
    {.number = 21,
     .name = "room",
     .label = RS_TEXT("entity", "Room"),
     .plural = RS_TEXT("entity", "Rooms"),
     .scope = Scope::Region,
     .fields = roomFields,
     .parent = "venue_id",
     .title = roomTitle},
    {.number = 22,
     .name = "event",
     .label = RS_TEXT("entity", "School"),
     .plural = RS_TEXT("entity", "Schools"),
     .scope = Scope::School,
     .fields = eventFields,
     .title = eventTitle,
     .keys = eventKeys,
     .search = eventSearch},
    {.number = 23,
     .name = "team_member",
     .label = RS_TEXT("entity", "Team member"),
     .plural = RS_TEXT("entity", "Team"),
     .scope = Scope::School,
     .fields = teamMemberFields,
     .parent = "event_id",
     .title = teamMemberTitle,
     .keys = teamMemberKeys,
     .search = teamMemberSearch},
    {.number = 24,
     .name = "task",
     .label = RS_TEXT("entity", "Task"),
     .plural = RS_TEXT("entity", "Tasks"),
     .scope = Scope::School,
     .fields = taskFields,
     .parent = "event_id",
     .title = taskTitle,
     .keys = taskKeys},
    {.number = 25,
     .name = "speaker",
     .label = RS_TEXT("entity", "Speaker"),
     .plural = RS_TEXT("entity", "Speakers"),
     .scope = Scope::School,
     .fields = speakerFields,
     .parent = "event_id",
     .title = speakerTitle,
     .keys = speakerKeys,
     .search = speakerSearch},
    {.number = 26,
     .name = "session",
     .label = RS_TEXT("entity", "Session"),
     .plural = RS_TEXT("entity", "Sessions"),
     .scope = Scope::School,
     .fields = sessionFields,
     .parent = "event_id",
     .title = sessionTitle,
     .keys = sessionKeys},
    {.number = 27,
     .name = "participant",
     .label = RS_TEXT("entity", "Participant"),
     .plural = RS_TEXT("entity", "Participants"),
     .scope = Scope::School,
     .fields = participantFields,
     .parent = "event_id",
     .title = participantTitle,
     .keys = participantKeys,
     .search = participantSearch,
     .hasFullText = true,
     .isVast = true},
    {.number = 28,
     .name = "attendance",
     .label = RS_TEXT("entity", "Attendance"),
     .plural = RS_TEXT("entity", "Attendances"),
     .scope = Scope::School,
     .fields = attendanceFields,
     .parent = "session_id"},
    {.number = 29,
     .name = "application",
     .label = RS_TEXT("entity", "Application"),
     .plural = RS_TEXT("entity", "Applications"),
     .scope = Scope::School,
     .fields = applicationFields,
     .parent = "event_id",
     .title = applicationTitle},
    {.number = 30,
     .name = "cost",
     .label = RS_TEXT("entity", "Cost"),
     .plural = RS_TEXT("entity", "Costs"),
     .scope = Scope::School,
     .fields = costFields,
     .parent = "event_id",
     .title = costTitle},
    {.number = 31,
     .name = "venue_option",
     .label = RS_TEXT("entity", "Venue on the shortlist"),
     .plural = RS_TEXT("entity", "Shortlist of venues"),
     .scope = Scope::School,
     .fields = venueOptionFields,
     .parent = "event_id"},
};

} // namespace

std::span<const Entity> eventEntities() { return eventEntitiesList; }

} // namespace rs::domain
