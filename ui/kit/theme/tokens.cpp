// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/tokens.h"

#include "kit/theme/contrast.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace rs::kit::theme {

namespace {

constexpr std::array<QRgb, tokenCount> lightTokens = {
    0xfff3f4f6, 0xffffffff, 0xfff8f9fa, 0xffe9ebef, 0xffd6e4f5, 0xffedf2f9, 0xffd7dbe1, // window ... line
    0xff7a8390, 0xff1c2430, 0xff525c6b, 0xff7e8794, 0xff1f5fa6, 0xff1f5fa6, 0xffffffff, // border ... on fill
    0xff186f41, 0xffe2f2e8, 0xff8a5a00, 0xfffdf0d2, 0xffb3261e, 0xfffbe7e5, 0xffe3edf8};

constexpr std::array<QRgb, tokenCount> darkTokens = {
    0xff1e2127, 0xff252930, 0xff2a2e36, 0xff181b20, 0xff2b4467, 0xff2d333c, 0xff3a404a,
    0xff7c8594, 0xffe7eaee, 0xffa8b0bc, 0xff747d8a, 0xff86b6f0, 0xff2f6db5, 0xffffffff,
    0xff74c99a, 0xff1f3629, 0xffe5b454, 0xff3b301a, 0xfff59c94, 0xff452827, 0xff22344a};

constexpr std::array<QRgb, 6> lightChart = {0xff1f5fa6, 0xffca8200, 0xff1e9e83, 0xffa5481e, 0xff680c51, 0xff463d34};
constexpr std::array<QRgb, 6> darkChart = {0xff86b6f0, 0xfffbbc38, 0xff2f8097, 0xffec6966, 0xffd1e6bf, 0xffb3a7ad};
constexpr QRgb chartRest = 0xff7a8390;

constexpr std::array<QRgb, 5> lightMap = {0xffeef0f3, 0xffcfe0f2, 0xff93bae2, 0xff3a74b3, 0xff174a82};
constexpr std::array<QRgb, 5> darkMap = {0xff2e333b, 0xff2a4468, 0xff3b6ba5, 0xff74a6e0, 0xffc4dcf8};

//! A system in high contrast chose its colours for a reason: every token becomes one of its roles, no state is tinted.
QPalette::ColorRole systemRole(Token token) {
    switch (token) {
    case Token::Window:
    case Token::Sidebar:
        return QPalette::Window;
    case Token::Base:
    case Token::Alternate:
    case Token::Hover:
    case Token::OkTint:
    case Token::WarningTint:
    case Token::ProblemTint:
    case Token::InfoTint:
        return QPalette::Base;
    case Token::Fill:
        return QPalette::Highlight;
    case Token::OnFill:
        return QPalette::HighlightedText;
    case Token::Accent:
        return QPalette::Link;
    case Token::Selected:
    case Token::Line:
    case Token::Border:
    case Token::Text:
    case Token::Secondary:
    case Token::Disabled:
    case Token::Ok:
    case Token::Warning:
    case Token::Problem:
        break;
    }
    return QPalette::WindowText;
}

struct TypeShape {
    qreal factor;
    QFont::Weight weight;
};

TypeShape shapeOf(Type type) {
    switch (type) {
    case Type::Caption:
        return {0.85, QFont::Normal};
    case Type::Body:
        return {1.0, QFont::Normal};
    case Type::Strong:
        return {1.0, QFont::DemiBold};
    case Type::CardTitle:
        return {1.15, QFont::DemiBold};
    case Type::PageTitle:
        return {1.5, QFont::DemiBold};
    case Type::Number:
        return {1.85, QFont::DemiBold};
    case Type::DoorName:
        return {1.5, QFont::DemiBold};
    case Type::DoorVerdict:
        return {2.3, QFont::Bold};
    }
    return {1.0, QFont::Normal};
}

void setRoles(QPalette& palette, QPalette::ColorGroup group, Scheme scheme) {
    const bool disabled = group == QPalette::Disabled;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(group, role, color(token, scheme));
    };
    const Token text = disabled ? Token::Disabled : Token::Text;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, text);
    for (const auto role : {QPalette::Window, QPalette::Button}) set(role, Token::Window);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alternate);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::PlaceholderText, Token::Disabled);
    set(QPalette::BrightText, Token::OnFill);
    set(QPalette::Link, disabled ? Token::Disabled : Token::Accent);
    set(QPalette::LinkVisited, disabled ? Token::Disabled : Token::Accent);
    set(QPalette::Highlight, disabled ? Token::Line : Token::Fill);
    set(QPalette::HighlightedText, disabled ? Token::Text : Token::OnFill);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Border);
    palette.setColor(group, QPalette::Shadow, color(Token::Border, scheme).darker(scheme == Scheme::Dark ? 300 : 150));
}

//! In high contrast the ground decides which series stand out.
bool hasDarkGround() { return color(Token::Base).lightness() < 128; }

QColor systemColor(Token token) {
    const QPalette system = QApplication::palette();
    if (token == Token::Selected) return selectedGround(system);
    if (token == Token::Disabled) return system.color(QPalette::Disabled, QPalette::WindowText);
    return system.color(systemRole(token));
}

} // namespace

QColor color(Token token, Scheme scheme) {
    if (scheme == Scheme::HighContrast) return systemColor(token);
    return QColor::fromRgb((scheme == Scheme::Dark ? darkTokens : lightTokens)[size_t(token)]);
}

QColor color(Token token) { return color(token, scheme()); }

QColor chartColor(int series) {
    if (series < 0 || series >= int(lightChart.size())) return QColor::fromRgb(chartRest);
    return QColor::fromRgb((hasDarkGround() ? darkChart : lightChart)[size_t(series)]);
}

QColor mapColor(int step) {
    const auto i = size_t(std::clamp(step, 0, int(lightMap.size()) - 1));
    return QColor::fromRgb((hasDarkGround() ? darkMap : lightMap)[i]);
}

QColor mapText(int step) {
    const bool dark = hasDarkGround();
    const bool whiteText = dark ? step < 3 : step > 2;
    return whiteText ? color(Token::OnFill, Scheme::Light) : color(Token::Text, Scheme::Light);
}

QPalette palette(Scheme scheme) {
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) setRoles(result, group, scheme);
    return result;
}

QFont font(Type type) {
    const TypeShape shape = shapeOf(type);
    QFont result = QApplication::font();
    const qreal size = result.pointSizeF() > 0 ? result.pointSizeF() : 10.0;
    result.setPointSizeF(std::max(8.0, size * shape.factor));
    result.setWeight(shape.weight);
    return result;
}

int scaled(int pixelsBeyondFont, int least) {
    return std::max(least, QFontMetrics(QApplication::font()).height() + pixelsBeyondFont);
}

} // namespace rs::kit::theme
