// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace rs::sync {

namespace {

constexpr qint64 shortest = 1000, longest = 5 * 60 * 1000;
constexpr qint64 regular = 45 * 1000;

qint64 around(std::mt19937_64& random, qint64 milliseconds) {
    std::uniform_int_distribution<qint64> part(-milliseconds / 5, milliseconds / 5);
    return milliseconds + part(random);
}

} // namespace

qint64 Backoff::next(qint64 least) {
    const qint64 plain = std::min(longest, shortest << std::min(m_step, 20));
    ++m_step;
    return std::max(least, std::min(longest, around(m_random, plain)));
}

qint64 Backoff::pause() { return around(m_random, regular); }

} // namespace rs::sync
