// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personlink.h"

#include "domain/duplicates.h"
#include "domain/personname.h"
#include "domain/registry.h"
#include "sql/statement.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

//! A card as the role would fill it in.
Record cardOf(const Record& role) {
    Record person(domain::entity(u"person"));
    for (const domain::Field& field : person.entity().fields) {
        if (field.isStored() && role.entity().indexOf(field.key()) >= 0)
            person.set(field.key(), role.value(field.key()));
    }
    person.set(u"note", {}).set(u"entered_for_id", role.value(u"event_id"));
    if (role.entity().indexOf(u"name") < 0) return person;
    const domain::PersonName name = domain::splitName(role.text(u"name"));
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    person.set(u"family_name", name.family.isEmpty() ? role.text(u"name") : name.family);
    return person.set(u"given_name", orNothing(name.given)).set(u"patronymic", orNothing(name.patronymic));
}

domain::PersonPrint printOf(const Record& person) {
    return domain::PersonPrint::of({person.text(u"family_name"), person.text(u"given_name"), person.text(u"patronymic"),
                                    person.text(u"email"), person.text(u"phone"), person.text(u"region"),
                                    person.text(u"city"), person.text(u"organisation")});
}

//! Role and card came with one change set.
Result<bool> cameTogether(storage::Store& store, const Id& role, const Id& card) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(),
                                      u"SELECT 1 FROM outbox r JOIN outbox c ON c.change_set_n = r.change_set_n "
                                      "WHERE r.row_id = ?1 AND r.kind = 1 AND c.row_id = ?2 AND c.kind = 1"));
    return row.bind(1, role).bind(2, card).step();
}

} // namespace

bool isSharedWithCard(const domain::Entity& role, QAnyStringView field) {
    const domain::Field* own = domain::entity(u"person").field(field);
    return own && own->isStored() && role.field(field) && own->key() != QLatin1String("note");
}

Result<> fillNewCard(storage::Writer& writer, const domain::Entity& role, const Id& id,
                     const QList<domain::FieldValue>& values) {
    const domain::Entity& persons = domain::entity(u"person");
    QList<domain::FieldValue> wanted;
    for (const domain::FieldValue& value : values) {
        const QLatin1String name = role.fields[size_t(value.field)].key();
        if (isSharedWithCard(role, name) && !domain::isEmpty(value.value))
            wanted << domain::FieldValue{persons.indexOf(name), value.value};
    }
    if (wanted.isEmpty() || !isRoleOfPerson(role)) return {};
    RS_ASSIGN(const auto record, writer.find(role, id));
    const Id person = record ? record->reference(u"person_id") : Id();
    if (person.isNull()) return {};
    RS_ASSIGN(const auto card, writer.find(persons, person));
    if (!card) return {};
    wanted.removeIf([&](const domain::FieldValue& one) { return !domain::isEmpty(card->at(one.field)); });
    if (wanted.isEmpty()) return {};
    RS_ASSIGN(const bool isNew, cameTogether(writer.store(), id, person));
    return isNew ? writer.update(persons, person, wanted) : Result<>();
}

bool isRoleOfPerson(const domain::Entity& entity) {
    const QLatin1String table = entity.key();
    return table == QLatin1String("participant") || table == QLatin1String("speaker") ||
           table == QLatin1String("team_member");
}

Result<Id> personFor(storage::Writer& writer, const Record& role) {
    const Record card = cardOf(role);
    const domain::PersonPrint print = printOf(card);
    for (const QString& field : {QStringLiteral("email"), QStringLiteral("phone")}) {
        const QString value = card.text(field);
        if (value.isEmpty()) continue;
        RS_ASSIGN(storage::RecordReader reader,
                  storage::RecordReader::byCondition(writer.store().database(), card.entity(),
                                                     QStringLiteral("t.%1 = ?1").arg(field)));
        reader.statement().bind(1, QStringView(value));
        RS_ASSIGN(const QList<Record> others, reader.all());
        for (const Record& other : others) {
            if (domain::isDuplicate(print, printOf(other))) return other.id();
        }
    }
    return writer.insert(card);
}

} // namespace rs::services
