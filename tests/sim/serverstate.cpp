// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverstate.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <algorithm>

namespace rs::sim {

using server::sql::Row;

namespace {

void readAll(server::sql::Connection& connection, const char* statement,
             const server::sql::Connection::RowReader& reader) {
    const auto read = connection.read(statement, {}, reader);
    if (!read) qFatal("the server's database: %s", qPrintable(read.error().detail));
}

} // namespace

bool ServerState::isDead(const RowKey& key) const {
    return std::any_of(gone.cbegin(), gone.cend(), [&](const Gone& one) { return one.key == key && one.state == 1; });
}

RowKey ServerState::winnerOf(RowKey key) const {
    for (int step = 0; step < 50; ++step) {
        const auto winner = winners.constFind(key);
        if (winner == winners.cend()) break;
        key.id = *winner;
    }
    return key;
}

domain::Record ServerState::record(const RowKey& key) const {
    const domain::Entity* entity = domain::findEntity(key.table);
    domain::Record record(*entity, key.id);
    for (const domain::FieldValue& one : domain::decode(*entity, live.value(key).cells))
        record.set(one.field, one.value);
    return record;
}

ServerState readState(server::sql::Connection& connection) {
    ServerState state;
    readAll(connection, "SELECT table_no, id, scope_no, seq, rv, parent, cells FROM record", [&](const Row& row) {
        state.live.insert({int(row.integer(0)), row.id(1)},
                          {row.integer(2), row.integer(3), row.integer(4), row.id(5), row.bytes(6)});
    });
    readAll(
        connection, "SELECT table_no, id, scope_no, seq, rv, state FROM gone ORDER BY scope_no, seq",
        [&](const Row& row) {
            state.gone << ServerState::Gone{
                {int(row.integer(0)), row.id(1)}, row.integer(2), row.integer(3), row.integer(4), int(row.integer(5))};
        });
    readAll(connection, "SELECT no, kind, id, region, seq, live_rows, digest FROM scope", [&](const Row& row) {
        state.scopes.insert(row.integer(0), {{domain::ScopeName::Kind(row.integer(1)), row.id(2)},
                                             row.isNull(3) ? QString() : row.text(3),
                                             row.integer(4),
                                             row.integer(5),
                                             quint64(row.integer(6))});
    });
    readAll(connection, "SELECT table_no, loser, winner FROM alias", [&](const Row& row) {
        state.winners.insert({int(row.integer(0)), row.id(1)}, row.id(2));
    });
    return state;
}

QHash<base::Id, protocol::Outcome> readLedger(server::sql::Connection& connection) {
    QHash<base::Id, protocol::Outcome> ledger;
    readAll(connection, "SELECT id, outcome FROM op",
            [&](const Row& row) { ledger.insert(row.id(0), protocol::Outcome(row.integer(1))); });
    return ledger;
}

} // namespace rs::sim
