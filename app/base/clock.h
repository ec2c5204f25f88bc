// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rs::base {

//! Wall time in milliseconds since 1970-01-01 UTC. Information only: nothing is ordered or merged by it.
[[nodiscard]] qint64 nowMilliseconds();

//! While it lives, time stands at a chosen moment and moves by advance() alone. For tests.
class FrozenClock {
public:
    explicit FrozenClock(qint64 milliseconds);
    ~FrozenClock();
    Q_DISABLE_COPY_MOVE(FrozenClock)
    void advance(qint64 milliseconds);
};

} // namespace rs::base
