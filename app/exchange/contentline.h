// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rs::exchange {

//! Appends a line of vCard or iCalendar: folded at 75 octets, never inside a letter, ended by CR LF.
void appendContentLine(QByteArray& out, QByteArray line);

//! A text value with its commas, semicolons, backslashes and line ends escaped, in UTF-8.
[[nodiscard]] QByteArray escapedText(const QString& text);

} // namespace rs::exchange
