// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rs::server {

//! Codes of six digits that change every 30 s (RFC 6238, HMAC-SHA-1: what every telephone's program knows).
inline constexpr qint64 totpPeriodMs = 30'000;

[[nodiscard]] QString totpCode(const QByteArray& secret, qint64 step, int digits = 6);

//! The step the code belongs to: now, the one before or the one after (clocks differ), but only one later than `used`,
//! so that a code serves once.
[[nodiscard]] std::optional<qint64> totpStep(const QByteArray& secret, const QString& code, qint64 nowMs, qint64 used);

//! RFC 4648 without padding: how a secret is typed.
[[nodiscard]] QString toBase32(const QByteArray& bytes);
//! Blanks, small letters and padding are taken, anything else is nothing.
[[nodiscard]] std::optional<QByteArray> fromBase32(const QString& text);

//! What a telephone reads from a code of squares: otpauth://totp/...
[[nodiscard]] QString totpAddress(const QString& account, const QByteArray& secret);

} // namespace rs::server
