// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace rs::sync {

//! Places between two things that last, where the proof of the protocol lets a laptop die: asked by name, in the order
//! in which they are passed. Answering true leaves at once with the error Cancelled, and the caller forgets the client
//! and its connection. Of the calling thread; empty: nobody asks.
using FailPointHook = std::function<bool(const char* name)>;
void setFailPointHook(FailPointHook hook);

[[nodiscard]] bool isFailPointHit(const char* name);

} // namespace rs::sync

#define RS_FAIL_POINT(name)                                                                                            \
    do {                                                                                                               \
        if (rs::sync::isFailPointHit(name))                                                                            \
            return rs::base::fail(rs::base::ErrorCode::Cancelled, {}, QStringLiteral("fail point " name));             \
    } while (false)
