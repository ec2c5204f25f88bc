// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/accounts/sessions.h"
#include "server/core/audit.h"
#include "server/http/api/answers.h"
#include "server/http/api/routes.h"
#include "server/sql/schema.h"
#include "server/sql/transaction.h"

namespace rs::server {

using protocol::Failure;

namespace {

enum class Revoked { Refused, LastPush };

//! Who asks, and what their store and ours have in common.
struct Visitor {
    Caller caller;
    int schema = 0;
};

Answer<std::monostate> checkEpoch(const Request& request, sql::Connection& connection) {
    const QByteArray header = request.head.header("sync-epoch");
    if (header.isNull()) return std::monostate();
    const base::Id known = base::idFromText(QString::fromLatin1(header));
    if (known.isNull()) return refuse(Failure::Malformed);
    const auto epoch = sql::metaValue(connection, QStringLiteral("epoch"));
    if (!epoch) return refuse(Failure::Busy);
    if (base::idFromText(*epoch) != known) return refuse(Failure::EpochChanged);
    return std::monostate();
}

Answer<Visitor> visitorOf(const Request& request, sql::Connection& connection, const SignInMeans& means,
                          Revoked revoked) {
    const auto token = bearerToken(request.head.header("authorization"));
    if (!token) return refuse(Failure::Token);
    auto found = Sessions(connection, means).find(QString::fromLatin1(*token));
    if (!found) return tl::unexpected(found.error());
    if (found->revokedAt > 0) {
        const bool isLate = base::nowMilliseconds() - found->revokedAt > lastPushMs;
        if (revoked == Revoked::Refused || isLate) return refuse(Failure::DeviceRevoked);
        found->caller.isRevoked = true;
    }
    const auto schema = numberOf(request.head.header("sync-schema"));
    if (!schema) return refuse(Failure::Malformed);
    if (const auto same = checkEpoch(request, connection); !same) return tl::unexpected(same.error());
    return Visitor{found->caller, *schema};
}

//! Headers that no laptop sends so were changed on the way. The word "malformed" is kept for what was sent: for it a
//! laptop takes its operations apart, and gives up the last one.
Response turnedAway(const Refusal& refusal, const sql::Connection& connection) {
    if (refusal.failure == Failure::Malformed) return plainResponse(400);
    return refusalResponse(refusal, connection);
}

//! Somebody begins to take a whole scope along: that stays on record.
void noteExports(sql::Connection& connection, const Caller& caller, const protocol::PullRequest& request,
                 const protocol::PullReply& reply) {
    QStringList scopes;
    for (const protocol::Cursor& cursor : request.cursors) {
        const auto isSame = [&](const protocol::ScopePage& page) { return page.scope == cursor.scope; };
        const bool isServed = std::any_of(reply.scopes.begin(), reply.scopes.end(), isSame);
        if (cursor.at == 0 && isServed) scopes << QString::number(cursor.scope);
    }
    if (scopes.isEmpty()) return;
    [[maybe_unused]] const auto noted = sql::inTransaction(connection, sql::Access::Write, [&] {
        return Audit(connection)
            .note(QStringLiteral("export"), caller.account, caller.device,
                  QStringLiteral("scope ") + scopes.join(u' '));
    });
}

Response helloResponse(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    const auto token = bearerToken(request.head.header("authorization"));
    if (!token) return failureResponse(Failure::Token);
    const auto found = Sessions(connection, means).find(QString::fromLatin1(*token));
    if (!found) return refusalResponse(found.error(), connection);
    if (found->revokedAt > 0) return failureResponse(Failure::DeviceRevoked);
    return responseOf(ServerCore(connection).hello(), connection);
}

//! What the core says to whoever asks by such a message.
template <auto ask, typename Message, Revoked revoked = Revoked::Refused, typename Heard>
Response answered(const Request& request, sql::Connection& connection, const SignInMeans& means, Heard heard) {
    const auto visitor = visitorOf(request, connection, means, revoked);
    if (!visitor) return turnedAway(visitor.error(), connection);
    const auto message = messageOf<Message>(request);
    if (!message) return refusalResponse(message.error(), connection);
    const auto reply = (ServerCore(connection).*ask)(visitor->caller, visitor->schema, *message);
    Response response = responseOf(reply, connection);
    if (reply) heard(visitor->caller, *message, *reply);
    return response;
}

template <auto ask, typename Message, Revoked revoked = Revoked::Refused>
Response plainlyAnswered(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    return answered<ask, Message, revoked>(request, connection, means, [](const auto&...) {});
}

Response pullResponse(const Request& request, sql::Connection& connection, const SignInMeans& means) {
    const auto note = [&](const auto&... what) { noteExports(connection, what...); };
    return answered<&ServerCore::pull, protocol::PullRequest>(request, connection, means, note);
}

} // namespace

void addSyncRoutes(Router& router, const SignInMeans& means) {
    const auto add = [&](const char* method, const char* path, auto answer) {
        const Handler handler = [means, answer](const Request& request, sql::Connection& connection) {
            return answer(request, connection, means);
        };
        router.add({method, path, handler, qstrcmp(method, "POST") == 0});
    };
    add("GET", "/v1/sync/hello", helloResponse);
    add("POST", "/v1/sync/push", plainlyAnswered<&ServerCore::push, protocol::PushRequest, Revoked::LastPush>);
    add("POST", "/v1/sync/pull", pullResponse);
    add("POST", "/v1/held/list", plainlyAnswered<&ServerCore::held, protocol::HeldRequest>);
    add("POST", "/v1/held/decide", plainlyAnswered<&ServerCore::decideHeld, protocol::HeldVerdict>);
}

} // namespace rs::server
