// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/palette.h"

#include <QFont>

namespace rs::papers {

enum class Weight { Normal, Bold };
enum class Align { Left, Centre, Right };

struct TextStyle {
    double size = 9.5; //!< points
    Weight weight = Weight::Normal;
    QRgb colour = palette::text;
    Align align = Align::Left;

    [[nodiscard]] bool operator==(const TextStyle&) const = default;
};

namespace styles {
inline constexpr TextStyle body{};
inline constexpr TextStyle strong{9.5, Weight::Bold};
inline constexpr TextStyle caption{8, Weight::Normal, palette::secondary};
inline constexpr TextStyle columnTitle{8, Weight::Bold, palette::secondary};
inline constexpr TextStyle heading{12.5, Weight::Bold};
inline constexpr TextStyle title{20, Weight::Bold};
} // namespace styles

//! A font that speaks Cyrillic and is embedded into the file, in units of the page. The same on every machine that
//! has the packages this program depends on.
[[nodiscard]] QFont fontOf(const TextStyle& style);

//! Letters can be measured and drawn only while a QGuiApplication (any platform, also offscreen) lives.
[[nodiscard]] bool hasFonts();

} // namespace rs::papers
