// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/check.h"
#include "protocol/codec.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace rs::protocol {

namespace {

//! As small as by zlib's 5, in less than half of the time: a first load waits for the server's packing.
constexpr int level = 4;

using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;
using Decompressor = std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

//! What the last four bytes say (RFC 1952, ISIZE); anybody can write anything there.
qint64 saidSize(const QByteArray& compressed) {
    constexpr qsizetype width = sizeof(quint32);
    return compressed.size() < width ? 0 : qFromLittleEndian<quint32>(compressed.constEnd() - width);
}

base::ErrorCode errorOf(libdeflate_result result, bool saysTooLarge) {
    const bool isFull = result == LIBDEFLATE_INSUFFICIENT_SPACE;
    return isFull && saysTooLarge ? base::ErrorCode::MessageTooLarge : base::ErrorCode::MessageMalformed;
}

} // namespace

QByteArray compress(const QByteArray& plain) {
    const Compressor compressor(libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    if (!compressor) return {};
    const size_t most = libdeflate_gzip_compress_bound(compressor.get(), size_t(plain.size()));
    QByteArray out(qsizetype(most), Qt::Uninitialized);
    out.truncate(qsizetype(
        libdeflate_gzip_compress(compressor.get(), plain.constData(), size_t(plain.size()), out.data(), most)));
    return out;
}

base::Result<QByteArray> inflate(const QByteArray& compressed, qint64 limit) {
    const Decompressor decompressor(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    if (!decompressor) return base::fail(base::ErrorCode::MessageTooLarge);
    const qint64 said = saidSize(compressed);
    QByteArray out(qsizetype(std::min(said, limit)), Qt::Uninitialized);
    size_t read = 0, written = 0;
    const libdeflate_result result =
        libdeflate_gzip_decompress_ex(decompressor.get(), compressed.constData(), size_t(compressed.size()), out.data(),
                                      size_t(out.size()), &read, &written);
    if (result != LIBDEFLATE_SUCCESS) return base::fail(errorOf(result, said > limit));
    if (qsizetype(read) != compressed.size()) return base::fail(base::ErrorCode::MessageMalformed);
    out.truncate(qsizetype(written));
    return out;
}

QByteArray checkOf(const QByteArray& plain) {
    const quint32 sum = libdeflate_crc32(0, plain.constData(), size_t(plain.size()));
    return QByteArray::number(sum, 16).rightJustified(8, '0');
}

} // namespace rs::protocol
