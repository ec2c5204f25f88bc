// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QStringList>

namespace rs::storage {

//! While a large first load runs, the store goes without its secondary indexes, and rows that come are left out of the
//! full text; finish() makes both, in steps that let others write in between. Searching and editing go on meanwhile,
//! slower.
//! If the program dies in between, the next opening builds them: what they are is kept in the store.
class BulkLoad {
public:
    [[nodiscard]] static base::Result<BulkLoad> begin(Store& store);
    [[nodiscard]] base::Result<> finish();

    //! Called on opening: builds what an interrupted load left out.
    [[nodiscard]] static base::Result<> finishInterrupted(sql::Database& database);

private:
    explicit BulkLoad(Store& store) : m_store(&store) {}
    Store* m_store;
};

//! The same within one transaction of a long list: rolled back, the indexes are as they were.
class IndexPause {
public:
    //! For a list longer than the table it goes into; for others it is cheaper to keep the indexes up to date.
    [[nodiscard]] static base::Result<IndexPause> begin(Store& store);
    //! Before the commit.
    [[nodiscard]] base::Result<> finish();

private:
    IndexPause(Store& store, QStringList statements) : m_store(&store), m_statements(std::move(statements)) {}
    Store* m_store;
    QStringList m_statements; //!< that make the dropped indexes
};

} // namespace rs::storage
