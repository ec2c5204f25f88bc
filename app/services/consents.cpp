// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/consents.h"

#include "base/clock.h"
#include "domain/registry.h"

namespace rs::services {

using base::Result;
using domain::FieldValue;
using domain::Record;
using storage::Writer;

namespace {

base::Id consentId(const base::Id& person, QStringView purpose) {
    return base::linkId(u"consent", person, base::builtInId(u"purpose", purpose));
}

} // namespace

Result<base::Id> ensurePerson(Writer& writer, const base::Id& participant) {
    const domain::Entity& entity = domain::entity(u"participant");
    RS_ASSIGN(const auto found, writer.find(entity, participant));
    if (!found) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(participant)});
    if (const base::Id known = found->reference(u"person_id"); !known.isNull()) return known;

    Record person(domain::entity(u"person"));
    for (const domain::Field& field : person.entity().fields) {
        if (field.isStored() && entity.indexOf(field.key()) >= 0) person.set(field.key(), found->value(field.key()));
    }
    person.set(u"note", {}).set(u"entered_for_id", found->value(u"event_id"));
    RS_ASSIGN(const base::Id id, writer.insert(person));
    RS_TRY(writer.update(entity, participant, {FieldValue{entity.indexOf(u"person_id"), QVariant::fromValue(id)}}));
    return id;
}

Result<> recordFirstConsent(Writer& writer, const base::Id& person, const ConsentAnswer& answer) {
    const domain::Entity& entity = domain::entity(u"consent");
    Record consent(entity, consentId(person, answer.purpose));
    consent.set(u"person_id", QVariant::fromValue(person));
    consent.set(u"purpose", answer.purpose.toString()).set(u"how", answer.how);
    consent.set(answer.given ? u"given_at" : u"withdrawn_at", base::nowMilliseconds());
    RS_ASSIGN([[maybe_unused]] const base::Id inserted, writer.insert(consent));
    return {};
}

Result<> recordConsent(Writer& writer, const base::Id& person, const ConsentAnswer& answer) {
    const domain::Entity& entity = domain::entity(u"consent");
    const base::Id id = consentId(person, answer.purpose);
    RS_ASSIGN(const auto before, writer.find(entity, id));
    if (!before) return recordFirstConsent(writer, person, answer);
    const QVariant now = base::nowMilliseconds();
    const bool standing = before->value(u"withdrawn_at").isNull();
    if (standing == answer.given) return {};
    QList<FieldValue> values{{entity.indexOf(u"withdrawn_at"), answer.given ? QVariant() : now}};
    if (answer.given)
        values << FieldValue{entity.indexOf(u"given_at"), now} << FieldValue{entity.indexOf(u"how"), answer.how};
    return writer.update(entity, id, values);
}

Result<> setConsent(Writer& writer, const domain::Entity& entity, const base::Id& id, const FieldValue& value) {
    const QString field = entity.fields[size_t(value.field)].key();
    const QString purpose = field.mid(qsizetype(qstrlen("consent_")));
    base::Id person = id;
    if (entity.key() == QLatin1String("participant")) {
        RS_ASSIGN(person, ensurePerson(writer, id));
    }
    if (!domain::isEmpty(value.value))
        return recordConsent(writer, person, {purpose, value.value.toBool(), QStringLiteral("table")});
    RS_ASSIGN(const auto before, writer.find(domain::entity(u"consent"), consentId(person, purpose)));
    return before ? writer.remove(domain::entity(u"consent"), before->id()) : Result<>();
}

} // namespace rs::services
