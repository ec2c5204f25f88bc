// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rs::base {

void returnLargeBlocks() {
#ifdef __GLIBC__
    // Left alone, glibc raises this limit to the largest block ever freed, and keeps all smaller ones.
    constexpr int largeBlock = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
}

} // namespace rs::base
