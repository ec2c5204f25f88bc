// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/writer.h"

namespace rs::services {

//! Two records made one.
struct MergeChoice {
    const domain::Entity* entity = nullptr;
    base::Id winner; //!< stays
    base::Id loser;  //!< goes; everything that points to it points to the winner afterwards
    //! Values somebody chose for the winner, field by field. What is empty in the winner and not chosen is filled
    //! from the loser anyway.
    QList<domain::FieldValue> values = {};
};

//! Merges in one step of undo. Consents and attendances of both become one each: a withdrawn consent stays withdrawn.
//! Participants that are merged have their person cards merged, too. Errors: UnknownRecord, BadArgument (the same).
[[nodiscard]] base::Result<storage::Changes> mergeRecords(storage::Store& store, const MergeChoice& choice,
                                                          const QString& author);

//! The same inside somebody's own change.
[[nodiscard]] base::Result<> mergeRecords(storage::Store& store, storage::Writer& writer, const MergeChoice& choice);

} // namespace rs::services
