// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace rs::models {

//! What the words of a filter depend on.
struct FilterSetting {
    QDateTime now;
    QTimeZone zone; //!< of the moments shown
    QLocale locale;
    QList<QTimeZone> elsewhere = {}; //!< rows of other events go by these clocks
};

//! What was typed into the filter of a column.
struct FilterReading {
    std::optional<domain::Condition> condition; //!< nothing: the column does not filter (yet)
    bool understood = true;                     //!< false: no row can answer this («abc» in a column of numbers)
};

//! The filter language: x contains (numbers: is), =x exact, !x not, >5 >=5 <5 <=5, 1..5 1.. ..5, - empty, * not empty;
//! lists: values joined by '|', an empty value is written -; days: today, week, month, a day, day..day.
[[nodiscard]] FilterReading readFilter(const domain::Field& field, const QString& text, const FilterSetting& setting);

} // namespace rs::models
