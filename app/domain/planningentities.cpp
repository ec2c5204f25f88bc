// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/entities.h"
#include "domain/text.h"

namespace rs::domain {

namespace {

using enum FieldType;
using enum MergeRule;

constexpr Field taskTemplateFields[] = {
    {"title", RS_TEXT("field", "Title"), Text, Trait::Required},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* taskTemplateTitle[] = {"title"};
constexpr const char* taskTemplateTitleKey[] = {"title"};
constexpr Key taskTemplateKeys[] = {{"title_key", taskTemplateTitleKey}};

constexpr Field templateTaskFields[] = {
    {"template_id", RS_TEXT("field", "Template"), Reference, Trait::Required | Trait::Internal, CompareAndSet,
     "task_template"},
    {"title", RS_TEXT("field", "Task"), Text, Trait::Required},
    {"step", RS_TEXT("field", "Step"), Integer},
    {"role", RS_TEXT("field", "Role"), Choice, Trait::None, CompareAndSet, nullptr, choices::teamRole},
    {"due_days", RS_TEXT("field", "Days from the start"), Integer},
    {"after_ids", RS_TEXT("field", "After tasks"), References, Trait::Internal, CompareAndSet, "template_task"},
    {"note", RS_TEXT("field", "Note"), LongText},
};
constexpr const char* templateTaskTitle[] = {"title"};

constexpr Entity planningEntitiesList[] = {
    {.number = 50,
     .name = "task_template",
     .label = RS_TEXT("entity", "Template of tasks"),
     .plural = RS_TEXT("entity", "Templates of tasks"),
     .scope = Scope::Common,
     .fields = taskTemplateFields,
     .title = taskTemplateTitle,
     .keys = taskTemplateKeys},
    {.number = 51,
     .name = "template_task",
     .label = RS_TEXT("entity", "Task of a template"),
     .plural = RS_TEXT("entity", "Tasks of templates"),
     .scope = Scope::Common,
     .fields = templateTaskFields,
     .parent = "template_id",
     .title = templateTaskTitle},
};

} // namespace

std::span<const Entity> planningEntities() { return planningEntitiesList; }

} // namespace rs::domain
