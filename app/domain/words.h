// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rs::domain {

//! «да», "no", «+», "0", "✓": what a yes-or-no cell says; nothing if it says neither.
[[nodiscard]] std::optional<bool> readYesNo(QStringView cell);

//! The answer in a consent column, where a whole sentence may stand: «Согласен (согласна)», «Не даю согласия».
[[nodiscard]] std::optional<bool> readConsent(QStringView cell);

//! The participant status code that a word of any list stands for («оплачен», "Checked In"); empty if unknown.
[[nodiscard]] QString readStatus(QStringView cell);

//! The session kind code that a word of any programme stands for («мастер-класс», «кофе-пауза»); empty if unknown.
[[nodiscard]] QString readSessionKind(QStringView cell);

//! Which consent a column heading or a sentence asks for: processing, publication, mailing; empty if none.
[[nodiscard]] QString consentPurposeOf(QStringView heading);

//! N/A, «нет данных», "--", "-": people's words for an empty cell.
[[nodiscard]] bool saysNothing(QStringView cell);

} // namespace rs::domain
