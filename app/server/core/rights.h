// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pull.h"
#include "server/core/caller.h"
#include "server/sql/connection.h"

#include <QSet>

#include <optional>

namespace rs::server {

//! What an account has been given, as it stands in the database now: the whole of its rights follows from it. Read it
//! inside the transaction that needs it.
struct Grants {
    Role role = Role::Organizer;
    base::Id account;
    QSet<QString> regions;    //!< codes
    QSet<base::Id> schools;   //!< events
    QSet<QString> neighbours; //!< regions of the granted schools
    bool isActive = false;    //!< the account exists and was not revoked

    //! Rights in a scope; `region`: of the scope's line, whose leaders may write there. None: as if it did not exist.
    [[nodiscard]] std::optional<protocol::Rights> in(const domain::ScopeName& scope, const QString& region) const;
    //! May have schools in this region of its own, without an administrator; empty: in none yet.
    [[nodiscard]] bool belongsTo(const QString& region) const;
    [[nodiscard]] static bool mayAdd(std::optional<protocol::Rights> rights) {
        return rights && *rights >= protocol::Rights::Add;
    }
    [[nodiscard]] static bool mayWrite(std::optional<protocol::Rights> rights) {
        return rights && *rights >= protocol::Rights::Write;
    }
};

//! Errors: of the database. An unknown account has no rights at all.
[[nodiscard]] base::Result<Grants> loadGrants(sql::Connection& connection, const base::Id& account);

//! The line of a scope, see resources/sql/server.
struct ScopeLine {
    qint64 no = 0;
    domain::ScopeName name;
    QString region;
    qint64 seq = 0;
    qint64 liveRows = 0;
    quint64 digest = 0;
    bool isArchived = false;
};

//! The columns that scopeLine() reads.
#define RS_SCOPE_COLUMNS "no, kind, id, region, seq, live_rows, digest, state"
[[nodiscard]] ScopeLine scopeLine(const sql::Row& row);

struct AllowedScope {
    ScopeLine line;
    protocol::Rights rights = protocol::Rights::Read;
};

//! All scopes of an account: common, regions, then schools, the newest first.
struct AccessList {
    Grants grants;
    QList<AllowedScope> scopes;

    //! Changes whenever a client has to look at the list again; never 0. Archived scopes are not polled, so their heads
    //! belong to it.
    [[nodiscard]] qint64 version() const;
    [[nodiscard]] QList<protocol::ScopeAccess> forWire() const;
    [[nodiscard]] const AllowedScope* find(qint64 no) const;
};

[[nodiscard]] base::Result<AccessList> loadAccess(sql::Connection& connection, const base::Id& account);

[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleOf(const QString& name);

} // namespace rs::server
