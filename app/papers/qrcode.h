// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QBitArray>

namespace rs::papers {

//! A QR code: a square of dark and light modules, without the quiet zone around it.
struct QrCode {
    int width = 0; //!< modules a side; 0: no code
    QBitArray dark;

    [[nodiscard]] bool isDark(int x, int y) const { return dark.testBit(y * width + x); }
    [[nodiscard]] bool operator==(const QrCode&) const = default;
};

//! Light modules that a reader needs on every side.
inline constexpr int quietModules = 4;

//! The code of a link, so that phones open it: names of sites in the letters that all readers know. Survives a quarter
//! of it being covered where the link is short enough. Error ValueInvalid (field link, the link) if it is too long.
[[nodiscard]] base::Result<QrCode> qrCodeOf(const QString& link);

} // namespace rs::papers
