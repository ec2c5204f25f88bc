// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicatepeople.h"
#include "storage/changes.h"

namespace rs::services {

//! What was decided: about two records that might have been one human, or about what two people have changed unseen by
//! each other.
struct ReviewDecision {
    enum class Kind { Merged, Different, Conflict };
    Kind kind = Kind::Merged;
    qint64 at = 0; //!< UTC milliseconds; 0: not known
    QString by;
    QString first, second; //!< how the two are (were) called; the second one went, if they were merged. Of conflicts
                           //!< the first: what was decided about
    base::Id kept;         //!< the record that stands; may be null
    qint64 changeSet = 0;  //!< of a merge or of conflicts
    qint64 records = 0;    //!< changed by the merge; conflicts that were decided at once
    base::Id pair;         //!< of different people
};

//! What stands of these decisions, newest first, at most `limit` of each kind.
[[nodiscard]] base::Result<QList<ReviewDecision>> reviewDecisions(storage::Store& store, int limit = 200);

//! «Different people», so that the decision can be listed and taken back; other laptops learn of it if the server has
//! found the pair, too.
[[nodiscard]] base::Result<> decideDifferent(storage::Store& store, const DuplicateCandidate& candidate,
                                             const QString& author = {});

//! A merge and a decided conflict are taken back by a step of its own, whatever came after it: what was changed since
//! keeps its newer value. The conflict is open again. Different people become a pair to look at again; that is no step
//! of undo. Error NothingToUndo.
[[nodiscard]] base::Result<storage::Changes> takeBack(storage::Store& store, const ReviewDecision& decision,
                                                      const QString& author);

} // namespace rs::services
