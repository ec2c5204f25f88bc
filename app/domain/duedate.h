// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace rs::domain {

//! The zone of a name as records keep it; UTC if there is no such zone.
[[nodiscard]] QTimeZone zoneNamed(const QString& name);

//! The day on which a moment lies in a zone.
[[nodiscard]] QDate dayOf(qint64 milliseconds, const QTimeZone& zone);

//! The day a task is due: whole days of the calendar counted from the day of the start in the school's zone, so a
//! change of clocks between the two changes nothing. Negative days lie before the start. Invalid without a start.
[[nodiscard]] QDate dueDate(std::optional<qint64> start, const QTimeZone& zone, std::optional<qint64> dueDays);

//! The way back: what to keep for a task that shall be due on this day. Nothing without a start.
[[nodiscard]] std::optional<qint64> dueDaysOf(const QDate& due, std::optional<qint64> start, const QTimeZone& zone);

enum class DueState {
    Closed,   //!< done or dropped
    NoDate,   //!< no start, or no days given
    Later,    //!< after this week
    ThisWeek, //!< within seven days from today
    Today,
    Late, //!< its day is over in the school's zone
};
[[nodiscard]] DueState dueState(const QDate& due, const QDate& today, bool isClosed);

} // namespace rs::domain
