// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"

namespace rs::domain {

//! Some days of the week with the times said of them; none: closed.
struct OpeningHoursEntry {
    unsigned days = 0; //!< bits 1 (Monday) to 7
    QList<OpeningHours::Interval> times;
};

//! The grammar behind OpeningHours::read(); wants folded text.
[[nodiscard]] std::optional<QList<OpeningHoursEntry>> readOpeningHoursText(const QString& folded);

} // namespace rs::domain
