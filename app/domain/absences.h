// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace rs::domain {

//! What a speaker wrote about when he or she cannot come.
struct AbsenceReading {
    QList<TimeSpan> spans;
    QStringList unread; //!< parts that say something else; nobody is warned by a guess
};

//! Reads parts between commas, semicolons or line ends: «12.03», «12.03–14.03», «12.03 10:00–12:00», «13.03 до 12:00»,
//! "2027-03-12 after 15:00". A day without a year is the one nearest to `near`. Times are on the clocks of `zone`.
[[nodiscard]] AbsenceReading readAbsences(QStringView text, QDate near, const QTimeZone& zone);

} // namespace rs::domain
