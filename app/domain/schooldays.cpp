// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schooldays.h"

#include <algorithm>

namespace rs::domain {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 leastPause = 10 * minute;
constexpr qint64 longestStretch = 180 * minute;

QList<Stretch> busyTimes(const QList<Record>& sessions) {
    QList<Stretch> busy;
    for (const Record& session : sessions) {
        const Stretch time{session.value(u"start").toLongLong(), session.value(u"end").toLongLong()};
        if (time.from > 0 && time.to > time.from && session.text(u"kind") != QLatin1String("break")) busy << time;
    }
    std::sort(busy.begin(), busy.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    return busy;
}

} // namespace

bool isPublicHoliday(QDate date) {
    static constexpr std::pair<int, int> others[] = {{2, 23}, {3, 8}, {5, 1}, {5, 9}, {6, 12}, {11, 4}};
    if (date.month() == 1 && date.day() <= 8) return true; // New Year, and Christmas on the 7th
    return std::find(std::begin(others), std::end(others), std::pair(date.month(), date.day())) != std::end(others);
}

QList<Stretch> stretchesWithoutBreak(const QList<Record>& sessions) {
    QList<Stretch> stretches;
    for (const Stretch& time : busyTimes(sessions)) {
        if (!stretches.isEmpty() && time.from - stretches.last().to < leastPause)
            stretches.last().to = std::max(stretches.last().to, time.to);
        else
            stretches << time;
    }
    stretches.removeIf([](const Stretch& one) { return one.to - one.from <= longestStretch; });
    return stretches;
}

} // namespace rs::domain
