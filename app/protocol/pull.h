// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scopes.h"
#include "protocol/rowpage.h"

#include <optional>

namespace rs::protocol {

//! What a person may do in a scope. The number goes over the wire.
enum class Rights {
    Masked = 1, //!< read, without e-mail and phone of people
    Read = 2,
    Add = 3, //!< read, insert, and change what oneself inserted
    Write = 4,
};

struct Cursor {
    qint64 scope = 0;    //!< the server's number of the scope
    qint64 at = 0;       //!< all up to here is known
    qint64 skipUpto = 0; //!< the head when a read from zero began: gone rows below it are not sent

    [[nodiscard]] bool operator==(const Cursor&) const = default;
};

//! POST /v1/sync/pull
struct PullRequest {
    qint64 accessVersion = 0; //!< the list of scopes the caller has; 0: none yet
    int limit = 1000;         //!< rows in the reply, all scopes together
    QList<Cursor> cursors;    //!< in the order in which they are wanted

    [[nodiscard]] bool operator==(const PullRequest&) const = default;
};

struct ScopeAccess {
    qint64 scope = 0;
    domain::ScopeName name;
    Rights rights = Rights::Read;
    qint64 rows = 0; //!< live ones: for the bar of progress
    qint64 head = 0;
    bool isArchived = false; //!< closed long ago: read it once, do not ask again

    [[nodiscard]] bool operator==(const ScopeAccess&) const = default;
};

struct ScopePage {
    qint64 scope = 0;
    qint64 next = 0; //!< the cursor after this page
    qint64 head = 0;
    bool isDone = false; //!< nothing lies behind this page now
    QList<TableRows> live;
    QList<GoneRow> dead;
    QList<GoneRow> left;
    std::optional<Digest> digest; //!< with the last page

    [[nodiscard]] bool operator==(const ScopePage&) const = default;
};

struct PullReply {
    base::Id epoch;
    qint64 accessVersion = 0;
    std::optional<QList<ScopeAccess>> access; //!< all scopes of the caller, if the caller's list is not this version
    QList<ScopePage> scopes;                  //!< of cursors behind their head; the others have nothing new

    [[nodiscard]] bool operator==(const PullReply&) const = default;
};

} // namespace rs::protocol
