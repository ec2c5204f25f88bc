// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personlink.h"

#include "domain/duplicates.h"
#include "domain/personname.h"
#include "domain/registry.h"

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

} // namespace

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
