// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/naive.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "storage/recordio.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>

namespace rs::test {

using base::fold;
using base::Id;
using namespace Qt::StringLiterals;

QString keyOr(const QString& key) { return key.isEmpty() ? u"-"_s : key; }

Naive::Naive(storage::Store& store, const impact::Filter& filter, const QDate& today)
    : m_filter(filter),
      m_today(today) {
    for (const domain::Entity* entity : domain::entities()) {
        auto reader = storage::RecordReader::byCondition(store.database(), *entity, u"1 ORDER BY t.n");
        EXPECT_TRUE(reader);
        m_records[entity->key()] = reader->all().value_or(Records());
        for (const Record& record : all(entity->key())) m_byId[entity->key()].insert(record.id(), record);
    }
}

std::optional<domain::Record> Naive::find(const QString& table, const Id& id) const {
    const QHash<Id, Record> records = m_byId.value(table);
    return records.contains(id) ? std::optional(records.value(id)) : std::nullopt;
}

bool Naive::counts(const Record& event) {
    return !domain::isEmpty(event.value(u"start")) && event.text(u"status") != u"cancelled";
}

QDate Naive::dayOf(const Record& event) {
    static QHash<QString, QTimeZone> zones; // making one takes longer than all else
    QTimeZone& zone = zones[event.text(u"zone")];
    if (!zone.isValid()) zone = QTimeZone(event.text(u"zone").toLatin1());
    if (!zone.isValid()) zone = QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(event.value(u"start").toLongLong(), zone).date();
}

bool Naive::isInPeriod(const QDate& day) const {
    return (!m_filter.from.isValid() || day >= m_filter.from) && (!m_filter.to.isValid() || day <= m_filter.to);
}

bool Naive::passes(const Record& event, Period period) const {
    if (!counts(event)) return false;
    if (period == Period::Asked && !isInPeriod(dayOf(event))) return false;
    if (!m_filter.project.isNull() && event.reference(u"project_id") != m_filter.project) return false;
    if (!m_filter.region.isEmpty() && event.text(u"region") != m_filter.region) return false;
    if (!m_filter.topic.isEmpty() && fold(event.text(u"topic")) != fold(m_filter.topic)) return false;
    if (!m_filter.format.isEmpty() && event.text(u"format") != m_filter.format) return false;
    return m_filter.level.isEmpty() || event.text(u"audience_level") == m_filter.level;
}

Naive::Records Naive::events(Period period) const {
    Records found;
    for (const Record& event : all(u"event"_s)) {
        if (passes(event, period)) found << event;
    }
    std::stable_sort(found.begin(), found.end(), [](const Record& a, const Record& b) { return dayOf(a) < dayOf(b); });
    return found;
}

std::optional<domain::Record> Naive::eventOf(const Record& record, Period period) const {
    const auto event = find(u"event"_s, record.reference(u"event_id"));
    return event && passes(*event, period) ? event : std::nullopt;
}

Naive::Records Naive::ofEvents(const QString& table) const {
    Records found;
    for (const Record& record : all(table)) {
        if (eventOf(record)) found << record;
    }
    return found;
}

Naive::Records Naive::participants(Period period) const {
    Records found;
    for (const Record& record : all(u"participant"_s)) {
        const QString status = record.text(u"status");
        const bool has =
            status == u"registered" || status == u"confirmed" || status == u"attended" || status == u"no_show";
        if (has && eventOf(record, period)) found << record;
    }
    return found;
}

//! Of all times and all projects.
QDate Naive::firstDay(const Id& person) const {
    QDate first;
    for (const Record& record : all(u"participant"_s)) {
        const QString status = record.text(u"status");
        if (record.reference(u"person_id") != person) continue;
        if (status != u"registered" && status != u"confirmed" && status != u"attended" && status != u"no_show")
            continue;
        const auto event = find(u"event"_s, record.reference(u"event_id"));
        if (!event || !counts(*event)) continue;
        if (!first.isValid() || dayOf(*event) < first) first = dayOf(*event);
    }
    return first;
}

std::optional<double> Naive::score(const Records& responses) const {
    double answers = 0, good = 0, bad = 0;
    for (const Record& response : responses) {
        if (response.value(u"recommendation").isNull()) continue;
        const int answer = response.value(u"recommendation").toInt();
        ++answers;
        if (answer >= 9) ++good;
        if (answer <= 6) ++bad;
    }
    if (answers == 0) return std::nullopt;
    return 100 * (good - bad) / answers;
}

Naive::People Naive::leaders() const {
    People people;
    for (const Record& event : events()) people << event.reference(u"leader_id") << event.reference(u"deputy_id");
    for (const Record& member : ofEvents(u"team_member"_s)) {
        const QString role = member.text(u"role");
        if ((role == u"leader" || role == u"deputy") && member.text(u"state") != u"declined")
            people << member.reference(u"person_id");
    }
    people.remove(Id());
    return people;
}

double Naive::newRegions() const { return double(firstEvents().size()); }

double Naive::hours() const {
    double minutes = 0;
    for (const Record& one : participants()) {
        if (one.text(u"status") == u"attended") minutes += one.value(u"minutes").toDouble();
    }
    return minutes / 60;
}

double Naive::children() const {
    double sum = 0;
    for (const Record& one : ofEvents(u"adoption"_s)) {
        const QVariant size = one.value(u"group_size");
        sum += size.isNull() ? 25 : size.toDouble();
    }
    return sum;
}

std::optional<double> Naive::one(const QString& code) const {
    People people, fresh, adopters;
    double came = 0;
    const Records taking = participants();
    for (const Record& one : taking) {
        came += one.text(u"status") == u"attended";
        const Id person = one.reference(u"person_id");
        if (person.isNull()) continue;
        people << person;
        if (isInPeriod(firstDay(person))) fresh << person;
    }
    QSet<QString> regions, cities, organisations;
    double schools = 0, speakers = 0;
    for (const Record& event : events()) {
        schools += event.text(u"kind") == u"school";
        regions << event.text(u"region");
        cities << fold(event.text(u"city"));
    }
    regions.remove(QString());
    cities.remove(QString());
    for (const Record& one : participants()) organisations << fold(one.text(u"organisation"));
    organisations.remove(QString());
    for (const Record& one : ofEvents(u"adoption"_s)) adopters << one.reference(u"person_id");
    adopters.remove(Id());
    for (const Record& one : ofEvents(u"speaker"_s)) speakers += one.text(u"state") == u"accepted";
    const double answered = double(ofEvents(u"response"_s).size());
    if (code == u"recommendation") return score(ofEvents(u"response"_s));
    if (code == u"feedback_share") return came > 0 ? std::optional(100 * answered / came) : std::nullopt;
    const QMap<QString, double> numbers{{u"schools"_s, schools},
                                        {u"events"_s, double(events().size())},
                                        {u"leaders"_s, double(leaders().size())},
                                        {u"participants"_s, double(taking.size())},
                                        {u"unique_people"_s, double(people.size())},
                                        {u"new"_s, double(fresh.size())},
                                        {u"returning"_s, double(people.size() - fresh.size())},
                                        {u"regions"_s, double(regions.size())},
                                        {u"new_regions"_s, newRegions()},
                                        {u"cities"_s, double(cities.size())},
                                        {u"organisations"_s, double(organisations.size())},
                                        {u"hours"_s, hours()},
                                        {u"adopters"_s, double(adopters.size())},
                                        {u"children"_s, children()},
                                        {u"speakers"_s, speakers}};
    return numbers.contains(code) ? std::optional(numbers.value(code)) : std::nullopt;
}

Naive::Cells Naive::of(const QString& code) const {
    const QMap<QString, std::function<Cells()>> tables{
        {u"participants_by_month"_s, [this] { return months(true); }},
        {u"months"_s, [this] { return months(false); }},
        {u"participants_by_region"_s, [this] { return byRegion(); }},
        {u"first_events_of_regions"_s, [this] { return firstEvents(); }},
        {u"return_by_cohort"_s, [this] { return cohorts(); }},
        {u"participants_by_topic"_s, [this] { return byTopic(); }},
        {u"topics_asked"_s, [this] { return topicsAsked(); }},
        {u"participants_by_format"_s,
         [this] { return byWord([](const Record&, const Record& event) { return event.text(u"format"); }); }},
        {u"participants_by_position"_s,
         [this] { return byWord([](const Record& one, const Record&) { return fold(one.text(u"position")); }); }},
        {u"events_by_project"_s, [this] { return byProject(); }},
        {u"funnel"_s, [this] { return funnel(); }},
        {u"feedback_scores"_s, [this] { return answers(false); }},
        {u"feedback_means"_s, [this] { return answers(true); }},
        {u"recommendation_by_month"_s, [this] { return recommendationByMonth(); }},
        {u"speakers_by_score"_s, [this] { return speakers(); }},
        {u"practices"_s, [this] { return practices(); }},
        {u"practices_kept"_s, [this] { return practicesKept(); }},
        {u"cities_exchange"_s, [this] { return exchange(); }},
        {u"tracks_by_stage"_s, [this] { return tracks(); }},
        {u"self_assessment"_s, [this] { return assessments(); }},
        {u"goals"_s, [this] { return goals(); }},
    };
    if (tables.contains(code)) return tables.value(code)();
    const std::optional<double> number = one(code);
    return number ? Cells{{QString(), {{u"value"_s, *number}}}} : Cells();
}

} // namespace rs::test
