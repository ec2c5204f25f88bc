// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

namespace rs::server {

//! A table as the database itself describes it.
struct Table {
    enum class Kind { Number, Text, Bytes };
    QByteArray name;
    QList<QByteArray> columns;
    QList<Kind> kinds; //!< of the columns
    QList<int> key;    //!< which columns are the primary key

    [[nodiscard]] QByteArray columnList() const { return columns.join(", "); }
};

//! All tables of the server, those that others refer to first.
[[nodiscard]] base::Result<QList<Table>> tablesOf(sql::Connection& connection);

[[nodiscard]] base::Result<qint64> countOf(sql::Connection& connection, const Table& table);

//! Keeps everybody else from writing until the transaction ends; waits for those who write now, not for ever.
//! Error: StoreIsBusy.
[[nodiscard]] base::Result<> beginAlone(sql::Connection& connection);

//! What the administrator does may take longer than what a laptop waits for. Until the transaction ends.
[[nodiscard]] base::Result<> takeTime(sql::Connection& connection);

//! Every line of every table, in portions. Both are in a transaction; nobody writes into the source.
[[nodiscard]] base::Result<> copyAll(sql::Connection& from, sql::Connection& to);
//! Every line of every table goes.
[[nodiscard]] base::Result<> clearAll(sql::Connection& connection);

} // namespace rs::server
