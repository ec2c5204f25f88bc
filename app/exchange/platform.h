// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recognize.h"

namespace rs::exchange {

//! Whose list it is by its headings. `above` is the text of the rows before the heading.
[[nodiscard]] Platform platformOf(const QStringList& headers, const QString& above);

} // namespace rs::exchange
