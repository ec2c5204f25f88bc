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

FieldValue ofMember(QAnyStringView field, const QVariant& value) { return {members().indexOf(field), value}; }

Result<Id> memberNamed(storage::Writer& writer, const Id& school, const QString& name) {
    RS_ASSIGN(const QList<Record> team,
              recordsWhere(writer.store(), u"team_member", QLatin1String("event_id"), {school}));
    for (const Record& member : team) {
        if (base::fold(member.text(u"name")) == base::fold(name)) return member.id();
    }
    return Records(writer).add(members(),
                               {ofMember(u"event_id", QVariant::fromValue(school)), ofMember(u"name", name)});
}

} // namespace

Result<> appointHead(storage::Writer& writer, const Id& school, Head head, const QString& name) {
    const bool isLeader = head == Head::Leader;
    RS_ASSIGN(const Id id, memberNamed(writer, school, name.simplified()));
    RS_TRY(writer.update(members(), id,
                         {ofMember(u"role", isLeader ? QStringLiteral("leader") : QStringLiteral("deputy"))}));
    RS_ASSIGN(const auto member, writer.find(members(), id));
    Id person = member->reference(u"person_id");
    if (person.isNull()) {
        RS_ASSIGN(person, personFor(writer, *member));
        RS_TRY(writer.update(members(), id, {ofMember(u"person_id", QVariant::fromValue(person))}));
    }
    const domain::Entity& events = domain::entity(u"event");
    const int field = events.indexOf(isLeader ? QAnyStringView(u"leader_id") : QAnyStringView(u"deputy_id"));
    return writer.update(events, school, {{field, QVariant::fromValue(person)}});
}

} // namespace rs::services
