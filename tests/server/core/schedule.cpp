// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/schedule.h"

#include "server/core/rowset.h"

namespace rs::server {

using namespace Qt::StringLiterals;

Schedule::Schedule(TestServer& server, quint64 seed) : m_server(server), m_random(seed), m_ids(seed) {}

void Schedule::addPerson(const QString& name, Role role, const QStringList& regions, const QList<Id>& schools) {
    const Caller caller{nextId(), nextId(), name, role};
    m_server.run("INSERT INTO account (id, name, name_key, role, password, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
                 {caller.account, name, name, roleName(role), u"x"_s, 1});
    for (const QString& region : regions) m_server.grantRegion(caller, region);
    for (const Id& school : schools) m_server.grantSchool(caller, school);
    m_server.addDevice(caller);
    m_people << caller;
}

void Schedule::begin() {
    const QString own = u"RU-KYA"_s, other = u"RU-TOM"_s;
    QList<Operation> ops;
    for (int i = 0; i < 4; ++i) {
        m_schools << nextId();
        Operation op =
            insert("event", m_schools.last(), {{"title", u"School %1"_s.arg(i)}, {"region", i < 2 ? own : other}});
        op.id = nextId();
        ops << op;
    }
    addPerson(u"root"_s, Role::Admin, {}, {});
    addPerson(u"leader"_s, Role::Leader, {own}, {});
    addPerson(u"elsewhere"_s, Role::Leader, {other}, {});
    addPerson(u"organizer"_s, Role::Organizer, {}, {m_schools[0]});
    addPerson(u"coordinator"_s, Role::Coordinator, {}, {});
    m_outcomes << m_server.push(m_people[0], ops).results;
}

QVariant Schedule::word() { return QStringList{u"а"_s, u"б"_s, u"в"_s, u"г"_s}[below(4)]; }

Operation Schedule::anyInsert() {
    const Id id = nextId(), school = anyOf(m_schools);
    switch (below(5)) {
    case 0: {
        m_persons << id;
        Fields fields{
            {"family_name", word()}, {"given_name", word()}, {"email", word().toString() + u"@example.org"_s}};
        if (below(3) == 0)
            fields << std::pair{"entered_for_id", ref(school)};
        else if (below(2) == 0)
            fields << std::pair{"region", QVariant(below(2) == 0 ? u"RU-KYA"_s : u"RU-TOM"_s)};
        return insert("person", id, fields);
    }
    case 1:
        if (m_persons.isEmpty()) break;
        m_speakers << id;
        return insert("speaker", id,
                      {{"event_id", ref(school)}, {"name", word()}, {"person_id", ref(anyOf(m_persons))}});
    case 2:
        m_venues << id;
        return insert("venue", id, {{"name", word()}, {"region", below(2) == 0 ? u"RU-KYA"_s : u"RU-TOM"_s}});
    case 3:
        if (m_venues.isEmpty()) break;
        m_rooms << id;
        return insert("room", id, {{"venue_id", ref(anyOf(m_venues))}, {"name", word()}});
    default:
        break;
    }
    m_tasks << id;
    return insert("task", id, {{"event_id", ref(school)}, {"title", word()}});
}

Operation Schedule::anyUpdate() {
    switch (below(5)) {
    case 0:
        if (m_persons.isEmpty()) break;
        return update("person", anyOf(m_persons), {{"city", word()}, {"email", word().toString() + u"@example.org"_s}},
                      {{"city", word()}, {"email", word().toString() + u"@example.org"_s}});
    case 1:
        if (m_speakers.isEmpty() || m_persons.isEmpty()) break;
        return update("speaker", anyOf(m_speakers), {{"person_id", ref(anyOf(m_persons))}},
                      {{"person_id", ref(anyOf(m_persons))}});
    case 2:
        if (m_venues.isEmpty()) break;
        return update("venue", anyOf(m_venues), {{"region", below(2) == 0 ? u"RU-KYA"_s : u"RU-TOM"_s}},
                      {{"region", below(2) == 0 ? u"RU-KYA"_s : u"RU-TOM"_s}});
    case 3:
        if (m_tasks.isEmpty()) break;
        return update("task", anyOf(m_tasks), {{"event_id", ref(anyOf(m_schools))}},
                      {{"event_id", ref(anyOf(m_schools))}});
    default:
        break;
    }
    if (m_tasks.isEmpty()) return anyInsert();
    return update("task", anyOf(m_tasks),
                  {{"title", below(9) == 0 ? QVariant(QString()) : word()}, {"state", u"done"_s}}, {{"title", word()}});
}

Operation Schedule::anyMerge() {
    if (m_persons.size() < 2) return anyInsert();
    return merging("person", anyOf(m_persons), anyOf(m_persons));
}

Fields Schedule::currentOf(const char* table, const Id& id) {
    Fields fields;
    const auto done = m_server.connection->read(
        "SELECT cells FROM record WHERE table_no = $1 AND id = $2", {numberOf(table), id}, [&](const sql::Row& row) {
            const domain::Entity& entity = domain::entity(QLatin1String(table));
            for (const auto& one : domain::decode(entity, row.bytes(0)))
                fields << std::pair{entity.fields[size_t(one.field)].name, one.value};
        });
    EXPECT_TRUE(done.has_value());
    return fields;
}

Operation Schedule::anyOperation() {
    const int kind = below(20);
    if (kind < 7) return anyInsert();
    if (kind < 13) return anyUpdate();
    if (kind == 13) return anyMerge();
    if (kind == 14 && !m_sent.isEmpty()) return m_sent[below(int(m_sent.size()))];
    struct Pool {
        const char* table;
        const QList<Id>& ids;
    };
    const Pool pools[] = {{"task", m_tasks}, {"person", m_persons}, {"venue", m_venues}, {"room", m_rooms}};
    const Pool& pool = pools[below(4)];
    if (pool.ids.isEmpty()) return anyInsert();
    const Id id = anyOf(pool.ids);
    if (kind < 18) return removal(pool.table, id, below(4) == 0 ? Fields{} : currentOf(pool.table, id));
    if (qstrcmp(pool.table, "task") == 0)
        return restoration("task", id, {{"event_id", ref(anyOf(m_schools))}, {"title", word()}});
    if (qstrcmp(pool.table, "person") == 0)
        return restoration("person", id, {{"family_name", word()}, {"region", u"RU-KYA"_s}});
    return anyUpdate();
}

QList<Operation> Schedule::batch() {
    QList<Operation> ops;
    const int count = 1 + below(6);
    for (int i = 0; i < count; ++i) {
        Operation op = anyOperation();
        if (!m_sent.contains(op)) op.id = nextId();
        op.group = below(3) == 0 ? 1 : 2 + i;
        if (m_sent.size() < 200) m_sent << op;
        ops << op;
    }
    return ops;
}

void Schedule::step() {
    const Caller& who = m_people[below(3) == 0 ? 0 : below(int(m_people.size()))];
    m_outcomes << m_server.push(who, batch()).results;
}

} // namespace rs::server
