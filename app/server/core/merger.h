// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/situation.h"

namespace rs::server {

//! Joins two live rows of one table (protocol chapter 2.8): what is empty in the winner is filled from the loser, what
//! differs is journaled, everything that names the loser names the winner, and the loser is gone. Rights are the
//! caller's business; that rows elsewhere are pointed anew follows from the merge and asks nobody.
class Merger {
public:
    struct Side {
        RowKey key;
        StoredRow row;
        ScopeLine line;
    };
    //! `decided`: fields of the winner that the author has set in the same group: a choice, where the loser stands as
    //! the author saw it.
    Merger(Situation& situation, const CheckedOp& op, const QSet<int>& decided)
        : m_situation(situation),
          m_op(op),
          m_decided(decided) {}

    [[nodiscard]] base::Result<> join(const Side& loser, const Side& winner);

private:
    base::Result<> fill(const Side& loser, const Side& winner);
    base::Result<> repoint(const RowKey& key, const RowKey& from, const base::Id& to);
    base::Result<> relink(const RowKey& key, const domain::Record& next);
    base::Result<> keepOfDead(const RowKey& link, const StoredRow& there, const domain::Record& lost);
    [[nodiscard]] bool isChosenAway(int field, const QVariant& value) const;

    Situation& m_situation;
    const CheckedOp& m_op;
    QSet<int> m_decided;
};

} // namespace rs::server
