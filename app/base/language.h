// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::base {

enum class Language { Russian, English };

//! ISO 639-1 code: ru, en.
[[nodiscard]] QString languageCode(Language language);

//! Russian for a locale name that begins with ru, else English.
[[nodiscard]] Language languageOf(QStringView localeName);

} // namespace rs::base
