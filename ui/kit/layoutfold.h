// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::kit {

//! The same keys under the other layout: «ghjuhfvvf» is «программа», «ыщке» is "sort". Folded like base::fold.
[[nodiscard]] QString otherLayout(QStringView text);

//! The Latin sign on the key of a Russian letter, either case: «т» is 'n', «б» a comma. Null for any other letter.
[[nodiscard]] QChar latinOnSameKey(QChar letter);

//! Words of needle, in any order, are each the beginning or a part of haystack; case, ё/е and layout are folded.
[[nodiscard]] bool matchesAnyLayout(QStringView haystack, QStringView needle);

} // namespace rs::kit
