// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/speakerdirectory.h"

#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/readiness.h"
#include "domain/registry.h"
#include "services/recommendation.h"
#include "services/schoolfacts.h"
#include "sql/statement.h"

#include <algorithm>
#include <map>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using sql::Statement;

namespace {

constexpr const char16_t* talksSql =
    u"SELECT s.id, s.event_id, s.person_id, s.name, s.title, s.state, s.organisation, s.phone, s.email, s.agreement, "
    u"s.unavailable, s.practice_id, e.title, e.topic, e.start, e.zone, p.phone, p.email, p.organisation, p.region, "
    u"p.city, r.topic FROM speaker s JOIN event e ON e.id = s.event_id LEFT JOIN person p ON p.id = s.person_id "
    u"LEFT JOIN practice r ON r.id = s.practice_id WHERE coalesce(e.status, '') <> 'cancelled' "
    u"ORDER BY e.start IS NULL DESC, e.start DESC, s.n";

void fillEmpty(QString& text, const QString& value) {
    if (text.isEmpty()) text = value;
}

//! Gathers the records of one human.
struct CardTally {
    SpeakerCard card;
    QHash<QString, int> topics; //!< how often, by folded title
    QHash<QString, QString> named;
    RecommendationCount answers;

    void addTopic(const QString& topic) {
        const QString folded = base::fold(topic);
        if (folded.isEmpty()) return;
        ++topics[folded];
        if (!named.contains(folded)) named.insert(folded, topic.trimmed());
    }
    [[nodiscard]] SpeakerCard finished() {
        QStringList keys = topics.keys();
        std::sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) {
            return topics.value(a) != topics.value(b) ? topics.value(a) > topics.value(b) : a < b;
        });
        for (const QString& key : std::as_const(keys)) card.topics << named.value(key);
        card.recommendation = answers.score.value();
        return card;
    }
};

class Directory {
public:
    Directory(storage::Store& store, qint64 now) : m_store(&store), m_now(now) {}

    Result<QList<SpeakerCard>> read() {
        RS_ASSIGN(m_scores, recommendations(*m_store));
        RS_TRY(readNames());
        RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), talksSql));
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            take(rows);
        }
        RS_TRY(readAuthors());
        QList<SpeakerCard> cards;
        for (auto& [key, tally] : m_tallies) cards << tally.finished();
        std::stable_sort(cards.begin(), cards.end(), [](const SpeakerCard& a, const SpeakerCard& b) {
            return base::fold(a.name) < base::fold(b.name);
        });
        return cards;
    }

private:
    Result<> readNames();
    [[nodiscard]] QString keyOf(const Id& person, const QString& name) const;
    void take(const Statement& row);
    void takeContacts(const Statement& row, SpeakerCard& card);
    Result<> readAuthors();

    storage::Store* m_store;
    qint64 m_now;
    QHash<Id, RecommendationCount> m_scores;
    QHash<QString, Id> m_named;             //!< the one card that bears a folded name; null when several do
    std::map<QString, CardTally> m_tallies; //!< by card, else by folded name
    QHash<QString, QTimeZone> m_zones;
};

Result<> Directory::readNames() {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), u"SELECT DISTINCT person_id, name FROM speaker "
                                                                      "WHERE person_id IS NOT NULL"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const QString name = base::fold(rows.text(1));
        const Id person = rows.id(0), known = m_named.value(name, person);
        m_named.insert(name, known == person ? person : Id());
    }
}

//! A record without a card belongs to the only card of that name, else to a human known by the name alone.
QString Directory::keyOf(const Id& person, const QString& name) const {
    const Id card = person.isNull() ? m_named.value(base::fold(name)) : person;
    return card.isNull() ? QStringLiteral("name ") + base::fold(name) : base::toText(card);
}

void Directory::takeContacts(const Statement& row, SpeakerCard& card) {
    if (card.person.isNull()) card.person = row.id(2);
    fillEmpty(card.name, row.text(3));
    // The card is what is kept up to date; the records say what was given then.
    fillEmpty(card.phone, row.text(16));
    fillEmpty(card.email, row.text(17));
    fillEmpty(card.organisation, row.text(18));
    fillEmpty(card.region, row.text(19));
    fillEmpty(card.city, row.text(20));
    fillEmpty(card.phone, row.text(7));
    fillEmpty(card.email, row.text(8));
    fillEmpty(card.organisation, row.text(6));
    fillEmpty(card.agreement, row.text(9));
}

void Directory::take(const Statement& row) {
    CardTally& tally = m_tallies[keyOf(row.id(2), row.text(3))];
    takeContacts(row, tally.card);
    PastTalk talk;
    talk.speaker = row.id(0);
    talk.school = row.id(1);
    talk.title = row.text(4);
    talk.state = row.text(5);
    talk.practice = row.id(11);
    talk.schoolTitle = row.text(12);
    talk.topic = row.text(13);
    if (!row.isNull(14)) talk.start = row.integer(14);
    const RecommendationCount forms = m_scores.value(talk.school);
    talk.recommendation = forms.score.value();
    talk.answers = forms.score.answered();
    const bool accepted = talk.state == QLatin1String("accepted");
    if (talk.state == QLatin1String("invited")) ++tally.card.openInvitations;
    if (accepted) {
        tally.addTopic(talk.topic);
        tally.answers += forms;
    }
    tally.addTopic(row.text(21));
    if (talk.start) {
        QTimeZone& zone = m_zones[row.text(15)];
        if (!zone.isValid()) zone = domain::zoneNamed(row.text(15));
        const QDate day = domain::dayOf(*talk.start, zone), today = domain::dayOf(m_now, zone);
        if (accepted && day.year() == today.year()) ++tally.card.talksThisYear;
        if (day >= today) fillEmpty(tally.card.unavailable, row.text(10));
    }
    tally.card.talks << talk;
}

//! Topics of the practices that somebody wrote, without showing them as a speaker.
Result<> Directory::readAuthors() {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), u"SELECT author_id, topic FROM practice WHERE "
                                                                      "author_id IS NOT NULL AND topic IS NOT NULL"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const auto tally = m_tallies.find(base::toText(rows.id(0)));
        if (tally != m_tallies.end()) tally->second.addTopic(rows.text(1));
    }
}

} // namespace

Result<QList<SpeakerCard>> speakerDirectory(storage::Store& store, qint64 now) { return Directory(store, now).read(); }

Result<QList<SilentSpeaker>> silentSpeakers(storage::Store& store, const Id& school, qint64 now) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    const QDate today = domain::dayOf(now, domain::zoneNamed(event.text(u"zone")));
    RS_ASSIGN(const QList<Record> speakers, recordsWhere(store, u"speaker", QLatin1String("event_id"), {school}));
    return silentAmong(speakers, today);
}

QList<SilentSpeaker> silentAmong(const QList<Record>& speakers, const QDate& today) {
    QList<SilentSpeaker> silent;
    for (const Record& speaker : speakers) {
        const QDate due = domain::answerDue(speaker);
        if (!due.isValid() || due >= today) continue;
        silent << SilentSpeaker{speaker.id(), speaker.text(u"name"),
                                QDate::fromString(speaker.text(u"invited_on"), Qt::ISODate), due, due.daysTo(today)};
    }
    std::stable_sort(silent.begin(), silent.end(),
                     [](const SilentSpeaker& a, const SilentSpeaker& b) { return a.days > b.days; });
    return silent;
}

} // namespace rs::services
