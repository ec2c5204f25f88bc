// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QUrl>

namespace rs::sync {

//! The server that a store is connected to; kept in the store. No secret is in it.
struct ServerProfile {
    QUrl url; //!< https, or http to this very machine
    QString user;
    QString role;           //!< admin, coordinator, leader, organizer
    QByteArray authorities; //!< certificates to trust beside the system's, PEM
    QByteArray pin;         //!< SHA-256 of the one certificate that somebody has confirmed; empty: none was

    [[nodiscard]] bool isConnected() const { return !url.isEmpty(); }
};

[[nodiscard]] base::Result<ServerProfile> readProfile(storage::Store& store);
[[nodiscard]] base::Result<> writeProfile(storage::Store& store, const ServerProfile& profile);

//! As somebody types it: without a scheme it is https. Error BadArgument: no host, another scheme, plain http to
//! another machine, a name or password inside.
[[nodiscard]] base::Result<QUrl> serverUrl(const QString& typed);

} // namespace rs::sync
