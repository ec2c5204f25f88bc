// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rs::sql {

class Database;

//! A write transaction as a scope: rolls back unless committed. It takes the write lock at once
//! (BEGIN IMMEDIATE), since a read that turns into a write fails without waiting when another has written.
class Transaction {
public:
    [[nodiscard]] static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] base::Result<> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace rs::sql
