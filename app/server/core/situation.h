// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/rowset.h"
#include "server/core/scopeset.h"
#include "server/core/testing.h"
#include "server/core/validity.h"

namespace rs::server {

//! What became of an operation, and where. Refused, Held and Later take their whole group with them.
struct Verdict {
    protocol::Outcome outcome = protocol::Outcome::Applied;
    protocol::OpCode code = protocol::OpCode::None;
    QList<QByteArray> fields = {};
    qint64 scope = 0;

    [[nodiscard]] bool endsGroup() const {
        return outcome == protocol::Outcome::Refused || outcome == protocol::Outcome::Held ||
               outcome == protocol::Outcome::Later;
    }
};

//! Who did what a transaction is about to decide; not always who asks (quarantine).
struct Author {
    base::Id account;
    QString name;
    QString device; //!< what people call the laptop
};

//! Everything a writing transaction knows and changes in memory.
class Situation {
public:
    Situation(sql::Connection& database, const Testing& test)
        : connection(database),
          rows(database),
          scopes(database),
          testing(test) {}

    sql::Connection& connection;
    RowSet rows;
    ScopeSet scopes;
    const Testing& testing;
    Grants grants;
    Author author;
    base::Id device;
    int schema = 1;
    qint64 now = 0;
    QList<base::Id> newSchools;       //!< opened by somebody who is given them
    QHash<base::Id, qint64> heldRows; //!< rows that operations of this transaction were held about, and where

    [[nodiscard]] std::optional<protocol::Rights> rightsIn(const ScopeLine& line) const {
        if (newSchools.contains(line.name.id)) return protocol::Rights::Write;
        return grants.in(line.name, line.region);
    }
    [[nodiscard]] bool hasQuirk(Quirk quirk) const { return testing.quirks.testFlag(quirk); }
};

//! Writes all that was decided: rows, feed, tombstones, lines of scopes, what is found by other rows.
[[nodiscard]] base::Result<> writeChanges(Situation& situation);

} // namespace rs::server
