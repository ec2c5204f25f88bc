// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rs::services {

//! A Map value (JSON object) as people read it: «Отряд: 3; Питание: да». What could not be read back from that
//! is shown as JSON.
[[nodiscard]] QString mapText(const QString& json);

//! The way back; also JSON as it is. Nothing for a text that is neither.
[[nodiscard]] std::optional<QString> mapFromText(const QString& text);

} // namespace rs::services
