// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/rowpage.h"
#include "server/sql/transaction.h"
#include "server/upkeep/tables.h"
#include "server/upkeep/upkeep.h"

#include <QHash>

namespace rs::server {

using base::Result;
using sql::Connection;
using sql::Row;

namespace {

//! What the engine itself finds; of PostgreSQL no more is asked than that it answers.
Result<QStringList> engineProblems(Connection& connection) {
    QStringList problems;
    if (connection.engine() != sql::Engine::Sqlite) return problems;
    RS_TRY(connection.read("PRAGMA integrity_check", {}, [&](const Row& row) {
        if (row.text(0) != u"ok") problems << row.text(0);
    }));
    RS_TRY(connection.read("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        problems << QStringLiteral("%1 refers to a missing line of %2").arg(row.text(0), row.text(2));
    }));
    return problems;
}

struct Counted {
    protocol::Digest digest;
    qint64 highest = 0; //!< place in the feed
};

using Scopes = QHash<qint64, Counted>; //!< by number

Result<Scopes> countRows(Connection& connection) {
    Scopes scopes;
    RS_TRY(connection.read("SELECT scope_no, id, rv, seq FROM record", {}, [&](const Row& row) {
        Counted& scope = scopes[row.integer(0)];
        ++scope.digest.rows;
        scope.digest.hash ^= protocol::rowHash(row.id(1), row.integer(2));
        scope.highest = std::max(scope.highest, row.integer(3));
    }));
    RS_TRY(connection.read("SELECT scope_no, max(seq) FROM gone GROUP BY scope_no", {}, [&](const Row& row) {
        Counted& scope = scopes[row.integer(0)];
        scope.highest = std::max(scope.highest, row.integer(1));
    }));
    return scopes;
}

Result<QStringList> scopeProblems(Connection& connection) {
    RS_ASSIGN(Scopes counted, countRows(connection));
    QStringList problems;
    RS_TRY(connection.read("SELECT no, seq, live_rows, digest FROM scope", {}, [&](const Row& row) {
        const Counted scope = counted.take(row.integer(0));
        const QString name = QStringLiteral("scope %1: ").arg(row.integer(0));
        if (scope.digest.rows != row.integer(2))
            problems << name + QStringLiteral("%1 rows instead of %2").arg(scope.digest.rows).arg(row.integer(2));
        if (scope.digest.hash != quint64(row.integer(3))) problems << name + QStringLiteral("the digest differs");
        if (scope.highest > row.integer(1)) problems << name + QStringLiteral("a row lies behind the head");
    }));
    for (auto left = counted.cbegin(); left != counted.cend(); ++left)
        problems << QStringLiteral("scope %1: has rows and is not there").arg(left.key());
    return problems;
}

} // namespace

Result<QStringList> findProblems(Connection& connection) {
    return sql::inTransaction(connection, sql::Access::Read, [&]() -> Result<QStringList> {
        RS_TRY(takeTime(connection));
        RS_ASSIGN(QStringList problems, engineProblems(connection));
        RS_ASSIGN(const QStringList scopes, scopeProblems(connection));
        return problems + scopes;
    });
}

} // namespace rs::server
