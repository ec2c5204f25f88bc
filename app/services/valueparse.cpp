// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/valuetext.h"

#include "base/fold.h"
#include "domain/contacts.h"
#include "domain/dates.h"
#include "domain/registry.h"
#include "domain/words.h"
#include "services/maptext.h"

#include <QUrl>

#include <cmath>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::Field;
using domain::FieldType;

namespace {

//! Nothing: the text is no such value.
using Parsed = std::optional<QVariant>;

Parsed parsedInteger(QString text, const QLocale& locale) {
    static const QString blanks = QStringLiteral(" \u00a0\u202f");
    text.removeIf([](QChar c) { return blanks.contains(c); });
    bool ok = false;
    qint64 number = text.toLongLong(&ok);
    if (!ok) number = locale.toLongLong(text, &ok);
    return ok ? Parsed(QVariant(number)) : std::nullopt;
}

Parsed parsedReal(QString text, const QLocale& locale) {
    static const QString blanks = QStringLiteral(" \u00a0\u202f");
    text.removeIf([](QChar c) { return blanks.contains(c); });
    bool ok = false;
    double number = locale.toDouble(text, &ok);
    if (!ok) number = text.replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(number) ? Parsed(QVariant(number)) : std::nullopt;
}

domain::DateOrder orderOf(base::Language language) {
    return language == base::Language::Russian ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
}

Parsed parsedDate(const QString& text, base::Language language) {
    const domain::DateReading reading = domain::readDate(text, orderOf(language));
    return reading.ok() ? Parsed(reading.date.toString(Qt::ISODate)) : std::nullopt;
}

Parsed parsedInstant(const QString& text, base::Language language, const QTimeZone& zone) {
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid() && text.size() > 10 && text.at(10) == u'T')
        return QVariant(
            (iso.timeSpec() == Qt::LocalTime ? QDateTime(iso.date(), iso.time(), zone) : iso).toMSecsSinceEpoch());
    const domain::DateReading reading = domain::readDate(text, orderOf(language));
    if (!reading.ok()) return std::nullopt;
    const QTime time = reading.time.isValid() ? reading.time : QTime(0, 0);
    const QDateTime at = reading.offset ? QDateTime(reading.date, time, Qt::OffsetFromUTC, *reading.offset)
                                        : QDateTime(reading.date, time, zone);
    return QVariant(at.toMSecsSinceEpoch());
}

Parsed parsedChoice(const Field& field, const QString& text) {
    const QString asked = base::fold(text);
    for (const domain::Choice& choice : field.choices) {
        if (asked == QLatin1String(choice.code)) return QVariant(QString::fromLatin1(choice.code));
    }
    for (const base::Language language : {base::Language::Russian, base::Language::English}) {
        for (const domain::Choice& choice : field.choices) {
            const QString code = QString::fromLatin1(choice.code);
            if (asked == base::fold(Words::of(language).choice(field, code))) return QVariant(code);
        }
    }
    const auto isOf = [&](QAnyStringView table, QAnyStringView name) {
        return field.choices.data() == domain::entity(table).field(name)->choices.data();
    };
    const QString known = isOf(u"participant", u"status") ? domain::readStatus(text)
                          : isOf(u"session", u"kind")     ? domain::readSessionKind(text)
                                                          : QString();
    return known.isEmpty() ? std::nullopt : Parsed(known);
}

//! One address and nothing beside it: what else stands in a cell must not get lost unseen.
Parsed parsedEmail(const QString& text) {
    const domain::EmailReading reading = domain::readEmail(text);
    const bool alone = reading.more.isEmpty() && reading.rest.isEmpty();
    return reading.email.isEmpty() || !alone ? std::nullopt : Parsed(reading.email);
}

Parsed parsedPhone(const QString& text) {
    const domain::PhoneReading reading = domain::readPhone(text);
    if (reading.phone.isEmpty() || !reading.more.isEmpty() || !reading.rest.isEmpty()) return std::nullopt;
    if (reading.extension.isEmpty()) return QVariant(reading.phone);
    return QVariant(QStringLiteral("%1 доб. %2").arg(reading.phone, reading.extension));
}

Parsed parsedLink(const QString& text) {
    const QString whole = text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("mailto:"))
                              ? text
                              : QStringLiteral("https://") + text;
    const QUrl url(whole, QUrl::StrictMode);
    const bool named = url.scheme() == QLatin1String("mailto") || url.host().contains(u'.') ||
                       url.host() == QLatin1String("localhost");
    return url.isValid() && named && !whole.contains(u' ') ? Parsed(whole) : std::nullopt;
}

Result<base::Id> parsedReference(const Field& field, const QString& text, Titles* titles) {
    const base::Id id = base::idFromText(text);
    if (!id.isNull()) return id;
    if (!titles) return base::fail(ErrorCode::ValueInvalid, {field.key(), text});
    return titles->find(domain::entity(QLatin1String(field.target)), text);
}

Result<QVariant> parsedReferences(const Field& field, const QString& text, Titles* titles) {
    QList<base::Id> ids = text.startsWith(u'[') ? idsOf(text) : QList<base::Id>();
    if (ids.contains(base::Id())) return base::fail(ErrorCode::ValueInvalid, {field.key(), text});
    if (!text.startsWith(u'[')) {
        // Titles may have commas in them, ids have not.
        const bool idsByComma = !text.contains(u';') && !base::idFromText(text.section(u',', 0, 0).trimmed()).isNull();
        for (const QString& part : text.split(idsByComma ? u',' : u';', Qt::SkipEmptyParts)) {
            RS_ASSIGN(const base::Id id, parsedReference(field, part.trimmed(), titles));
            ids << id;
        }
    }
    return referencesOf(ids);
}

} // namespace

Result<QVariant> ValueText::parse(const Field& field, const QString& given, const Context& context) const {
    const QString text = given.trimmed();
    if (text.isEmpty()) return QVariant();
    const auto orInvalid = [&](const Parsed& parsed) -> Result<QVariant> {
        if (parsed) return *parsed;
        return base::fail(ErrorCode::ValueInvalid, {field.key(), text});
    };
    switch (field.type) {
    case FieldType::Integer:
        return orInvalid(parsedInteger(text, m_locale));
    case FieldType::Real:
        return orInvalid(parsedReal(text, m_locale));
    case FieldType::YesNo: {
        const std::optional<bool> yes = domain::readYesNo(text);
        return orInvalid(yes ? Parsed(*yes) : std::nullopt);
    }
    case FieldType::Date:
        return orInvalid(parsedDate(text, language()));
    case FieldType::Instant:
        return orInvalid(parsedInstant(text, language(), context.zone));
    case FieldType::Zone:
        return orInvalid(QTimeZone::isTimeZoneIdAvailable(text.toLatin1()) ? Parsed(text) : std::nullopt);
    case FieldType::Region: {
        const domain::RegionInfo* region = m_regions ? m_regions->find(text) : nullptr;
        return orInvalid(region ? Parsed(region->code) : std::nullopt);
    }
    case FieldType::Choice:
        return orInvalid(parsedChoice(field, text));
    case FieldType::Email:
        return orInvalid(parsedEmail(text));
    case FieldType::Phone:
        return orInvalid(parsedPhone(text));
    case FieldType::Link:
        return orInvalid(parsedLink(text));
    case FieldType::Reference: {
        RS_ASSIGN(const base::Id id, parsedReference(field, text, context.titles));
        return QVariant::fromValue(id);
    }
    case FieldType::References:
        return parsedReferences(field, text, context.titles);
    case FieldType::Map: {
        const std::optional<QString> map = mapFromText(text);
        return orInvalid(map ? Parsed(*map) : std::nullopt);
    }
    case FieldType::Text:
    case FieldType::LongText:
        return QVariant(text);
    }
    Q_UNREACHABLE();
}

} // namespace rs::services
