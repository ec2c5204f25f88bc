// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/push.h"
#include "serverstate.h"

namespace rs::sim {

//! A push that was answered, with the state of the server around it.
struct Answered {
    const protocol::PushRequest& request;
    const protocol::PushReply& reply;
    const ServerState& before;
    const ServerState& after;
    const QSet<base::Id>& known; //!< operations of the request that had been decided before
};

[[nodiscard]] inline bool isDecided(protocol::Outcome outcome) {
    using enum protocol::Outcome;
    return outcome == Applied || outcome == Same || outcome == Conflict;
}

[[nodiscard]] protocol::Outcome outcomeOf(const Answered& push, const base::Id& op);

//! What merges make of ids: all that stood for a row before a push, after it, or for a while within it (merged and
//! taken back at once). Nothing else may change what a record names, and nothing else may move a row whose id is made
//! of what it links.
class Joins {
public:
    explicit Joins(const Answered& push);

    //! The merges that this push has done, in its order.
    [[nodiscard]] const QList<protocol::Operation>& merges() const { return m_merges; }
    //! The value as it is, and all that merges may have made of it.
    [[nodiscard]] QList<QVariant> formsOf(const domain::Field& field, const QVariant& value) const;
    [[nodiscard]] bool isForm(const domain::Field& field, const QVariant& value, const QVariant& of) const;
    //! The row and all that may stand for it.
    [[nodiscard]] QSet<base::Id> standsFor(int table, const base::Id& id) const;
    //! Where this push may have moved a link.
    [[nodiscard]] QSet<RowKey> targetsOf(const RowKey& link) const { return m_moved.value(link); }
    [[nodiscard]] bool isTarget(const RowKey& link) const;
    //! Rows whose content a merge may have put into this one: losers, links that were moved.
    [[nodiscard]] QList<RowKey> sourcesOf(const RowKey& row) const;

private:
    void addLinks(const Answered& push);
    void addLink(const domain::Record& link);

    QList<protocol::Operation> m_merges;
    QHash<RowKey, QSet<base::Id>> m_winners;
    QHash<RowKey, QSet<RowKey>> m_moved;
};

} // namespace rs::sim
