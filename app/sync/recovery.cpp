// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/recovery.h"

#include "protocol/limits.h"
#include "sql/transaction.h"
#include "storage/outbox.h"
#include "storage/scopebook.h"
#include "storage/syncmeta.h"

namespace rs::sync {

base::Result<> recover(storage::Store& store, const base::Id& epoch, qint64 now) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    RS_ASSIGN(storage::SyncMeta meta, storage::readSyncMeta(store));
    meta.epoch = epoch;
    meta.accessVersion = 0;
    meta.batch = meta.lastBatch = {};
    RS_TRY(storage::writeSyncMeta(store, meta));
    RS_TRY(storage::Outbox(store).sendAgain(now - protocol::keepAcknowledgedMs));
    RS_TRY(storage::ScopeBook(store).startOver());
    return transaction.commit();
}

} // namespace rs::sync
