// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace rs::domain {

//! Which number comes first in 04/10/2020. Dates with dots are always day first.
enum class DateOrder { DayFirst, MonthFirst };

enum class DateProblem { None, Empty, NotADate, Impossible }; //!< Impossible: 31.02.2027, 25:70

struct DateReading {
    QDate date;
    QTime time;                //!< invalid when the text has none
    std::optional<int> offset; //!< seconds east of UTC when the text says so
    DateProblem problem = DateProblem::None;

    [[nodiscard]] bool ok() const { return problem == DateProblem::None; }
};

//! Reads one cell: «12.03.2027», «12 марта 2027 г.», "Mar 12, 2027 10:15 PM", ISO 8601, "2027/03/12 7:06:59 PM GMT+3".
[[nodiscard]] DateReading readDate(QStringView cell, DateOrder order);

//! Decides for a whole column: a number over 12 settles it, then AM and PM, else `fallback`.
[[nodiscard]] DateOrder inferDateOrder(const QStringList& cells, DateOrder fallback);

} // namespace rs::domain
