// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>

namespace rs::domain {

//! A day off by law in the Russian Federation: Labour Code, article 112. Days moved by the government's yearly order
//! are not known.
[[nodiscard]] bool isPublicHoliday(QDate day);

//! From `from` to `to` somebody may sit without a pause. UTC milliseconds.
struct Stretch {
    qint64 from = 0, to = 0;
};

//! Sessions of one school (other than breaks), one after another or side by side, that leave no pause of 10 minutes
//! for over 3 hours.
[[nodiscard]] QList<Stretch> stretchesWithoutBreak(const QList<Record>& sessions);

} // namespace rs::domain
