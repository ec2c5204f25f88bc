// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/syncmeta.h"

#include "sql/statement.h"

namespace rs::storage {

base::Result<SyncMeta> readSyncMeta(Store& store) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(), u"SELECT epoch, device_id, access_v, server_schema, batch, "
                                                        "last_batch, last_sync, landed FROM sync_meta"));
    RS_ASSIGN(const bool found, row.step());
    if (!found) return base::fail(base::ErrorCode::StoreIsDamaged, {store.path()});
    return SyncMeta{row.id(0), row.id(1), row.integer(2), int(row.integer(3)),
                    row.id(4), row.id(5), row.integer(6), row.integer(7)};
}

base::Result<> writeSyncMeta(Store& store, const SyncMeta& meta) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(), u"UPDATE sync_meta SET epoch = ?1, device_id = ?2, access_v = "
                                                        "?3, server_schema = ?4, batch = ?5, last_batch = ?6, "
                                                        "last_sync = ?7"));
    row.bind(1, meta.epoch).bind(2, meta.device).bind(3, meta.accessVersion).bind(4, qint64(meta.serverSchema));
    return row.bind(5, meta.batch).bind(6, meta.lastBatch).bind(7, meta.lastSync).run();
}

} // namespace rs::storage
