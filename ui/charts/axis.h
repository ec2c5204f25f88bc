// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/indicator.h"

namespace rs::charts {

//! A scale with round steps.
struct Axis {
    double low = 0;
    double high = 1;
    double step = 1;

    [[nodiscard]] int lines() const { return int((high - low) / step + 1.5); } //!< both ends among them
    //! 0 at the low end, 1 at the high one.
    [[nodiscard]] double part(double value) const { return (value - low) / (high - low); }
};

//! From zero to at least `largest` in at most `mostSteps` steps; of things that are counted none is less than one.
[[nodiscard]] Axis axisFromZero(double largest, int mostSteps);
//! What a line of this unit is drawn on: the whole scale of scores, points and percent; others from zero.
[[nodiscard]] Axis axisOfUnit(impact::Unit unit, double largest, int mostSteps);

} // namespace rs::charts
