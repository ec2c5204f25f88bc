// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

//! The colours of paper: the light ones of the window, on white. Every meaning is told by a word, too.
namespace rs::papers::palette {

inline constexpr QRgb none = 0; //!< nothing is filled
inline constexpr QRgb paper = 0xFFFFFFFF;
inline constexpr QRgb text = 0xFF1C2430;
inline constexpr QRgb secondary = 0xFF525C6B;
inline constexpr QRgb line = 0xFFC3C9D1;
inline constexpr QRgb accent = 0xFF1F5FA6;
inline constexpr QRgb accentTint = 0xFFE3EDF8;
inline constexpr QRgb shade = 0xFFF1F3F5;
inline constexpr QRgb ok = 0xFF186F41;
inline constexpr QRgb warning = 0xFF8A5A00;
inline constexpr QRgb problem = 0xFFB3261E;

} // namespace rs::papers::palette
