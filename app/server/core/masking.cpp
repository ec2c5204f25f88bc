// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/masking.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "domain/valuejson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::server {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::FieldValue;

namespace {

bool isReach(const Field& field) {
    return field.is(domain::Trait::Personal) && (field.type == FieldType::Email || field.type == FieldType::Phone);
}

//! A text in which somebody may be reached: an address, or as many digits in a row as a telephone has. Dates and room
//! numbers are shorter.
bool namesReach(const QString& text) {
    constexpr int shortestPhone = 10;
    int digits = 0;
    for (const QChar letter : text) {
        if (letter == u'@') return true;
        if (letter.isDigit())
            ++digits;
        else if (!QStringView(u" ()+-.\u00a0\u2010\u2011\u2013").contains(letter))
            digits = 0;
        if (digits == shortestPhone) return true;
    }
    return false;
}

QString maskedMap(const QString& json) {
    const QJsonObject before = QJsonDocument::fromJson(json.toUtf8()).object();
    QJsonObject after;
    for (auto one = before.begin(); one != before.end(); ++one) {
        if (!namesReach(one->toString())) after.insert(one.key(), *one);
    }
    return after.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
}

QVariant maskedValue(const Field& field, const QVariant& value) {
    if (isReach(field)) return {};
    const bool mayHold =
        field.is(domain::Trait::Personal) &&
        (field.type == FieldType::Map || field.type == FieldType::Text || field.type == FieldType::LongText);
    if (!mayHold || !namesReach(value.toString())) return value;
    return field.type == FieldType::Map ? QVariant(maskedMap(value.toString())) : QVariant();
}

QList<FieldValue> maskedValues(const Entity& entity, const QList<FieldValue>& values) {
    QList<FieldValue> kept;
    for (const FieldValue& one : values) {
        const QVariant value = maskedValue(entity.fields[size_t(one.field)], one.value);
        if (!domain::isEmpty(value)) kept << FieldValue{one.field, value};
    }
    return kept;
}

//! What a conflict says about a field of another table, or about a whole row of it.
QString maskedJson(const Entity* about, const QString& field, const QString& json) {
    if (!about || json.isEmpty()) return json;
    if (field.isEmpty()) {
        const auto row = domain::rowFromJson(*about, json);
        return row ? domain::toJson(*about, maskedValues(*about, *row)) : json;
    }
    const Field* one = about->field(field);
    if (!one) return {};
    const auto value = domain::fromJson(*one, json);
    return value ? domain::toJson(*one, maskedValue(*one, *value)) : QString();
}

QList<FieldValue> maskedConflict(const Entity& entity, const QList<FieldValue>& values) {
    domain::Record record(entity);
    for (const FieldValue& one : values) record.set(one.field, one.value);
    const Entity* about = domain::findEntity(record.text(u"table_name"));
    QList<FieldValue> kept;
    for (const FieldValue& one : values) {
        const QLatin1String name = entity.fields[size_t(one.field)].key();
        const bool isValue =
            name == QLatin1String("base") || name == QLatin1String("server") || name == QLatin1String("incoming");
        const QVariant value = isValue ? maskedJson(about, record.text(u"field"), one.value.toString()) : one.value;
        if (!domain::isEmpty(value)) kept << FieldValue{one.field, value};
    }
    return kept;
}

bool hasPersonal(const Entity& entity) {
    for (const Field& field : entity.fields) {
        if (field.is(domain::Trait::Personal)) return true;
    }
    return false;
}

} // namespace

QByteArray maskedCells(int table, const QByteArray& cells) {
    const Entity* entity = domain::findEntity(table);
    if (!entity) return QByteArray(1, char(0xa0)); // an empty map: nothing is known of what stands there
    if (!hasPersonal(*entity)) return cells;
    const QList<FieldValue> values = domain::decode(*entity, cells);
    const bool isConflict = entity->key() == QLatin1String("conflict");
    return domain::encode(*entity, isConflict ? maskedConflict(*entity, values) : maskedValues(*entity, values));
}

} // namespace rs::server
