// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::base {

//! Text as search and sorting see it: case and diacritics folded, ё as е, й kept (it is a letter, not a mark),
//! dashes and quotes of one kind, runs of white space as one blank, none at the ends.
//! Binary order of folded Russian text is its alphabetical order with ё beside е.
[[nodiscard]] QString fold(QStringView text);

//! Only the decimal digits (a phone as search sees it).
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace rs::base
