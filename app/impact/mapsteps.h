// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <cmath>

namespace rs::impact {

//! The nearest number that people call round: 1, 2, 3, ... 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150 ...
[[nodiscard]] inline double roundNumber(double value) {
    if (value < 10) return std::max(1.0, std::round(value));
    constexpr double heads[] = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    const double scale = std::pow(10.0, std::floor(std::log10(value)));
    const auto nearer = [&](double a, double b) { return std::abs(a * scale - value) < std::abs(b * scale - value); };
    return *std::min_element(std::begin(heads), std::end(heads), nearer) * scale;
}

//! Where the steps of a map of regions begin: the quarters of all known numbers above zero, made round. At most four
//! bounds, ascending, the first of them 1; fewer where numbers are few or alike.
[[nodiscard]] inline QList<double> mapSteps(QList<double> numbers) {
    numbers.removeIf([](double one) { return one <= 0; });
    std::sort(numbers.begin(), numbers.end());
    QList<double> bounds;
    if (!numbers.isEmpty()) bounds << 1;
    constexpr int steps = 4;
    for (int i = 1; i < steps && !numbers.isEmpty(); ++i) {
        const double bound = roundNumber(numbers.at(numbers.size() * i / steps));
        if (bound > bounds.last()) bounds << bound;
    }
    return bounds;
}

//! 0: none, 1 and up: the step a number stands on.
[[nodiscard]] inline int mapStepOf(double number, const QList<double>& bounds) {
    return int(std::upper_bound(bounds.begin(), bounds.end(), number) - bounds.begin());
}

} // namespace rs::impact
