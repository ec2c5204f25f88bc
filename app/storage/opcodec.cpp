// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opcodec.h"

#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::FieldType;

namespace {

void append(QCborStreamWriter& out, const Field& field, const QVariant& value) {
    out.append(field.key());
    if (value.isNull()) {
        out.append(nullptr);
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return out.append(value.toLongLong());
    case FieldType::YesNo:
        return out.append(value.toBool());
    case FieldType::Real:
        return out.append(value.toDouble());
    case FieldType::Reference:
        return out.append(base::toBytes(value.value<base::Id>()));
    default:
        return out.append(QStringView(value.toString()));
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
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(quint64(values.size()));
    for (const FieldValue& one : values) append(out, entity.fields[size_t(one.field)], one.value);
    out.endMap();
    return bytes;
}

QByteArray encode(const domain::Record& record) {
    QList<FieldValue> values;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        if (record.entity().fields[i].isStored() && !domain::isEmpty(record.at(int(i))))
            values << FieldValue{int(i), record.at(int(i))};
    }
    return encode(record.entity(), values);
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
