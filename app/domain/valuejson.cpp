// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::domain {

namespace {

QJsonValue jsonOf(const Field& field, const QVariant& value) {
    if (isEmpty(value)) return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return value.toLongLong();
    case FieldType::Real:
        return value.toDouble();
    case FieldType::YesNo:
        return value.toBool();
    case FieldType::Reference:
        return base::toText(value.value<base::Id>());
    default:
        return value.toString();
    }
}

std::optional<QVariant> valueFrom(const Field& field, const QJsonValue& json) {
    if (json.isNull()) return QVariant();
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return json.isDouble() ? std::optional(QVariant(json.toInteger())) : std::nullopt;
    case FieldType::Real:
        return json.isDouble() ? std::optional(QVariant(json.toDouble())) : std::nullopt;
    case FieldType::YesNo:
        return json.isBool() ? std::optional(QVariant(json.toBool())) : std::nullopt;
    case FieldType::Reference: {
        const base::Id id = base::idFromText(json.toString());
        return id.isNull() ? std::nullopt : std::optional(QVariant::fromValue(id));
    }
    default:
        return json.isString() ? std::optional(QVariant(json.toString())) : std::nullopt;
    }
}

//! Qt writes documents, not values: an array of one, without its brackets.
QString written(const QJsonValue& value) {
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

QString toJson(const Field& field, const QVariant& value) { return written(jsonOf(field, value)); }

std::optional<QVariant> fromJson(const Field& field, const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson('[' + json.toUtf8() + ']');
    if (document.array().size() != 1) return {};
    return valueFrom(field, document.array().first());
}

QString toJson(const Entity& entity, const QList<FieldValue>& values) {
    QJsonObject object;
    for (const FieldValue& one : values) {
        const Field& field = entity.fields[size_t(one.field)];
        if (!isEmpty(one.value)) object.insert(field.key(), jsonOf(field, one.value));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJson(const Record& record) {
    QList<FieldValue> values;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) values << FieldValue{int(i), record.at(int(i))};
    return toJson(record.entity(), values);
}

std::optional<QList<FieldValue>> rowFromJson(const Entity& entity, const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) return {};
    QList<FieldValue> values;
    const QJsonObject object = document.object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const int index = entity.indexOf(one.key());
        if (index < 0) continue;
        if (const auto value = valueFrom(entity.fields[size_t(index)], *one)) values << FieldValue{index, *value};
    }
    return values;
}

} // namespace rs::domain
