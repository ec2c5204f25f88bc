// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/sessions.h"

#include "base/clock.h"
#include "server/accounts/token.h"
#include "server/core/audit.h"
#include "server/core/rights.h"
#include "server/sql/transaction.h"

namespace rs::server {

using base::Id;
using base::Result;
using protocol::Failure;
using sql::Access;
using sql::Row;

namespace {

//! A device by its refresh token.
struct KnownDevice {
    Id device, account;
    QString name, role;
    qint64 until = 0;
    qint64 revokedAt = 0; //!< 0: it is not

    //! Not even for its last push.
    [[nodiscard]] bool isOver(qint64 now) const { return revokedAt > 0 && now - revokedAt > lastPushMs; }
};

//! The later of two moments; NULL: none.
qint64 latest(const Row& row, int one, int other) {
    return std::max(row.isNull(one) ? 0 : row.integer(one), row.isNull(other) ? 0 : row.integer(other));
}

Result<std::optional<KnownDevice>> deviceOf(sql::Connection& connection, const QString& refreshToken) {
    std::optional<KnownDevice> found;
    RS_TRY(connection.read(
        "SELECT d.id, a.id, a.name, a.role, d.refresh_until, d.revoked_at, a.revoked_at FROM device d "
        "JOIN account a ON a.id = d.account WHERE d.refresh_hash = $1",
        {hashOf(refreshToken)}, [&](const Row& row) {
            found = KnownDevice{row.id(0), row.id(1), row.text(2), row.text(3), row.integer(4), latest(row, 5, 6)};
        }));
    return found;
}

} // namespace

Answer<protocol::Session> Sessions::refresh(const QString& refreshToken) {
    Failure why = Failure::Busy;
    const auto session =
        sql::inTransaction(m_connection, Access::Write, [&]() -> Result<std::optional<protocol::Session>> {
            RS_ASSIGN(const std::optional<KnownDevice> known, deviceOf(m_connection, refreshToken));
            const qint64 now = base::nowMilliseconds();
            why = known && known->revokedAt > 0 ? Failure::DeviceRevoked : Failure::Token;
            if (!known || known->isOver(now) || known->until <= now) return std::optional<protocol::Session>();
            // A laptop that was off when its access was ended has no other token for its unsent work.
            const qint64 until = known->revokedAt > 0 ? known->until : now + refreshTokenMs;
            RS_TRY(m_connection.run("UPDATE device SET refresh_until = $1, seen_at = $2 WHERE id = $3",
                                    {until, now, known->device}));
            RS_ASSIGN(const QString access, freshAccess(known->device));
            return protocol::Session{known->device, known->name, known->role, {}, access, accessTokenMs / 1000};
        });
    if (!session) return refuse(Failure::Busy);
    if (!*session) return refuse(why);
    return **session;
}

Answer<std::monostate> Sessions::end(const QString& token) {
    const auto ended = sql::inTransaction(m_connection, Access::Write, [&]() -> Result<bool> {
        Id device, account;
        RS_TRY(m_connection.read("SELECT id, account FROM device WHERE revoked_at IS NULL AND (refresh_hash = $1 OR "
                                 "id = (SELECT device FROM access_token WHERE hash = $1))",
                                 {hashOf(token)}, [&](const Row& row) {
                                     device = row.id(0);
                                     account = row.id(1);
                                 }));
        if (device.isNull()) return false;
        // The device stays known, so that the same store gets its id back when somebody signs in again.
        RS_TRY(m_connection.run("DELETE FROM access_token WHERE device = $1", {device}));
        RS_TRY(m_connection.run("UPDATE device SET refresh_until = 0, refresh_hash = $1 WHERE id = $2",
                                {hashOf(freshToken()), device}));
        RS_TRY(Audit(m_connection).note(QStringLiteral("sign_out"), account, device));
        return true;
    });
    if (!ended) return refuse(Failure::Busy);
    if (!*ended) return refuse(Failure::Token);
    return std::monostate();
}

Answer<Sessions::Found> Sessions::find(const QString& accessToken) {
    std::optional<Found> found;
    qint64 until = 0;
    const auto looked = m_connection.read(
        "SELECT d.id, a.id, a.name, a.role, d.revoked_at, a.revoked_at, t.until FROM access_token t "
        "JOIN device d ON d.id = t.device JOIN account a ON a.id = d.account WHERE t.hash = $1",
        {hashOf(accessToken)}, [&](const Row& row) {
            found = Found{{row.id(1), row.id(0), row.text(2), roleOf(row.text(3)).value_or(Role::Organizer)},
                          latest(row, 4, 5)};
            until = row.integer(6);
        });
    if (!looked) return refuse(Failure::Busy);
    if (!found || (found->revokedAt == 0 && until <= base::nowMilliseconds())) return refuse(Failure::Token);
    return *found;
}

} // namespace rs::server
