// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "storage/history.h"

namespace rs::services {

using storage::HistoryEntry;

//! What happened to a record, oldest first, read in a worker.
[[nodiscard]] inline QFuture<base::Result<QList<HistoryEntry>>>
readHistory(Workspace& workspace, const domain::Entity& entity, const base::Id& id) {
    return workspace.read<QList<HistoryEntry>>(
        [&entity, id](storage::Store& store) { return storage::history(store, entity, id); });
}

} // namespace rs::services
