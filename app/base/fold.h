// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace rs::base {

//! Text as search and sorting see it: case and diacritics folded, ё as е, й kept (it is a letter, not a mark),
//! dashes and quotes of one kind, runs of white space as one blank, none at the ends.
//! Binary order of folded Russian text is its alphabetical order with ё beside е.
[[nodiscard]] QString fold(QStringView text);

//! The same for UTF-8, appended to `out`. What lists nearly always consist of takes no detour over UTF-16.
void foldUtf8(std::string_view text, std::string& out);

//! Only the decimal digits (a phone as search sees it).
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace rs::base
