// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wire.h"

namespace rs::protocol::wire {

void put(QByteArray& out, qint64 value) { cbor::appendInteger(out, value); }
void put(QByteArray& out, quint64 value) { cbor::appendUnsigned(out, value); }
void put(QByteArray& out, int value) { cbor::appendInteger(out, value); }
void put(QByteArray& out, bool value) { cbor::appendBool(out, value); }
void put(QByteArray& out, const base::Id& id) { cbor::appendBytes(out, base::toBytes(id)); }
void put(QByteArray& out, const QString& text) { cbor::appendText(out, QStringView(text)); }
void put(QByteArray& out, const QByteArray& bytes) { cbor::appendBytes(out, bytes); }

void take(cbor::Reader& reader, qint64& value) { value = reader.readInteger(); }
void take(cbor::Reader& reader, quint64& value) { value = reader.readUnsigned(); }
void take(cbor::Reader& reader, bool& value) { value = reader.readBool(); }

void take(cbor::Reader& reader, int& value) {
    const qint64 wide = reader.readInteger();
    if (wide != qint64(int(wide))) return reader.fail();
    value = int(wide);
}

void take(cbor::Reader& reader, base::Id& id) {
    const QByteArrayView bytes = reader.readBytes();
    if (!bytes.isEmpty() && bytes.size() != 16) return reader.fail();
    id = bytes.isEmpty() ? base::Id() : QUuid::fromRfc4122(bytes);
    // The null id has one spelling.
    if (!bytes.isEmpty() && id.isNull()) reader.fail();
}

void take(cbor::Reader& reader, QString& text) {
    const QByteArrayView utf8 = reader.readText();
    if (!utf8.isValidUtf8()) return reader.fail();
    text = QString::fromUtf8(utf8);
}

void take(cbor::Reader& reader, QByteArray& bytes) { bytes = reader.readBytes().toByteArray(); }

void take(cbor::Reader& reader, OpCode& code) {
    int number = 0;
    take(reader, number);
    code = isKnown(OpCode(number)) ? OpCode(number) : OpCode::None;
}

} // namespace rs::protocol::wire
