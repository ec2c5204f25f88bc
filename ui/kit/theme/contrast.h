// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

//! The look for eyes that need more contrast.
namespace rs::kit::theme {

//! Contrast of two colours by WCAG 2.1, 1 ... 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
//! Text, links and what is selected stand out as a system in high contrast makes them: at least 7 : 1.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
//! The system's own palette where it is one of high contrast; where the system has none, black and white of ours,
//! dark or light as the system is.
[[nodiscard]] QPalette highContrastPalette(const QPalette& system);
//! Ground of a selected row whose text keeps its colour: as near to the palette's Highlight as 7 : 1 allows.
[[nodiscard]] QColor selectedGround(const QPalette& palette);

} // namespace rs::kit::theme
