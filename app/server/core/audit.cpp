// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/audit.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "protocol/operation.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using sql::Row;

QString tableName(int number) {
    const domain::Entity* entity = domain::findEntity(number);
    return entity ? QString(entity->key()) : QString::number(number);
}

Result<> Audit::note(const QString& action, const base::Id& account, const base::Id& device, const QString& subject) {
    RS_TRY(
        m_connection.run("INSERT INTO audit (id, at, account, device, action, subject) VALUES ($1, $2, $3, $4, $5, $6)",
                         {base::newId(), base::nowMilliseconds(), account, device, action, subject}));
    return {};
}

Result<QList<AuditLine>> Audit::lines(qint64 since, int limit) {
    QList<AuditLine> lines;
    RS_TRY(m_connection.read("SELECT u.at, a.name, u.device, u.action, u.subject FROM audit u "
                             "LEFT JOIN account a ON a.id = u.account WHERE u.at >= $1 ORDER BY u.at DESC LIMIT $2",
                             {since, limit}, [&](const Row& row) {
                                 lines << AuditLine{row.integer(0), row.text(1), row.id(2), row.text(3), row.text(4)};
                             }));
    RS_TRY(m_connection.read(
        "SELECT o.at, a.name, o.device, o.kind, o.table_no, o.row_id FROM op o LEFT JOIN account a ON a.id = o.account "
        "WHERE o.kind IN ($1, $2) AND o.outcome = $3 AND o.at >= $4 ORDER BY o.at DESC LIMIT $5",
        {int(protocol::OpKind::Delete), int(protocol::OpKind::Merge), int(protocol::Outcome::Applied), since, limit},
        [&](const Row& row) {
            const bool isDeletion = row.integer(3) == int(protocol::OpKind::Delete);
            lines << AuditLine{row.integer(0), row.text(1), row.id(2),
                               isDeletion ? QStringLiteral("deletion") : QStringLiteral("merge"),
                               tableName(int(row.integer(4))) + u' ' + base::toText(row.id(5))};
        }));
    std::stable_sort(lines.begin(), lines.end(), [](const AuditLine& a, const AuditLine& b) { return a.at > b.at; });
    return lines.mid(0, limit);
}

} // namespace rs::server
