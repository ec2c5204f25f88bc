// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/rowpage.h"

#include <QtEndian>

namespace rs::protocol {

namespace {

//! The finalizer of SplitMix64: every bit of the input moves half of the bits of the output.
quint64 mixed(quint64 value) {
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ull;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

} // namespace

quint64 rowHash(const base::Id& id, qint64 rv) {
    const QByteArray bytes = id.toRfc4122();
    const auto half = [&](int from) { return qFromBigEndian<quint64>(bytes.constData() + from); };
    return mixed(mixed(mixed(half(0)) + half(8)) + quint64(rv));
}

} // namespace rs::protocol
