// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

#include <utility>

namespace rs::server::sql {

//! A transaction as a scope: rolls back unless committed.
class Transaction {
public:
    [[nodiscard]] static base::Result<Transaction> begin(Connection& connection, Access access) {
        RS_TRY(connection.begin(access));
        return Transaction(connection);
    }
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() {
        if (m_connection) m_connection->rollback();
    }
    [[nodiscard]] base::Result<> commit() { return std::exchange(m_connection, nullptr)->commit(); }

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

//! Waits a little before the same is tried again, longer each time, by chance, so that two who met do not meet again.
void waitBeforeRetry(int attempt);

//! Does `work` in a transaction, and once more, up to five times, when it met another or the database was lost.
//! `work` answers a Result and must be able to begin anew: nothing it did in the database is left.
template <typename Work>
[[nodiscard]] auto inTransaction(Connection& connection, Access access, Work work) -> decltype(work()) {
    for (int attempt = 1;; ++attempt) {
        auto done = [&]() -> decltype(work()) {
            RS_ASSIGN(Transaction transaction, Transaction::begin(connection, access));
            auto result = work();
            if (result) RS_TRY(transaction.commit());
            return result;
        }();
        const Trouble trouble = connection.trouble();
        const bool again = trouble == Trouble::Again || trouble == Trouble::Unique || trouble == Trouble::Lost;
        if (done || !again || attempt == 5) return done;
        waitBeforeRetry(attempt);
    }
}

} // namespace rs::server::sql
