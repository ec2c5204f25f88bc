// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QVariant>

struct sqlite3_stmt;

namespace rs::sql {

class Database;

//! A prepared statement; the database keeps it for the next who asks for the same words. Parameters count from 1,
//! columns from 0, as SQLite does. Let it go before its database; while a read is not finished or reset it holds a read
//! transaction.
class Statement {
public:
    [[nodiscard]] static base::Result<Statement> prepare(Database& database, QStringView sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, QStringView text);
    Statement& bind(int parameter, const QByteArray& bytes);
    Statement& bind(int parameter, const base::Id& id); //!< null id = NULL
    //! By the variant's type; a null variant = NULL.
    Statement& bind(int parameter, const QVariant& value);
    Statement& bindNull(int parameter);
    //! Text in UTF-8, and bytes, that stay where they are until the statement has run: nothing is copied or converted.
    Statement& bindText(int parameter, QByteArrayView utf8);
    Statement& bindBytes(int parameter, QByteArrayView bytes);

    //! True while there is a row to read.
    [[nodiscard]] base::Result<bool> step();
    //! For statements that answer nothing: step and reset.
    [[nodiscard]] base::Result<> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] base::Id id(int column) const;
    //! The bytes where they lie, text as UTF-8; gone with the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    //! By the stored type: qint64, double, QString, QByteArray or null.
    [[nodiscard]] QVariant value(int column) const;

private:
    Statement(Database& database, QString sql, sqlite3_stmt* statement)
        : m_database(&database),
          m_sql(std::move(sql)),
          m_statement(statement) {}
    Database* m_database;
    QString m_sql;
    sqlite3_stmt* m_statement;
};

} // namespace rs::sql
