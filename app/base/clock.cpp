// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

#include <atomic>

namespace rs::base {

namespace {
std::atomic<qint64> frozen{-1};
}

qint64 nowMilliseconds() {
    const qint64 at = frozen.load();
    return at >= 0 ? at : QDateTime::currentMSecsSinceEpoch();
}

FrozenClock::FrozenClock(qint64 milliseconds) { frozen = milliseconds; }
FrozenClock::~FrozenClock() { frozen = -1; }
void FrozenClock::advance(qint64 milliseconds) { frozen += milliseconds; }

} // namespace rs::base
