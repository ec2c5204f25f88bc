// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/validity.h"

#include "domain/registry.h"

#include <tl/expected.hpp>

#include <QDate>
#include <QJsonDocument>

#include <cmath>

namespace rs::server {

using domain::Field;
using domain::FieldType;
using domain::FieldValue;
using protocol::OpCode;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;

namespace {

//! Letters a text may have: more is no name, address or title; long ones are what people write or paste.
constexpr qsizetype longestText = 4000, longestLongText = 200000;

bool hasChoice(const Field& field, const QString& code) {
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const domain::Choice& choice) { return code == QLatin1String(choice.code); });
}

bool isText(const QString& text, qsizetype longest) { return text.size() <= longest && !text.contains(QChar(u'\0')); }

bool isCode(const QString& text) {
    return text.size() <= 16 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-');
           });
}

bool isIdList(const QVariant& value) {
    const QJsonDocument list = QJsonDocument::fromJson(value.toString().toUtf8());
    if (!list.isArray()) return false;
    const QList<base::Id> ids = domain::referencedIds(value);
    return std::none_of(ids.begin(), ids.end(), [](const base::Id& id) { return id.isNull(); });
}

//! Types were checked in reading; here it is what the type means.
bool isPossible(const Field& field, const QVariant& value) {
    if (domain::isEmpty(value)) return true;
    switch (field.type) {
    case FieldType::Real:
        return std::isfinite(value.toDouble());
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::YesNo:
    case FieldType::Reference:
        return true;
    case FieldType::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldType::Region:
        return isCode(value.toString());
    case FieldType::Choice:
        return hasChoice(field, value.toString());
    case FieldType::LongText:
        return isText(value.toString(), longestLongText);
    case FieldType::References:
        return isText(value.toString(), longestLongText) && isIdList(value);
    case FieldType::Map:
        return isText(value.toString(), longestLongText) &&
               QJsonDocument::fromJson(value.toString().toUtf8()).isObject();
    default:
        return isText(value.toString(), longestText);
    }
}

//! A choice that a later version may have added.
bool isChoiceToCome(const Field& field, const QVariant& value) {
    return field.type == FieldType::Choice && isCode(QString(value.toString()).remove(u'_'));
}

std::optional<Fault> faultIn(const domain::Entity& entity, const domain::Values& values, bool isNewer) {
    if (!values.isWhole) return Fault{};
    if (!values.unknown.isEmpty())
        return Fault{isNewer ? Outcome::Later : Outcome::Refused, OpCode::UnknownField, values.unknown.mid(0, 8)};
    Fault fault;
    bool isToCome = isNewer;
    for (const int index : values.wrong) {
        fault.fields << QByteArray(entity.fields[size_t(index)].name);
        isToCome = false;
    }
    for (const FieldValue& one : values.known) {
        const Field& field = entity.fields[size_t(one.field)];
        if (field.isStored() && isPossible(field, one.value)) continue;
        fault.fields << QByteArray(field.name);
        isToCome = isToCome && field.isStored() && isChoiceToCome(field, one.value);
    }
    if (fault.fields.isEmpty()) return {};
    if (isToCome) fault.outcome = Outcome::Later;
    return fault;
}

bool carriesValues(OpKind kind) { return kind == OpKind::Insert || kind == OpKind::Update || kind == OpKind::Restore; }

//! Whether the parts of an operation fit its kind.
bool isWellFormed(const Operation& op) {
    if (op.id.isNull() || op.row.isNull()) return false;
    if (op.kind < OpKind::Insert || op.kind > OpKind::Merge) return false;
    if (op.kind == OpKind::Merge && (op.other.isNull() || op.other == op.row)) return false;
    return carriesValues(op.kind) || op.set.isEmpty() || op.set == QByteArray(1, char(0xa0));
}

//! Of a table that only the server fills: what may be decided there.
bool isDecision(const domain::Entity& entity, const Operation& op, const QList<FieldValue>& set) {
    return op.kind == OpKind::Update && std::all_of(set.begin(), set.end(), [&](const FieldValue& one) {
               const QLatin1String field = entity.fields[size_t(one.field)].key();
               return field == QLatin1String("state") || field == QLatin1String("resolved_by");
           });
}

} // namespace

bool isReviewTable(int table) {
    static const int conflict = domain::entity(u"conflict").number;
    static const int candidate = domain::entity(u"duplicate_candidate").number;
    return table == conflict || table == candidate;
}

tl::expected<CheckedOp, Fault> checkOperation(const Operation& op, int schema) {
    const bool isNewer = schema > domain::schemaVersion;
    if (!isWellFormed(op)) return tl::unexpected(Fault{});
    CheckedOp checked{&op, domain::findEntity(op.table), {}, {}};
    if (!checked.entity) {
        return tl::unexpected(Fault{isNewer ? Outcome::Later : Outcome::Refused, OpCode::UnknownTable, {}});
    }
    if (carriesValues(op.kind)) {
        domain::Values values = domain::read(*checked.entity, op.set);
        if (auto fault = faultIn(*checked.entity, values, isNewer)) return tl::unexpected(*fault);
        checked.set = std::move(values.known);
        if (checked.set.isEmpty()) return tl::unexpected(Fault{});
    }
    if (!op.base.isEmpty() && op.kind != OpKind::Insert) {
        const domain::Values base = domain::read(*checked.entity, op.base);
        if (!base.isWhole) return tl::unexpected(Fault{});
        checked.base = base.known; // what a newer author saw of fields unknown here decides nothing here
    }
    if (isReviewTable(op.table) && !isDecision(*checked.entity, op, checked.set))
        return tl::unexpected(Fault{Outcome::Refused, OpCode::Forbidden, {}});
    if (op.kind == OpKind::Merge && checked.entity->key() == QLatin1String("event")) return tl::unexpected(Fault{});
    return checked;
}

QList<QByteArray> missingFields(const domain::Record& record) {
    QList<QByteArray> missing;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Field& field = record.entity().fields[i];
        if (field.is(domain::Trait::Required) && domain::isEmpty(record.at(int(i)))) missing << QByteArray(field.name);
    }
    return missing;
}

} // namespace rs::server
