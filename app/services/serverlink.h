// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/scopes.h"
#include "services/heldwork.h"
#include "sync/status.h"

#include <QFuture>
#include <QObject>

namespace rs::services {

using SyncStatus = sync::Status;

//! What somebody says to sign in. Holds secrets: never logged, not kept.
struct SignIn {
    QString address; //!< as typed
    QString user;
    QString password;
    QString code = {};   //!< of the second factor
    QString laptop = {}; //!< what people call this one; empty: as the system calls it
    QByteArray pin = {}; //!< of a certificate that somebody has compared, see pinOf()
};

struct SignedIn {
    QString user;
    QString role;
    QString tokenFile; //!< empty: the system's keychain keeps the token
};

//! What one may see, and how much of it is here.
struct ScopeNote {
    using Kind = domain::ScopeName::Kind;
    enum class Access { ReadMasked, Read, Add, Write };
    Kind kind = Kind::Common;
    QString title; //!< of the region or the school; empty: not known yet
    Access access = Access::Read;
    bool isLoading = false;
    qint64 have = 0;
    qint64 rows = 0;
};

//! How a store is connected.
struct LinkInfo {
    QString address; //!< empty: it is not
    QString user;
    QString role; //!< admin, coordinator, leader, organizer
    QString laptop;
    QString tokenFile; //!< empty: the system's keychain keeps the token
    QList<ScopeNote> scopes;

    [[nodiscard]] bool isConnected() const { return !address.isEmpty(); }
};

//! The server of a store as windows meet it. Nothing here waits: answers come by futures and signals.
class ServerLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const SyncStatus& status() const = 0;
    virtual void syncNow() = 0;
    //! Errors: BadArgument (the address), CertificateUnknown (to confirm it is to ask again with the pin),
    //! SecondFactorNeeded, SignInRefused, ServerUnreachable, ServerFailed, ServerBusy, Cancelled, FileCannotWrite.
    [[nodiscard]] virtual QFuture<base::Result<SignedIn>> signIn(const SignIn& who) = 0;
    //! What signIn() waits for is not waited for any more.
    virtual void cancelSignIn() = 0;
    //! Records and what was not sent stay.
    [[nodiscard]] virtual QFuture<base::Result<>> signOut() = 0;
    [[nodiscard]] virtual QFuture<base::Result<LinkInfo>> info(base::Language language) = 0;

    //! What the server holds back because its authors may not write there any more, and this account may decide; the
    //! oldest first. Errors: NotConnected, ServerUnreachable, SignInExpired ... as in an exchange.
    [[nodiscard]] virtual QFuture<base::Result<QList<HeldCard>>> heldWork() = 0;
    //! One card after the other: an error ends it, and what was decided before stays so. What was applied comes with
    //! the next exchange, which begins at once.
    [[nodiscard]] virtual QFuture<base::Result<HeldResult>> decideHeld(const QList<base::Id>& cards,
                                                                       HeldDecision decision) = 0;

    //! The fingerprint of an error CertificateUnknown as SignIn::pin wants it.
    [[nodiscard]] static QByteArray pinOf(const base::Error& error);

Q_SIGNALS:
    void statusChanged();
    //! Another server, another account, or none any more.
    void infoChanged();
};

} // namespace rs::services
