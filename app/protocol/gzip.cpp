// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/check.h"
#include "protocol/codec.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>
#include <limits>

namespace rs::protocol {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib's way to ask for RFC 1952
// Little memory means short blocks, and short blocks fit columns that are each of their own kind: less to send for less
// work than by the usual 6 and 8.
constexpr int level = 5, memoryLevel = 6;
constexpr qsizetype step = 64 * 1024;

struct Inflater {
    z_stream stream = {};
    bool isReady = inflateInit2(&stream, gzipWindow) == Z_OK;

    Inflater() = default;
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater() { inflateEnd(&stream); }
};

auto bytesOf(const QByteArray& data) {
    return reinterpret_cast<const Bytef*>(data.constData()); // NOLINT(*-reinterpret-cast): zlib's bytes are unsigned
}
auto bytesOf(QByteArray& data, qsizetype from) {
    return reinterpret_cast<Bytef*>(data.data() + from); // NOLINT(*-reinterpret-cast)
}

bool fits(qsizetype size) { return size <= qsizetype(std::numeric_limits<uInt>::max()); }

} // namespace

QByteArray compress(const QByteArray& plain) {
    z_stream stream = {};
    if (!fits(plain.size()) ||
        deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(plain);
    stream.avail_in = uInt(plain.size());
    stream.next_out = bytesOf(out, 0);
    stream.avail_out = uInt(out.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(isWhole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

base::Result<QByteArray> inflate(const QByteArray& compressed, qint64 limit) {
    Inflater inflater;
    z_stream& stream = inflater.stream;
    if (!inflater.isReady || !fits(compressed.size())) return base::fail(base::ErrorCode::MessageTooLarge);
    stream.next_in = bytesOf(compressed);
    stream.avail_in = uInt(compressed.size());
    QByteArray out;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        const qsizetype from = out.size();
        if (from > limit) return base::fail(base::ErrorCode::MessageTooLarge);
        // One byte beyond the limit tells that there is more.
        const qsizetype room = std::min(step, qsizetype(limit) + 1 - from);
        out.resize(from + room);
        stream.next_out = bytesOf(out, from);
        stream.avail_out = uInt(room);
        state = ::inflate(&stream, Z_NO_FLUSH);
        out.truncate(from + room - qsizetype(stream.avail_out));
        const bool isStuck = out.size() == from && state == Z_OK;
        if ((state != Z_OK && state != Z_STREAM_END) || isStuck) return base::fail(base::ErrorCode::MessageMalformed);
    }
    if (out.size() > limit) return base::fail(base::ErrorCode::MessageTooLarge);
    if (stream.avail_in > 0) return base::fail(base::ErrorCode::MessageMalformed);
    return out;
}

QByteArray checkOf(const QByteArray& plain) {
    const uLong sum = crc32_z(crc32_z(0, nullptr, 0), bytesOf(plain), size_t(plain.size()));
    return QByteArray::number(quint32(sum), 16).rightJustified(8, '0');
}

} // namespace rs::protocol
