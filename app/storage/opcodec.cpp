// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opcodec.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::FieldType;

namespace {

//! The heads of CBOR items (RFC 8949, 3). By hand because each row of a long import passes here: a stream writer
//! makes several small writes to a device for every value.
enum class Major : uchar { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Map = 5 };

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

void appendInteger(QByteArray& out, qint64 value) {
    if (value < 0)
        appendHead(out, Major::Negative, quint64(-(value + 1)));
    else
        appendHead(out, Major::Unsigned, quint64(value));
}

void appendText(QByteArray& out, QStringView text) {
    const QByteArray utf8 = text.toUtf8();
    appendHead(out, Major::Text, quint64(utf8.size()));
    out += utf8;
}

void appendReal(QByteArray& out, double value) {
    char bytes[8];
    qToBigEndian(value, bytes);
    out += char(0xfb);
    out.append(bytes, 8);
}

void append(QByteArray& out, const Field& field, const QVariant& value) {
    const qsizetype length = qsizetype(qstrlen(field.name));
    appendHead(out, Major::Text, quint64(length));
    out.append(field.name, length);
    if (value.isNull()) {
        out += char(0xf6);
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return appendInteger(out, value.toLongLong());
    case FieldType::YesNo:
        out += char(value.toBool() ? 0xf5 : 0xf4);
        return;
    case FieldType::Real:
        return appendReal(out, value.toDouble());
    case FieldType::Reference: {
        const QByteArray id = base::toBytes(value.value<base::Id>());
        appendHead(out, Major::Bytes, quint64(id.size()));
        out += id;
        return;
    }
    default:
        return appendText(out, value.toString());
    }
}

QVariant valueOf(const QCborValue& value, FieldType type) {
    if (value.isNull() || value.isUndefined()) return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return qint64(value.toInteger());
    case FieldType::YesNo:
        return value.toBool();
    case FieldType::Real:
        return value.toDouble();
    case FieldType::Reference:
        return QVariant::fromValue(base::idFromBytes(value.toByteArray()));
    default:
        return value.toString();
    }
}

} // namespace

QByteArray encode(const Entity& entity, const QList<FieldValue>& values) {
    QByteArray out;
    appendHead(out, Major::Map, quint64(values.size()));
    for (const FieldValue& one : values) append(out, entity.fields[size_t(one.field)], one.value);
    return out;
}

QByteArray encode(const domain::Record& record) {
    const Entity& entity = record.entity();
    quint64 filled = 0;
    const auto counts = [&](size_t i) { return entity.fields[i].isStored() && !domain::isEmpty(record.at(int(i))); };
    for (size_t i = 0; i < entity.fields.size(); ++i) filled += counts(i) ? 1 : 0;
    QByteArray out;
    out.reserve(512);
    appendHead(out, Major::Map, filled);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (counts(i)) append(out, entity.fields[i], record.at(int(i)));
    }
    return out;
}

QList<FieldValue> decode(const Entity& entity, const QByteArray& cbor) {
    QList<FieldValue> values;
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    for (const auto [key, value] : map) {
        const int index = entity.indexOf(key.toString());
        if (index >= 0) values << FieldValue{index, valueOf(value, entity.fields[size_t(index)].type)};
    }
    return values;
}

} // namespace rs::storage
