// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include "protocol/codec.h"

namespace rs::server {

Response failureResponse(protocol::Failure failure, int retryAfter) {
    Response response{protocol::statusOf(failure), "application/cbor", protocol::encode(failure)};
    if (failure == protocol::Failure::Busy)
        response.headers << Header("Retry-After", QByteArray::number(retryAfter > 0 ? retryAfter : 1));
    if (response.status == 401) response.headers << Header("WWW-Authenticate", "Bearer");
    return response;
}

Response plainResponse(int status) { return {status, {}, {}}; }

} // namespace rs::server
