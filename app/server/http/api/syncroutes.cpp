// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/accounts/audit.h"
#include "server/accounts/sessions.h"
#include "server/http/api/answers.h"
#include "server/http/api/routes.h"
#include "server/sql/schema.h"
#include "server/sql/transaction.h"

namespace rs::server {

using protocol::Failure;

namespace {

tl::unexpected<Refusal> refusal(Failure failure) { return tl::unexpected(Refusal{failure, 0}); }

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
    if (known.isNull()) return refusal(Failure::Malformed);
    const auto epoch = sql::metaValue(connection, QStringLiteral("epoch"));
    if (!epoch) return refusal(Failure::Busy);
    if (base::idFromText(*epoch) != known) return refusal(Failure::EpochChanged);
    return std::monostate();
}

Answer<Visitor> visitorOf(const Request& request, sql::Connection& connection, Passwords& passwords, Revoked revoked) {
    const auto token = bearerToken(request.head.header("authorization"));
    if (!token) return refusal(Failure::Token);
    auto found = Sessions(connection, passwords).find(QString::fromLatin1(*token));
    if (!found) return tl::unexpected(found.error());
    if (found->revokedAt > 0) {
        const bool isLate = base::nowMilliseconds() - found->revokedAt > lastPushMs;
        if (revoked == Revoked::Refused || isLate) return refusal(Failure::DeviceRevoked);
        found->caller.isRevoked = true;
    }
    const auto schema = numberOf(request.head.header("sync-schema"));
    if (!schema) return refusal(Failure::Malformed);
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

Response helloResponse(const Request& request, sql::Connection& connection, Passwords& passwords) {
    const auto token = bearerToken(request.head.header("authorization"));
    if (!token) return failureResponse(Failure::Token);
    const auto found = Sessions(connection, passwords).find(QString::fromLatin1(*token));
    if (!found) return refusalResponse(found.error(), connection);
    if (found->revokedAt > 0) return failureResponse(Failure::DeviceRevoked);
    return responseOf(ServerCore(connection).hello(), connection);
}

Response pushResponse(const Request& request, sql::Connection& connection, Passwords& passwords) {
    const auto visitor = visitorOf(request, connection, passwords, Revoked::LastPush);
    if (!visitor) return turnedAway(visitor.error(), connection);
    const auto message = messageOf<protocol::PushRequest>(request);
    if (!message) return refusalResponse(message.error(), connection);
    return responseOf(ServerCore(connection).push(visitor->caller, visitor->schema, *message), connection);
}

Response pullResponse(const Request& request, sql::Connection& connection, Passwords& passwords) {
    const auto visitor = visitorOf(request, connection, passwords, Revoked::Refused);
    if (!visitor) return turnedAway(visitor.error(), connection);
    const auto message = messageOf<protocol::PullRequest>(request);
    if (!message) return refusalResponse(message.error(), connection);
    const auto reply = ServerCore(connection).pull(visitor->caller, visitor->schema, *message);
    Response response = responseOf(reply, connection);
    if (reply) noteExports(connection, visitor->caller, *message, *reply);
    return response;
}

} // namespace

void addSyncRoutes(Router& router, Passwords& passwords) {
    const auto add = [&](const char* method, const char* path, auto answer) {
        const Handler handler = [&passwords, answer](const Request& request, sql::Connection& connection) {
            return answer(request, connection, passwords);
        };
        router.add({method, path, handler, qstrcmp(method, "POST") == 0});
    };
    add("GET", "/v1/sync/hello", helloResponse);
    add("POST", "/v1/sync/push", pushResponse);
    add("POST", "/v1/sync/pull", pullResponse);
}

} // namespace rs::server
