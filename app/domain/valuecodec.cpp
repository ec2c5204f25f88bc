// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuecodec.h"

#include "domain/cbor.h"

#include <QCborMap>
#include <QCborValue>

namespace rs::domain {

namespace {

void append(QByteArray& out, const Field& field, const QVariant& value) {
    cbor::appendText(out, field.name);
    if (value.isNull()) return cbor::appendNull(out);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return cbor::appendInteger(out, value.toLongLong());
    case FieldType::YesNo:
        return cbor::appendBool(out, value.toBool());
    case FieldType::Real:
        return cbor::appendReal(out, value.toDouble());
    case FieldType::Reference:
        return cbor::appendBytes(out, base::toBytes(value.value<base::Id>()));
    default:
        return cbor::appendText(out, QStringView(value.toString()));
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
    cbor::appendMap(out, values.size());
    for (const FieldValue& one : values) append(out, entity.fields[size_t(one.field)], one.value);
    return out;
}

QByteArray encode(const Record& record) {
    const Entity& entity = record.entity();
    qsizetype filled = 0;
    const auto counts = [&](size_t i) { return entity.fields[i].isStored() && !isEmpty(record.at(int(i))); };
    for (size_t i = 0; i < entity.fields.size(); ++i) filled += counts(i) ? 1 : 0;
    QByteArray out;
    out.reserve(512);
    cbor::appendMap(out, filled);
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

} // namespace rs::domain
