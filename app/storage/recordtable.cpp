// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

namespace rs::storage {

using domain::Entity;
using domain::Record;
using sql::Statement;

RecordTable::RecordTable(sql::Database& database, const Entity& entity, RecordReader reader, RecordInserter inserter,
                         Statement removal)
    : m_database(&database),
      m_entity(&entity),
      m_reader(std::move(reader)),
      m_inserter(std::move(inserter)),
      m_removal(std::move(removal)) {}

base::Result<std::unique_ptr<RecordTable>> RecordTable::prepare(sql::Database& database, const Entity& entity) {
    RS_ASSIGN(RecordReader reader, RecordReader::byId(database, entity));
    RS_ASSIGN(RecordInserter inserter, RecordInserter::prepare(database, entity));
    RS_ASSIGN(Statement removal,
              Statement::prepare(database, QStringLiteral("DELETE FROM %1 WHERE n = ?1").arg(entity.key())));
    return std::unique_ptr<RecordTable>(
        new RecordTable(database, entity, std::move(reader), std::move(inserter), std::move(removal)));
}

base::Result<bool> RecordTable::holds(const base::Id& id, const QList<domain::FieldValue>& values) {
    QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE id = ?1").arg(m_entity->key());
    for (qsizetype i = 0; i < values.size(); ++i)
        sql += QStringLiteral(" AND \"%1\" IS ?%2").arg(m_entity->fields[size_t(values[i].field)].key()).arg(i + 2);
    RS_ASSIGN(Statement row, Statement::prepare(*m_database, sql));
    row.bind(1, id);
    for (qsizetype i = 0; i < values.size(); ++i) row.bind(int(i) + 2, values[i].value);
    return row.step();
}

base::Result<> RecordTable::insert(const RowImage& row) {
    RS_ASSIGN(const bool isNew, m_inserter.insert(row));
    return isNew ? base::Result<>() : base::fail(base::ErrorCode::DatabaseFailed, {}, QStringLiteral("an id is taken"));
}

base::Result<> RecordTable::rewrite(const Record& before, const Record& after) {
    const Entity& entity = after.entity();
    QStringList assignments;
    QVariantList values;
    const auto assign = [&](QLatin1String column, const QVariant& value) {
        assignments << QStringLiteral("\"%1\" = ?").arg(column);
        values << value;
    };
    for (const domain::Key& key : entity.keys) {
        const QString text = after.key(key);
        if (text == before.key(key)) continue;
        assign(QLatin1String(key.name), text);
    }
    if (entity.hasFullText && after.searchText() != before.searchText())
        assign(QLatin1String("search_text"), after.searchText());
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored() || after.at(int(i)) == before.at(int(i))) continue;
        assign(entity.fields[i].key(), after.at(int(i)));
    }
    if (values.isEmpty()) return {};
    RS_ASSIGN(
        Statement statement,
        Statement::prepare(*m_database,
                           QStringLiteral("UPDATE %1 SET %2 WHERE n = ?").arg(entity.key(), assignments.join(u','))));
    for (qsizetype i = 0; i < values.size(); ++i) statement.bind(int(i) + 1, values.at(i));
    RS_TRY(statement.bind(int(values.size()) + 1, qint64(m_reader.number())).run());
    return reindex(before, &after);
}

base::Result<> RecordTable::remove(const Record& before) {
    RS_TRY(reindex(before, nullptr));
    return m_removal.bind(1, qint64(m_reader.number())).run();
}

base::Result<> RecordTable::reindex(const Record& before, const Record* after) {
    std::optional<FullText>& fullText = m_inserter.fullText();
    if (!fullText) return {};
    const qint64 number = m_reader.number();
    const QString old = before.searchText();
    const QString now = after ? after->searchText() : QString();
    if (old == now) return {};
    RS_TRY(fullText->remove(number, old.toUtf8()));
    return after ? fullText->add(number, now.toUtf8()) : base::Result<>();
}

} // namespace rs::storage
