// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/newparticipant.h"

#include "domain/registry.h"

namespace rs::services {

using domain::Record;
using storage::PreparedRecord;

namespace {
const QString firstStatus = QStringLiteral("registered");
} // namespace

NewParticipantMaker::NewParticipantMaker(const base::Id& event) : m_event(event) {
    const domain::Entity& participant = domain::entity(u"participant");
    const domain::Entity& person = domain::entity(u"person");
    m_eventField = participant.indexOf(u"event_id");
    m_personField = participant.indexOf(u"person_id");
    m_status = participant.indexOf(u"status");
    for (size_t i = 0; i < participant.fields.size(); ++i) {
        const domain::Field& field = participant.fields[i];
        const int same = person.indexOf(field.key());
        if (!field.isStored())
            m_consents.push_back(int(i));
        else if (same >= 0 && field.key() != QLatin1String("note"))
            m_shared.emplace_back(int(i), same);
    }
}

NewParticipant NewParticipantMaker::make(const Record& interpreted) const {
    static const domain::Entity& entity = domain::entity(u"person");
    static const int enteredFor = entity.indexOf(u"entered_for_id");
    Record person(entity);
    for (const auto& [from, to] : m_shared) person.set(to, interpreted.at(from));
    person.set(enteredFor, QVariant::fromValue(m_event));
    PreparedRecord card(std::move(person));
    PreparedRecord participant = makeFor(interpreted, card.record().id());
    return {std::move(card), std::move(participant)};
}

PreparedRecord NewParticipantMaker::makeFor(const Record& interpreted, const base::Id& person) const {
    Record participant = interpreted;
    for (const int field : m_consents) participant.set(field, {});
    participant.set(m_eventField, QVariant::fromValue(m_event));
    participant.set(m_personField, QVariant::fromValue(person));
    if (domain::isEmpty(participant.at(m_status))) participant.set(m_status, firstStatus);
    return PreparedRecord(std::move(participant));
}

} // namespace rs::services
