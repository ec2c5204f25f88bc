// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/push.h"
#include "storage/remotewriter.h"

namespace rs::sync {

//! What came of a push, counted.
struct PushCount {
    qint64 settled = 0; //!< the server has taken or decided them
    qint64 conflicts = 0;
    qint64 refused = 0;
    qint64 held = 0;
    qint64 later = 0;
};

//! Enters the outcomes and the server's rows, in the writer's transaction. An operation without an outcome stays
//! pending.
[[nodiscard]] base::Result<PushCount> landPush(storage::RemoteWriter& writer, const QList<storage::Queued>& sent,
                                               const protocol::PushReply& reply, qint64 now);

} // namespace rs::sync
