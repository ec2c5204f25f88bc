// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"

#include <QDateTime>

namespace rs::domain {

QTimeZone zoneNamed(const QString& name) {
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate dayOf(qint64 milliseconds, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone).date();
}

QDate dueDate(std::optional<qint64> start, const QTimeZone& zone, std::optional<qint64> dueDays) {
    return start && dueDays ? dayOf(*start, zone).addDays(*dueDays) : QDate();
}

std::optional<qint64> dueDaysOf(const QDate& due, std::optional<qint64> start, const QTimeZone& zone) {
    if (!start || !due.isValid()) return std::nullopt;
    return dayOf(*start, zone).daysTo(due);
}

DueState dueState(const QDate& due, const QDate& today, bool isClosed) {
    if (isClosed) return DueState::Closed;
    if (!due.isValid()) return DueState::NoDate;
    if (due < today) return DueState::Late;
    if (due == today) return DueState::Today;
    return due < today.addDays(7) ? DueState::ThisWeek : DueState::Later;
}

} // namespace rs::domain
