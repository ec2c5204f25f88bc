// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/participantsink.h"

#include "domain/registry.h"
#include "services/consents.h"
#include "services/import/othertexts.h"

namespace rs::services {

using base::Result;
using domain::Record;
using storage::FieldValue;

namespace {
const QString importedHow = QStringLiteral("import");
const QString firstStatus = QStringLiteral("registered");
} // namespace

ParticipantSink::ParticipantSink(storage::Writer& writer, const base::Id& event, PersonFinder finder)
    : m_writer(writer),
      m_event(event),
      m_finder(std::move(finder)) {
    const domain::Entity& participant = domain::entity(u"participant");
    const domain::Entity& person = domain::entity(u"person");
    m_eventField = participant.indexOf(u"event_id");
    m_personField = participant.indexOf(u"person_id");
    m_status = participant.indexOf(u"status");
    m_other = participant.indexOf(u"other");
    for (size_t i = 0; i < participant.fields.size(); ++i) {
        const domain::Field& field = participant.fields[i];
        const QString name = field.key();
        const int same = person.indexOf(name);
        if (!field.isStored())
            m_consents.emplace_back(int(i), name.mid(qsizetype(qstrlen("consent_"))));
        else if (same >= 0 && name != QLatin1String("note"))
            m_shared.emplace_back(int(i), same);
    }
}

Result<ParticipantSink> ParticipantSink::open(storage::Store& store, storage::Writer& writer, const base::Id& event) {
    RS_ASSIGN(PersonFinder finder, PersonFinder::prepare(store));
    return ParticipantSink(writer, event, std::move(finder));
}

Result<> ParticipantSink::add(Record& participant, const domain::PersonPrint& print, RowJudge::Known& known) {
    const bool cardGiven = !known.person.isNull();
    bool cardMade = false;
    if (!cardGiven) {
        RS_ASSIGN(known.person, m_finder.find(participant, print));
        cardMade = known.person.isNull();
        if (cardMade) RS_TRY(addPerson(participant, print, known));
    }
    participant.set(m_eventField, QVariant::fromValue(m_event));
    participant.set(m_personField, QVariant::fromValue(known.person));
    if (domain::isEmpty(participant.at(m_status))) participant.set(m_status, firstStatus);
    RS_TRY(addConsents(known.person, participant, cardMade ? Card::New : Card::Known));
    for (const auto& [field, purpose] : m_consents) participant.set(field, {});
    RS_ASSIGN(known.participant, m_writer.insert(participant));
    return {};
}

Result<> ParticipantSink::addPerson(const Record& participant, const domain::PersonPrint&, RowJudge::Known& known) {
    static const domain::Entity& entity = domain::entity(u"person");
    static const int enteredFor = entity.indexOf(u"entered_for_id");
    Record person(entity);
    for (const auto& [from, to] : m_shared) person.set(to, participant.at(from));
    person.set(enteredFor, QVariant::fromValue(m_event));
    RS_ASSIGN(known.person, m_writer.insert(std::move(person)));
    return {};
}

Result<> ParticipantSink::addConsents(const base::Id& person, const Record& participant, Card card) {
    for (const auto& [field, purpose] : m_consents) {
        const QVariant& answer = participant.at(field);
        if (answer.isNull()) continue;
        RS_TRY(card == Card::New ? recordFirstConsent(m_writer, person, purpose, answer.toBool(), importedHow)
                                 : recordConsent(m_writer, person, purpose, answer.toBool(), importedHow));
    }
    return {};
}

Result<> ParticipantSink::complete(const RowJudge::Known& known, const Record& participant) {
    const domain::Entity& entity = participant.entity();
    RS_ASSIGN(const std::optional<Record> before, m_writer.find(entity, known.participant));
    if (!before) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(known.participant)});
    QList<FieldValue> values;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const QVariant& value = participant.at(int(i));
        if (!entity.fields[i].isStored() || domain::isEmpty(value)) continue;
        const QVariant& old = before->at(int(i));
        if (domain::isEmpty(old))
            values << FieldValue{int(i), value};
        else if (int(i) == m_other)
            values << FieldValue{int(i), OtherTexts::merged(old.toString(), value.toString())};
    }
    RS_TRY(m_writer.update(entity, known.participant, values));
    for (const auto& [field, purpose] : m_consents) {
        if (participant.at(field).isNull() || !before->at(field).isNull()) continue;
        RS_TRY(setConsent(m_writer, entity, known.participant, FieldValue{field, participant.at(field)}));
    }
    return {};
}

} // namespace rs::services
