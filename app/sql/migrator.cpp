// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/migrator.h"

#include "sql/database.h"
#include "sql/transaction.h"

namespace rs::sql {

base::Result<Migrator::Outcome> Migrator::run(Database& database) const {
    RS_ASSIGN(const QVariant stored, database.scalar(u"PRAGMA user_version"));
    int version = stored.toInt();
    if (version > m_newest) return base::fail(base::ErrorCode::StoreIsNewer, {database.path()});
    if (version == m_newest) return Outcome::Current;

    const bool existed = version > 0;
    if (existed && m_backup) RS_TRY(m_backup(version));
    RS_ASSIGN(Transaction transaction, Transaction::begin(database));
    // Another process may have created or upgraded it while this one waited for the lock.
    RS_ASSIGN(const QVariant locked, database.scalar(u"PRAGMA user_version"));
    for (version = locked.toInt(); version < m_newest;) {
        RS_TRY(m_step(database, ++version));
        RS_TRY(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }
    RS_TRY(transaction.commit());
    return existed ? Outcome::Upgraded : Outcome::Created;
}

} // namespace rs::sql
