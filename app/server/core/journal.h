// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldmerge.h"
#include "server/core/earlier.h"
#include "server/core/situation.h"

namespace rs::server {

//! An entry of the conflict journal, a record like any other in the scope of the row it is about. Values are JSON.
struct JournalEntry {
    RowKey row;
    QString field = {}; //!< empty: the whole row
    QString kind;       //!< domain::choices::conflictKind
    QString base = {}, server = {}, incoming = {};
    QString title = {};                       //!< what people called a record that is gone
    std::optional<EarlierWrite> earlier = {}; //!< what made the server's side what it is
    bool isInformation = false;               //!< nothing is left to be decided
};

//! The same operation journals the same thing once, however often it is decided.
[[nodiscard]] base::Result<> writeJournal(Situation& situation, const ScopeLine& line, const protocol::Operation& op,
                                          const JournalEntry& entry);

//! What the journal says about a row goes where the row goes, so that nobody reads on about what has left.
[[nodiscard]] base::Result<> moveJournal(Situation& situation, const RowKey& row, qint64 scope);

//! The fields of which what stands stays.
[[nodiscard]] base::Result<> journalClashes(Situation& situation, const ScopeLine& line, const CheckedOp& op,
                                            const QList<domain::FieldMerge::Clash>& clashes);

} // namespace rs::server
