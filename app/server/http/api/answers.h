// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"
#include "server/core/servercore.h"
#include "server/http/response.h"

namespace rs::server {

//! The refusal as an answer. After a failure that a connection does not get over by itself the worker takes a new one:
//! the database may have moved.
[[nodiscard]] inline Response refusalResponse(const Refusal& refusal, const sql::Connection& connection) {
    Response response = failureResponse(refusal.failure, refusal.retryAfter);
    const sql::Trouble trouble = connection.trouble();
    response.isLost = refusal.failure == protocol::Failure::Busy && refusal.retryAfter == 0 &&
                      (trouble == sql::Trouble::Lost || trouble == sql::Trouble::Other);
    return response;
}

template <typename T>
[[nodiscard]] Response responseOf(const Answer<T>& answer, const sql::Connection& connection) {
    if (!answer) return refusalResponse(answer.error(), connection);
    return {200, "application/cbor", protocol::encode(*answer)};
}

//! The message of the body, or why there is none.
template <typename T>
[[nodiscard]] Answer<T> messageOf(const Request& request) {
    auto message = protocol::decode<T>(request.body);
    if (message) return std::move(*message);
    const bool isLarge = message.error().code == base::ErrorCode::MessageTooLarge;
    return refuse(isLarge ? protocol::Failure::TooLarge : protocol::Failure::Malformed);
}

} // namespace rs::server
