// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    constexpr qint64 limit = 1 << 20;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto plain = rs::protocol::inflate(bytes, limit);
    if (plain && plain->size() > limit) std::abort();
    if (rs::protocol::inflate(rs::protocol::compress(bytes), qint64(size)) != bytes) std::abort();
    return 0;
}
