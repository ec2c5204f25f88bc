// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace rs::protocol {

//! POST /v1/session. Personal data and secrets: never logged.
struct SignIn {
    QString user;
    QString password;
    QString code;    //!< of the second factor, if the account has one (RFC 6238)
    base::Id device; //!< what this store calls itself; null: the server gives a new one
    QString label;   //!< what people call this laptop

    [[nodiscard]] bool operator==(const SignIn&) const = default;
};

struct Session {
    base::Id device;
    QString user;         //!< as the server writes it
    QString role;         //!< admin, coordinator, leader, organizer
    QString refreshToken; //!< empty in the answer to a refresh: it stays the same
    QString accessToken;
    qint64 accessSeconds = 0;

    [[nodiscard]] bool operator==(const Session&) const = default;
};

//! GET /v1/sync/hello
struct Hello {
    base::Id epoch;
    int schemaCurrent = 0;
    int schemaOldest = 0; //!< stores below it must be updated before they may sync
    qint64 serverTime = 0;
    int operationsPerPush = 0;
    int rowsPerPage = 0;

    [[nodiscard]] bool operator==(const Hello&) const = default;
};

} // namespace rs::protocol
