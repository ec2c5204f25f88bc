// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/operation.h"
#include "protocol/rowpage.h"

#include <QString>

namespace rs::protocol {

//! An operation whose author may not write there (any more). It lies on the server until somebody who may decides.
struct HeldOperation {
    Operation op;   //!< set and base are empty or masked where the reader may not see the row itself
    base::Id batch; //!< operations of one batch and one group (but 0) share their fate
    QString author; //!< account name
    QString laptop;
    qint64 at = 0; //!< when it came, by the server's clock, UTC milliseconds

    [[nodiscard]] bool operator==(const HeldOperation&) const = default;
};

//! POST /v1/held/list
struct HeldRequest {
    base::Id after; //!< the last operation the asker has; null: from the beginning
    int limit = 0;  //!< operations in the reply, and the rest of the last group; 0: as the server likes

    [[nodiscard]] bool operator==(const HeldRequest&) const = default;
};

//! What waits for a decision of the caller: of groups that the caller may decide about as a whole, the oldest first.
struct HeldReply {
    base::Id epoch;
    QList<HeldOperation> held;
    QList<TableRows> rows; //!< what they are about, as it is now, where the caller may read it
    bool isDone = false;   //!< nothing lies behind these now

    [[nodiscard]] bool operator==(const HeldReply&) const = default;
};

enum class HeldDecision {
    Apply = 1, //!< decide it anew, with the rights of who asks and the name of its author
    Drop = 2,  //!< leave it out for good; the ledger keeps what it said
};

//! POST /v1/held/decide
struct HeldVerdict {
    base::Id op; //!< and with it all of its group
    HeldDecision decision = HeldDecision::Drop;

    [[nodiscard]] bool operator==(const HeldVerdict&) const = default;
};

//! The same verdict again is answered by the same results. Forbidden: there is no such operation, it is not the
//! caller's to decide, or somebody has decided otherwise.
struct HeldOutcome {
    base::Id epoch;
    QList<OpResult> results; //!< of the group, in its order; Refused with Forbidden: dropped

    [[nodiscard]] bool operator==(const HeldOutcome&) const = default;
};

} // namespace rs::protocol
