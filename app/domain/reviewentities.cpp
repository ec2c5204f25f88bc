// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

// Values stand as JSON, because they are of any field: a text in quotes, a number, true, null; a whole row as an
// object of field to value.
constexpr Field conflictFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, Once, "event"},
    {"region", RS_TEXT("field", "Region"), Region, Trait::Internal, Once},
    {"table_name", RS_TEXT("field", "Table"), Text, Trait::Required, Immutable},
    {"record_id", RS_TEXT("field", "Record"), Text, Trait::Required, Immutable},
    {"title", RS_TEXT("field", "Title"), Text, Trait::Personal, Immutable}, // outlives the record
    {"field", RS_TEXT("field", "Field"), Text, Trait::None, Immutable},
    {"kind", RS_TEXT("field", "Kind"), Choice, Trait::Required, Immutable, nullptr, choices::conflictKind},
    {"base", RS_TEXT("field", "Before"), LongText, Trait::Personal, Immutable},
    {"server", RS_TEXT("field", "On the server"), LongText, Trait::Personal, Immutable},
    {"incoming", RS_TEXT("field", "Came later"), LongText, Trait::Personal, Immutable},
    {"author", RS_TEXT("field", "Author"), Text, Trait::Personal, Immutable},
    {"device", RS_TEXT("field", "Laptop"), Text, Trait::Personal, Immutable},
    {"at", RS_TEXT("field", "Time"), Instant, Trait::None, Immutable},
    {"earlier_author", RS_TEXT("field", "Earlier author"), Text, Trait::Personal, Immutable},
    {"earlier_device", RS_TEXT("field", "Earlier laptop"), Text, Trait::Personal, Immutable},
    {"earlier_at", RS_TEXT("field", "Earlier time"), Instant, Trait::None, Immutable},
    {"operation_id", RS_TEXT("field", "Operation"), Text, Trait::Internal, Immutable},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::reviewState},
    {"resolved_by", RS_TEXT("field", "Decided by"), Text, Trait::Personal},
};
constexpr const char* conflictTitle[] = {"table_name", "field"};

constexpr Field candidateFields[] = {
    {"event_id", RS_TEXT("field", "School"), Reference, Trait::Internal, Once, "event"},
    {"region", RS_TEXT("field", "Region"), Region, Trait::Internal, Once},
    {"table_name", RS_TEXT("field", "Table"), Text, Trait::Required, Immutable},
    {"first_id", RS_TEXT("field", "First"), Text, Trait::Required, Immutable},
    {"second_id", RS_TEXT("field", "Second"), Text, Trait::Required, Immutable},
    {"reasons", RS_TEXT("field", "Reasons"), Text, Trait::None, Immutable},
    {"state", RS_TEXT("field", "State"), Choice, Trait::None, CompareAndSet, nullptr, choices::reviewState},
};
constexpr const char* candidateTitle[] = {"table_name", "reasons"};

constexpr Entity reviewEntitiesList[] = {
    {.number = 80,
     .name = "conflict",
     .label = RS_TEXT("entity", "Conflict"),
     .plural = RS_TEXT("entity", "Conflicts"),
     .scope = Scope::School,
     .fields = conflictFields,
     .title = conflictTitle},
    {.number = 81,
     .name = "duplicate_candidate",
     .label = RS_TEXT("entity", "Possible duplicate"),
     .plural = RS_TEXT("entity", "Possible duplicates"),
     .scope = Scope::School,
     .fields = candidateFields,
     .title = candidateTitle},
};

} // namespace

std::span<const Entity> reviewEntities() { return reviewEntitiesList; }

} // namespace rs::domain
