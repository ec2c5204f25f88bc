// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personcard.h"

#include "domain/choices.h"
#include "domain/registry.h"
#include "storage/history.h"
#include "storage/recordio.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Record;

namespace {

Result<QList<Record>> recordsOfPerson(storage::Store& store, QAnyStringView table, const Id& person) {
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(
                  store.database(), domain::entity(table),
                  QStringLiteral("t.person_id = ?1 ORDER BY t.n DESC LIMIT %1").arg(PersonCard::mostRoles)));
    reader.statement().bind(1, person);
    return reader.all();
}

PersonRole roleOf(const Record& record) {
    PersonRole role{&record.entity(), record.id(), record.reference(u"event_id"), {}, {}, {}, {}, {}, {}, {}};
    const QLatin1String table = record.entity().key();
    if (table == QLatin1String("participant")) {
        role.state = record.text(u"status");
        role.certificate = record.text(u"certificate_number");
    } else if (table == QLatin1String("speaker")) {
        role.state = record.text(u"state");
        role.role = record.text(u"title");
    } else {
        role.role = record.text(u"role");
    }
    return role;
}

Result<> addRoles(storage::Store& store, PersonCard& card) {
    RS_ASSIGN(storage::RecordReader schools, storage::RecordReader::byId(store.database(), domain::entity(u"event")));
    for (const char* table : {"participant", "speaker", "team_member"}) {
        RS_ASSIGN(const QList<Record> records, recordsOfPerson(store, QLatin1String(table), card.person.id()));
        for (const Record& record : records) {
            PersonRole role = roleOf(record);
            RS_ASSIGN(const std::optional<Record> school, schools.find(role.school));
            if (school) {
                role.schoolTitle = school->title();
                role.zone = school->text(u"zone");
                role.start = domain::knownNumber(school->value(u"start"));
                role.end = domain::knownNumber(school->value(u"end"));
            }
            card.roles << role;
        }
    }
    static constexpr qint64 notYetKnown = std::numeric_limits<qint64>::max();
    std::stable_sort(card.roles.begin(), card.roles.end(), [](const PersonRole& a, const PersonRole& b) {
        return a.start.value_or(notYetKnown) > b.start.value_or(notYetKnown);
    });
    return {};
}

void addChanges(PersonCard& card, const Record& record, const QList<storage::HistoryEntry>& entries) {
    const Entity& entity = record.entity();
    const bool isConsent = entity.key() == QLatin1String("consent");
    for (const storage::HistoryEntry& entry : entries) {
        const domain::Field* field = entity.field(entry.field);
        const bool tells = !field || (field->type == domain::FieldType::Instant) || !isConsent;
        const bool isInternal = field && field->is(domain::Trait::Internal);
        if (!tells || isInternal || (isConsent && !field)) continue;
        card.history << PersonChange{
            &entity, field, isConsent ? record.text(u"purpose") : QString(), entry.at, entry.by, entry.from, entry.to};
    }
}

Result<> addConsentsAndHistory(storage::Store& store, PersonCard& card) {
    RS_ASSIGN(const auto own, storage::history(store, card.person.entity(), card.person.id()));
    addChanges(card, card.person, own);
    RS_ASSIGN(const QList<Record> records, recordsOfPerson(store, u"consent", card.person.id()));
    for (const domain::Choice& purpose : domain::choices::consentPurpose) {
        PersonConsent consent{QString::fromLatin1(purpose.code), {}, {}};
        for (const Record& record : records) {
            if (record.text(u"purpose") != consent.purpose) continue;
            consent.given = domain::knownNumber(record.value(u"given_at"));
            consent.withdrawn = domain::knownNumber(record.value(u"withdrawn_at"));
            RS_ASSIGN(const auto entries, storage::history(store, record.entity(), record.id()));
            addChanges(card, record, entries);
        }
        card.consents << consent;
    }
    std::reverse(card.history.begin(), card.history.end());
    std::stable_sort(card.history.begin(), card.history.end(),
                     [](const PersonChange& a, const PersonChange& b) { return a.at > b.at; });
    if (card.history.size() > PersonCard::mostChanges) card.history.resize(PersonCard::mostChanges);
    return {};
}

} // namespace

Result<PersonCard> loadPersonCard(storage::Store& store, const Id& person) {
    PersonCard card;
    RS_ASSIGN(card.person, store.get(domain::entity(u"person"), person));
    RS_TRY(addRoles(store, card));
    RS_TRY(addConsentsAndHistory(store, card));
    RS_ASSIGN(card.similar, similarTo(store, card.person));
    return card;
}

Result<Id> personOf(storage::Store& store, const Entity& role, const Id& id) {
    RS_ASSIGN(const Record record, store.get(role, id));
    return role.key() == QLatin1String("person") ? id : record.reference(u"person_id");
}

} // namespace rs::services
