// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! Conflicts that wait for somebody, oldest first: records of the table `conflict`, written by the server.
[[nodiscard]] base::Result<QList<domain::Record>> openConflicts(storage::Store& store);

enum class ConflictSide {
    Server,   //!< what stands
    Incoming, //!< what came later
};

//! What a conflict is about.
struct ConflictSubject {
    const domain::Entity* entity = nullptr; //!< nullptr: of a table that this version does not know
    base::Id id;
    int field = -1; //!< -1: the record as a whole
};
[[nodiscard]] ConflictSubject subjectOf(const domain::Record& conflict);

//! The record a conflict is about as it was last known when it was deleted, whether here (the laptop's own operation
//! says it) or elsewhere (the conflict says it): what comes back has to be whole. Of a known table.
[[nodiscard]] base::Result<domain::Record> lastKnown(storage::Store& store, const domain::Record& conflict);

//! Decides a conflict by ordinary edits inside somebody's Writer: the value or the record becomes what that side wants,
//! and the conflict is marked as decided. What stands and is neither side's value (somebody has changed it since) is
//! left by taking the server's. Errors: UnknownRecord (the conflict, or what it hangs on), UnknownTable, ValueInvalid,
//! HasChildren (to be deleted, and others mention it).
[[nodiscard]] base::Result<> resolveConflict(storage::Writer& writer, const base::Id& conflict, ConflictSide side,
                                             const QString& author);

} // namespace rs::services
