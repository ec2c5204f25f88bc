// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/operation.h"
#include "protocol/rowpage.h"

#include <optional>

namespace rs::protocol {

//! POST /v1/sync/push
struct PushRequest {
    base::Id batch;       //!< of this attempt
    base::Id previous;    //!< the last batch this store knows it has sent: tells of a cloned store, decides nothing
    QList<Operation> ops; //!< in the author's order; a group is never cut in two

    [[nodiscard]] bool operator==(const PushRequest&) const = default;
};

//! A row that the server has now exactly as the operations of this request left it: whoever sent them has it, too, if
//! they were made on the version `before`.
struct TakenRow {
    qint64 op = 0;     //!< place in the request of the row's first operation
    qint64 before = 0; //!< 0: there was no such row
    qint64 rv = 0;

    [[nodiscard]] bool operator==(const TakenRow&) const = default;
};

struct PushReply {
    base::Id epoch;
    QList<OpResult> results; //!< one an operation
    QList<TableRows>
        rows;            //!< what was touched and not taken as it was sent, as it is now, where the caller may read it
    QList<GoneRow> dead; //!< what was touched and is dead
    bool isForked = false; //!< another copy of this store has pushed in between: ask for a device of one's own
    QList<TakenRow> taken = {};
    //! What belongs to `rows`, told masked: the caller's rights may have changed since the store heard of them.
    std::optional<QList<TableRows>> masked = {};

    [[nodiscard]] bool operator==(const PushReply&) const = default;
};

} // namespace rs::protocol
