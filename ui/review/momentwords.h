// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace rs::review {

//! The moment by the clock of `zone`, which is named where this machine's shows another time; UTC milliseconds.
[[nodiscard]] QString momentWords(qint64 at, const QTimeZone& zone);

} // namespace rs::review
