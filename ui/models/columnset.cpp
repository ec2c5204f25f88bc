// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnset.h"

#include <QCoreApplication>

#include <iterator>

namespace rs::models {

using domain::Entity;
using domain::Field;
using domain::FieldType;

namespace {

struct Standard {
    const char* entity;
    const char* field; //!< or a computed column by its key
    int width;
    const char* title = nullptr;
};

constexpr Standard standards[] = {
    {"event", "mark", 30},
    {"event", "title", 280},
    {"event", "steps", 196},
    {"event", "project_id", 150},
    {"event", "region", 150},
    {"event", "city", 120},
    {"event", "start", 130},
    {"event", "format", 90},
    {"event", "leader_id", 150},
    {"event", "registered", 90},
    {"event", "status", 110},
    {"participant", "mark", 30},
    {"participant", "family_name", 140},
    {"participant", "given_name", 84},
    {"participant", "patronymic", 112},
    {"participant", "position", 168},
    {"participant", "organisation", 170},
    {"participant", "city", 112},
    {"participant", "status", 138},
    {"participant", "phone", 134},
    {"participant", "consent_processing", 98, QT_TRANSLATE_NOOP("column", "Consent")},
    {"participant", "email", 200},
    {"participant", "source", 90},
    {"participant", "checked_in_at", 110},
    {"participant", "minutes", 80, QT_TRANSLATE_NOOP("column", "Minutes")},
    {"participant", "certificate_number", 110},
    {"participant", "delegation", 130},
    {"participant", "note", 220},
    {"team_member", "mark", 30},
    {"team_member", "name", 210, QT_TRANSLATE_NOOP("column", "Person")},
    {"team_member", "role", 140},
    {"team_member", "phone", 134},
    {"team_member", "email", 200},
    {"team_member", "open_tasks", 90},
    {"team_member", "late_tasks", 70},
    {"team_member", "load", 110},
    {"cost", "title", 280},
    {"cost", "planned", 110},
    {"cost", "actual", 110},
    {"cost", "payer", 250},
    {"cost", "note", 220},
    {"speaker", "mark", 30},
    {"speaker", "name", 210, QT_TRANSLATE_NOOP("column", "Person")},
    {"speaker", "title", 280},
    {"speaker", "session_kind", 110},
    {"speaker", "minutes", 80},
    {"speaker", "state", 120},
    {"speaker", "answer_by", 110},
    {"speaker", "practice_id", 180},
    {"speaker", "earlier_schools", 110},
    {"venue", "mark", 30},
    {"venue", "name", 240},
    {"venue", "city", 120},
    {"venue", "address", 220},
    {"venue", "hours", 110},
    {"venue", "capacity", 90},
    {"venue", "equipment", 180},
    {"venue", "access", 110, QT_TRANSLATE_NOOP("column", "Access")},
    {"venue", "contact", 150},
    {"venue", "rooms", 80},
    {"room", "name", 240},
    {"room", "capacity", 90},
    {"room", "equipment", 180},
    {"room", "note", 220},
    {"person", "mark", 30},
    {"person", "family_name", 140},
    {"person", "given_name", 84},
    {"person", "patronymic", 112},
    {"person", "position", 168},
    {"person", "organisation", 170},
    {"person", "region", 150},
    {"person", "city", 112},
    {"person", "phone", 134},
    {"person", "email", 200},
    {"person", "roles", 90},
    {"organisation", "mark", 30},
    {"organisation", "name", 280},
    {"organisation", "kind", 140},
    {"organisation", "region", 150},
    {"organisation", "city", 120},
    {"organisation", "level", 110, QT_TRANSLATE_NOOP("column", "Level")},
    {"organisation", "people", 80},
    {"organisation", "schools_held", 100},
};

struct ComputedColumn {
    const char* key;
    Computed computed;
    const char* title;
};

constexpr ComputedColumn computedColumns[] = {
    {"mark", Computed::Mark, QT_TRANSLATE_NOOP("column", "Marks")},
    {"roles", Computed::Roles, QT_TRANSLATE_NOOP("column", "Schools")},
    {"rooms", Computed::Rooms, QT_TRANSLATE_NOOP("column", "Rooms")},
    {"open_tasks", Computed::OpenTasks, QT_TRANSLATE_NOOP("column", "Open tasks")},
    {"late_tasks", Computed::LateTasks, QT_TRANSLATE_NOOP("column", "Late")},
    {"load", Computed::Load, QT_TRANSLATE_NOOP("column", "Load this week")},
    {"registered", Computed::Registered, QT_TRANSLATE_NOOP("column", "Participants")},
    {"earlier_schools", Computed::EarlierSchools, QT_TRANSLATE_NOOP("column", "Earlier schools")},
    {"people", Computed::People, QT_TRANSLATE_NOOP("column", "People")},
    {"schools_held", Computed::SchoolsHeld, QT_TRANSLATE_NOOP("column", "Schools held")},
    {"steps", Computed::Steps, QT_TRANSLATE_NOOP("column", "Seven steps")},
};

int widthOf(const Field& field) {
    switch (field.type) {
    case FieldType::LongText:
    case FieldType::References:
    case FieldType::Map:
        return 220;
    case FieldType::Integer:
    case FieldType::Real:
        return 90;
    case FieldType::Region:
    case FieldType::Reference:
        return 150;
    default:
        return 130;
    }
}

Column standardColumn(const Entity& entity, const Standard& one) {
    for (const ComputedColumn& computed : computedColumns) {
        if (QLatin1String(computed.key) == QLatin1String(one.field) && !entity.field(QLatin1String(one.field)))
            return {nullptr, computed.computed, one.width, true, computed.title};
    }
    return {entity.field(QLatin1String(one.field)), Computed::None, one.width, true, one.title};
}

} // namespace

QString Column::key() const {
    if (field) return field->key();
    for (const ComputedColumn& one : computedColumns) {
        if (one.computed == computed) return QLatin1String(one.key);
    }
    return {};
}

QString Column::words() const {
    if (title) return QCoreApplication::translate("column", title);
    return field ? QCoreApplication::translate("field", field->label) : QString();
}

bool Column::isRight() const {
    return field ? field->isNumber() : computed != Computed::Mark && computed != Computed::Steps;
}

ColumnSet ColumnSet::of(const Entity& entity) {
    ColumnSet set;
    for (const Standard& one : standards) {
        if (QLatin1String(one.entity) == entity.key()) set.m_columns << standardColumn(entity, one);
    }
    const bool known = !set.m_columns.isEmpty();
    for (const Field& field : entity.fields) {
        const bool hidden =
            field.is(domain::Trait::Internal) || QLatin1String(field.name) == QLatin1String(entity.parent);
        if (hidden || set.indexOf(QString(field.key())) >= 0) continue;
        set.m_columns << Column{&field, Computed::None, widthOf(field), !known, nullptr};
    }
    return set;
}

int ColumnSet::indexOf(QStringView key) const {
    for (int i = 0; i < size(); ++i) {
        if (m_columns.at(i).key() == key) return i;
    }
    return -1;
}

} // namespace rs::models
