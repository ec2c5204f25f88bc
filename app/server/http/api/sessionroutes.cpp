// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/sessions.h"
#include "server/http/api/answers.h"
#include "server/http/api/routes.h"

namespace rs::server {

using protocol::Failure;

namespace {

//! What is secret in an answer is kept by nobody on the way.
Response notKept(Response response) {
    response.headers << Header("Cache-Control", "no-store");
    return response;
}

Response signInResponse(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    const auto message = messageOf<protocol::SignIn>(request);
    if (!message) return refusalResponse(message.error(), connection);
    const auto session = Sessions(connection, means).signIn(*message, addressKey(request.client));
    Response response = responseOf(session, connection);
    if (!session && session.error().failure == Failure::Busy && session.error().retryAfter > 0) response.status = 429;
    return notKept(response);
}

std::optional<QString> tokenOf(const Request& request) {
    const auto token = bearerToken(request.head.header("authorization"));
    return token ? std::optional(QString::fromLatin1(*token)) : std::nullopt;
}

Response refreshResponse(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    const auto token = tokenOf(request);
    if (!token) return failureResponse(Failure::Token);
    return notKept(responseOf(Sessions(connection, means).refresh(*token), connection));
}

Response endResponse(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    const auto token = tokenOf(request);
    if (!token) return failureResponse(Failure::Token);
    const auto ended = Sessions(connection, means).end(*token);
    return ended ? plainResponse(204) : refusalResponse(ended.error(), connection);
}

} // namespace

void addSessionRoutes(Router& router, const SignInMeans& means) {
    const auto add = [&](const char* path, auto answer) {
        const Handler handler = [means, answer](const Request& request, sql::Connection& connection) {
            return answer(request, connection, means);
        };
        router.add({"POST", path, handler, true});
    };
    add("/v1/session", signInResponse);
    add("/v1/session/refresh", refreshResponse);
    add("/v1/session/end", endResponse);
}

} // namespace rs::server
