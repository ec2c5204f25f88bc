// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace rs::kit::theme {

namespace {

constexpr double plain = 7.0;
constexpr int mixSteps = 20;

//! What our own palette of high contrast is made of.
struct Extremes {
    QRgb ground;
    QRgb ink;
    QRgb faint; //!< what cannot be used now
    QRgb accent;
    QRgb onAccent;
};
constexpr Extremes blackOnWhite = {0xffffffff, 0xff000000, 0xff595959, 0xff0000b4, 0xffffffff};
constexpr Extremes whiteOnBlack = {0xff000000, 0xffffffff, 0xffa6a6a6, 0xffffe600, 0xff000000};

double linear(double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto between = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue()));
}

void setGroup(QPalette& palette, QPalette::ColorGroup group, const Extremes& colors) {
    const QColor ground = QColor::fromRgb(colors.ground), accent = QColor::fromRgb(colors.accent);
    const bool off = group == QPalette::Disabled;
    const QColor ink = QColor::fromRgb(off ? colors.faint : colors.ink);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                            QPalette::ToolTipBase, QPalette::Light, QPalette::Midlight})
        palette.setColor(group, role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(group, role, ink);
    palette.setColor(group, QPalette::PlaceholderText, QColor::fromRgb(colors.faint));
    palette.setColor(group, QPalette::Link, off ? ink : accent);
    palette.setColor(group, QPalette::LinkVisited, off ? ink : accent);
    palette.setColor(group, QPalette::Highlight, off ? ink : accent);
    palette.setColor(group, QPalette::HighlightedText, off ? ground : QColor::fromRgb(colors.onAccent));
    palette.setColor(group, QPalette::BrightText, QColor::fromRgb(colors.onAccent));
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isHighContrast(const QPalette& palette) {
    using Role = QPalette::ColorRole;
    const std::initializer_list<std::pair<Role, Role>> pairs = {{QPalette::WindowText, QPalette::Window},
                                                                {QPalette::Text, QPalette::Base},
                                                                {QPalette::Link, QPalette::Base},
                                                                {QPalette::HighlightedText, QPalette::Highlight}};
    return std::all_of(pairs.begin(), pairs.end(), [&palette](const auto& pair) {
        return contrast(palette.color(QPalette::Active, pair.first), palette.color(QPalette::Active, pair.second)) >=
               plain;
    });
}

QPalette highContrastPalette(const QPalette& system) {
    if (isHighContrast(system)) return system;
    const bool dark = luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setGroup(result, group, dark ? whiteOnBlack : blackOnWhite);
    return result;
}

QColor selectedGround(const QPalette& palette) {
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    for (int step = mixSteps; step > 0; --step) {
        const QColor ground =
            mixed(base, palette.color(QPalette::Active, QPalette::Highlight), double(step) / mixSteps);
        if (contrast(text, ground) >= plain && contrast(link, ground) >= plain) return ground;
    }
    return base;
}

} // namespace rs::kit::theme
