// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterexpression.h"

#include "base/fold.h"
#include "domain/dates.h"

namespace rs::models {

using domain::Condition;
using domain::Field;
using domain::FieldType;
using Operator = domain::Condition::Operator;
using namespace Qt::StringLiterals;

namespace {

//! A filter taken apart: the sign in front and what is compared with.
struct Phrase {
    Operator op = Operator::Contains;
    QString first;
    QString second = {};
};

struct Sign {
    QLatin1String text;
    Operator op;
};

const Sign signs[] = {
    {QLatin1String(">="), Operator::GreaterOrEqual}, {QLatin1String("<="), Operator::LessOrEqual},
    {QLatin1String("!="), Operator::NotEquals},      {QLatin1String("<>"), Operator::NotEquals},
    {QLatin1String(">"), Operator::Greater},         {QLatin1String("<"), Operator::Less},
    {QLatin1String("="), Operator::Equals},          {QLatin1String("!"), Operator::NotContains},
};

Phrase takeApart(const QString& text) {
    for (const Sign& sign : signs) {
        if (text.startsWith(sign.text)) return {sign.op, text.mid(sign.text.size()).trimmed()};
    }
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0 || text.contains(u"..."_s)) return {Operator::Contains, text};
    const QString from = text.left(dots).trimmed(), to = text.mid(dots + 2).trimmed();
    if (from.isEmpty()) return {Operator::LessOrEqual, to};
    if (to.isEmpty()) return {Operator::GreaterOrEqual, from};
    return {Operator::Between, from, to};
}

FilterReading notUnderstood() { return {std::nullopt, false}; }

QVariant numberOf(const QString& text, const Field& field, const QLocale& locale) {
    QString plain = text;
    plain.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f)).replace(u',', u'.');
    bool ok = false;
    double number = plain.toDouble(&ok);
    if (!ok) number = locale.toDouble(text, &ok);
    if (!ok) return {};
    return field.type == FieldType::Integer && number == double(qint64(number)) ? QVariant(qint64(number))
                                                                                : QVariant(number);
}

FilterReading readNumber(const Field& field, Phrase phrase, const QLocale& locale) {
    if (phrase.op == Operator::Contains) phrase.op = Operator::Equals;
    if (phrase.op == Operator::NotContains) phrase.op = Operator::NotEquals;
    if (phrase.first.isEmpty()) return {};
    const QVariant first = numberOf(phrase.first, field, locale);
    if (!first.isValid()) return notUnderstood();
    QList<QVariant> values{first};
    if (phrase.op == Operator::Between) {
        const QVariant second = numberOf(phrase.second, field, locale);
        if (!second.isValid()) return notUnderstood();
        values << second;
    }
    return {Condition{field.key(), phrase.op, values}};
}

//! A day begins and ends by a clock.
struct Clock {
    QDateTime now;
    QTimeZone zone;
};

//! The first and the last day somebody means by a word.
struct Days {
    QDate first, last;
};

std::optional<Days> daysOf(const QString& text, const Clock& clock) {
    const QDate today = clock.now.toTimeZone(clock.zone).date();
    if (text == "today"_L1) return Days{today, today};
    if (text == "week"_L1) {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        return Days{monday, monday.addDays(6)};
    }
    if (text == "month"_L1) {
        const QDate begin(today.year(), today.month(), 1);
        return Days{begin, begin.addMonths(1).addDays(-1)};
    }
    const domain::DateReading read = domain::readDate(text, domain::DateOrder::DayFirst);
    if (!read.ok()) return std::nullopt;
    return Days{read.date, read.date};
}

//! Moments of days, both ends included: the first and the last millisecond.
QVariant firstOf(const Field& field, QDate day, const Clock& clock) {
    if (field.type == FieldType::Date) return day.toString(Qt::ISODate);
    return day.startOfDay(clock.zone).toMSecsSinceEpoch();
}

QVariant lastOf(const Field& field, QDate day, const Clock& clock) {
    if (field.type == FieldType::Date) return day.toString(Qt::ISODate);
    return day.addDays(1).startOfDay(clock.zone).toMSecsSinceEpoch() - 1;
}

FilterReading readDaysBy(const Clock& clock, const Field& field, const Phrase& phrase) {
    const std::optional<Days> first = daysOf(phrase.first, clock);
    if (!first) return notUnderstood();
    const QVariant begin = firstOf(field, first->first, clock), end = lastOf(field, first->last, clock);
    switch (phrase.op) {
    case Operator::Between: {
        const std::optional<Days> second = daysOf(phrase.second, clock);
        if (!second) return notUnderstood();
        return {Condition{field.key(), Operator::Between, {begin, lastOf(field, second->last, clock)}}};
    }
    case Operator::Less:
    case Operator::GreaterOrEqual:
        return {Condition{field.key(), phrase.op, {begin}}};
    case Operator::Greater:
    case Operator::LessOrEqual:
        return {Condition{field.key(), phrase.op, {end}}};
    case Operator::NotContains:
    case Operator::NotEquals:
        return notUnderstood(); // a filter is one condition; "any day but this" is two
    default:
        return {Condition{field.key(), Operator::Between, {begin, end}}};
    }
}

FilterReading readDays(const Field& field, const Phrase& phrase, const FilterSetting& setting) {
    if (phrase.first.isEmpty()) return {};
    FilterReading reading = readDaysBy({setting.now, setting.zone}, field, phrase);
    if (!reading.condition || field.type == FieldType::Date) return reading;
    for (const QTimeZone& zone : setting.elsewhere) {
        const FilterReading there = readDaysBy({setting.now, zone}, field, phrase);
        reading.condition->elsewhere << Condition::Elsewhere{QString::fromLatin1(zone.id()), there.condition->values};
    }
    return reading;
}

QVariant listed(const Field& field, const QString& value) {
    if (value.isEmpty() || value == "-"_L1) return {};
    if (field.type == FieldType::YesNo) return value == "yes"_L1 || value == "true"_L1 || value == "1"_L1;
    if (field.type == FieldType::Reference) return QVariant::fromValue(base::idFromText(value));
    return value;
}

FilterReading readList(const Field& field, const QString& text) {
    QList<QVariant> values;
    for (const QString& value : text.split(u'|', Qt::SkipEmptyParts)) values << listed(field, value.trimmed());
    return {Condition{field.key(), Operator::OneOf, values}};
}

//! «8 9» and «89» are how people begin a number that is kept as +79.
QString phonePart(const QString& text) {
    const QString digits = base::digitsOf(text);
    const bool domestic = digits.startsWith("89"_L1) && text.trimmed().startsWith(u'8');
    return domestic ? digits.mid(1) : digits;
}

FilterReading readText(const Field& field, Phrase phrase) {
    if (phrase.first.isEmpty()) return {};
    if (field.type == FieldType::Phone) {
        phrase.first = phonePart(phrase.first);
        if (phrase.first.isEmpty()) return notUnderstood();
        if (phrase.op == Operator::Equals && phrase.first.size() == 10) phrase.first.prepend(u'7');
    }
    if (phrase.op != Operator::Between) return {Condition{field.key(), phrase.op, {phrase.first}}};
    // «а..в» means everything that begins with в, too.
    return {Condition{field.key(), Operator::Between, {phrase.first, QString(phrase.second + QChar(0xfffd))}}};
}

bool isClosed(const Field& field) {
    return field.type == FieldType::Choice || field.type == FieldType::YesNo || field.type == FieldType::Region ||
           field.type == FieldType::Reference;
}

} // namespace

FilterReading readFilter(const Field& field, const QString& text, const FilterSetting& setting) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return {};
    if (trimmed == "-"_L1) return {Condition{field.key(), Operator::IsEmpty}};
    if (trimmed == "*"_L1) return {Condition{field.key(), Operator::IsNotEmpty}};
    if (isClosed(field)) return readList(field, trimmed);
    const Phrase phrase = takeApart(trimmed);
    if (field.isNumber()) return readNumber(field, phrase, setting.locale);
    if (field.type == FieldType::Date || field.type == FieldType::Instant) return readDays(field, phrase, setting);
    return readText(field, phrase);
}

} // namespace rs::models
