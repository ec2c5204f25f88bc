// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demostates.h"

#include <algorithm>

namespace rs::services {

namespace {

constexpr int demoYears = 6;
constexpr int daysAhead = 90;
constexpr int daysOfSilence = 20; // younger ones may have no answers yet

struct FixedSchool {
    DemoState state;
    int days; //!< from today
};
//! The most telling first: a network of one school shows a school to be planned.
constexpr FixedSchool fixedSchools[] = {
    {DemoState::WaitingList, 12}, {DemoState::HalfPlanned, 38}, {DemoState::Running, 0},    {DemoState::Ready, 24},
    {DemoState::Idea, 85},        {DemoState::Silent, -12},     {DemoState::Cancelled, 18}, {DemoState::Finished, -66},
};

DemoState stateOf(qint64 days, DemoRandom& random) {
    if (days < -daysOfSilence) return DemoState::Finished;
    if (days < -1) return random.percent(50) ? DemoState::Silent : DemoState::Finished;
    if (days > 60) return random.percent(40) ? DemoState::Idea : DemoState::HalfPlanned;
    if (days > 25) return random.percent(70) ? DemoState::HalfPlanned : DemoState::Ready;
    return random.percent(60) ? DemoState::WaitingList : DemoState::Ready;
}

} // namespace

int DemoSlot::weight(DemoRandom& random) const {
    const int dice = random.between(1, 5);
    if (state == DemoState::Idea || state == DemoState::HalfPlanned) return 0;
    return state == DemoState::Cancelled ? 1 : dice;
}

QDate demoToday(const DemoSize& size) { return size.until.addDays(-daysAhead); }

std::vector<DemoSlot> demoSchedule(const DemoSize& size, DemoRandom& random) {
    const QDate today = demoToday(size);
    const int fixed = std::min(int(std::size(fixedSchools)), std::max(1, size.schools * 2 / 3));
    std::vector<DemoSlot> schedule;
    for (int i = 0; i < fixed && i < size.schools; ++i)
        schedule.push_back({today.addDays(fixedSchools[i].days), fixedSchools[i].state});
    const int others = size.schools - int(schedule.size());
    const QDate first = size.until.addYears(-demoYears);
    // A handful of schools leaves the weeks around today to those that are there for a reason.
    const qint64 days = first.daysTo(others < 20 ? today.addDays(-daysAhead) : size.until);
    for (int i = 0; i < others; ++i) {
        const QDate date = first.addDays((days * i + random.below(days)) / others);
        schedule.push_back({date, stateOf(today.daysTo(date), random)});
    }
    std::stable_sort(schedule.begin(), schedule.end(),
                     [](const DemoSlot& a, const DemoSlot& b) { return a.date < b.date; });
    return schedule;
}

} // namespace rs::services
