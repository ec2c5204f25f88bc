// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <optional>

namespace rs::server {

//! What we read of headers ourselves. Nothing here trusts its input.

//! The path of "/path?query"; nothing for any other form of a target.
[[nodiscard]] std::optional<QByteArray> pathOf(const QByteArray& target);
//! The token of "Bearer TOKEN" (RFC 6750); nothing if it is not exactly one token of allowed letters.
[[nodiscard]] std::optional<QByteArray> bearerToken(const QByteArray& authorization);
//! Whether gzip is among the encodings that are welcome, and not with q=0.
[[nodiscard]] bool acceptsGzip(const QByteArray& acceptEncoding);
//! The first header value as a number from 0 to 2^31 - 1, digits only.
[[nodiscard]] std::optional<int> numberOf(const QByteArray& value);

//! A range of addresses, e.g. 10.0.0.0/8 or ::1.
using Subnet = std::pair<QHostAddress, int>;
[[nodiscard]] std::optional<Subnet> subnetOf(const QString& text);
//! IPv4 that came as IPv6 is IPv4.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);
[[nodiscard]] bool isAmong(const QHostAddress& address, const QList<Subnet>& subnets);

//! Who asks: the peer, or, if that is a trusted proxy, the last address of X-Forwarded-For that is none. What stands
//! before it in the header was written by the client.
[[nodiscard]] QHostAddress clientOf(const QHostAddress& peer, const QList<QByteArray>& forwardedFor,
                                    const QList<Subnet>& proxies);
//! What is counted as one address: an IPv4 address or an IPv6 network of 64 bits.
[[nodiscard]] QByteArray addressKey(const QHostAddress& address);

} // namespace rs::server
