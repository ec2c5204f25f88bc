// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rs::impact {

//! The nearest number that people call round: 1, 2, 3, ... 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150 ...
[[nodiscard]] inline double roundNumber(double value) {
    if (value < 10) return std::max(1.0, std::round(value));
    constexpr double heads[] = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    const double scale = std::pow(10.0, std::floor(std::log10(value)));
    const auto nearer = [&](double a, double b) { return std::abs(a * scale - value) < std::abs(b * scale - value); };
    return *std::min_element(std::begin(heads), std::end(heads), nearer) * scale;
}

inline constexpr int mostMapSteps = 4;

//! Where the steps of a map of regions begin: the quarters of all known numbers above zero, made round; where all are
//! small each has a step of its own. At most four bounds, ascending, the first of them 1; fewer where numbers are
//! alike.
[[nodiscard]] inline QList<double> mapSteps(QList<double> numbers) {
    numbers.removeIf([](double one) { return one <= 0; });
    std::sort(numbers.begin(), numbers.end());
    QList<double> bounds;
    if (numbers.isEmpty()) return bounds;
    bounds << 1;
    if (numbers.last() <= mostMapSteps) {
        while (bounds.last() + 1 <= numbers.last()) bounds << bounds.last() + 1;
        return bounds;
    }
    for (int i = 1; i < mostMapSteps; ++i) {
        const double bound = roundNumber(numbers.at(numbers.size() * i / mostMapSteps));
        if (bound > bounds.last()) bounds << bound;
    }
    return bounds;
}

//! The numbers on one step, as a legend says them.
struct MapRange {
    double first = 0;
    std::optional<double> last = {}; //!< none: and more
    [[nodiscard]] bool operator==(const MapRange&) const = default;
};

//! What stands on each step, the lowest first; `bounds` are mapSteps() of these numbers.
[[nodiscard]] inline QList<MapRange> mapRanges(const QList<double>& numbers, const QList<double>& bounds) {
    QList<MapRange> ranges;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) ranges << MapRange{bounds.at(i), bounds.at(i + 1) - 1};
    if (bounds.isEmpty()) return ranges;
    const bool hasMore = std::any_of(numbers.begin(), numbers.end(), [&](double one) { return one > bounds.last(); });
    ranges << MapRange{bounds.last(), hasMore ? std::nullopt : std::optional(bounds.last())};
    return ranges;
}

//! 0: none, 1 and up: the step a number stands on.
[[nodiscard]] inline int mapStepOf(double number, const QList<double>& bounds) {
    return int(std::upper_bound(bounds.begin(), bounds.end(), number) - bounds.begin());
}

} // namespace rs::impact
