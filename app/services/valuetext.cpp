// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/valuetext.h"

#include "domain/contacts.h"
#include "domain/record.h"
#include "domain/registry.h"
#include "services/maptext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::services {

using domain::Field;
using domain::FieldType;

namespace {

QLocale localeFor(base::Language language) {
    return language == base::Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                               : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString dateText(const QDate& date, base::Language language, const QLocale& locale) {
    return language == base::Language::Russian ? date.toString(QStringLiteral("dd.MM.yyyy"))
                                               : locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString phoneText(const QString& phone) {
    const QString number = phone.section(u' ', 0, 0);
    return domain::displayPhone(number) + phone.mid(number.size());
}

} // namespace

ValueText::ValueText(base::Language language, RegionCatalog regions)
    : m_words(&Words::of(language)),
      m_locale(localeFor(language)),
      m_regions(std::move(regions)) {}

QString ValueText::displayInstant(qint64 milliseconds, const Context& context) const {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds, context.zone);
    const bool seconds = context.style == ValueStyle::File && at.time().second() != 0;
    return dateText(at.date(), language(), m_locale) + u' ' +
           at.time().toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString ValueText::displayReferences(const Field& field, const QString& json, const Context& context) const {
    const domain::Entity& target = domain::entity(QLatin1String(field.target));
    QStringList names;
    for (const base::Id& id : idsOf(json)) {
        const QString title = context.titles ? context.titles->titleOf(target, id) : QString();
        names << (title.isEmpty() ? base::toText(id) : title);
    }
    return names.join(QStringLiteral("; "));
}

QString ValueText::regionName(const QString& code) const {
    const domain::RegionInfo* region = m_regions ? m_regions->byCode(code) : nullptr;
    if (!region) return code;
    return language() == base::Language::Russian ? region->nameRu : region->nameEn;
}

QString ValueText::display(const Field& field, const QVariant& value, const Context& context) const {
    if (domain::isEmpty(value)) return {};
    switch (field.type) {
    case FieldType::Integer:
        return m_locale.toString(value.toLongLong());
    case FieldType::Real:
        return m_locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case FieldType::YesNo:
        return m_words->yesNo(value.toBool());
    case FieldType::Date:
        return dateText(QDate::fromString(value.toString(), Qt::ISODate), language(), m_locale);
    case FieldType::Instant:
        return displayInstant(value.toLongLong(), context);
    case FieldType::Region:
        return regionName(value.toString());
    case FieldType::Choice:
        return m_words->choice(field, value.toString());
    case FieldType::Phone:
        return phoneText(value.toString());
    case FieldType::Reference: {
        const base::Id id = value.value<base::Id>();
        const QString title =
            context.titles ? context.titles->titleOf(domain::entity(QLatin1String(field.target)), id) : QString();
        return title.isEmpty() ? base::toText(id) : title;
    }
    case FieldType::References:
        return displayReferences(field, value.toString(), context);
    case FieldType::Map:
        return mapText(value.toString());
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Zone:
    case FieldType::Email:
    case FieldType::Link:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QString instantText(qint64 milliseconds) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return at.toString(milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString plainText(const Field& field, const QVariant& value) {
    if (domain::isEmpty(value)) return {};
    if (field.type == FieldType::Instant) return instantText(value.toLongLong());
    if (field.type == FieldType::Reference) return base::toText(value.value<base::Id>());
    if (field.type == FieldType::Real)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QJsonValue jsonValue(const Field& field, const QVariant& value) {
    const auto kept = [&] { return QJsonDocument::fromJson(value.toString().toUtf8()); };
    if (field.type == FieldType::Map) return domain::isEmpty(value) ? QJsonObject() : kept().object();
    if (field.type == FieldType::References) return domain::isEmpty(value) ? QJsonArray() : kept().array();
    if (domain::isEmpty(value)) return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Real:
        return value.toDouble();
    case FieldType::YesNo:
        return value.toBool();
    default:
        return plainText(field, value);
    }
}

QList<base::Id> idsOf(const QVariant& references) { return domain::referencedIds(references); }

QVariant referencesOf(const QList<base::Id>& ids) {
    if (ids.isEmpty()) return {};
    QJsonArray array;
    for (const base::Id& id : ids) array << base::toText(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace rs::services
