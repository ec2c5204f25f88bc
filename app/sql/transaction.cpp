// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/transaction.h"

#include "base/log.h"
#include "sql/database.h"

#include <utility>

namespace rs::sql {

base::Result<Transaction> Transaction::begin(Database& database) {
    RS_TRY(database.execute(u"BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (!m_database) return;
    // A full disk or an interrupt may have rolled it back already; then there is nothing left to do.
    if (const auto done = m_database->execute(u"ROLLBACK"); !done)
        qCInfo(logStorage) << "rollback:" << done.error().detail;
}

base::Result<> Transaction::commit() {
    RS_TRY(m_database->execute(u"COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace rs::sql
