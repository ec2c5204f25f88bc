// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordio.h"

#include <QStringList>

#include <sqlite3.h>

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Record;
using sql::Database;
using sql::Statement;

namespace {

//! The column that tells whose consent a row shows.
QString personColumn(const Entity& entity) {
    return entity.key() == QLatin1String("person") ? QStringLiteral("t.id") : QStringLiteral("t.person_id");
}

//! Yes: given and not withdrawn. No: withdrawn or refused. Empty: never asked.
QString consentExpression(const Entity& entity, const Field& field) {
    return QStringLiteral(
               "(SELECT c.withdrawn_at IS NULL FROM consent c WHERE c.person_id = %1 AND c.purpose = '%2' LIMIT 1)")
        .arg(personColumn(entity), consentPurpose(field));
}

QString selectOf(const Entity& entity, QStringView where) {
    QStringList columns{QStringLiteral("t.n"), QStringLiteral("t.id")};
    for (const Field& field : entity.fields) columns << valueExpression(entity, field);
    return QStringLiteral("SELECT %1 FROM %2 t WHERE %3").arg(columns.join(u','), entity.key(), where);
}

QVariant valueAt(const Statement& statement, int column, FieldType type) {
    if (statement.isNull(column)) return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return statement.integer(column);
    case FieldType::YesNo:
        return statement.integer(column) != 0;
    case FieldType::Real:
        return statement.real(column);
    case FieldType::Reference:
        return QVariant::fromValue(statement.id(column));
    default:
        return statement.text(column);
    }
}

} // namespace

QString consentPurpose(const Field& field) { return QString(field.key()).mid(int(qstrlen("consent_"))); }

QString valueExpression(const Entity& entity, const Field& field) {
    return field.isStored() ? QStringLiteral("t.\"%1\"").arg(field.key()) : consentExpression(entity, field);
}

base::Result<RecordReader> RecordReader::byId(Database& database, const Entity& entity) {
    return byCondition(database, entity, u"t.id = ?1");
}

base::Result<RecordReader> RecordReader::byNumber(Database& database, const Entity& entity) {
    return byCondition(database, entity, u"t.n = ?1");
}

base::Result<RecordReader> RecordReader::byCondition(Database& database, const Entity& entity, QStringView where) {
    RS_ASSIGN(Statement statement, Statement::prepare(database, selectOf(entity, where)));
    return RecordReader(entity, std::move(statement));
}

base::Result<std::optional<Record>> RecordReader::find(const base::Id& id) {
    m_statement.bind(1, id);
    RS_ASSIGN(const bool found, m_statement.step());
    std::optional<Record> record;
    if (found) record = current();
    m_statement.reset();
    return record;
}

base::Result<std::optional<Record>> RecordReader::find(RowNumber number) {
    m_statement.bind(1, qint64(number));
    RS_ASSIGN(const bool found, m_statement.step());
    std::optional<Record> record;
    if (found) record = current();
    m_statement.reset();
    return record;
}

base::Result<QList<Record>> RecordReader::all(std::span<const RowNumber> numbers) {
    QList<Record> records;
    records.reserve(qsizetype(numbers.size()));
    for (const RowNumber number : numbers) {
        RS_ASSIGN(std::optional<Record> record, find(number));
        if (record) records << std::move(*record);
    }
    return records;
}

base::Result<QList<Record>> RecordReader::all() {
    QList<Record> records;
    for (;;) {
        RS_ASSIGN(const bool more, m_statement.step());
        if (!more) break;
        records << current();
    }
    m_statement.reset();
    return records;
}

Record RecordReader::current() {
    m_number = RowNumber(m_statement.integer(0));
    Record record(*m_entity, m_statement.id(1));
    for (size_t i = 0; i < m_entity->fields.size(); ++i)
        record.set(int(i), valueAt(m_statement, int(i) + 2, m_entity->fields[i].type));
    return record;
}

base::Result<RecordInserter> RecordInserter::prepare(Database& database, const Entity& entity) {
    const QStringList columns = RowImage::columns(entity);
    QString marks = QStringLiteral("?,").repeated(columns.size());
    marks.chop(1);
    RS_ASSIGN(Statement rows,
              Statement::prepare(database, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO NOTHING")
                                               .arg(entity.key(), columns.join(u','), marks)));
    RS_ASSIGN(std::optional<FullText> fullText, FullText::prepare(database, entity));
    return RecordInserter(database, std::move(rows), std::move(fullText));
}

base::Result<bool> RecordInserter::insert(const RowImage& row) {
    row.bind(m_statement);
    RS_TRY(m_statement.run());
    if (m_database->changes() == 0) return false;
    if (m_fullText) RS_TRY(m_fullText->add(sqlite3_last_insert_rowid(m_database->handle()), row.searchText()));
    return true;
}

} // namespace rs::storage
