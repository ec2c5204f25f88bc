// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/passwords.h"
#include "server/accounts/secretkey.h"
#include "server/core/caller.h"
#include "server/sql/connection.h"

namespace rs::server {

//! What an account gets beside its role: regions by their codes, schools by their ids.
struct GrantList {
    QStringList regions;
    QList<base::Id> schools;

    [[nodiscard]] bool isEmpty() const { return regions.isEmpty() && schools.isEmpty(); }
};

struct NewAccount {
    QString name;
    Role role = Role::Organizer;
    GrantList grants;
    QString password;
};

struct AccountInfo {
    base::Id id;
    QString name;
    Role role = Role::Organizer;
    GrantList grants;
    qint64 createdAt = 0;
    qint64 revokedAt = 0; //!< 0: may sign in
    bool hasSecondFactor = false;
    int devices = 0; //!< that are signed in
};

struct DeviceInfo {
    base::Id id;
    QString account;
    QString label;
    qint64 createdAt = 0;
    qint64 seenAt = 0;
    qint64 revokedAt = 0;
};

//! What an administrator does with people, devices and grants: each deed a transaction, with its line in the audit.
//! What is taken away is gone with the next request. Errors: AccountExists, AccountUnknown, ValueInvalid, ValueMissing,
//! UnknownRecord, of the database.
class Accounts {
public:
    Accounts(sql::Connection& connection, Passwords& passwords) : m_connection(connection), m_passwords(passwords) {}

    //! A leader needs a region, an organizer a region or a school.
    [[nodiscard]] base::Result<base::Id> add(const NewAccount& account);
    [[nodiscard]] base::Result<QList<AccountInfo>> list();
    [[nodiscard]] base::Result<> setPassword(const QString& name, const QString& password);
    //! No sign-in any more; all devices are out. What they have not sent is still taken, into quarantine.
    [[nodiscard]] base::Result<> revoke(const QString& name);
    [[nodiscard]] base::Result<> grant(const QString& name, const GrantList& grants);
    [[nodiscard]] base::Result<> withdraw(const QString& name, const GrantList& grants);
    //! A fresh secret of the second factor, kept locked; what was there before does not serve any more. Errors: also
    //! those of SecondFactors.
    [[nodiscard]] base::Result<QByteArray> enableSecondFactor(const QString& name, const SecretKey& key);
    [[nodiscard]] base::Result<> disableSecondFactor(const QString& name);

    //! Of one account, or of all: empty name.
    [[nodiscard]] base::Result<QList<DeviceInfo>> devices(const QString& name);
    [[nodiscard]] base::Result<> revokeDevice(const base::Id& device);

private:
    [[nodiscard]] base::Result<base::Id> idOf(const QString& name);
    [[nodiscard]] base::Result<QString> hashed(const QString& password);
    [[nodiscard]] base::Result<> insert(const NewAccount& account, const base::Id& id, const QString& hash);
    [[nodiscard]] base::Result<> insertGrants(const base::Id& id, const GrantList& grants);
    [[nodiscard]] base::Result<> readGrants(QList<AccountInfo>& accounts);

    sql::Connection& m_connection;
    Passwords& m_passwords;
};

//! The name as it is compared: case and ё folded.
[[nodiscard]] QString accountKey(const QString& name);

} // namespace rs::server
