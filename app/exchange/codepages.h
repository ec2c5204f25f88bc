// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rs::exchange {

//! Encodings whose lower half is ASCII, so that a file can be cut into rows and cells before it is decoded.
//! The tables are our own: not every Qt is built with ICU.
enum class Charset { Utf8, Windows1251, Koi8R, Ibm866, Windows1252 };

[[nodiscard]] QString charsetName(Charset charset);

//! A byte the code page leaves open becomes U+FFFD. Not for Utf8.
[[nodiscard]] QString decodeSingleByte(QByteArrayView bytes, Charset charset);

} // namespace rs::exchange
