// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/secondfactors.h"

#include "server/accounts/totp.h"
#include "server/sql/schema.h"

namespace rs::server {

using base::ErrorCode;
using base::Id;
using base::Result;
using sql::Row;

namespace {

//! No letter of base 32, so none of the plain ones begins like this.
constexpr QLatin1String lockedPrefix("locked:");
//! In meta: the mark of the key.
constexpr QLatin1String keyName("second_factor_key");

} // namespace

bool SecondFactors::isLocked(const QString& kept) { return kept.startsWith(lockedPrefix); }

Result<QString> SecondFactors::locked(const Id& account, const QByteArray& secret) {
    // The line is locked until the end of the transaction, whoever enters it: of two servers one is first.
    RS_TRY(m_connection.run("INSERT INTO meta (name, value) VALUES ($1, '') "
                            "ON CONFLICT (name) DO UPDATE SET value = meta.value",
                            {QString(keyName)}));
    RS_ASSIGN(const QString known, sql::metaValue(m_connection, keyName));
    if (known.isEmpty()) RS_TRY(m_key.make());
    RS_ASSIGN(const QString mark, m_key.mark());
    if (!known.isEmpty() && known != mark) return base::fail(ErrorCode::FileIsMalformed, {m_key.file()});
    if (known.isEmpty()) RS_TRY(sql::setMetaValue(m_connection, keyName, mark));
    RS_ASSIGN(const QString box, m_key.lock(account, secret));
    return lockedPrefix + box;
}

Result<QByteArray> SecondFactors::opened(const Id& account, const QString& kept) const {
    if (isLocked(kept)) return m_key.open(account, kept.mid(lockedPrefix.size()));
    const auto plain = fromBase32(kept);
    if (!plain) return base::fail(ErrorCode::FileIsMalformed, {m_key.file()});
    return *plain;
}

Result<> forgetKeyOfNone(sql::Connection& connection) {
    RS_TRY(
        connection.run("UPDATE meta SET value = value WHERE name = $1", {QString(keyName)})); // nobody locks meanwhile
    return connection
        .run("DELETE FROM meta WHERE name = $1 AND NOT EXISTS (SELECT 1 FROM account WHERE totp LIKE $2)",
             {QString(keyName), lockedPrefix + u'%'})
        .map([](qint64) {});
}

Result<> SecondFactors::expectKey() {
    RS_ASSIGN(const QString known, sql::metaValue(m_connection, keyName));
    if (known.isEmpty()) return {};
    RS_ASSIGN(const QString mark, m_key.mark());
    if (known != mark) return base::fail(ErrorCode::FileIsMalformed, {m_key.file()});
    return {};
}

} // namespace rs::server
