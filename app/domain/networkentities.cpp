// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

constexpr Field regionFields[] = {
    {"code", RS_TEXT("field", "Code"), Text, Trait::Required, Once},
    {"name_ru", RS_TEXT("field", "Name in Russian"), Text, Trait::Required},
    {"name_en", RS_TEXT("field", "Name in English"), Text},
    {"short_ru", RS_TEXT("field", "Short name"), Text},
    {"district_ru", RS_TEXT("field", "Federal district"), Text},
    {"district_en", RS_TEXT("field", "Federal district in English"), Text},
    {"zone", RS_TEXT("field", "Time zone"), Zone},
    {"tile_column", RS_TEXT("field", "Tile column"), Integer},
    {"tile_row", RS_TEXT("field", "Tile row"), Integer},
    {"country", RS_TEXT("field", "Country"), Text},
};
constexpr const char* regionTitle[] = {"name_ru"};
constexpr const char* regionNameKey[] = {"name_ru", "name_en"};
constexpr Key regionKeys[] = {{"name_key", regionNameKey}};

constexpr Field cityFields[] = {
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required},
    {"region", RS_TEXT("field", "Region"), Region},
    {"zone", RS_TEXT("field", "Time zone"), Zone},
    {"participates", RS_TEXT("field", "Takes part in Mutual Learning of Cities"), YesNo},
};
constexpr const char* cityTitle[] = {"name"};
constexpr const char* cityNameKey[] = {"name"};
constexpr Key cityKeys[] = {{"name_key", cityNameKey}};

constexpr Field organisationFields[] = {
    {"name", RS_TEXT("field", "Name"), Text, Trait::Required},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::None, CompareAndSet, nullptr, choices::organisationKind},
    {"region", RS_TEXT("field", "Region"), Region},
    {"city", RS_TEXT("field", "City"), Text},
    {"level", RS_TEXT("field", "Community-school level"), Choice, Trait::None, CompareAndSet, nullptr, choices::level},
    {"address", RS_TEXT("field", "Address"), Text, Trait::None, Unit, nullptr, {}, "address"},
    {"phone", RS_TEXT("field", "Phone"), Phone},
    {"email", RS_TEXT("field", "E-mail"), Email},
    {"site", RS_TEXT("field", "Web site"), Link},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* organisationTitle[] = {"name"};
constexpr const char* organisationNameKey[] = {"name"};
constexpr const char* organisationCityKey[] = {"city"};
constexpr Key organisationKeys[] = {{"name_key", organisationNameKey}, {"city_key", organisationCityKey}};
constexpr const char* organisationSearch[] = {"name", "city"};

constexpr Field projectFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::None, CompareAndSet, nullptr, choices::projectKind},
    {"start", RS_TEXT("field", "Start"), Date},
    {"end", RS_TEXT("field", "End"), Date},
    {"goals", RS_TEXT("field", "Goals"), Map},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* projectTitle[] = {"title"};
constexpr const char* projectTitleKey[] = {"title"};
constexpr Key projectKeys[] = {{"title_key", projectTitleKey}};

constexpr Field trackFields[] = {
    {"project_id", RS_TEXT("field", "Project"), Reference, Trait::Required, CompareAndSet, "project"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"registration_opens", RS_TEXT("field", "Registration opens"), Instant},
    {"registration_closes", RS_TEXT("field", "Registration closes"), Instant},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* trackTitle[] = {"title"};

constexpr Field stageFields[] = {
    {"track_id", RS_TEXT("field", "Track"), Reference, Trait::Required, CompareAndSet, "track"},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"opens", RS_TEXT("field", "Opens"), Instant},
    {"deadline", RS_TEXT("field", "Deadline"), Instant},
    {"position", RS_TEXT("field", "Position in the list"), Integer},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* stageTitle[] = {"title"};

constexpr Field topicFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"note", RS_TEXT("field", "Note"), LongText},
    {"asked_by", RS_TEXT("field", "Asked for by"), References, Trait::None, CompareAndSet, "person"},
};
constexpr const char* topicTitle[] = {"title"};
constexpr const char* topicTitleKey[] = {"title"};
constexpr Key topicKeys[] = {{"title_key", topicTitleKey}};

constexpr Field personFields[] = {
    {"family_name", RS_TEXT("field", "Family name"), Text, Trait::Required | Trait::Personal},
    {"given_name", RS_TEXT("field", "Given name"), Text, Trait::Personal},
    {"patronymic", RS_TEXT("field", "Patronymic"), Text, Trait::Personal},
    {"email", RS_TEXT("field", "E-mail"), Email, Trait::Personal},
    {"phone", RS_TEXT("field", "Phone"), Phone, Trait::Personal},
    {"position", RS_TEXT("field", "Position"), Text, Trait::Personal},
    {"organisation", RS_TEXT("field", "Organisation"), Text, Trait::Personal},
    {"organisation_id", RS_TEXT("field", "Organisation card"), Reference, Trait::Internal, CompareAndSet,
     "organisation"},
    {"region", RS_TEXT("field", "Region"), Region},
    {"city", RS_TEXT("field", "City"), Text, Trait::Personal},
    {"note", RS_TEXT("field", "Note"), LongText, Trait::Personal},
    {"entered_for_id", RS_TEXT("field", "First entered for"), Reference, Trait::Internal, Once, "event"},
    {"consent_processing", RS_TEXT("field", "Consent to data processing"), YesNo, Trait::Computed | Trait::Personal},
    {"consent_publication", RS_TEXT("field", "Consent to photo and video"), YesNo, Trait::Computed | Trait::Personal},
    {"consent_mailing", RS_TEXT("field", "Consent to newsletter"), YesNo, Trait::Computed | Trait::Personal},
};
constexpr const char* personTitle[] = {"family_name", "given_name", "patronymic"};
constexpr const char* personNameKey[] = {"family_name", "given_name", "patronymic"};
constexpr const char* personOrganisationKey[] = {"organisation"};
constexpr const char* personCityKey[] = {"city"};
constexpr Key personKeys[] = {
    {"name_key", personNameKey}, {"organisation_key", personOrganisationKey}, {"city_key", personCityKey}};
constexpr const char* personSearch[] = {"family_name", "given_name",   "patronymic", "email",
                                        "phone",       "organisation", "city"};

constexpr Field consentFields[] = {
    {"person_id", RS_TEXT("field", "Person"), Reference, Trait::Required, Once, "person"},
    {"purpose", RS_TEXT("field", "Purpose"), Choice, Trait::Required, Once, nullptr, choices::consentPurpose},
    {"text_version", RS_TEXT("field", "Text version"), Text},
    {"given_at", RS_TEXT("field", "Given"), Instant},
    {"how", RS_TEXT("field", "How"), Text},
    {"withdrawn_at", RS_TEXT("field", "Withdrawn"), Instant, Trait::None, FalseWins},
};
constexpr const char* consentTitle[] = {"purpose"};

constexpr Entity networkEntitiesList[] = {
    {.number = 1,
     .name = "region",
     .label = RS_TEXT("entity", "Region"),
     .plural = RS_TEXT("entity", "Regions"),
     .scope = Scope::Common,
     .fields = regionFields,
     .title = regionTitle,
     .keys = regionKeys},
    {.number = 2,
     .name = "city",
     .label = RS_TEXT("entity", "City"),
     .plural = RS_TEXT("entity", "Cities"),
     .scope = Scope::Common,
     .fields = cityFields,
     .title = cityTitle,
     .keys = cityKeys},
    {.number = 3,
     .name = "organisation",
     .label = RS_TEXT("entity", "Organisation"),
     .plural = RS_TEXT("entity", "Organisations"),
     .scope = Scope::Region,
     .fields = organisationFields,
     .title = organisationTitle,
     .keys = organisationKeys,
     .search = organisationSearch,
     .hasFullText = true},
    {.number = 4,
     .name = "project",
     .label = RS_TEXT("entity", "Project"),
     .plural = RS_TEXT("entity", "Projects"),
     .scope = Scope::Common,
     .fields = projectFields,
     .title = projectTitle,
     .keys = projectKeys},
    {.number = 5,
     .name = "track",
     .label = RS_TEXT("entity", "Track"),
     .plural = RS_TEXT("entity", "Tracks"),
     .scope = Scope::Common,
     .fields = trackFields,
     .parent = "project_id",
     .title = trackTitle},
    {.number = 6,
     .name = "stage",
     .label = RS_TEXT("entity", "Stage"),
     .plural = RS_TEXT("entity", "Stages"),
     .scope = Scope::Common,
     .fields = stageFields,
     .parent = "track_id",
     .title = stageTitle},
    {.number = 7,
     .name = "topic",
     .label = RS_TEXT("entity", "Topic"),
     .plural = RS_TEXT("entity", "Topics"),
     .scope = Scope::Common,
     .fields = topicFields,
     .title = topicTitle,
     .keys = topicKeys},
    {.number = 8,
     .name = "person",
     .label = RS_TEXT("entity", "Person"),
     .plural = RS_TEXT("entity", "People"),
     .scope = Scope::Person,
     .fields = personFields,
     .title = personTitle,
     .keys = personKeys,
     .search = personSearch,
     .hasFullText = true},
    {.number = 9,
     .name = "consent",
     .label = RS_TEXT("entity", "Consent"),
     .plural = RS_TEXT("entity", "Consents"),
     .scope = Scope::Person,
     .fields = consentFields,
     .parent = "person_id",
     .title = consentTitle},
};

} // namespace

std::span<const Entity> networkEntities() { return networkEntitiesList; }

} // namespace rs::domain
