// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "sync/httptransport.h"
#include "sync/tokenstore.h"

namespace rs::sync {

//! What somebody says to connect a store to a server. Holds secrets: never logged, not kept.
struct Invitation {
    QUrl url; //!< of serverUrl()
    QString user;
    QString password;
    QString code = {};           //!< of the second factor
    QByteArray authorities = {}; //!< PEM
    QByteArray pin = {};         //!< SHA-256 of a certificate that somebody has compared and confirmed
    QString label = {};          //!< what people call this laptop; empty: as the system calls it
};

struct Connected {
    QString user; //!< as the server writes it
    QString role;
    TokenStore::Place place = TokenStore::Place::Keychain;
    QString tokenFile; //!< where the token is, if no keychain keeps it
};

//! Signs in, and keeps address, device and token. What the store knows of an earlier server or account stays; the next
//! run compares everything. Errors: those of HttpTransport::signIn(), BadArgument (PEM without a certificate),
//! FileCannotWrite (token).
[[nodiscard]] base::Result<Connected> connectStore(storage::Store& store, const Invitation& invitation,
                                                   const base::Progress& progress = {});

//! A way to the server that the store is connected to. Errors: NotConnected, FileCannotRead (token).
[[nodiscard]] base::Result<std::unique_ptr<HttpTransport>> transportOf(storage::Store& store,
                                                                       const base::Progress& progress = {});

} // namespace rs::sync
