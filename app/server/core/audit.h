// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/caller.h"
#include "server/sql/connection.h"

namespace rs::server {

//! What stays on record about who may do what, and who did what only few may: sign-ins, grants, exports. Deletions are
//! in the ledger of operations already. No personal data but the names of accounts.
struct AuditLine {
    qint64 at = 0;
    QString account; //!< empty: the machine's administrator
    base::Id device;
    QString action;
    QString subject;
};

//! A table as records name it, or its number if this version does not know it.
[[nodiscard]] QString tableName(int number);

class Audit {
public:
    explicit Audit(sql::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] base::Result<> note(const QString& action, const base::Id& account, const base::Id& device,
                                      const QString& subject = {});
    //! The newest first: the lines, and deletions and merges from the ledger.
    [[nodiscard]] base::Result<QList<AuditLine>> lines(qint64 since, int limit);

private:
    sql::Connection& m_connection;
};

} // namespace rs::server
