// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teamhead.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "services/personlink.h"
#include "services/records.h"
#include "services/schoolfacts.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

const domain::Entity& members() { return domain::entity(u"team_member"); }

QLatin1String roleOf(Head head) { return QLatin1String(head == Head::Leader ? "leader" : "deputy"); }
QLatin1String fieldOf(Head head) { return QLatin1String(head == Head::Leader ? "leader_id" : "deputy_id"); }

Result<QList<Record>> teamOf(storage::Store& store, const Id& school) {
    return recordsWhere(store, u"team_member", QLatin1String("event_id"), {school});
}

FieldValue ofMember(QAnyStringView field, const QVariant& value) { return {members().indexOf(field), value}; }

Result<Id> memberNamed(storage::Writer& writer, const Id& school, const QString& name) {
    RS_ASSIGN(const QList<Record> team, teamOf(writer.store(), school));
    for (const Record& member : team) {
        if (base::fold(member.text(u"name")) == base::fold(name)) return member.id();
    }
    return Records(writer).add(members(),
                               {ofMember(u"event_id", QVariant::fromValue(school)), ofMember(u"name", name)});
}

} // namespace

Result<> appointHead(storage::Writer& writer, const Id& school, Head head, const QString& name) {
    RS_ASSIGN(const Id id, memberNamed(writer, school, name.simplified()));
    RS_TRY(writer.update(members(), id, {ofMember(u"role", QString(roleOf(head)))}));
    RS_ASSIGN(const auto member, writer.find(members(), id));
    Id person = member->reference(u"person_id");
    if (person.isNull()) {
        RS_ASSIGN(person, personFor(writer, *member));
        RS_TRY(writer.update(members(), id, {ofMember(u"person_id", QVariant::fromValue(person))}));
    }
    const domain::Entity& events = domain::entity(u"event");
    return writer.update(events, school, {{events.indexOf(fieldOf(head)), QVariant::fromValue(person)}});
}

Result<QString> nameOfHead(storage::Store& store, const Record& event, Head head) {
    if (const Id person = event.reference(fieldOf(head)); !person.isNull()) {
        RS_ASSIGN(const auto card, store.find(domain::entity(u"person"), person));
        if (card) return card->title();
    }
    RS_ASSIGN(const QList<Record> team, teamOf(store, event.id()));
    for (const Record& member : team) {
        if (member.text(u"role") == roleOf(head) && member.text(u"state") != QLatin1String("declined"))
            return member.text(u"name");
    }
    return QString();
}

} // namespace rs::services
