// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string_view>

namespace rs::domain {

//! How many typing errors (a letter lost, added, changed, or two neighbours swapped) lie between two texts,
//! counted up to `limit`; anything above comes back as limit + 1.
[[nodiscard]] int typingErrors(QStringView a, QStringView b, int limit);
[[nodiscard]] int typingErrors(std::string_view a, std::string_view b, int limit);
//! The same for a limit of 1, in one walk along the texts: names are compared by the million.
[[nodiscard]] int atMostOneTypingError(std::string_view a, std::string_view b);

} // namespace rs::domain
