// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"

namespace rs::sql {

//! While it lives, commits do not wait for the disk (PRAGMA synchronous=NORMAL with a write-ahead log): a loss of power
//! may take the last of them back, never damage the database, and never take what is committed behind them at full
//! length. For what can be asked for or made again. To be made outside of a transaction, and to end so.
class Unhurried {
public:
    [[nodiscard]] static base::Result<Unhurried> begin(Database& database);

private:
    struct ToFull {
        void operator()(Database* database) const;
    };
    explicit Unhurried(Database* database) : m_database(database) {}
    std::unique_ptr<Database, ToFull> m_database;
};

} // namespace rs::sql
