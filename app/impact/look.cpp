// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/look.h"

#include "base/fold.h"
#include "domain/choices.h"

#include <algorithm>

namespace rs::impact {

namespace {

constexpr int everBefore = std::numeric_limits<int>::min();

int placeOf(std::span<const domain::Choice> choices, const QString& code, int unknown) {
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1String(choices[i].code)) return int(i);
    }
    return unknown;
}

int dayOr(const QDate& date, int open) { return date.isValid() ? int(date.toJulianDay()) : open; }

} // namespace

Look::Look(const Facts& facts, const Filter& filter, const QDate& today)
    : m_facts(&facts),
      m_filter(filter),
      m_today(int(today.toJulianDay())),
      m_from(dayOr(filter.from, everBefore)),
      m_to(dayOr(filter.to, never)) {
    const auto asked = [](const Dictionary& all, const QString& key) {
        const int number = key.isEmpty() ? any : all.find(key);
        return number == none ? unknown : number;
    };
    m_project = asked(facts.projects, base::toText(filter.project));
    m_region = asked(facts.regions, filter.region);
    m_topic = asked(facts.topics, base::fold(filter.topic));
    m_format = filter.format.isEmpty() ? any : placeOf(domain::choices::eventFormat, filter.format, unknown);
    m_level = filter.level.isEmpty() ? any : placeOf(domain::choices::level, filter.level, unknown);
    choose();
}

bool Look::passes(const Event& event) const {
    const auto fits = [](int asked, int has) { return asked == any || asked == has; };
    return isInPeriod(event.day) && fits(m_project, event.project) && fits(m_region, event.region) &&
           fits(m_topic, event.topic) && fits(m_format, event.format) && fits(m_level, event.level);
}

void Look::choose() {
    m_events.clear();
    m_isIn.assign(m_facts->events.size(), 0);
    for (size_t i = 0; i < m_facts->events.size(); ++i) {
        if (!passes(m_facts->events[i])) continue;
        m_events.push_back(int(i));
        m_isIn[i] = 1;
    }
}

bool Look::has(const Own& own) const {
    if (own.event != none) return has(own.event);
    const bool isPeriodOpen = m_from == everBefore && m_to == never;
    if (!isPeriodOpen && (own.day == none || !isInPeriod(own.day))) return false;
    return (m_project == any || m_project == own.project) && (m_topic == any || m_topic == own.topic) &&
           m_region == any && m_format == any && m_level == any;
}

bool Look::has(const Assessment& assessment) const {
    return isInPeriod(assessment.day) && (m_region == any || m_region == assessment.region) &&
           (m_level == any || m_level == assessment.level);
}

Look Look::always() const {
    Look look = *this;
    look.m_from = everBefore;
    look.m_to = never;
    look.choose();
    return look;
}

Look Look::until(int day) const {
    Look look = *this;
    look.m_to = std::min(m_to, day);
    look.choose();
    return look;
}

Look Look::only(const std::vector<int>& events) const {
    Look look = *this;
    look.m_events = events;
    look.m_isIn.assign(m_facts->events.size(), 0);
    for (const int event : events) look.m_isIn[size_t(event)] = 1;
    return look;
}

} // namespace rs::impact
