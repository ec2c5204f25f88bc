// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/store.h"

namespace rs::storage {

//! What a store knows of itself and of its server: one line.
struct SyncMeta {
    base::Id epoch; //!< of the server; null: never met one
    base::Id device;
    qint64 accessVersion = 0;
    int serverSchema = 0;
    base::Id batch;      //!< of a push whose answer has not come
    base::Id lastBatch;  //!< of the last push that was answered
    qint64 lastSync = 0; //!< UTC milliseconds; when everything was last whole
    qint64 landed = 0;   //!< counts commits of what the server sent
};

[[nodiscard]] base::Result<SyncMeta> readSyncMeta(Store& store);
//! All but `landed`, which is RemoteWriter's.
[[nodiscard]] base::Result<> writeSyncMeta(Store& store, const SyncMeta& meta);

} // namespace rs::storage
