// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <optional>

namespace rs::kit::theme {

//! What the desktop asks for now: the registry on Windows, the settings portal on Linux, else the luminance of its
//! palette; high contrast wherever its palette is one. Nothing when it cannot be told: our own palette is in force and
//! the desktop says no word.
[[nodiscard]] std::optional<Scheme> desktopScheme();
//! KDE has a style and palette people chose; there System leaves both alone.
[[nodiscard]] bool desktopHasOwnStyle();

} // namespace rs::kit::theme
