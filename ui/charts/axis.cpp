// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include <algorithm>
#include <cmath>

namespace rs::charts {

Axis axisFromZero(double largest, int mostSteps) {
    const double needed = std::max(largest, 1.0) / std::max(mostSteps, 1);
    const double scale = std::pow(10.0, std::floor(std::log10(needed)));
    double step = 10 * scale;
    for (const double head : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        const double one = head * scale;
        const bool isWhole = std::abs(one - std::round(one)) < 1e-9;
        if (!isWhole || one < needed * (1 - 1e-9)) continue;
        step = one;
        break;
    }
    step = std::max(step, 1.0);
    return {0, step * std::ceil(std::max(largest, 1.0) / step - 1e-9), step};
}

Axis axisOfUnit(impact::Unit unit, double largest, int mostSteps) {
    switch (unit) {
    case impact::Unit::Percent:
        return {0, 100, mostSteps >= 4 ? 25.0 : 50.0};
    case impact::Unit::Points:
        return {-100, 100, mostSteps >= 4 ? 50.0 : 100.0};
    case impact::Unit::Score:
        return {1, 5, mostSteps >= 4 ? 1.0 : 2.0};
    default:
        return axisFromZero(largest, mostSteps);
    }
}

} // namespace rs::charts
