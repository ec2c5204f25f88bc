// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoschools.h"

#include "domain/registry.h"
#include "services/demo/demowords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;

namespace {

constexpr qint64 dayLength = 24 * 3600 * 1000LL;
constexpr int shareOfPeople = 60; // of 100 participants this many are there for the first time

} // namespace

QString DemoNetwork::status() {
    struct Share {
        int below; //!< of a hundred
        const char16_t* status;
    };
    static constexpr Share past[] = {
        {76, u"attended"}, {90, u"no_show"}, {95, u"declined"}, {98, u"cancelled"}, {100, u"invited"}};
    static constexpr Share running[] = {
        {60, u"attended"}, {85, u"confirmed"}, {92, u"registered"}, {96, u"declined"}, {100, u"cancelled"}};
    static constexpr Share full[] = {
        {45, u"confirmed"}, {70, u"registered"}, {88, u"waiting"}, {98, u"invited"}, {100, u"declined"}};
    static constexpr Share ahead[] = {{50, u"confirmed"}, {75, u"registered"}, {97, u"invited"}, {100, u"declined"}};
    static constexpr Share off[] = {{80, u"cancelled"}, {100, u"declined"}};
    const auto pick = [dice = m_random.below(100)](std::span<const Share> shares) {
        return demowords::text(
            std::find_if(shares.begin(), shares.end(), [dice](const Share& one) { return dice < one.below; })->status);
    };
    switch (m_school.slot.state) {
    case DemoState::Silent:
    case DemoState::Finished:
        return pick(past);
    case DemoState::Running:
        return pick(running);
    case DemoState::WaitingList:
        return pick(full);
    case DemoState::Cancelled:
        return pick(off);
    default:
        return pick(ahead);
    }
}

//! From the opening of the window until now, at most until the start.
qint64 DemoNetwork::registrationTime() {
    const qint64 start = m_school.start.toMSecsSinceEpoch();
    const qint64 now = m_today.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = std::min(start - dayLength, now);
    const qint64 first = std::min(start - 35 * dayLength, last - 3 * dayLength);
    return first + m_random.below(last - first);
}

Result<> DemoNetwork::writePerson(Writer& writer, const DemoPerson& person) {
    Record card(domain::entity(u"person"), person.id);
    describe(card, person);
    card.set(u"entered_for_id", QVariant::fromValue(m_school.id));
    RS_TRY(putBehindSchool(writer, card));
    if (!m_random.percent(90)) return {};
    Record consent(domain::entity(u"consent"),
                   base::linkId(u"consent", person.id, base::builtInId(u"purpose", u"processing")));
    consent.set(u"person_id", QVariant::fromValue(person.id)).set(u"purpose", QStringLiteral("processing"));
    consent.set(u"given_at", m_clock).set(u"how", QStringLiteral("form"));
    return putBehindSchool(writer, consent);
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
        .set(u"registered_at", registrationTime());
    if (now == u"attended") {
        participant.set(u"checked_in_at", start + m_random.below(3600) * 1000LL)
            .set(u"minutes", qint64(m_random.between(90, 480)));
        participant.set(
            u"certificate_number",
            QStringLiteral("%1-%2").arg(m_school.start.date().year()).arg(m_written + 1, 7, 10, QLatin1Char('0')));
    }
    RS_TRY(putRecord(writer, participant));
    return now == u"attended" ? writeTraces(writer, person) : Result<>();
}

Result<> DemoNetwork::writeResponse(Writer& writer, const DemoPerson& person) {
    const int recommendation = m_random.between(4, 10);
    QJsonObject answers{{QStringLiteral("usefulness"), m_random.between(2, 5)},
                        {QStringLiteral("recommendation"), recommendation}};
    if (!isLean()) {
        answers.insert(QStringLiteral("organisation"), m_random.between(3, 5));
        answers.insert(QStringLiteral("liked"),
                       m_random.percent(60) ? QStringLiteral("Мастерские; Общение") : QStringLiteral("Общие встречи"));
        if (m_random.percent(40))
            answers.insert(QStringLiteral("practice"), demowords::text(m_random.of(demowords::practices)));
        if (m_random.percent(35))
            answers.insert(QStringLiteral("comment"), demowords::text(m_random.of(demowords::comments)));
    }
    Record response = ofSchool(u"response");
    response.set(u"questionnaire_id", refTo(m_school.questionnaire))
        .set(u"person_id", refTo(person.id))
        .set(u"at", m_school.start.toMSecsSinceEpoch() + 2 * dayLength + m_random.below(5 * dayLength))
        .set(u"recommendation", qint64(recommendation))
        .set(u"channel", m_random.percent(70) ? QStringLiteral("form") : QStringLiteral("paper"))
        .set(u"answers", QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));
    return putRecord(writer, response);
}

Result<> DemoNetwork::writeTraces(Writer& writer, const DemoPerson& person) {
    if (m_school.slot.state != DemoState::Finished) return {};
    if (m_random.below(3) == 0) RS_TRY(writeResponse(writer, person));
    if (!m_random.percent(4)) return {};
    Record adoption = ofSchool(u"adoption");
    const QDate since = m_school.start.date().addDays(m_random.between(10, 60));
    adoption.set(u"practice_id", refTo(m_school.practice))
        .set(u"person_id", refTo(person.id))
        .set(u"organisation", demoOrganisation(person))
        .set(u"since", since.toString(Qt::ISODate));
    describeUse(adoption, since);
    return putRecord(writer, adoption);
}

} // namespace rs::services
