// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldmerge.h"
#include "server/core/journal.h"
#include "server/core/situation.h"

namespace rs::server {

//! A row is to stand for another; known for a whole group, because re-pointing what names the loser belongs to it.
struct MergeWish {
    int table = 0;
    base::Id loser, winner;
    QSet<int> decided = {}; //!< fields of the winner that the same group sets
};

//! Decides operations one by one (protocol chapters 2.6 and 2.7). Everything happens in memory; an error is the
//! database's or asks for a lock, never a judgement.
class Applier {
public:
    explicit Applier(Situation& situation) : m_situation(situation) {}

    //! Before the operations of a group: what a coordinator may do follows from the merges in it.
    void beginGroup(const QList<MergeWish>& merges) { m_merges = merges; }
    [[nodiscard]] base::Result<Verdict> apply(const CheckedOp& op);

private:
    //! A live or dead row and its scope.
    struct Target {
        RowKey key;
        StoredRow row;
        ScopeLine line;
    };
    //! Where a record with these values belongs.
    struct Place {
        enum class Kind { Known, New, ParentDead, Nowhere };
        Kind kind = Kind::Nowhere;
        ScopeLine line; //!< New: without a number
    };
    enum class Parent { None, Alive, Dead, Unknown };

    base::Result<Verdict> insert(const CheckedOp& op, const RowKey& key, const StoredRow& row);
    base::Result<Verdict> insertNew(const CheckedOp& op, const RowKey& key, const StoredRow& before);
    base::Result<Verdict> insertAgain(const CheckedOp& op, const Target& target);
    base::Result<Verdict> update(const CheckedOp& op, const Target& target);
    base::Result<Verdict> updateDead(const CheckedOp& op, const Target& target);
    base::Result<JournalEntry> journalOfDead(const CheckedOp& op, const Target& target);
    base::Result<Verdict> remove(const CheckedOp& op, const Target& target);
    base::Result<Verdict> restore(const CheckedOp& op, const Target& target);
    base::Result<Verdict> merge(const CheckedOp& op, const Target& loser);

    //! What an edit comes to, once rights to the row are clear.
    base::Result<Verdict> settle(const CheckedOp& op, const Target& target, const domain::FieldMerge& merge);
    base::Result<std::optional<Verdict>> obstacle(const CheckedOp& op, const domain::Record& before,
                                                  const domain::Record& next);
    base::Result<Verdict> childOfDead(const CheckedOp& op, const domain::Record& record, const ScopeLine& line);

    base::Result<Place> placeOf(const domain::Record& record);
    base::Result<Parent> parentOf(const domain::Record& record, ScopeLine* where);
    base::Result<ScopeLine> opened(const Place& place);
    base::Result<CheckedOp> canonical(const CheckedOp& op);
    base::Result<QVariant> canonicalValue(const domain::Field& field, const QVariant& value);

    [[nodiscard]] bool mayChange(const CheckedOp& op, const Target& target) const;
    [[nodiscard]] bool mayPlace(const CheckedOp& op, const Place& place, const domain::Record& record) const;
    [[nodiscard]] bool isPartOfMerge(const CheckedOp& op) const;
    [[nodiscard]] Verdict held(qint64 scope) const;
    base::Result<Verdict> heldWith(const base::Id& row);
    base::Result<Verdict> heldFor(const Place& place);

    Situation& m_situation;
    QList<MergeWish> m_merges;
};

} // namespace rs::server
