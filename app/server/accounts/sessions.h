// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/attempts.h"
#include "server/accounts/passwords.h"
#include "server/accounts/secretkey.h"
#include "server/core/servercore.h"

namespace rs::server {

inline constexpr qint64 accessTokenMs = 15ll * 60 * 1000;
inline constexpr qint64 refreshTokenMs = 90ll * 24 * 60 * 60 * 1000; //!< from its last use
//! A laptop whose access was ended may still leave its unsent work that long.
inline constexpr qint64 lastPushMs = 30ll * 24 * 60 * 60 * 1000;

//! What all sessions of a process share; outlives them.
struct SignInMeans {
    Passwords& passwords;
    const SecretKey& key; //!< of the second factors
};

//! Signing in and what follows from it. Tokens are looked up in the database each time, so what is revoked is over with
//! the next request, in every process.
class Sessions {
public:
    Sessions(sql::Connection& connection, const SignInMeans& means)
        : m_connection(connection),
          m_passwords(means.passwords),
          m_key(means.key) {}

    //! `address`: key of the address it comes from. Failures: SignIn (and it is not said what was wrong), SecondFactor,
    //! Busy with the seconds to wait.
    [[nodiscard]] Answer<protocol::Session> signIn(const protocol::SignIn& request, const QByteArray& address);
    //! A fresh access token; the refresh token stays and lives on. A revoked device gets one for its last push, as long
    //! as that is taken. Failures: Token, DeviceRevoked.
    [[nodiscard]] Answer<protocol::Session> refresh(const QString& refreshToken);
    //! Ends the device's session, by its access or its refresh token. Failures: Token.
    [[nodiscard]] Answer<std::monostate> end(const QString& token);

    struct Found {
        Caller caller;
        qint64 revokedAt = 0; //!< of the device or the account; 0: neither
    };
    //! Who has this access token. Failure: Token. A revoked device is found: its caller may do next to nothing.
    [[nodiscard]] Answer<Found> find(const QString& accessToken);

private:
    struct Account {
        base::Id id;
        QString name, role, password, totp;
        qint64 totpStep = 0;
        bool isRevoked = false;
    };
    struct Issued {
        QString refreshToken, accessToken;
        base::Id device;
    };
    [[nodiscard]] base::Result<std::optional<Account>> accountOf(const QString& name);
    [[nodiscard]] std::optional<Refusal> checkPassword(const Account& account, const QString& password,
                                                       const QList<Attempts::Subject>& subjects);
    [[nodiscard]] std::optional<Refusal> checkCode(const Account& account, const QString& code,
                                                   const QList<Attempts::Subject>& subjects);
    [[nodiscard]] base::Result<> giveBack(const QList<Attempts::Subject>& subjects);
    void noteRefusal(const Account& account);
    void lockPlain(const Account& account, const QByteArray& secret);
    [[nodiscard]] base::Result<Issued> admit(const Account& account, const protocol::SignIn& request,
                                             const QList<Attempts::Subject>& subjects);
    [[nodiscard]] base::Result<base::Id> deviceFor(const base::Id& account, const protocol::SignIn& request,
                                                   const QString& refreshToken);
    [[nodiscard]] base::Result<QString> freshAccess(const base::Id& device);

    sql::Connection& m_connection;
    Passwords& m_passwords;
    const SecretKey& m_key;
};

} // namespace rs::server
