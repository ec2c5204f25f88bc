// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"

#include <QTimeZone>

namespace rs::services {

//! A date read from a list as a moment: wall time in the zone unless the text says how far from UTC it is.
//! `cell`: the text, whose fraction of a second is taken as well.
[[nodiscard]] qint64 momentOf(const domain::DateReading& reading, QStringView cell, const QTimeZone& zone);

//! The moment as wall time in the zone, such as 2027-03-14T10:00:00; with a fraction and the offset only where the
//! moment could not be found again without them.
[[nodiscard]] QString momentText(qint64 milliseconds, const QTimeZone& zone);

} // namespace rs::services
