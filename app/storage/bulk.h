// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QStringList>

namespace rs::storage {

//! While a large first load runs, the store goes without its secondary indexes; finish() builds them in one go.
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

} // namespace rs::storage
