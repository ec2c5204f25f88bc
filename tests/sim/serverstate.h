// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/scopes.h"
#include "protocol/operation.h"
#include "server/sql/connection.h"

#include <QHash>
#include <QSet>

namespace rs::sim {

struct RowKey {
    int table = 0;
    base::Id id;

    [[nodiscard]] bool operator==(const RowKey&) const = default;
    [[nodiscard]] bool operator<(const RowKey& other) const {
        return table != other.table ? table < other.table : id < other.id;
    }
};
[[nodiscard]] inline size_t qHash(const RowKey& key, size_t seed = 0) { return qHashMulti(seed, key.table, key.id); }

//! All that the server keeps of the records, read past the server's own code.
struct ServerState {
    struct Row {
        qint64 scope = 0, seq = 0, rv = 0;
        base::Id parent = {};
        QByteArray cells = {};

        [[nodiscard]] bool operator==(const Row&) const = default;
    };
    struct Scope {
        domain::ScopeName name;
        QString region;
        qint64 seq = 0, liveRows = 0;
        quint64 digest = 0;

        [[nodiscard]] bool operator==(const Scope&) const = default;
    };
    struct Gone {
        RowKey key;
        qint64 scope = 0, seq = 0, rv = 0;
        int state = 0; //!< 1 dead, 2 moved

        [[nodiscard]] bool operator==(const Gone&) const = default;
    };
    QHash<RowKey, Row> live;
    QList<Gone> gone;
    QHash<qint64, Scope> scopes;
    QHash<RowKey, base::Id> winners;

    [[nodiscard]] bool operator==(const ServerState&) const = default;
    [[nodiscard]] bool isDead(const RowKey& key) const;
    //! What stands for a row since merges.
    [[nodiscard]] RowKey winnerOf(RowKey key) const;
    //! The values of a live row.
    [[nodiscard]] domain::Record record(const RowKey& key) const;
};

[[nodiscard]] ServerState readState(server::sql::Connection& connection);
//! Outcomes by operation.
[[nodiscard]] QHash<base::Id, protocol::Outcome> readLedger(server::sql::Connection& connection);

} // namespace rs::sim
