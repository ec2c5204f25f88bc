// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace rs::domain::cbor {

//! Writes CBOR items (RFC 8949, 3) at the end of a byte array, in their shortest form. By hand because each row of a
//! long list passes here: a stream writer makes several small writes to a device for every value. cborreader.h reads.
void appendUnsigned(QByteArray& out, quint64 value);
void appendInteger(QByteArray& out, qint64 value);
void appendReal(QByteArray& out, double value);
void appendBool(QByteArray& out, bool value);
void appendNull(QByteArray& out);
void appendText(QByteArray& out, QStringView text);
void appendText(QByteArray& out, const char* ascii);
void appendBytes(QByteArray& out, QByteArrayView bytes);
//! Text that is UTF-8 already.
void appendUtf8(QByteArray& out, QByteArrayView utf8);
//! Heads: that many items (pairs) follow.
void appendArray(QByteArray& out, qsizetype items);
void appendMap(QByteArray& out, qsizetype pairs);

} // namespace rs::domain::cbor
