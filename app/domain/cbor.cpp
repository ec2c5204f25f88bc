// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"

#include <QtEndian>

namespace rs::domain::cbor {

namespace {

enum class Major : uchar { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5 };

void appendHead(QByteArray& out, Major major, quint64 count) {
    const auto type = uchar(uchar(major) << 5);
    if (count < 24) {
        out += char(type | uchar(count));
        return;
    }
    const int size = count <= 0xff ? 0 : count <= 0xffff ? 1 : count <= 0xffffffff ? 2 : 3;
    out += char(type | uchar(24 + size));
    for (int byte = (1 << size) - 1; byte >= 0; --byte) out += char(count >> (8 * byte));
}

} // namespace

void appendUnsigned(QByteArray& out, quint64 value) { appendHead(out, Major::Unsigned, value); }

void appendInteger(QByteArray& out, qint64 value) {
    if (value < 0)
        appendHead(out, Major::Negative, quint64(-(value + 1)));
    else
        appendUnsigned(out, quint64(value));
}

void appendReal(QByteArray& out, double value) {
    char bytes[8];
    qToBigEndian(value, bytes);
    out += char(0xfb);
    out.append(bytes, 8);
}

void appendBool(QByteArray& out, bool value) { out += char(value ? 0xf5 : 0xf4); }

void appendNull(QByteArray& out) { out += char(0xf6); }

void appendText(QByteArray& out, QStringView text) { appendUtf8(out, text.toUtf8()); }

void appendText(QByteArray& out, const char* ascii) {
    appendUtf8(out, QByteArrayView(ascii, qsizetype(qstrlen(ascii))));
}

void appendBytes(QByteArray& out, QByteArrayView bytes) {
    appendHead(out, Major::Bytes, quint64(bytes.size()));
    out.append(bytes);
}

void appendUtf8(QByteArray& out, QByteArrayView utf8) {
    appendHead(out, Major::Text, quint64(utf8.size()));
    out.append(utf8);
}

void appendArray(QByteArray& out, qsizetype items) { appendHead(out, Major::Array, quint64(items)); }

void appendMap(QByteArray& out, qsizetype pairs) { appendHead(out, Major::Map, quint64(pairs)); }

} // namespace rs::domain::cbor
