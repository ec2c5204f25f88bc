// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rs::domain {

//! From a moment up to, not including, another; milliseconds since 1970 UTC.
struct TimeSpan {
    qint64 start = 0, end = 0;

    [[nodiscard]] bool isKnown() const { return start != 0 && end > start; }
    //! Spans that only touch do not.
    [[nodiscard]] bool overlaps(const TimeSpan& other) const { return start < other.end && other.start < end; }
    [[nodiscard]] TimeSpan common(const TimeSpan& other) const {
        return {qMax(start, other.start), qMin(end, other.end)};
    }
    [[nodiscard]] bool operator==(const TimeSpan&) const = default;
};

} // namespace rs::domain
