// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts.h"

#include "base/clock.h"
#include "base/fold.h"
#include "server/accounts/secondfactors.h"
#include "server/accounts/token.h"
#include "server/core/audit.h"
#include "server/core/rights.h"
#include "server/sql/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace rs::server {

using base::ErrorCode;
using base::Id;
using base::Result;
using sql::Access;
using sql::Row;
using sql::Values;

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestPassword = 1024;
constexpr qsizetype secretBytes = 20; //!< as long as the hash of the codes

Result<> checkName(const QString& name) {
    const bool isClean = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (name.trimmed().isEmpty()) return base::fail(ErrorCode::ValueMissing, {QStringLiteral("name")});
    if (name.size() > longestName || !isClean)
        return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("name"), name});
    return {};
}

Result<> checkGrants(const GrantList& grants) {
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2}-[A-Z0-9]{1,3}$"));
    for (const QString& region : grants.regions) {
        if (!code.match(region).hasMatch())
            return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("region"), region});
    }
    for (const Id& school : grants.schools) {
        if (school.isNull()) return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("school"), QString()});
    }
    return {};
}

QList<Values> linesOf(const Id& account, const GrantList& grants) {
    QList<Values> lines;
    for (const QString& region : grants.regions) lines << Values{account, region, QByteArray("")};
    for (const Id& school : grants.schools) lines << Values{account, QStringLiteral(""), base::toBytes(school)};
    return lines;
}

QString textOf(const GrantList& grants) {
    QStringList words = grants.regions;
    for (const Id& school : grants.schools) words << base::toText(school);
    return words.join(u' ');
}

} // namespace

QString accountKey(const QString& name) { return base::fold(name); }

Result<Id> Accounts::idOf(const QString& name) {
    Id id;
    RS_TRY(m_connection.read("SELECT id FROM account WHERE name_key = $1", {accountKey(name)},
                             [&](const Row& row) { id = row.id(0); }));
    if (id.isNull()) return base::fail(ErrorCode::AccountUnknown, {name});
    return id;
}

Result<QString> Accounts::hashed(const QString& password) {
    if (password.isEmpty()) return base::fail(ErrorCode::ValueMissing, {QStringLiteral("password")});
    if (password.size() > longestPassword) return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("password"), {}});
    const std::optional<QString> hash = m_passwords.hash(password);
    if (!hash) return base::fail(ErrorCode::ServerBusy, {QStringLiteral("1")});
    return *hash;
}

Result<> Accounts::insertGrants(const Id& id, const GrantList& grants) {
    const qint64 now = base::nowMilliseconds();
    QList<Values> lines = linesOf(id, grants);
    for (Values& line : lines) line << now;
    return m_connection.runEach("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, $4) "
                                "ON CONFLICT (account, region, school) DO NOTHING",
                                lines);
}

Result<> Accounts::insert(const NewAccount& account, const Id& id, const QString& hash) {
    Id known;
    RS_TRY(m_connection.read("SELECT id FROM account WHERE name_key = $1", {accountKey(account.name)},
                             [&](const Row& row) { known = row.id(0); }));
    if (!known.isNull()) return base::fail(ErrorCode::AccountExists, {account.name});
    RS_TRY(m_connection.run(
        "INSERT INTO account (id, name, name_key, role, password, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        {id, account.name.trimmed(), accountKey(account.name), roleName(account.role), hash, base::nowMilliseconds()}));
    RS_TRY(insertGrants(id, account.grants));
    return Audit(m_connection)
        .note(QStringLiteral("account_added"), id, {},
              (roleName(account.role) + u' ' + textOf(account.grants)).trimmed());
}

Result<Id> Accounts::add(const NewAccount& account) {
    RS_TRY(checkName(account.name));
    RS_TRY(checkGrants(account.grants));
    const bool isShort = (account.role == Role::Leader && account.grants.regions.isEmpty()) ||
                         (account.role == Role::Organizer && account.grants.isEmpty());
    if (isShort) return base::fail(ErrorCode::ValueMissing, {QStringLiteral("region")});
    RS_ASSIGN(const QString hash, hashed(account.password));
    const Id id = base::newId();
    RS_TRY(sql::inTransaction(m_connection, Access::Write, [&] { return insert(account, id, hash); }));
    return id;
}

Result<> Accounts::readGrants(QList<AccountInfo>& accounts) {
    return m_connection.read("SELECT account, region, school FROM access_grant ORDER BY given_at, region", {},
                             [&](const Row& row) {
                                 const Id id = row.id(0);
                                 for (AccountInfo& account : accounts) {
                                     if (account.id != id) continue;
                                     if (row.text(1).isEmpty())
                                         account.grants.schools << row.id(2);
                                     else
                                         account.grants.regions << row.text(1);
                                 }
                             });
}

Result<QList<AccountInfo>> Accounts::list() {
    return sql::inTransaction(m_connection, Access::Read, [&]() -> Result<QList<AccountInfo>> {
        QList<AccountInfo> accounts;
        RS_TRY(m_connection.read(
            "SELECT a.id, a.name, a.role, a.created_at, a.revoked_at, a.totp, "
            "(SELECT count(*) FROM device d WHERE d.account = a.id AND d.revoked_at IS NULL AND d.refresh_until > $1) "
            "FROM account a ORDER BY a.name_key",
            {base::nowMilliseconds()}, [&](const Row& row) {
                accounts << AccountInfo{row.id(0),
                                        row.text(1),
                                        roleOf(row.text(2)).value_or(Role::Organizer),
                                        {},
                                        row.integer(3),
                                        row.isNull(4) ? 0 : row.integer(4),
                                        !row.isNull(5),
                                        int(row.integer(6))};
            }));
        RS_TRY(readGrants(accounts));
        return accounts;
    });
}

Result<> Accounts::setPassword(const QString& name, const QString& password) {
    RS_ASSIGN(const QString hash, hashed(password));
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const Id id, idOf(name));
        RS_TRY(m_connection.run("UPDATE account SET password = $1 WHERE id = $2", {hash, id}));
        return Audit(m_connection).note(QStringLiteral("password_changed"), id, {});
    });
}

Result<> Accounts::revoke(const QString& name) {
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const Id id, idOf(name));
        const qint64 now = base::nowMilliseconds();
        RS_TRY(m_connection.run("UPDATE account SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL", {now, id}));
        RS_TRY(
            m_connection.run("UPDATE device SET revoked_at = $1 WHERE account = $2 AND revoked_at IS NULL", {now, id}));
        return Audit(m_connection).note(QStringLiteral("account_revoked"), id, {});
    });
}

Result<> Accounts::grant(const QString& name, const GrantList& grants) {
    RS_TRY(checkGrants(grants));
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const Id id, idOf(name));
        RS_TRY(insertGrants(id, grants));
        return Audit(m_connection).note(QStringLiteral("grant_given"), id, {}, textOf(grants));
    });
}

Result<> Accounts::withdraw(const QString& name, const GrantList& grants) {
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const Id id, idOf(name));
        qint64 gone = 0;
        for (const Values& line : linesOf(id, grants)) {
            RS_ASSIGN(
                const qint64 lines,
                m_connection.run("DELETE FROM access_grant WHERE account = $1 AND region = $2 AND school = $3", line));
            gone += lines;
        }
        if (gone == 0) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("access_grant"), textOf(grants)});
        return Audit(m_connection).note(QStringLiteral("grant_withdrawn"), id, {}, textOf(grants));
    });
}

Result<QByteArray> Accounts::enableSecondFactor(const QString& name, const SecretKey& key) {
    const QByteArray secret = randomBytes(secretBytes);
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<QByteArray> {
        RS_ASSIGN(const Id id, idOf(name));
        RS_ASSIGN(const QString locked, SecondFactors(m_connection, key).locked(id, secret));
        RS_TRY(m_connection.run("UPDATE account SET totp = $1, totp_step = 0 WHERE id = $2", {locked, id}));
        RS_TRY(Audit(m_connection).note(QStringLiteral("second_factor_on"), id, {}));
        return secret;
    });
}

Result<> Accounts::disableSecondFactor(const QString& name) {
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        RS_ASSIGN(const Id id, idOf(name));
        RS_TRY(m_connection.run("UPDATE account SET totp = NULL, totp_step = 0 WHERE id = $1", {id}));
        RS_TRY(forgetKeyOfNone(m_connection));
        return Audit(m_connection).note(QStringLiteral("second_factor_off"), id, {});
    });
}

Result<QList<DeviceInfo>> Accounts::devices(const QString& name) {
    return sql::inTransaction(m_connection, Access::Read, [&]() -> Result<QList<DeviceInfo>> {
        if (!name.isEmpty()) RS_TRY(idOf(name));
        QList<DeviceInfo> devices;
        RS_TRY(m_connection.read("SELECT d.id, a.name, d.label, d.created_at, d.seen_at, d.revoked_at FROM device d "
                                 "JOIN account a ON a.id = d.account WHERE a.name_key = $1 OR $1 = '' "
                                 "ORDER BY a.name_key, d.created_at",
                                 {name.isEmpty() ? QStringLiteral("") : accountKey(name)}, [&](const Row& row) {
                                     devices << DeviceInfo{row.id(0),      row.text(1),    row.text(2),
                                                           row.integer(3), row.integer(4), row.integer(5)};
                                 }));
        return devices;
    });
}

Result<> Accounts::revokeDevice(const Id& device) {
    return sql::inTransaction(m_connection, Access::Write, [&]() -> Result<> {
        Id account;
        RS_TRY(m_connection.read("SELECT account FROM device WHERE id = $1", {device},
                                 [&](const Row& row) { account = row.id(0); }));
        if (account.isNull())
            return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("device"), base::toText(device)});
        RS_TRY(m_connection.run("UPDATE device SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL",
                                {base::nowMilliseconds(), device}));
        return Audit(m_connection).note(QStringLiteral("device_revoked"), account, device);
    });
}

} // namespace rs::server
