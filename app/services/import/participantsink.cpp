// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/participantsink.h"

#include "domain/registry.h"
#include "services/consents.h"
#include "services/import/othertexts.h"

namespace rs::services {

using base::Result;
using domain::FieldValue;
using domain::Record;

namespace {
const QString importedHow = QStringLiteral("import");
} // namespace

ParticipantSink::ParticipantSink(storage::Writer& writer, const base::Id& event, PersonFinder finder)
    : m_writer(writer),
      m_finder(std::move(finder)),
      m_maker(event) {
    const domain::Entity& participant = domain::entity(u"participant");
    m_other = participant.indexOf(u"other");
    for (size_t i = 0; i < participant.fields.size(); ++i) {
        const domain::Field& field = participant.fields[i];
        if (!field.isStored()) m_consents.emplace_back(int(i), storage::consentPurpose(field));
    }
}

Result<ParticipantSink> ParticipantSink::open(storage::Store& store, storage::Writer& writer, const base::Id& event) {
    RS_ASSIGN(PersonFinder finder, PersonFinder::prepare(store));
    return ParticipantSink(writer, event, std::move(finder));
}

Result<> ParticipantSink::add(const RowFeed::Entry& entry, RowJudge::Known& known) {
    const Record& interpreted = entry.interpreted.participant;
    if (known.person.isNull()) {
        RS_ASSIGN(known.person, m_finder.find(interpreted, entry.print));
    }
    if (!known.person.isNull()) {
        RS_TRY(addConsents(known.person, interpreted, Card::Known));
        RS_ASSIGN(known.participant, m_writer.insert(m_maker.makeFor(interpreted, known.person)));
        return {};
    }
    RS_ASSIGN(known.person, m_writer.insert(entry.made.person));
    RS_TRY(addConsents(known.person, interpreted, Card::New));
    RS_ASSIGN(known.participant, m_writer.insert(entry.made.participant));
    return {};
}

Result<> ParticipantSink::addConsents(const base::Id& person, const Record& participant, Card card) {
    for (const auto& [field, purpose] : m_consents) {
        const QVariant& answer = participant.at(field);
        if (answer.isNull()) continue;
        const ConsentAnswer given{purpose, answer.toBool(), importedHow};
        RS_TRY(card == Card::New ? recordFirstConsent(m_writer, person, given)
                                 : recordConsent(m_writer, person, given));
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
