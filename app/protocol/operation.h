// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QList>

namespace rs::protocol {

//! What happened to one row. The number goes over the wire and into both stores.
enum class OpKind {
    Insert = 1,
    Update = 2,
    Delete = 3,
    Restore = 4, //!< the only way back from a tombstone
    Merge = 5,   //!< the row (the loser) is gone and `other` (the winner) stands for it from now on
};

//! One change of one row by one person. Immutable: what was seen when it was made stays its base for ever
//! (protocol chapter 2.1, trap "loss on conflict").
struct Operation {
    base::Id id;      //!< random; the same wherever it is sent from, however often
    qint64 group = 0; //!< operations of one local transaction share it: refused or held together
    int table = 0;    //!< domain::Entity::number
    base::Id row;
    OpKind kind = OpKind::Update;
    QByteArray set;      //!< new values, see domain/valuecodec.h; empty for Delete and Merge
    QByteArray base;     //!< the values the author saw; of Delete and Merge all that were known; empty for Insert
    base::Id other = {}; //!< Merge: the winner
    qint64 at = 0;       //!< the author's clock, UTC milliseconds: information, nothing is decided by it

    [[nodiscard]] bool operator==(const Operation&) const = default;
};

//! What became of an operation. An operation never fails a batch.
enum class Outcome {
    Applied = 1,
    Same = 2,     //!< the server had these values already
    Conflict = 3, //!< the clean fields are in, the others wait in the journal
    Held = 4,     //!< the right to write there is gone; kept in quarantine for the leader of the region
    Refused = 5,  //!< kept on the laptop and shown
    Later = 6,    //!< the server does not know a field or table yet: stays pending
};

//! Why an operation was refused or held, or what its conflict is.
enum class OpCode {
    None = 0,
    Forbidden = 1,
    ParentDeleted = 2,
    HasChildren = 3,
    RowDeleted = 4,
    BadValue = 5,
    BadTransition = 6,
    UnknownField = 7,
    UnknownTable = 8,
    DeleteVersusEdit = 9, //!< a delete by somebody who had not seen the row's latest values
};

struct OpResult {
    base::Id op;
    Outcome outcome = Outcome::Applied;
    OpCode code = OpCode::None;
    QList<QByteArray> fields = {}; //!< names of the fields the code is about

    [[nodiscard]] bool operator==(const OpResult&) const = default;
};

} // namespace rs::protocol
