// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rs::protocol {

//! Name of the header with checkOf() the body before compression, in requests and in answers: proxies may compress
//! anew. A body that came otherwise than it went was damaged on the way; that says nothing about what was asked.
inline constexpr const char* checkHeader = "Sync-Check";
//! CRC-32, eight hexadecimal digits.
[[nodiscard]] QByteArray checkOf(const QByteArray& plain);

} // namespace rs::protocol
