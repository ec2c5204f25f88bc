// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/reading.h"

#include "domain/choices.h"
#include "domain/duedate.h"

#include <QTimeZone>

#include <algorithm>

namespace rs::impact {

using base::Result;

namespace {

//! Its place in a closed list; none for what is not in it.
int placeIn(std::span<const domain::Choice> choices, QByteArrayView code) {
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QByteArrayView(choices[i].code)) return int(i);
    }
    return none;
}

void addGoals(Facts& facts, const QString& json, int project, int event) {
    for (Goal& goal : goalsOf(json)) {
        goal.project = project;
        goal.event = event;
        facts.goals.push_back(std::move(goal));
    }
}

Result<> readProjects(storage::Store& store, Facts& facts) {
    return eachRow(store, u"SELECT id, title, start, \"end\", goals FROM project ORDER BY n",
                   [&](const sql::Statement& row) {
                       const int project = facts.projects.add(base::toText(row.id(0)), row.text(1));
                       facts.projectSpans.push_back({dayOfText(row.view(2)), dayOfText(row.view(3))});
                       addGoals(facts, row.text(4), project, none);
                   });
}

class EventTaker {
public:
    explicit EventTaker(Facts& facts) : m_facts(&facts) {}

    void take(const sql::Statement& row) {
        Event event;
        event.id = row.id(0);
        event.isSchool = row.view(1) == QByteArrayView("school");
        const QDate day = domain::dayOf(row.integer(2), zoneOf(row.text(3)));
        event.day = int(day.toJulianDay());
        event.month = day.year() * 12 + day.month() - 1;
        event.region = m_facts->regions.add(row.text(4));
        event.topic = m_facts->topics.addWords(row.text(5));
        event.project = m_facts->projects.add(base::toText(row.id(6)));
        event.city = m_facts->cities.addWords(row.text(7));
        event.format = placeIn(domain::choices::eventFormat, row.view(8));
        event.level = placeIn(domain::choices::level, row.view(9));
        event.leader = m_facts->people.add(row.view(10));
        event.deputy = m_facts->people.add(row.view(11));
        m_taken.push_back({event, row.text(12)});
    }
    void finish() {
        std::stable_sort(m_taken.begin(), m_taken.end(),
                         [](const Taken& a, const Taken& b) { return a.event.day < b.event.day; });
        for (const Taken& one : m_taken) {
            addGoals(*m_facts, one.goals, none, int(m_facts->events.size()));
            m_facts->events.push_back(one.event);
        }
        m_facts->projectSpans.resize(size_t(m_facts->projects.size()));
    }

private:
    struct Taken {
        Event event;
        QString goals;
    };
    const QTimeZone& zoneOf(const QString& name) {
        QTimeZone& zone = m_zones[name];
        if (!zone.isValid()) zone = domain::zoneNamed(name);
        return zone;
    }

    Facts* m_facts;
    std::vector<Taken> m_taken;
    QHash<QString, QTimeZone> m_zones;
};

} // namespace

//! QDate::fromString() takes longer than reading the row.
int dayOfText(QByteArrayView isoDate) {
    constexpr qsizetype length = 10; // 2026-03-01
    if (isoDate.size() != length || isoDate[4] != '-' || isoDate[7] != '-') return none;
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            if (isoDate[i] < '0' || isoDate[i] > '9') return none;
            value = value * 10 + (isoDate[i] - '0');
        }
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    return date.isValid() ? int(date.toJulianDay()) : none;
}

EventNumbers::EventNumbers(const std::vector<Event>& events) {
    for (const Event& event : events) m_ids.add(event.id);
}

Result<> readEvents(storage::Store& store, Facts& facts) {
    RS_TRY(readProjects(store, facts));
    RS_TRY(eachRow(store, u"SELECT title FROM topic ORDER BY n",
                   [&](const sql::Statement& row) { facts.topics.addWords(row.text(0)); }));
    EventTaker taker(facts);
    RS_TRY(eachRow(store,
                   u"SELECT id, kind, start, zone, region, topic, project_id, city, format, audience_level, leader_id, "
                   u"deputy_id, goals FROM event WHERE start IS NOT NULL AND coalesce(status, '') <> 'cancelled' "
                   u"ORDER BY n",
                   [&](const sql::Statement& row) { taker.take(row); }));
    taker.finish();
    return {};
}

} // namespace rs::impact
