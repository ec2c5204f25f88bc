// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/log.h"
#include "server/accounts/accounts.h"
#include "server/accounts/secondfactors.h"
#include "server/accounts/sessions.h"
#include "server/accounts/token.h"
#include "server/accounts/totp.h"
#include "server/core/audit.h"
#include "server/sql/transaction.h"

namespace rs::server {

using base::Id;
using base::Result;
using protocol::Failure;
using sql::Access;
using sql::Row;

namespace {

constexpr qsizetype longestWord = 1024;
constexpr qsizetype longestLabel = 200;

} // namespace

Result<std::optional<Sessions::Account>> Sessions::accountOf(const QString& name) {
    std::optional<Account> found;
    RS_TRY(m_connection.read(
        "SELECT id, name, role, password, totp, totp_step, revoked_at FROM account WHERE name_key = $1",
        {accountKey(name)}, [&](const Row& row) {
            found =
                Account{row.id(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), !row.isNull(6)};
        }));
    return found;
}

Result<> Sessions::giveBack(const QList<Attempts::Subject>& subjects) {
    return sql::inTransaction(m_connection, Access::Write, [&] { return Attempts(m_connection).giveBack(subjects); });
}

//! The try stays counted; that it was made is on record, too. Also of a name that nobody has: it must not be quicker.
void Sessions::noteRefusal(const Account& account) {
    [[maybe_unused]] const auto noted = sql::inTransaction(m_connection, Access::Write, [&] {
        return Audit(m_connection).note(QStringLiteral("sign_in_refused"), account.id, {});
    });
}

std::optional<Refusal> Sessions::checkPassword(const Account& account, const QString& password,
                                               const QList<Attempts::Subject>& subjects) {
    // Nobody's password is checked as long as somebody's.
    const Passwords::Verdict verdict = m_passwords.verify(account.password, password);
    if (verdict == Passwords::Verdict::Busy) {
        [[maybe_unused]] const auto given = giveBack(subjects);
        return Refusal{Failure::Busy, 1};
    }
    if (verdict == Passwords::Verdict::Right && !account.isRevoked) return {};
    noteRefusal(account);
    return Refusal{Failure::SignIn};
}

//! One that an earlier version has kept. Where that cannot be done, it serves as it did.
void Sessions::lockPlain(const Account& account, const QByteArray& secret) {
    const auto kept = sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const QString locked, SecondFactors(m_connection, m_key).locked(account.id, secret));
        return m_connection
            .run("UPDATE account SET totp = $1 WHERE id = $2 AND totp = $3", {locked, account.id, account.totp})
            .map([](qint64) {});
    });
    if (!kept) qCWarning(logServer) << "a second factor could not be locked with the key" << m_key.file();
}

std::optional<Refusal> Sessions::checkCode(const Account& account, const QString& code,
                                           const QList<Attempts::Subject>& subjects) {
    if (account.totp.isEmpty()) return {};
    if (code.trimmed().isEmpty()) {
        // The password was right, so this was no failure; but nor is the slate clean, or codes could be tried for ever.
        if (!giveBack(subjects)) return Refusal{Failure::Busy};
        return Refusal{Failure::SecondFactor};
    }
    const auto secret = SecondFactors(m_connection, m_key).opened(account.id, account.totp);
    if (!secret) qCWarning(logServer) << "a second factor cannot be checked with the key" << m_key.file();
    const auto step =
        secret ? totpStep(*secret, code.trimmed(), base::nowMilliseconds(), account.totpStep) : std::nullopt;
    if (!step) {
        noteRefusal(account);
        return Refusal{Failure::SignIn};
    }
    const auto taken = sql::inTransaction(m_connection, Access::Write, [&] {
        return m_connection.run("UPDATE account SET totp_step = $1 WHERE id = $2 AND totp_step < $1",
                                {*step, account.id});
    });
    if (!taken) return Refusal{Failure::Busy};
    if (*taken == 0) return Refusal{Failure::SignIn}; // the same code, a moment earlier
    if (!SecondFactors::isLocked(account.totp)) lockPlain(account, *secret);
    return {};
}

//! The store keeps its device id when it signs in anew, unless that was revoked or is somebody else's.
Result<Id> Sessions::deviceFor(const Id& account, const protocol::SignIn& request, const QString& refreshToken) {
    Id owner;
    bool isKnown = false, isRevoked = false;
    RS_TRY(m_connection.read("SELECT account, revoked_at FROM device WHERE id = $1", {request.device},
                             [&](const Row& row) {
                                 isKnown = true;
                                 owner = row.id(0);
                                 isRevoked = !row.isNull(1);
                             }));
    const qint64 now = base::nowMilliseconds();
    const QByteArray hash = hashOf(refreshToken);
    const QString label = request.label.left(longestLabel);
    if (isKnown && !isRevoked && owner == account) {
        RS_TRY(m_connection.run("DELETE FROM access_token WHERE device = $1", {request.device}));
        RS_TRY(m_connection.run("UPDATE device SET refresh_hash = $1, refresh_until = $2, seen_at = $3, label = $4 "
                                "WHERE id = $5",
                                {hash, now + refreshTokenMs, now, label, request.device}));
        return request.device;
    }
    const Id device = isKnown || request.device.isNull() ? Id::createUuid() : request.device;
    RS_TRY(m_connection.run("INSERT INTO device (id, account, label, refresh_hash, refresh_until, created_at, seen_at) "
                            "VALUES ($1, $2, $3, $4, $5, $6, $6)",
                            {device, account, label, hash, now + refreshTokenMs, now}));
    return device;
}

Result<QString> Sessions::freshAccess(const Id& device) {
    const QString token = freshToken();
    const qint64 now = base::nowMilliseconds();
    RS_TRY(m_connection.run("DELETE FROM access_token WHERE device = $1 AND until < $2", {device, now}));
    RS_TRY(m_connection.run("INSERT INTO access_token (hash, device, until) VALUES ($1, $2, $3)",
                            {hashOf(token), device, now + accessTokenMs}));
    return token;
}

Result<Sessions::Issued> Sessions::admit(const Account& account, const protocol::SignIn& request,
                                         const QList<Attempts::Subject>& subjects) {
    const QString rehashed =
        m_passwords.isOutdated(account.password) ? m_passwords.hash(request.password).value_or(QString()) : QString();
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<Issued> {
        Issued issued{freshToken(), {}, {}};
        if (!rehashed.isEmpty())
            RS_TRY(m_connection.run("UPDATE account SET password = $1 WHERE id = $2 AND password = $3",
                                    {rehashed, account.id, account.password}));
        RS_ASSIGN(issued.device, deviceFor(account.id, request, issued.refreshToken));
        RS_ASSIGN(issued.accessToken, freshAccess(issued.device));
        RS_TRY(Attempts(m_connection).giveBack(subjects));
        RS_TRY(Attempts(m_connection).forget(subjects.first()));
        RS_TRY(Audit(m_connection).note(QStringLiteral("sign_in"), account.id, issued.device));
        return issued;
    });
}

Answer<protocol::Session> Sessions::signIn(const protocol::SignIn& request, const QByteArray& address) {
    const bool isOdd = request.user.trimmed().isEmpty() || request.user.size() > longestWord ||
                       request.password.size() > longestWord || request.user.contains(QChar(u'\0')) ||
                       request.label.contains(QChar(u'\0'));
    if (isOdd) return refuse(Failure::SignIn);
    const QList<Attempts::Subject> subjects{{Attempts::Kind::Account, accountKey(request.user).toUtf8()},
                                            {Attempts::Kind::Address, address}};
    const auto wait = Attempts(m_connection).begin(subjects);
    if (!wait) return refuse(Failure::Busy);
    if (*wait > 0) return refuse(Failure::Busy, *wait);
    const auto found = accountOf(request.user);
    if (!found) return refuse(Failure::Busy);
    const Account account = found->value_or(Account{});
    if (const auto refusal = checkPassword(account, request.password, subjects)) return tl::unexpected(*refusal);
    if (const auto refusal = checkCode(account, request.code, subjects)) return tl::unexpected(*refusal);
    const auto issued = admit(account, request, subjects);
    if (!issued) return refuse(Failure::Busy);
    return protocol::Session{issued->device,       account.name,        account.role,
                             issued->refreshToken, issued->accessToken, accessTokenMs / 1000};
}

} // namespace rs::server
