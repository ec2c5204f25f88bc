// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/schoolfacts.h"
#include "services/speakerdirectory.h"
#include "sql/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using sql::Statement;

namespace {

//! A practice on the topic and somebody who knows it.
struct Practitioner {
    Id person, practice;
    QString title;
};

class Suggester {
public:
    Suggester(storage::Store& store, const Record& event, qint64 now)
        : m_store(&store),
          m_event(event),
          m_topic(base::fold(event.text(u"topic"))),
          m_now(now) {}

    Result<QList<SpeakerSuggestion>> suggest();

private:
    Result<> exclude();
    Result<QList<Practitioner>> practitioners(QStringView sql);
    Result<> add(const Practitioner& one, SuggestionReason reason);
    void addTalks();
    void markBusy(SpeakerCard& card) const;
    [[nodiscard]] bool isTaken(const SpeakerCard& card) const {
        return m_taken.contains(card.person) || m_takenNames.contains(base::fold(card.name));
    }

    storage::Store* m_store;
    Record m_event;
    QString m_topic;
    qint64 m_now;
    QList<SpeakerCard> m_cards;
    QSet<Id> m_taken; //!< speakers of the school, whatever they said
    QSet<QString> m_takenNames;
    QList<SpeakerSuggestion> m_found;
};

Result<> Suggester::exclude() {
    RS_ASSIGN(const QList<Record> here, recordsWhere(*m_store, u"speaker", QLatin1String("event_id"), {m_event.id()}));
    for (const Record& speaker : here) {
        const Id person = speaker.reference(u"person_id");
        person.isNull() ? void(m_takenNames << base::fold(speaker.text(u"name"))) : void(m_taken << person);
    }
    return {};
}

void Suggester::addTalks() {
    for (const SpeakerCard& card : std::as_const(m_cards)) {
        if (isTaken(card)) continue;
        for (const PastTalk& talk : card.talks) {
            const bool fits = talk.state == QLatin1String("accepted") && talk.start && *talk.start < m_now &&
                              base::fold(talk.topic) == m_topic;
            if (!fits) continue;
            const int year = domain::dayOf(*talk.start, QTimeZone::utc()).year();
            m_found << SpeakerSuggestion{
                card, SuggestionReason::TalkOnTopic, {talk.schoolTitle, QString::number(year)}, talk.practice};
            m_taken << card.person;
            if (card.person.isNull()) m_takenNames << base::fold(card.name);
            break;
        }
    }
}

Result<QList<Practitioner>> Suggester::practitioners(QStringView sql) {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), sql));
    QList<Practitioner> found;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return found;
        if (base::fold(rows.text(3)) == m_topic) found << Practitioner{rows.id(0), rows.id(1), rows.text(2)};
    }
}

Result<> Suggester::add(const Practitioner& one, SuggestionReason reason) {
    if (m_taken.contains(one.person)) return {};
    m_taken << one.person;
    const auto known = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [&](const SpeakerCard& card) { return card.person == one.person; });
    SpeakerCard card;
    if (known != m_cards.cend()) {
        card = *known;
    } else {
        RS_ASSIGN(const auto person, m_store->find(domain::entity(u"person"), one.person));
        if (!person) return {};
        card.person = one.person;
        card.name = person->title();
        card.organisation = person->text(u"organisation");
        card.phone = person->text(u"phone");
        card.email = person->text(u"email");
        card.region = person->text(u"region");
        card.city = person->text(u"city");
    }
    m_found << SpeakerSuggestion{card, reason, {one.title}, one.practice};
    return {};
}

//! Other schools that have or ask this human on the days of ours.
void Suggester::markBusy(SpeakerCard& card) const {
    if (domain::isEmpty(m_event.value(u"start"))) return;
    const qint64 start = m_event.value(u"start").toLongLong();
    const qint64 end = std::max(start, m_event.value(u"end").toLongLong());
    const QTimeZone zone = domain::zoneNamed(m_event.text(u"zone"));
    for (const PastTalk& talk : std::as_const(card.talks)) {
        const bool counts = talk.state == QLatin1String("accepted") || talk.state == QLatin1String("invited");
        if (!counts || !talk.start || talk.school == m_event.id()) continue;
        const QDate day = domain::dayOf(*talk.start, zone);
        if (day >= domain::dayOf(start, zone) && day <= domain::dayOf(end, zone)) card.busyWith << talk.schoolTitle;
    }
}

Result<QList<SpeakerSuggestion>> Suggester::suggest() {
    if (m_topic.isEmpty()) return QList<SpeakerSuggestion>();
    RS_ASSIGN(m_cards, speakerDirectory(*m_store, m_now));
    RS_TRY(exclude());
    addTalks();
    RS_ASSIGN(const auto authors, practitioners(u"SELECT author_id, id, title, topic FROM practice WHERE author_id IS "
                                                "NOT NULL AND topic IS NOT NULL ORDER BY n"));
    for (const Practitioner& one : authors) RS_TRY(add(one, SuggestionReason::PracticeOnTopic));
    RS_ASSIGN(const auto adopters,
              practitioners(u"SELECT a.person_id, p.id, p.title, p.topic FROM adoption a JOIN practice p ON p.id = "
                            "a.practice_id WHERE a.person_id IS NOT NULL AND p.topic IS NOT NULL ORDER BY a.n"));
    for (const Practitioner& one : adopters) RS_TRY(add(one, SuggestionReason::StartedPractice));
    for (SpeakerSuggestion& one : m_found) markBusy(one.card);
    std::stable_sort(m_found.begin(), m_found.end(), [](const SpeakerSuggestion& a, const SpeakerSuggestion& b) {
        const double first = a.card.recommendation.value_or(-1000), second = b.card.recommendation.value_or(-1000);
        return first != second ? first > second : a.card.talksThisYear < b.card.talksThisYear;
    });
    return m_found;
}

} // namespace

Result<QList<SpeakerSuggestion>> suggestSpeakers(storage::Store& store, const Id& school, qint64 now) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    return Suggester(store, event, now).suggest();
}

QString reasonText(const SpeakerSuggestion& suggestion, const Words& words) {
    const auto reason = [&] {
        switch (suggestion.reason) {
        case SuggestionReason::TalkOnTopic:
            return words.text("speakers", QT_TRANSLATE_NOOP("speakers", "Spoke on this topic: “%1”, %2"));
        case SuggestionReason::PracticeOnTopic:
            return words.text("speakers", QT_TRANSLATE_NOOP("speakers", "Author of a practice on this topic: “%1”"));
        case SuggestionReason::StartedPractice:
            return words.text("speakers", QT_TRANSLATE_NOOP("speakers", "Uses a practice on this topic: “%1”"));
        }
        Q_UNREACHABLE();
    }();
    QString text = reason;
    for (qsizetype i = 0; i < suggestion.arguments.size(); ++i)
        text.replace(QStringLiteral("%%1").arg(i + 1), suggestion.arguments.at(i));
    QStringList parts{text};
    if (suggestion.card.recommendation)
        parts << words.text("speakers", QT_TRANSLATE_NOOP("speakers", "recommendation score %1"))
                     .arg(qRound(*suggestion.card.recommendation));
    if (suggestion.card.talksThisYear > 0)
        parts << words.text("speakers", QT_TRANSLATE_N_NOOP("speakers", "%n talks this year"),
                            suggestion.card.talksThisYear);
    return parts.join(QStringLiteral(" · "));
}

} // namespace rs::services
