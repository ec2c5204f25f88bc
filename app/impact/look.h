// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/facts.h"
#include "impact/filter.h"

#include <limits>

namespace rs::impact {

//! The facts through a filter: which events are looked at, by day, and which records without an event. Lives no longer
//! than the facts.
class Look {
public:
    Look(const Facts& facts, const Filter& filter, const QDate& today);

    [[nodiscard]] const Facts& facts() const { return *m_facts; }
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] int today() const { return m_today; }
    [[nodiscard]] int from() const { return m_from; } //!< first day of the period; far back when open
    [[nodiscard]] int to() const { return m_to; }     //!< `never` when open

    [[nodiscard]] const std::vector<int>& events() const { return m_events; }
    [[nodiscard]] bool has(int event) const { return event >= 0 && event < never && m_isIn[size_t(event)] != 0; }
    //! Of an event that is looked at; without one its own day, project and topic answer, and a filter that asks for
    //! something else has it not.
    [[nodiscard]] bool has(const Own& own) const;
    [[nodiscard]] bool has(const Assessment& assessment) const;
    [[nodiscard]] bool isInPeriod(int day) const { return day >= m_from && day <= m_to; }

    //! The same without its period.
    [[nodiscard]] Look always() const;
    //! The same up to a day.
    [[nodiscard]] Look until(int day) const;
    //! Of these events alone, whatever the filter says of events.
    [[nodiscard]] Look only(const std::vector<int>& events) const;

    //! Shows `see(event, participation, place)` every participant of the events looked at, by day.
    template <typename See>
    void eachParticipant(See see) const {
        for (const int event : m_events) {
            const Event& one = m_facts->events[size_t(event)];
            for (int i = one.first; i < one.last; ++i) {
                const Participation& participation = m_facts->participations[size_t(i)];
                if (isParticipant(participation.status)) see(one, participation, i);
            }
        }
    }

private:
    void choose();
    [[nodiscard]] bool passes(const Event& event) const;

    const Facts* m_facts;
    Filter m_filter;
    int m_today;
    int m_from, m_to;
    //! Of the dictionaries; `any` asks nothing, `unknown` is nowhere.
    static constexpr int any = -2, unknown = -3;
    int m_project, m_region, m_topic, m_format, m_level;
    std::vector<int> m_events;
    std::vector<char> m_isIn;
};

//! Whom one has seen already: of the people, the events ...
class SeenOnce {
public:
    explicit SeenOnce(int size) : m_turns(size_t(size), 0) {}
    //! Everything is new again.
    void begin() { ++m_turn; }
    //! True the first time.
    bool see(int number) {
        if (number < 0 || m_turns[size_t(number)] == m_turn) return false;
        m_turns[size_t(number)] = m_turn;
        return true;
    }

private:
    std::vector<int> m_turns;
    int m_turn = 1;
};

} // namespace rs::impact
