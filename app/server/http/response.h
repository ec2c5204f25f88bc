// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/failure.h"
#include "server/http/request.h"

namespace rs::server {

//! What a handler answers. Length, compression, date and keeping the connection are not its business.
struct Response {
    int status = 200;
    QByteArray type = "application/cbor"; //!< no body: no type
    QByteArray body = {};
    QList<Header> headers = {};
    bool isLost = false; //!< the database failed: the worker shall open it anew
};

//! The failure as its status and its word (CBOR); Retry-After where there are seconds.
[[nodiscard]] Response failureResponse(protocol::Failure failure, int retryAfter = 0);
//! A status of HTTP itself, without a body.
[[nodiscard]] Response plainResponse(int status);

} // namespace rs::server
