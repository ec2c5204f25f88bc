// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/contacts.h"

#include "base/fold.h"
#include "domain/contacts.h"
#include "domain/duplicates.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <QMap>

namespace rs::server {

using base::Id;
using base::Result;
using domain::Record;
using domain::ScopeName;

namespace {

enum class ContactKind { Email = 1, Phone = 2, Name = 3 };
using Contacts = QMap<int, QString>;

int numberOf(QStringView table) {
    const domain::Entity* entity = domain::findEntity(table);
    return entity ? entity->number : 0;
}

bool isPersonTable(int table) {
    static const int person = numberOf(u"person"), participant = numberOf(u"participant");
    return table == person || table == participant;
}

Contacts contactsOf(const RowKey& key, const StoredRow& row) {
    Contacts contacts;
    if (!row.isLive()) return contacts;
    const Record record = RowSet::recordOf(key, row);
    const auto add = [&](ContactKind kind, const QString& value) {
        if (!value.isEmpty()) contacts.insert(int(kind), value);
    };
    add(ContactKind::Email, domain::emailKey(record.text(u"email")));
    add(ContactKind::Phone, base::digitsOf(record.text(u"phone")));
    if (!record.text(u"family_name").isEmpty() && !record.text(u"given_name").isEmpty()) {
        add(ContactKind::Name, base::fold(record.text(u"family_name") + u' ' + record.text(u"given_name") + u' ' +
                                          record.text(u"patronymic")));
    }
    return contacts;
}

//! An edit of something else.
bool isSamePerson(const RowSet::Change& change) {
    if (!change.before.isLive() || !change.now.isLive()) return false;
    const Record before = RowSet::recordOf(change.key, change.before), now = RowSet::recordOf(change.key, change.now);
    for (const char* field : {"family_name", "given_name", "patronymic", "email", "phone"}) {
        const int index = before.entity().indexOf(field);
        if (before.at(index) != now.at(index)) return false;
    }
    return true;
}

domain::PersonPrint printOf(const Record& record) {
    return domain::PersonPrint::of({record.text(u"family_name"), record.text(u"given_name"), record.text(u"patronymic"),
                                    record.text(u"email"), record.text(u"phone"), record.text(u"region"),
                                    record.text(u"city"), record.text(u"organisation")});
}

QString reasonWords(domain::DuplicateReasons reasons) {
    QStringList words;
    const std::pair<domain::DuplicateReason, const char*> all[] = {
        {domain::DuplicateReason::SameEmail, "email"},
        {domain::DuplicateReason::SamePhone, "phone"},
        {domain::DuplicateReason::SameName, "name"},
        {domain::DuplicateReason::SimilarName, "similar_name"},
        {domain::DuplicateReason::SamePlace, "place"}};
    for (const auto& [reason, word] : all) {
        if (reasons.testFlag(reason)) words << QString::fromLatin1(word);
    }
    return words.join(u' ');
}

//! Finds the pairs of one transaction and enters them.
class Candidates {
public:
    explicit Candidates(Situation& situation) : m_situation(situation) {}

    void look(const RowKey& key, const StoredRow& row, const Contacts& contacts) {
        static const int participant = numberOf(u"participant");
        Asked& asked = key.table == participant ? m_ofSchool : m_ofAll;
        for (auto one = contacts.begin(); one != contacts.end(); ++one) {
            asked.keys << key;
            asked.sets << sql::Values{*one, one.key(), key.table, row.scope};
        }
    }

    Result<> run() {
        RS_TRY(ask("SELECT row_id FROM contact WHERE value = $1 AND kind = $2 AND table_no = $3 AND scope_no = $4 "
                   "ORDER BY row_id LIMIT 20",
                   m_ofSchool));
        RS_TRY(ask("SELECT row_id FROM contact WHERE value = $1 AND kind = $2 AND table_no = $3 "
                   "ORDER BY CASE WHEN scope_no = $4 THEN 0 ELSE 1 END, row_id LIMIT 20",
                   m_ofAll));
        for (const auto& [ours, other] : std::as_const(m_pairs)) RS_TRY(compare(ours, other));
        return {};
    }

private:
    struct Asked {
        QList<RowKey> keys;
        QList<sql::Values> sets;
    };

    Result<> ask(const char* statement, const Asked& asked) {
        return m_situation.connection.readEach(statement, asked.sets, [&](qsizetype set, const sql::Row& row) {
            const std::pair pair(asked.keys[set], RowKey{asked.keys[set].table, row.id(0)});
            if (pair.second == pair.first || m_seen.contains(pair)) return;
            m_seen << pair;
            m_pairs << pair;
        });
    }

    Result<> compare(const RowKey& ours, const RowKey& other) {
        RS_ASSIGN(const StoredRow mine, m_situation.rows.find(ours));
        RS_ASSIGN(const StoredRow theirs, m_situation.rows.find(other));
        if (!mine.isLive() || !theirs.isLive()) return {};
        const domain::PersonPrint a = printOf(RowSet::recordOf(ours, mine)),
                                  b = printOf(RowSet::recordOf(other, theirs));
        if (!domain::isDuplicate(a, b)) return {};
        RS_ASSIGN(const bool isOwn, isFromThisLaptop(other));
        if (isOwn) return {}; // it has both and looks for itself
        RS_ASSIGN(const std::optional<ScopeLine> where, commonScope(mine.scope, theirs.scope));
        if (where) RS_TRY(enter(ours, other, *where, domain::reasonsBetween(a, b)));
        return {};
    }

    Result<bool> isFromThisLaptop(const RowKey& key) {
        bool isOwn = false;
        RS_TRY(m_situation.connection.read("SELECT device FROM op WHERE row_id = $1 AND kind = 1", {key.id},
                                           [&](const sql::Row& row) { isOwn |= row.id(0) == m_situation.device; }));
        return isOwn;
    }

    //! Where both are known of: their own scope, the narrower beside common, the region of both; nothing else.
    Result<std::optional<ScopeLine>> commonScope(qint64 first, qint64 second) {
        RS_ASSIGN(const ScopeLine a, m_situation.scopes.line(first));
        if (first == second) return std::optional(a);
        RS_ASSIGN(const ScopeLine b, m_situation.scopes.line(second));
        if (!m_situation.rightsIn(a) || !m_situation.rightsIn(b)) return std::optional<ScopeLine>();
        if (a.name.kind == ScopeName::Kind::Common) return std::optional(b);
        if (b.name.kind == ScopeName::Kind::Common) return std::optional(a);
        if (a.region.isEmpty() || a.region != b.region) return std::optional<ScopeLine>();
        const ScopeName name = domain::regionScope(a.region);
        RS_ASSIGN(const std::optional<ScopeLine> known, m_situation.scopes.find(name));
        if (known) return known;
        RS_ASSIGN(const ScopeLine opened, m_situation.scopes.open(name, a.region));
        return std::optional(opened);
    }

    Result<> enter(const RowKey& ours, const RowKey& other, const ScopeLine& line, domain::DuplicateReasons reasons) {
        static const domain::Entity& entity = domain::entity(u"duplicate_candidate");
        const Id first = std::min(ours.id, other.id), second = std::max(ours.id, other.id);
        const RowKey key{entity.number, base::linkId(u"duplicate", first, second)};
        RS_ASSIGN(const StoredRow known, m_situation.rows.find(key));
        if (known.life != StoredRow::Life::Unknown) return {};
        Record record(entity, key.id);
        if (line.name.kind == ScopeName::Kind::School) record.set(u"event_id", QVariant::fromValue(line.name.id));
        if (line.name.kind == ScopeName::Kind::Region) record.set(u"region", line.region);
        record.set(u"table_name", QString(domain::findEntity(ours.table)->key()));
        record.set(u"first_id", base::toText(first)).set(u"second_id", base::toText(second));
        record.set(u"reasons", reasonWords(reasons)).set(u"state", QStringLiteral("open"));
        m_situation.rows.put(
            key, {StoredRow::Life::Live, line.no, 1, {}, m_situation.author.account, domain::encode(record)});
        return {};
    }

    Situation& m_situation;
    Asked m_ofSchool, m_ofAll;
    QList<std::pair<RowKey, RowKey>> m_pairs;
    QSet<std::pair<RowKey, RowKey>> m_seen;
};

} // namespace

Result<> noteContacts(Situation& situation, const QList<RowSet::Change>& changes) {
    QList<sql::Values> removed, entered, moved;
    Candidates candidates(situation);
    for (const RowSet::Change& change : changes) {
        if (!isPersonTable(change.key.table)) continue;
        const bool isMoved = change.before.scope != change.now.scope;
        if (!isMoved && isSamePerson(change)) continue;
        const Contacts before = contactsOf(change.key, change.before), now = contactsOf(change.key, change.now);
        if (before == now && !isMoved) continue;
        for (const int kind : before.keys()) removed << sql::Values{change.key.table, change.key.id, kind};
        for (auto one = now.begin(); one != now.end(); ++one)
            entered << sql::Values{change.key.table, change.key.id, one.key(), *one, change.now.scope};
        if (!now.isEmpty()) candidates.look(change.key, change.now, now);
    }
    RS_TRY(
        situation.connection.runEach("DELETE FROM contact WHERE table_no = $1 AND row_id = $2 AND kind = $3", removed));
    RS_TRY(candidates.run());
    return situation.connection.runEach("INSERT INTO contact (table_no, row_id, kind, value, scope_no) "
                                        "VALUES ($1, $2, $3, $4, $5)",
                                        entered);
}

} // namespace rs::server
