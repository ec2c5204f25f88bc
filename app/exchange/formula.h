// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::exchange {

//! A cell of a CSV file that begins with = + - @, a tab or a carriage return runs as a formula when a spreadsheet
//! opens the file. One apostrophe in front keeps it text; a text that has apostrophes before such a character gets
//! one more, so that taking exactly one away always gives the text back. Plain numbers and phones stay as they are.
[[nodiscard]] QString protectedFormula(const QString& text);

//! Takes away what protectedFormula() put in front.
[[nodiscard]] QString unprotected(QString text);

} // namespace rs::exchange
