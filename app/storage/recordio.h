// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sql/database.h"
#include "sql/statement.h"
#include "storage/fulltext.h"
#include "storage/rowimage.h"

#include <optional>
#include <span>
#include <vector>

namespace rs::storage {

//! Number of a row within its table in this store; stands for the record where a million of them are listed.
using RowNumber = quint32;

//! Reads whole records, computed fields included.
class RecordReader {
public:
    [[nodiscard]] static base::Result<RecordReader> byId(sql::Database& database, const domain::Entity& entity);
    [[nodiscard]] static base::Result<RecordReader> byNumber(sql::Database& database, const domain::Entity& entity);
    //! All records for which `where` holds (SQL over the alias t, parameters from 1).
    [[nodiscard]] static base::Result<RecordReader> byCondition(sql::Database& database, const domain::Entity& entity,
                                                                QStringView where);

    [[nodiscard]] base::Result<std::optional<domain::Record>> find(const base::Id& id);
    [[nodiscard]] base::Result<std::optional<domain::Record>> find(RowNumber number);
    //! In the order asked for; rows that are gone meanwhile are left out.
    [[nodiscard]] base::Result<QList<domain::Record>> all(std::span<const RowNumber> numbers);
    [[nodiscard]] base::Result<QList<domain::Record>> all();

    sql::Statement& statement() { return m_statement; }
    //! Row number of the record read last.
    [[nodiscard]] RowNumber number() const { return m_number; }

private:
    RecordReader(const domain::Entity& entity, sql::Statement statement)
        : m_entity(&entity),
          m_statement(std::move(statement)) {}
    [[nodiscard]] domain::Record current();

    const domain::Entity* m_entity;
    sql::Statement m_statement;
    RowNumber m_number = 0;
};

//! The purpose that a computed consent field is about.
[[nodiscard]] QString consentPurpose(const domain::Field& field);

//! SQL that gives a field's value for the row t: its column, or what computes it.
[[nodiscard]] QString valueExpression(const domain::Entity& entity, const domain::Field& field);

//! Writes rows of one table; which operations belong to them is the Writer's business.
class RecordInserter {
public:
    [[nodiscard]] static base::Result<RecordInserter> prepare(sql::Database& database, const domain::Entity& entity);
    //! False: a record with this id is there; nothing has changed.
    [[nodiscard]] base::Result<bool> insert(const RowImage& row);
    [[nodiscard]] std::optional<FullText>& fullText() { return m_fullText; }

private:
    RecordInserter(sql::Database& database, sql::Statement statement, std::optional<FullText> fullText)
        : m_database(&database),
          m_statement(std::move(statement)),
          m_fullText(std::move(fullText)) {}
    sql::Database* m_database;
    sql::Statement m_statement;
    std::optional<FullText> m_fullText;
};

} // namespace rs::storage
