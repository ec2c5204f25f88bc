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

// Of charts: a colour stays with its meaning (first time, returning, done).
inline constexpr QRgb series1 = accent;
inline constexpr QRgb series2 = 0xFFCA8200;
inline constexpr QRgb series3 = 0xFF1E9E83;
//! From none to most; white letters on the last two.
inline constexpr QRgb mapSteps[] = {0xFFEEF0F3, 0xFFCFE0F2, 0xFF93BAE2, 0xFF3A74B3, 0xFF174A82};

} // namespace rs::papers::palette
