// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace rs::kit::theme {

//! Every colour of the program has one name. Only tokens.cpp knows what it looks like.
enum class Token {
    Window,
    Base,
    Alternate,
    Sidebar,
    Selected,
    Hover,
    Line,
    Border,
    Text,
    Secondary,
    Disabled,
    Accent,
    Fill,   //!< accent fill: primary button, selection in editors and menus
    OnFill, //!< text and icons on Fill
    Ok,
    OkTint,
    Warning,
    WarningTint,
    Problem,
    ProblemTint,
    InfoTint,
};
inline constexpr int tokenCount = int(Token::InfoTint) + 1;

//! What the eye gets. HighContrast takes the palette of a system in high contrast untouched (contrast.h).
enum class Scheme { Light, Dark, HighContrast };

//! Sizes of type, relative to the font of the system.
enum class Type { Caption, Body, Strong, CardTitle, PageTitle, Number, DoorName, DoorVerdict };

//! Distances in device-independent pixels; nothing else is used between two things.
namespace space {
inline constexpr int hair = 4;   //!< icon to text
inline constexpr int row = 8;    //!< controls in a row
inline constexpr int field = 12; //!< fields
inline constexpr int card = 16;  //!< cards, groups, margin of a small window
inline constexpr int page = 24;  //!< margin of a page
inline constexpr int block = 32; //!< unrelated blocks

inline constexpr int smallWindow = 1100; //!< width below which room is saved
//! Margin at the sides of a page, and of what stands above it.
[[nodiscard]] constexpr int side(int windowWidth) { return windowWidth < smallWindow ? card : page; }
} // namespace space

inline constexpr int radius = 4;     //!< controls
inline constexpr int cardRadius = 6; //!< cards
inline constexpr int smallIcon = 16;
inline constexpr int toolIcon = 20;

//! Colour of a token in the scheme in force (theme.h says which one that is).
[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor color(Token token, Scheme scheme);

//! Series 0...5 of a chart keep their meaning everywhere; any other index is the grey of "the rest".
[[nodiscard]] QColor chartColor(int series);
//! Steps 0 (none) ... 4 of a map, and the text on them.
[[nodiscard]] QColor mapColor(int step);
[[nodiscard]] QColor mapText(int step);

//! All roles of all groups; not for HighContrast.
[[nodiscard]] QPalette palette(Scheme scheme);

//! The font of the system at the size and weight of a type.
[[nodiscard]] QFont font(Type type);
//! Part in proportion to the height of the system's font, at least least: nothing is cut at large fonts.
[[nodiscard]] int scaled(int pixelsBeyondFont, int least);

} // namespace rs::kit::theme
