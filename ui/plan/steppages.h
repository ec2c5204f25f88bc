// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"

namespace rs::plan {

inline constexpr int stepCount = 7;

//! The page of a step, 1 to 7.
[[nodiscard]] StepPage* makeStepPage(int step, services::Workspace& workspace, QWidget* parent);

} // namespace rs::plan
