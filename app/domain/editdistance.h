// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string_view>

namespace rs::domain {

//! 0: equal; 1: one letter lost, added or changed, or two neighbours swapped; 2: anything more.
//! One walk along the texts: names are compared by the million.
[[nodiscard]] int typingErrors(QStringView a, QStringView b);
[[nodiscard]] int typingErrors(std::string_view a, std::string_view b);

} // namespace rs::domain
