// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "services/valuetext.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs::test {

using base::Language;
using domain::Field;
using domain::FieldType;
using services::ValueText;

namespace {

//! Every id has a title of its own.
class InventedTitles : public services::Titles {
public:
    QString titleOf(const domain::Entity&, const base::Id& id) override {
        const QString title = QStringLiteral("Запись ") + base::toText(id).right(12);
        m_ids.insert(title, id);
        return title;
    }
    base::Result<base::Id> find(const domain::Entity& entity, const QString& title) override {
        if (m_ids.contains(title)) return m_ids.value(title);
        return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), title});
    }

private:
    QHash<QString, base::Id> m_ids;
};

QString anyText() {
    static const QString letters = QStringLiteral("абвёЙ xyz09;:,.-{}[]\"'\\%=+@\n");
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size())));
    QString text;
    for (const int pick : picks) text += letters.at(pick);
    return text.trimmed();
}

base::Id anyId() { return base::builtInId(u"any", QString::number(*rc::gen::arbitrary<int>())); }

QVariant orNothing(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant anyMap() {
    QJsonObject object;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) object.insert(anyText(), anyText());
    if (object.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString anyDay() { return QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 80000)).toString(Qt::ISODate); }

QVariant anyValue(const Field& field) {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return orNothing(anyText());
    case FieldType::Integer:
        return *rc::gen::arbitrary<qint64>();
    case FieldType::Real:
        return double(*rc::gen::arbitrary<int>()) / 64;
    case FieldType::YesNo:
        return *rc::gen::arbitrary<bool>();
    case FieldType::Date:
        return anyDay();
    case FieldType::Instant:
        return QDateTime::fromString(anyDay(), Qt::ISODate).toMSecsSinceEpoch() + *rc::gen::inRange(0, 86400) * 1000LL;
    case FieldType::Zone:
        return QStringLiteral("Asia/Yekaterinburg");
    case FieldType::Region: {
        const auto& all = services::builtInRegions()->all();
        return all.at(*rc::gen::inRange(0, int(all.size()))).code;
    }
    case FieldType::Choice:
        return QString::fromLatin1(field.choices[*rc::gen::inRange(0, int(field.choices.size()))].code);
    case FieldType::Email:
        return QStringLiteral("p%1@example.org").arg(*rc::gen::inRange(0, 10000));
    case FieldType::Phone:
        return QStringLiteral("+79000000%1").arg(*rc::gen::inRange(0, 1000), 3, 10, QLatin1Char('0'));
    case FieldType::Link:
        return QStringLiteral("https://example.org/%1").arg(*rc::gen::inRange(0, 10000));
    case FieldType::Reference:
        return QVariant::fromValue(anyId());
    case FieldType::References: {
        QList<base::Id> ids;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) ids << anyId();
        return services::referencesOf(ids);
    }
    case FieldType::Map:
        return anyMap();
    }
    return {};
}

} // namespace

RC_GTEST_PROP(ValueTextProperty, WhatIsShownReadsBackTheSame, ()) {
    const Language language = *rc::gen::element(Language::Russian, Language::English);
    const domain::Entity& entity = *domain::entities().at(*rc::gen::inRange(0, int(domain::entities().size())));
    const Field& field = entity.fields[*rc::gen::inRange(0, int(entity.fields.size()))];
    const QVariant value = anyValue(field);
    InventedTitles titles;
    const services::ValueContext context{QTimeZone("Asia/Kamchatka"), &titles, services::ValueStyle::File};
    const ValueText texts(language, services::builtInRegions());
    const QString shown = texts.display(field, value, context);
    const auto back = texts.parse(field, shown, context);
    if (!back) RC_FAIL(std::string(entity.name) + "." + field.name + ": not read: " + shown.toStdString());
    if (*back != value) RC_FAIL(std::string(entity.name) + "." + field.name + ": " + shown.toStdString());
}

} // namespace rs::test
