// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghours.h"

#include "base/fold.h"
#include "domain/openinghourstext.h"

#include <QDateTime>

#include <algorithm>

namespace rs::domain {

namespace {

constexpr int minutesOfDay = 24 * 60;

void joined(QList<OpeningHours::Interval>& intervals) {
    std::sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    QList<OpeningHours::Interval> apart;
    for (const OpeningHours::Interval& one : std::as_const(intervals)) {
        if (!apart.isEmpty() && one.from <= apart.last().to)
            apart.last().to = qMax(apart.last().to, one.to);
        else
            apart << one;
    }
    intervals = apart;
}

int minuteOf(const QDateTime& local) { return local.time().hour() * 60 + local.time().minute(); }

} // namespace

std::optional<OpeningHours> OpeningHours::read(QStringView text) {
    const auto entries = readOpeningHoursText(base::fold(text));
    if (!entries) return std::nullopt;
    OpeningHours hours;
    hours.m_known = true;
    for (const OpeningHoursEntry& entry : *entries) {
        for (int day = 1; day <= 7; ++day) {
            if (entry.days & (1U << day)) hours.m_days.at(size_t(day - 1)) += entry.times;
        }
    }
    for (QList<Interval>& day : hours.m_days) joined(day);
    return hours;
}

bool OpeningHours::coverDay(QDate day, Interval wanted) const {
    QList<Interval> open = on(day.dayOfWeek());
    for (const Interval& late : on(day.addDays(-1).dayOfWeek())) {
        if (late.to > minutesOfDay) open << Interval{0, late.to - minutesOfDay};
    }
    joined(open);
    return std::any_of(open.cbegin(), open.cend(),
                       [&](const Interval& one) { return one.from <= wanted.from && one.to >= wanted.to; });
}

bool OpeningHours::cover(const TimeSpan& span, const QTimeZone& zone) const {
    if (!m_known) return true;
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(span.start, zone);
    // The last minute that is touched, counted to its end.
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(span.end - 1, zone);
    for (QDate day = start.date(); day <= end.date(); day = day.addDays(1)) {
        const int from = day == start.date() ? minuteOf(start) : 0;
        const int to = day == end.date() ? minuteOf(end) + 1 : minutesOfDay;
        if (!coverDay(day, {from, to})) return false;
    }
    return true;
}

std::optional<qint64> OpeningHours::opensOn(QDate day, const QTimeZone& zone) const {
    const QList<Interval>& intervals = on(day.dayOfWeek());
    if (intervals.isEmpty()) return std::nullopt;
    const int from = intervals.first().from;
    return QDateTime(day, QTime(from / 60, from % 60), zone).toMSecsSinceEpoch();
}

} // namespace rs::domain
