// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoschools.h"

#include "domain/registry.h"
#include "services/demo/demowords.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;

namespace {

constexpr int shareOfPeople = 60; // of 100 participants this many are there for the first time

Result<> insertRecord(Writer& writer, const Record& record) {
    RS_ASSIGN([[maybe_unused]] const Id id, writer.insert(record));
    return {};
}

} // namespace

QString DemoNetwork::status() {
    const int dice = m_random.below(100);
    if (m_school.past) {
        return dice < 76   ? QStringLiteral("attended")
               : dice < 90 ? QStringLiteral("no_show")
               : dice < 95 ? QStringLiteral("declined")
               : dice < 98 ? QStringLiteral("cancelled")
                           : QStringLiteral("invited");
    }
    return dice < 50   ? QStringLiteral("confirmed")
           : dice < 75 ? QStringLiteral("registered")
           : dice < 93 ? QStringLiteral("invited")
                       : QStringLiteral("waiting");
}

Result<> DemoNetwork::writePerson(Writer& writer, const DemoPerson& person) {
    Record card(domain::entity(u"person"), person.id);
    describe(card, person);
    card.set(u"entered_for_id", QVariant::fromValue(m_school.id));
    RS_TRY(insertRecord(writer, card));
    if (!m_random.percent(90)) return {};
    Record consent(domain::entity(u"consent"),
                   base::linkId(u"consent", person.id, base::builtInId(u"purpose", u"processing")));
    consent.set(u"person_id", QVariant::fromValue(person.id)).set(u"purpose", QStringLiteral("processing"));
    consent.set(u"given_at", m_clock).set(u"how", QStringLiteral("form"));
    return insertRecord(writer, consent);
}

Result<DemoPerson> DemoNetwork::somebody(Writer& writer) {
    const bool newcomer = m_people.size() < 20 || m_random.percent(5);
    if (!newcomer) return m_people[size_t(m_random.below(qint64(m_people.size())))];
    m_people.push_back(demoPerson(m_random, quint32(m_people.size()), nextId()));
    RS_TRY(writePerson(writer, m_people.back()));
    return m_people.back();
}

Result<> DemoNetwork::writeParticipants(Writer& writer, int school, qint64 atMost) {
    for (qint64 i = 0; i < atMost && hasMoreParticipants(school); ++i, ++m_written) RS_TRY(writeParticipant(writer));
    return {};
}

Result<> DemoNetwork::writeParticipant(Writer& writer) {
    // Exactly that share of newcomers among all, spread evenly.
    const bool newcomer = m_people.empty() || (m_written * shareOfPeople) / 100 >= qint64(m_people.size());
    if (newcomer) {
        m_people.push_back(demoPerson(m_random, quint32(m_people.size()), nextId()));
        RS_TRY(writePerson(writer, m_people.back()));
    }
    const DemoPerson person = newcomer ? m_people.back() : m_people[size_t(m_random.below(qint64(m_people.size())))];
    const qint64 start = m_school.start.toMSecsSinceEpoch();
    const QString now = status();
    Record participant = fresh(u"participant");
    describe(participant, person);
    participant.set(u"event_id", QVariant::fromValue(m_school.id)).set(u"person_id", QVariant::fromValue(person.id));
    participant.set(u"status", now)
        .set(u"source", demowords::text(m_random.of(demowords::sources)))
        .set(u"registered_at", m_clock);
    if (now == u"attended") {
        participant.set(u"checked_in_at", start + m_random.below(3600) * 1000LL)
            .set(u"minutes", qint64(m_random.between(90, 480)));
        participant.set(
            u"certificate_number",
            QStringLiteral("%1-%2").arg(m_school.start.date().year()).arg(m_written + 1, 7, 10, QLatin1Char('0')));
    }
    RS_TRY(insertRecord(writer, participant));
    return now == u"attended" ? writeTraces(writer, person) : Result<>();
}

Result<> DemoNetwork::writeTraces(Writer& writer, const DemoPerson& person) {
    if (m_random.below(3) == 0) {
        Record response = fresh(u"response");
        const int recommendation = m_random.between(4, 10);
        response.set(u"event_id", QVariant::fromValue(m_school.id))
            .set(u"questionnaire_id", QVariant::fromValue(m_school.questionnaire));
        response.set(u"person_id", QVariant::fromValue(person.id))
            .set(u"at", m_school.start.toMSecsSinceEpoch() + 2 * 24 * 3600 * 1000LL);
        response.set(u"recommendation", qint64(recommendation));
        response.set(u"answers", QStringLiteral("{\"usefulness\":%1,\"recommendation\":%2}")
                                     .arg(m_random.between(2, 5))
                                     .arg(recommendation));
        RS_TRY(insertRecord(writer, response));
    }
    if (!m_random.percent(4)) return {};
    Record adoption = fresh(u"adoption");
    adoption.set(u"practice_id", QVariant::fromValue(m_school.practice))
        .set(u"person_id", QVariant::fromValue(person.id));
    adoption.set(u"event_id", QVariant::fromValue(m_school.id)).set(u"organisation", demoOrganisation(person));
    return insertRecord(
        writer, adoption.set(u"since", m_school.start.date().addDays(m_random.between(10, 90)).toString(Qt::ISODate)));
}

} // namespace rs::services
