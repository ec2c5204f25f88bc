// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace rs::exchange {

//! Text with what XML cannot carry (control characters, U+FFFE, U+FFFF) as _xHHHH_, the way spreadsheets do it;
//! a text that looks like such an escape already is escaped itself (_x005F_).
[[nodiscard]] QString withXmlEscapes(const QString& text);

//! Gives the text back. A carriage return before a plain line feed is only how Windows ends a line: left out.
[[nodiscard]] QString fromXmlEscapes(const QString& text);

//! Text of an XML node, escapes resolved.
[[nodiscard]] QString textOfXml(std::string_view utf8);

} // namespace rs::exchange
