// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records.h"

#include "domain/registry.h"
#include "services/consents.h"
#include "services/personlink.h"
#include "services/recordrules.h"
#include "services/removal.h"

namespace rs::services {

using base::ErrorCode;
using base::Id;
using base::Result;
using domain::Entity;
using domain::Field;
using domain::Record;

namespace {

const Field& fieldAt(const Entity& entity, const FieldValue& value) { return entity.fields[size_t(value.field)]; }

QList<FieldValue> storedOnly(const Entity& entity, const QList<FieldValue>& values) {
    QList<FieldValue> stored;
    for (const FieldValue& value : values) {
        if (fieldAt(entity, value).isStored()) stored << value;
    }
    return stored;
}

} // namespace

Result<> Records::checkReferences(const Entity& entity, const QList<FieldValue>& values) {
    for (const FieldValue& value : values) {
        const Field& field = fieldAt(entity, value);
        if (!field.target || domain::isEmpty(value.value)) continue;
        const bool one = field.type == domain::FieldType::Reference;
        for (const Id& id : one ? QList<Id>{value.value.value<Id>()} : idsOf(value.value)) {
            const Entity& target = domain::entity(QLatin1String(field.target));
            RS_ASSIGN(const auto found, m_writer->find(target, id));
            if (!found) return base::fail(ErrorCode::UnknownRecord, {target.key(), base::toText(id)});
        }
    }
    return {};
}

Result<> Records::putConsents(const Entity& entity, const Id& id, const QList<FieldValue>& values) {
    for (const FieldValue& value : values) {
        if (!fieldAt(entity, value).isStored()) RS_TRY(setConsent(*m_writer, entity, id, value));
    }
    return {};
}

//! The school of what hangs on a school through another record.
Result<> Records::copyFromParent(Record& record, const char* parentField) {
    const QLatin1String name(parentField);
    const Entity& parent = domain::entity(QLatin1String(record.entity().field(name)->target));
    RS_ASSIGN(const auto found, m_writer->find(parent, record.reference(name)));
    if (found && record.reference(u"event_id").isNull()) record.set(u"event_id", found->value(u"event_id"));
    return {};
}

Result<> Records::complete(Record& record) {
    fillDefaults(record);
    RS_TRY(checkRequired(record));
    RS_TRY(checkSense(record));
    const QLatin1String table = record.entity().key();
    if (table == QLatin1String("attendance")) RS_TRY(copyFromParent(record, "session_id"));
    if (table == QLatin1String("question")) RS_TRY(copyFromParent(record, "questionnaire_id"));
    if (!isRoleOfPerson(record.entity()) || !record.reference(u"person_id").isNull()) return {};
    RS_ASSIGN(const Id person, personFor(*m_writer, record));
    record.set(u"person_id", QVariant::fromValue(person));
    return {};
}

Result<Id> Records::add(const Entity& entity, const QList<FieldValue>& values, const Id& id) {
    Record record(entity, id);
    for (const FieldValue& value : values) {
        if (fieldAt(entity, value).isStored()) record.set(value.field, value.value);
    }
    RS_TRY(checkReferences(entity, values));
    RS_TRY(complete(record));
    if (const Id fixed = fixedId(record); !fixed.isNull()) {
        RS_ASSIGN(const auto standing, m_writer->find(entity, fixed));
        if (standing && entity.key() == QLatin1String("region"))
            return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("code"), record.text(u"code")});
        if (standing) {
            RS_TRY(change(entity, fixed, values));
            return fixed;
        }
        record.setId(fixed);
    }
    RS_ASSIGN(const Id made, m_writer->insert(record));
    RS_TRY(putConsents(entity, made, values));
    return made;
}

Result<> Records::change(const Entity& entity, const Id& id, const QList<FieldValue>& values) {
    RS_ASSIGN(const auto before, m_writer->find(entity, id));
    if (!before) return base::fail(ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    const QList<FieldValue> stored = storedOnly(entity, values);
    Record after = *before;
    for (const FieldValue& value : stored) {
        const Field& field = fieldAt(entity, value);
        RS_TRY(checkChangeable(field, before->at(value.field), value.value));
        if (field.is(domain::Trait::Required) && domain::isEmpty(value.value))
            return base::fail(ErrorCode::ValueMissing, {field.key()});
        after.set(value.field, value.value);
    }
    RS_TRY(checkReferences(entity, stored));
    RS_TRY(checkSense(after));
    RS_TRY(m_writer->update(entity, id, stored));
    return putConsents(entity, id, values);
}

Result<> Records::remove(const Entity& entity, const Id& id) { return removeWithAll(*m_writer, entity, id); }

Result<QList<FieldValue>> readFields(const Entity& entity, const QList<NamedText>& texts, const ValueText& values,
                                     const ValueText::Context& context) {
    QList<FieldValue> read;
    for (const NamedText& one : texts) {
        const int index = entity.indexOf(one.field);
        if (index < 0) return base::fail(ErrorCode::UnknownField, {entity.key(), one.field});
        RS_ASSIGN(const QVariant value, values.parse(entity.fields[size_t(index)], one.text, context));
        read << FieldValue{index, value};
    }
    return read;
}

} // namespace rs::services
