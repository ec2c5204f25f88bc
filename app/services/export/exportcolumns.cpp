// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/exportcolumns.h"

#include "domain/registry.h"
#include "services/import/importlayout.h"
#include "services/import/moments.h"
#include "services/valuetext.h"
#include "sql/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::Field;
using domain::FieldType;
using exchange::CellKind;
using exchange::OutputFormat;

namespace {

constexpr qsizetype mostOtherColumns = 300; // beyond that one column with all of it stays readable

CellKind cellKindOf(FieldType type) {
    switch (type) {
    case FieldType::Integer:
        return CellKind::Integer;
    case FieldType::Real:
        return CellKind::Real;
    case FieldType::YesNo:
        return CellKind::Boolean;
    case FieldType::Date:
        return CellKind::Date;
    case FieldType::Instant:
        return CellKind::Instant;
    default:
        return CellKind::Text;
    }
}

} // namespace

ExportColumns::ExportColumns(storage::Store& store, const ExportChoices& choices, OutputFormat format)
    : m_store(&store),
      m_titles(store),
      m_entity(choices.query.entity),
      m_words(&Words::of(choices.language)),
      m_reader(format == OutputFormat::Json || format == OutputFormat::VCard ? Reader::Programs : Reader::People),
      m_format(format),
      m_eventField(m_entity->indexOf(u"event_id")) {}

Result<ExportColumns> ExportColumns::prepare(storage::Store& store, const ExportChoices& choices, OutputFormat format) {
    ExportColumns columns(store, choices, format);
    RS_ASSIGN(columns.m_regions, loadRegions(store));
    QStringList names = choices.columns;
    if (names.isEmpty()) {
        names = exportedFields(*choices.query.entity);
        // Of whom is a list of all schools? A list of one school has no need of it.
        if (columns.m_eventField >= 0 && choices.query.parent.isNull()) names << QStringLiteral("event_id");
    }
    for (const QString& name : names) RS_TRY(columns.add(name, choices.query));
    return columns;
}

Result<> ExportColumns::add(const QString& name, const domain::Query& query) {
    const int index = m_entity->indexOf(name);
    if (index < 0) return base::fail(ErrorCode::UnknownField, {m_entity->key(), name});
    const Field& field = m_entity->fields[size_t(index)];
    if (field.type == FieldType::Map && name == QLatin1String("other")) return addOther(index, query);
    m_columns << exchange::Column{m_words->field(field), cellKindOf(field.type), name};
    m_fields << index;
    m_otherKeys << QString();
    return {};
}

Result<> ExportColumns::addOther(int field, const domain::Query& query) {
    const QString where =
        query.parent.isNull() ? QStringLiteral("1") : QStringLiteral("t.%1 = ?1").arg(QLatin1String(m_entity->parent));
    RS_ASSIGN(
        sql::Statement statement,
        sql::Statement::prepare(m_store->database(),
                                QStringLiteral("SELECT DISTINCT k.key FROM %1 t, json_each(t.other) k WHERE %2 "
                                               "AND t.other IS NOT NULL AND json_valid(t.other) ORDER BY 1 LIMIT %3")
                                    .arg(m_entity->key(), where)
                                    .arg(mostOtherColumns + 1)));
    if (!query.parent.isNull()) statement.bind(1, query.parent);
    QStringList keys;
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) break;
        keys << statement.text(0);
    }
    m_otherField = field;
    if (keys.size() > mostOtherColumns) {
        m_columns << exchange::Column{m_words->field(m_entity->fields[size_t(field)]), CellKind::Text,
                                      QStringLiteral("other")};
        m_fields << field;
        m_otherKeys << QString();
        return {};
    }
    for (const QString& key : keys) {
        m_columns << exchange::Column{titleOfOther(key), CellKind::Text};
        m_fields << otherText;
        m_otherKeys << key;
    }
    return {};
}

//! A title that could be taken for one of our fields says that it is none.
QString ExportColumns::titleOfOther(const QString& key) const {
    if (m_reader == Reader::Programs) return key;
    const QString prefix = ownOtherPrefix(*m_words);
    bool mistaken = key.startsWith(prefix);
    for (const Field& field : m_entity->fields) mistaken = mistaken || key == m_words->field(field);
    return mistaken ? prefix + key : key;
}

Result<> ExportColumns::enterZone(const domain::Record& record) {
    if (m_eventField < 0) return {};
    const base::Id event = record.at(m_eventField).value<base::Id>();
    if (event == m_zoneOf) return {};
    RS_ASSIGN(const auto found, m_store->find(domain::entity(u"event"), event));
    const QTimeZone zone(found ? found->text(u"zone").toLatin1() : QByteArray());
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_zoneOf = event;
    return {};
}

Result<> ExportColumns::fill(const domain::Record& record, QStringList& cells) {
    RS_TRY(enterZone(record));
    QJsonObject other;
    if (m_otherField >= 0) other = QJsonDocument::fromJson(record.at(m_otherField).toString().toUtf8()).object();
    cells.clear();
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i) == otherText)
            cells << other.value(m_otherKeys.at(i)).toVariant().toString();
        else
            cells << text(m_entity->fields[size_t(m_fields.at(i))], record.at(m_fields.at(i)));
    }
    return {};
}

QString ExportColumns::text(const Field& field, const QVariant& value) {
    if (domain::isEmpty(value)) return {};
    const bool forPeople = m_reader == Reader::People;
    switch (field.type) {
    case FieldType::YesNo:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Instant:
        return forPeople ? momentText(value.toLongLong(), m_zone) : instantText(value.toLongLong());
    case FieldType::Choice:
        return forPeople ? m_words->choice(field, value.toString()) : value.toString();
    case FieldType::Region: {
        const auto* region = m_regions->byCode(value.toString());
        if (!region || m_format == OutputFormat::Json) return value.toString();
        return m_words->language() == base::Language::Russian ? region->nameRu : region->nameEn;
    }
    case FieldType::Reference: {
        const base::Id id = value.value<base::Id>();
        const QString title = forPeople ? m_titles.titleOf(domain::entity(QLatin1String(field.target)), id) : QString();
        return title.isEmpty() ? base::toText(id) : title;
    }
    default:
        return plainText(field, value);
    }
}

} // namespace rs::services
