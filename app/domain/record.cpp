// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include "base/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace rs::domain {

bool isEmpty(const QVariant& value) {
    if (value.isNull()) return true;
    if (value.typeId() == QMetaType::QString) return value.toString().isEmpty();
    if (value.typeId() == QMetaType::QUuid) return value.value<base::Id>().isNull();
    return false;
}

std::optional<qint64> knownNumber(const QVariant& value) {
    return isEmpty(value) ? std::nullopt : std::optional(value.toLongLong());
}

namespace {

//! The list as we write it, ["id","id"], read without a parser; nothing for any other JSON.
std::optional<QList<base::Id>> plainIds(QStringView text) {
    constexpr qsizetype idLength = 36, step = idLength + 3; // quotes and a comma
    if (text.size() < 2 || (text.size() - 1) % step != 0 || text.front() != u'[' || text.back() != u']') return {};
    QList<base::Id> ids;
    for (qsizetype at = 1; at < text.size(); at += step) {
        const QChar comma = text[at + step - 1];
        const bool isLast = at + step == text.size();
        if (text[at] != u'"' || text[at + idLength + 1] != u'"' || comma != (isLast ? u']' : u',')) return {};
        const base::Id id = QUuid::fromString(text.sliced(at + 1, idLength));
        if (id.isNull()) return {};
        ids << id;
    }
    return ids;
}

} // namespace

QList<base::Id> referencedIds(const QVariant& references) {
    QList<base::Id> ids;
    const QString text = references.toString();
    if (text.isEmpty()) return ids;
    if (const auto plain = plainIds(text)) return *plain;
    for (const QJsonValue one : QJsonDocument::fromJson(text.toUtf8()).array()) ids << base::idFromText(one.toString());
    return ids;
}

Record::Record(const Entity& entity, const base::Id& id)
    : m_entity(&entity),
      m_id(id),
      m_values(qsizetype(entity.fields.size())) {}

QVariant Record::value(QAnyStringView field) const {
    const int index = m_entity->indexOf(field);
    Q_ASSERT_X(index >= 0, "Record::value", qPrintable(field.toString()));
    return index < 0 ? QVariant() : m_values.at(index);
}

Record& Record::set(QAnyStringView field, QVariant value) {
    const int index = m_entity->indexOf(field);
    Q_ASSERT_X(index >= 0, "Record::set", qPrintable(field.toString()));
    if (index >= 0) m_values[index] = std::move(value);
    return *this;
}

QString Record::title() const {
    QStringList parts;
    for (const char* name : m_entity->title) {
        const QString part = text(QLatin1String(name));
        if (!part.isEmpty()) parts << part;
    }
    return parts.join(u' ');
}

QString Record::key(const Key& key) const {
    QString joined;
    for (const char* name : key.fields) {
        const QString part = text(QLatin1String(name));
        if (part.isEmpty()) continue;
        if (!joined.isEmpty()) joined += u' ';
        joined += part;
    }
    return base::fold(joined);
}

QString Record::searchText() const {
    QString joined;
    for (const char* name : m_entity->search.empty() ? m_entity->title : m_entity->search) {
        const Field* field = m_entity->field(QLatin1String(name));
        const QString part = text(field->key());
        if (part.isEmpty()) continue;
        if (!joined.isEmpty()) joined += u' ';
        joined += field->type == FieldType::Phone ? base::digitsOf(part) : part;
    }
    return base::fold(joined);
}

} // namespace rs::domain
