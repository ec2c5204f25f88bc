// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/operation.h"
#include "protocol/rowpage.h"

namespace rs::protocol {

//! POST /v1/sync/push
struct PushRequest {
    base::Id batch;       //!< of this attempt
    base::Id previous;    //!< the last batch this store knows it has sent: tells of a cloned store, decides nothing
    QList<Operation> ops; //!< in the author's order; a group is never cut in two

    [[nodiscard]] bool operator==(const PushRequest&) const = default;
};

struct PushReply {
    base::Id epoch;
    QList<OpResult> results; //!< one an operation
    QList<TableRows> rows;   //!< what was touched, as it is now, where the caller may read it
    QList<GoneRow> dead;     //!< what was touched and is dead
    bool isForked = false;   //!< another copy of this store has pushed in between: ask for a device of one's own

    [[nodiscard]] bool operator==(const PushReply&) const = default;
};

} // namespace rs::protocol
