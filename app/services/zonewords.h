// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace rs::services {

class Words;

//! «Красноярск» for Asia/Krasnoyarsk; a zone of another country keeps the name that the database gives it. Empty for a
//! zone that is no city (UTC, Etc/GMT-7).
[[nodiscard]] QString zoneCity(const QTimeZone& zone, const Words& words);

//! «Красноярск, UTC+7», with the offset of that moment; of what is no city the offset alone.
[[nodiscard]] QString zoneWords(const QTimeZone& zone, const QDateTime& at, const Words& words);

} // namespace rs::services
