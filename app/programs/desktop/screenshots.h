// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desktop/options.h"

namespace rs::desktop {

//! Fills a store of its own with the example and saves pictures of every screen and dialog into options.screenshots,
//! in both languages, light and dark, in a large and the smallest window: NN-SCREEN-LANGUAGE-LOOK.png. The user's
//! settings and data are not touched. The exit code: 0, or 1 if a picture could not be saved.
[[nodiscard]] int takeScreenshots(const Options& options);

} // namespace rs::desktop
