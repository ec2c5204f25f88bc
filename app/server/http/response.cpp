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

QByteArray reasonOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

} // namespace rs::server
