// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::papers {

//! Everything on a page is measured in 1/720 inch: fine enough that widths of letters do not suffer from rounding.
inline constexpr int unitsPerInch = 720;
inline constexpr double pt = unitsPerInch / 72.0;
inline constexpr double mm = unitsPerInch / 25.4;

} // namespace rs::papers
