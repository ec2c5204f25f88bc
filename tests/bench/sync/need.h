// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdio>
#include <cstdlib>

namespace rs::bench {

//! A figure that cannot be measured is missed: the run ends, and says why.
[[noreturn]] inline void stopBench(const QString& why) {
    std::fprintf(stderr, "the bench of the exchange cannot go on: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(base::Result<T> result) {
    if (!result)
        stopBench(QStringLiteral("error %1 (%2) %3")
                      .arg(int(result.error().code))
                      .arg(result.error().context.join(u' '), result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace rs::bench
