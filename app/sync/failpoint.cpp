// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/failpoint.h"

namespace rs::sync {

namespace {

FailPointHook& hookOfThread() {
    static thread_local FailPointHook hook;
    return hook;
}

} // namespace

void setFailPointHook(FailPointHook hook) { hookOfThread() = std::move(hook); }

bool isFailPointHit(const char* name) {
    const FailPointHook& hook = hookOfThread();
    return hook && hook(name);
}

} // namespace rs::sync
