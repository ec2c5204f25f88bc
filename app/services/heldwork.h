// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/held.h"
#include "storage/store.h"

#include <QDateTime>
#include <QTimeZone>

namespace rs::services {

//! One field of a change that the server has held back.
struct HeldField {
    int field = 0;     //!< of the change's entity
    QVariant before;   //!< as its author saw it; of what is added: empty
    QVariant inForce;  //!< on the server now
    QVariant incoming; //!< as its author wants it; of what is deleted: empty

    [[nodiscard]] bool operator==(const HeldField&) const = default;
};

//! One change of one record.
struct HeldChange {
    enum class Kind { Added, Changed, Deleted, Restored, Merged };
    const domain::Entity* entity = nullptr;
    base::Id record;
    QString title;
    Kind kind = Kind::Changed;
    QString into = {};     //!< Merged: the title of the one that is to stand for it; empty: not known here
    bool isThere = false;  //!< the record stands on the server
    bool isHidden = false; //!< it is about a record of another region: what it says is not shown here
    QList<HeldField> fields;

    [[nodiscard]] bool operator==(const HeldChange&) const = default;
};

//! What somebody did in one step where they may not write any more. It is decided about as a whole.
struct HeldCard {
    base::Id id; //!< for decisions
    QString author, device;
    qint64 at = 0;             //!< UTC milliseconds, by the author's clock
    qint64 heldAt = 0;         //!< when it came to the server
    QString school;            //!< title of the school it belongs to; empty: to none, or not known here
    QTimeZone zone;            //!< of that school, else of this machine
    QList<HeldChange> changes; //!< in the author's order

    [[nodiscard]] bool operator==(const HeldCard&) const = default;
};

using HeldDecision = protocol::HeldDecision; //!< Apply, Drop

//! What became of cards that were decided about.
struct HeldResult {
    qint64 cards = 0;     //!< decided
    qint64 elsewhere = 0; //!< cards left: somebody else has decided meanwhile, or an administrator has to
    qint64 conflicts = 0; //!< changes that are in and wait among the conflicts
    qint64 refused = 0;   //!< changes that cannot be taken in any more
    protocol::OpCode reason = protocol::OpCode::None; //!< of the first of those

    [[nodiscard]] bool operator==(const HeldResult&) const = default;
};

//! Cards of what the server holds. Changes of tables that this version does not know are left out: a newer one decides
//! them. `store`: for titles of schools and of records that the server does not tell.
[[nodiscard]] base::Result<QList<HeldCard>> heldCards(storage::Store& store, const QList<protocol::HeldReply>& pages);

//! Adds what the server has answered to a verdict.
void countHeld(HeldResult& result, const protocol::HeldOutcome& outcome, HeldDecision decision);

} // namespace rs::services
