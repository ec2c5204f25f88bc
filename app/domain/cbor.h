// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace rs::domain::cbor {

//! Writes CBOR items (RFC 8949, 3) at the end of a byte array, in their shortest form. By hand because each row of a
//! long list passes here: a stream writer makes several small writes to a device for every value. Reading is
//! QCborStreamReader's business.
void appendUnsigned(QByteArray& out, quint64 value);
void appendInteger(QByteArray& out, qint64 value);
void appendReal(QByteArray& out, double value);
void appendBool(QByteArray& out, bool value);
void appendNull(QByteArray& out);
void appendText(QByteArray& out, QStringView text);
void appendText(QByteArray& out, const char* ascii);
void appendBytes(QByteArray& out, const QByteArray& bytes);
//! Heads: that many items (pairs) follow.
void appendArray(QByteArray& out, qsizetype items);
void appendMap(QByteArray& out, qsizetype pairs);

} // namespace rs::domain::cbor
