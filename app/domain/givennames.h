// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string_view>

namespace rs::domain {

//! True if the word, as it sounds (see soundOf), is a common given name of Russia or of English-speaking countries.
[[nodiscard]] bool isCommonGivenName(QStringView word);
//! The same for a sound at hand.
[[nodiscard]] bool isCommonGivenSound(std::string_view sound);

} // namespace rs::domain
