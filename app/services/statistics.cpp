// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/statistics.h"

#include "base/fold.h"
#include "sql/statement.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using sql::Statement;

namespace {

struct EventFacts {
    bool selected = false;
    bool isSchool = false;
    QDate day; //!< of the start, in the event's own zone
    QString month, region, topic;
};
using Events = QHash<Id, EventFacts>;

//! A card seen among the counted participations.
struct Seen {
    QDate first; //!< of all participations ever
    bool selected = false;
};

class Counter {
public:
    Counter(storage::Store& store, const StatisticsFilter& filter) : m_store(&store), m_filter(&filter) {}

    Result<Statistics> run() {
        RS_TRY(readEvents());
        RS_TRY(readParticipants());
        RS_TRY(readResponses());
        RS_TRY(readPractices());
        finish();
        return std::move(m_result);
    }

private:
    Result<> readEvents();
    Result<> readParticipants();
    Result<> readResponses();
    Result<> readPractices();
    Result<> readShown(QStringView sql, QSet<Id>& shown);
    void countParticipant(const EventFacts& event, const Id& person, const QString& status);
    void finish();
    void finishMonths();
    void finishPlaces();
    [[nodiscard]] bool isSelected(const EventFacts& event, const Id& project) const;

    storage::Store* m_store;
    const StatisticsFilter* m_filter;
    Statistics m_result;
    Events m_events;
    QHash<Id, Seen> m_people;
    QMap<QString, MonthFigures> m_months;
    QHash<QString, QSet<Id>> m_monthPeople;
    QMap<QString, RegionFigures> m_regions;
    QHash<QString, QSet<Id>> m_regionPeople;
    QHash<QString, TopicFigures> m_topics; //!< by the folded topic
};

bool Counter::isSelected(const EventFacts& event, const Id& project) const {
    if (m_filter->from.isValid() && event.day < m_filter->from) return false;
    if (m_filter->to.isValid() && event.day > m_filter->to) return false;
    if (!m_filter->project.isNull() && project != m_filter->project) return false;
    return m_filter->region.isEmpty() || event.region == m_filter->region;
}

//! An event without a start has not been held: it is never counted.
Result<> Counter::readEvents() {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(),
                                                 u"SELECT id, kind, start, zone, region, topic, project_id FROM event "
                                                 "WHERE start IS NOT NULL AND coalesce(status, '') <> 'cancelled'"));
    QHash<QString, QTimeZone> zones;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const QString name = rows.text(3);
        QTimeZone& zone = zones[name];
        if (!zone.isValid()) zone = QTimeZone(name.toLatin1());
        if (!zone.isValid()) zone = QTimeZone::utc();
        EventFacts event;
        event.isSchool = rows.text(1) == QLatin1String("school");
        event.day = QDateTime::fromMSecsSinceEpoch(rows.integer(2), zone).date();
        event.month = event.day.toString(QStringLiteral("yyyy-MM"));
        event.region = rows.text(4);
        event.topic = rows.text(5).trimmed();
        event.selected = isSelected(event, rows.id(6));
        if (event.selected) {
            ++m_result.events;
            m_result.schools += event.isSchool;
            m_months[event.month].month = event.month;
            if (!event.region.isEmpty()) m_regions[event.region].schools += event.isSchool;
            TopicFigures& topic = m_topics[base::fold(event.topic)];
            if (topic.topic.isEmpty()) topic.topic = event.topic;
            topic.schools += event.isSchool;
        }
        m_events.insert(rows.id(0), event);
    }
}

bool isCounted(const QString& status) {
    return status == QLatin1String("registered") || status == QLatin1String("confirmed") ||
           status == QLatin1String("attended") || status == QLatin1String("no_show");
}

void Counter::countParticipant(const EventFacts& event, const Id& person, const QString& status) {
    if (event.selected) ++m_result.funnel.invited;
    if (!isCounted(status)) return;
    if (!person.isNull()) {
        Seen& seen = m_people[person];
        if (!seen.first.isValid() || event.day < seen.first) seen.first = event.day;
        seen.selected = seen.selected || event.selected;
    }
    if (!event.selected) return;
    ++m_result.participants;
    m_result.funnel.came += status == QLatin1String("attended");
    ++m_months[event.month].participants;
    ++m_topics[base::fold(event.topic)].participants;
    if (!event.region.isEmpty()) ++m_regions[event.region].participants;
    if (person.isNull()) return;
    m_monthPeople[event.month] << person;
    if (!event.region.isEmpty()) m_regionPeople[event.region] << person;
}

Result<> Counter::readParticipants() {
    RS_ASSIGN(Statement rows,
              Statement::prepare(m_store->database(), u"SELECT event_id, person_id, status FROM participant"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const auto event = m_events.constFind(rows.id(0));
        if (event != m_events.constEnd()) countParticipant(*event, rows.id(1), rows.text(2));
    }
}

Result<> Counter::readResponses() {
    RS_ASSIGN(Statement rows,
              Statement::prepare(m_store->database(), u"SELECT event_id, recommendation FROM response"));
    qint64 answers = 0, promoters = 0, critics = 0;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) break;
        const auto event = m_events.constFind(rows.id(0));
        if (event == m_events.constEnd() || !event->selected) continue;
        ++m_result.funnel.feedback;
        if (rows.isNull(1)) continue;
        ++answers;
        promoters += rows.integer(1) >= 9;
        critics += rows.integer(1) <= 6;
    }
    if (answers > 0) m_result.recommendation = 100.0 * double(promoters - critics) / double(answers);
    return {};
}

Result<> Counter::readShown(QStringView sql, QSet<Id>& shown) {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), sql));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const auto event = m_events.constFind(rows.id(0));
        if (event != m_events.constEnd() && event->selected) shown << rows.id(1);
    }
}

Result<> Counter::readPractices() {
    QSet<Id> shown, adopters;
    RS_TRY(readShown(u"SELECT event_id, practice_id FROM speaker WHERE practice_id IS NOT NULL", shown));
    RS_TRY(readShown(u"SELECT event_id, id FROM practice WHERE event_id IS NOT NULL", shown));
    RS_TRY(readShown(u"SELECT event_id, person_id FROM adoption WHERE person_id IS NOT NULL", adopters));
    QSet<Id> adoptions;
    RS_TRY(readShown(u"SELECT event_id, id FROM adoption", adoptions));
    m_result.practicesShown = shown.size();
    m_result.practicesAdopted = adoptions.size();
    m_result.funnel.practice = adopters.size();
    return {};
}

void Counter::finishMonths() {
    for (MonthFigures& month : m_months) {
        const QSet<Id>& people = m_monthPeople[month.month];
        month.uniquePeople = people.size();
        for (const Id& person : people)
            month.fresh += m_people.value(person).first.toString(QStringLiteral("yyyy-MM")) == month.month;
        month.returning = month.uniquePeople - month.fresh;
    }
    m_result.byMonth = m_months.values();
}

void Counter::finishPlaces() {
    for (auto it = m_regions.begin(); it != m_regions.end(); ++it) {
        it->region = it.key();
        it->uniquePeople = m_regionPeople.value(it.key()).size();
    }
    m_result.byRegion = m_regions.values();
    m_result.regions = m_regions.size();
    for (const TopicFigures& topic : std::as_const(m_topics)) {
        if (!topic.topic.isEmpty()) m_result.topics << topic;
    }
    std::sort(m_result.topics.begin(), m_result.topics.end(), [](const TopicFigures& a, const TopicFigures& b) {
        return a.participants != b.participants ? a.participants > b.participants : a.topic < b.topic;
    });
}

void Counter::finish() {
    for (const Seen& seen : std::as_const(m_people)) {
        if (!seen.selected) continue;
        ++m_result.uniquePeople;
        m_result.fresh += (!m_filter->from.isValid() || seen.first >= m_filter->from) &&
                          (!m_filter->to.isValid() || seen.first <= m_filter->to);
    }
    m_result.returning = m_result.uniquePeople - m_result.fresh;
    m_result.funnel.registered = m_result.participants;
    finishMonths();
    finishPlaces();
}

} // namespace

Result<Statistics> statistics(storage::Store& store, const StatisticsFilter& filter) {
    return Counter(store, filter).run();
}

} // namespace rs::services
