// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

namespace rs::storage {

using domain::Entity;
using domain::Record;
using sql::Statement;

RecordTable::RecordTable(sql::Database& database, RecordReader reader, RecordInserter inserter, Statement removal)
    : m_database(&database),
      m_reader(std::move(reader)),
      m_inserter(std::move(inserter)),
      m_removal(std::move(removal)) {}

base::Result<std::unique_ptr<RecordTable>> RecordTable::prepare(sql::Database& database, const Entity& entity) {
    RS_ASSIGN(RecordReader reader, RecordReader::byId(database, entity));
    RS_ASSIGN(RecordInserter inserter, RecordInserter::prepare(database, entity));
    RS_ASSIGN(Statement removal,
              Statement::prepare(database, QStringLiteral("DELETE FROM %1 WHERE n = ?1").arg(entity.key())));
    return std::unique_ptr<RecordTable>(
        new RecordTable(database, std::move(reader), std::move(inserter), std::move(removal)));
}

base::Result<Statement*> RecordTable::update(const Entity& entity, const QStringList& columns) {
    std::shared_ptr<Statement>& statement = m_updates[columns.join(u',')];
    if (!statement) {
        QStringList assignments;
        for (const QString& column : columns) assignments << QStringLiteral("\"%1\" = ?").arg(column);
        RS_ASSIGN(
            Statement prepared,
            Statement::prepare(
                *m_database, QStringLiteral("UPDATE %1 SET %2 WHERE n = ?").arg(entity.key(), assignments.join(u','))));
        statement = std::make_shared<Statement>(std::move(prepared));
    }
    return statement.get();
}

base::Result<> RecordTable::insert(const PreparedRecord& record) {
    RS_ASSIGN(const bool isNew, m_inserter.insert(record));
    return isNew ? base::Result<>() : base::fail(base::ErrorCode::DatabaseFailed, {}, QStringLiteral("an id is taken"));
}

base::Result<> RecordTable::rewrite(const Record& before, const Record& after) {
    const Entity& entity = after.entity();
    QStringList columns;
    QVariantList values;
    for (const domain::Key& key : entity.keys) {
        const QString text = after.key(key);
        if (text == before.key(key)) continue;
        columns << QLatin1String(key.name);
        values << text;
    }
    if (entity.hasFullText && after.searchText() != before.searchText()) {
        columns << QStringLiteral("search_text");
        values << after.searchText();
    }
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored() || after.at(int(i)) == before.at(int(i))) continue;
        columns << entity.fields[i].key();
        values << after.at(int(i));
    }
    if (columns.isEmpty()) return {};
    RS_ASSIGN(Statement * statement, update(entity, columns));
    for (qsizetype i = 0; i < values.size(); ++i) statement->bind(int(i) + 1, values.at(i));
    RS_TRY(statement->bind(int(values.size()) + 1, qint64(m_reader.number())).run());
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
