// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/servercore.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/limits.h"
#include "server/core/pulling.h"
#include "server/core/pushing.h"
#include "server/core/quarantine.h"
#include "server/sql/schema.h"
#include "server/sql/transaction.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using protocol::Failure;

namespace {

//! One step of its author is all or nothing, so it may be longer than others together.
bool isLongerThanAllowed(const QList<protocol::Operation>& ops) {
    const auto isOfFirst = [&](const protocol::Operation& op) {
        return op.group != 0 && op.group == ops.first().group;
    };
    const bool isOne = std::all_of(ops.begin(), ops.end(), isOfFirst);
    return ops.size() > (isOne ? protocol::operationsPerGroup : protocol::operationsPerPush);
}

} // namespace

Refusal refusalFor(const base::Error&) { return {Failure::Busy, 1}; }

Result<base::Id> epochOf(sql::Connection& connection) {
    RS_ASSIGN(const QString epoch, sql::metaValue(connection, QStringLiteral("epoch")));
    return base::idFromText(epoch);
}

Result<> startNewEpoch(sql::Connection& connection) {
    return sql::setMetaValue(connection, QStringLiteral("epoch"), base::toText(base::newId()));
}

Answer<protocol::Hello> ServerCore::hello() {
    const Result<base::Id> epoch = epochOf(m_connection);
    if (!epoch) return tl::unexpected(refusalFor(epoch.error()));
    return protocol::Hello{*epoch,
                           domain::schemaVersion,
                           oldestSchema,
                           base::nowMilliseconds(),
                           protocol::operationsPerPush,
                           protocol::rowsPerPage};
}

Answer<protocol::PushReply> ServerCore::push(const Caller& caller, int schema, const protocol::PushRequest& request) {
    if (schema < oldestSchema) return refuse(Failure::UpgradeRequired);
    if (isLongerThanAllowed(request.ops)) return refuse(Failure::TooLarge);
    return Pushing(m_connection, m_testing, caller, schema).run(request);
}

Answer<protocol::PullReply> ServerCore::pull(const Caller& caller, int schema, const protocol::PullRequest& request) {
    if (schema < oldestSchema) return refuse(Failure::UpgradeRequired);
    if (request.cursors.size() > protocol::scopesPerPull) return refuse(Failure::TooLarge);
    return Pulling(m_connection, m_testing, caller).run(request);
}

Answer<protocol::HeldReply> ServerCore::held(const Caller& caller, int schema, const protocol::HeldRequest& request) {
    if (schema < oldestSchema) return refuse(Failure::UpgradeRequired);
    return Quarantine(m_connection, caller, m_testing).page(request);
}

Answer<protocol::HeldOutcome> ServerCore::decideHeld(const Caller& caller, int schema,
                                                     const protocol::HeldVerdict& verdict) {
    if (schema < oldestSchema) return refuse(Failure::UpgradeRequired);
    return Quarantine(m_connection, caller, m_testing).decide(verdict);
}

Result<int> archiveSchools(sql::Connection& connection, qint64 endedBefore) {
    static const domain::Entity& event = domain::entity(u"event");
    return sql::inTransaction(connection, sql::Access::Write, [&]() -> Result<int> {
        QList<sql::Values> ended;
        const int end = event.indexOf(u"end");
        RS_TRY(connection.read("SELECT s.no, r.cells FROM scope s JOIN record r ON r.table_no = $1 AND r.id = s.id "
                               "WHERE s.kind = $2 AND s.state = 0 ORDER BY s.no",
                               {event.number, int(domain::ScopeName::Kind::School)}, [&](const sql::Row& row) {
                                   for (const auto& one : domain::decode(event, row.bytes(1))) {
                                       const bool isOver = one.field == end && !one.value.isNull() &&
                                                           one.value.toLongLong() < endedBefore;
                                       if (isOver) ended << sql::Values{row.integer(0)};
                                   }
                               }));
        RS_TRY(connection.runEach("UPDATE scope SET state = 1 WHERE no = $1", ended));
        return int(ended.size());
    });
}

Result<qint64> dropPayloads(sql::Connection& connection, qint64 before) {
    return sql::inTransaction(connection, sql::Access::Write, [&]() -> Result<qint64> {
        return connection.run("UPDATE op SET payload = NULL WHERE at < $1 AND payload IS NOT NULL AND "
                              "NOT (outcome = 4 AND release = 0)",
                              {before});
    });
}

} // namespace rs::server
