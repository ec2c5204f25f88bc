// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"

#include "domain/registry.h"
#include "protocol/codec.h"

namespace rs::sync {

using base::Error;
using base::ErrorCode;
using base::Result;
using protocol::Failure;

namespace {

Failure failureOf(const HttpExchange::Answer& answer) {
    if (const auto failure = protocol::decode<Failure>(answer.body)) return *failure;
    // A bare 400 is about HTTP, or a proxy's: it is no verdict on what was sent, and nothing must be refused for it.
    switch (answer.status) {
    case 401:
        return Failure::Token;
    case 409:
        return Failure::EpochChanged;
    case 413:
        return Failure::TooLarge;
    case 426:
        return Failure::UpgradeRequired;
    case 429:
    case 502: // a balancer whose server is away
    case 503:
    case 504:
        return Failure::Busy;
    default:
        return Failure::NotFound;
    }
}

Error errorOf(const HttpExchange::Answer& answer) {
    switch (failureOf(answer)) {
    case Failure::Malformed:
        return {ErrorCode::MessageMalformed, {}};
    case Failure::Token:
        return {ErrorCode::SignInExpired, {}};
    case Failure::SignIn:
        return {ErrorCode::SignInRefused, {}};
    case Failure::SecondFactor:
        return {ErrorCode::SecondFactorNeeded, {}};
    case Failure::DeviceRevoked:
        return {ErrorCode::DeviceRevoked, {}};
    case Failure::Forbidden:
        return {ErrorCode::AccessDenied, {}};
    case Failure::EpochChanged:
    case Failure::CursorAhead:
        return {ErrorCode::EpochChanged, {}};
    case Failure::TooLarge:
        return {ErrorCode::MessageTooLarge, {}};
    case Failure::UpgradeRequired:
        return {ErrorCode::UpgradeRequired, {}};
    case Failure::Busy:
        return {ErrorCode::ServerBusy, {QString::number(std::max(1, answer.retryAfter))}};
    case Failure::NotFound:
        break;
    }
    return {ErrorCode::ServerFailed, {QString::number(answer.status)}};
}

//! An answer that cannot be read says nothing about what was asked.
template <typename T>
Result<T> readAnswer(const Result<QByteArray>& body) {
    if (!body) return tl::unexpected(body.error());
    auto message = protocol::decode<T>(*body);
    if (!message) return base::fail(ErrorCode::ServerFailed, {QStringLiteral("200")}, QStringLiteral("unreadable"));
    return std::move(*message);
}

} // namespace

HttpTransport::HttpTransport(const ServerProfile& profile, const QString& refreshToken, const base::Progress& progress,
                             HttpExchange::Limits limits)
    : m_profile(profile),
      m_exchange(profile, progress, limits),
      m_refreshToken(refreshToken.toLatin1()) {}

HttpExchange::Request HttpTransport::addressed(HttpExchange::Request request, With with) const {
    if (with == With::AccessToken) {
        request.token = m_accessToken;
        request.headers << std::pair(QByteArray("Sync-Schema"), QByteArray::number(domain::schemaVersion));
        if (!m_epoch.isNull()) request.headers << std::pair(QByteArray("Sync-Epoch"), base::toText(m_epoch).toLatin1());
    } else if (with == With::RefreshToken) {
        request.token = m_refreshToken;
    }
    return request;
}

Result<QByteArray> HttpTransport::askOnce(HttpExchange::Request request, With with) {
    RS_ASSIGN(const HttpExchange::Answer answer, m_exchange.run(addressed(std::move(request), with)));
    if (answer.status >= 200 && answer.status < 300) return answer.body;
    return tl::unexpected(errorOf(answer));
}

Result<QByteArray> HttpTransport::ask(HttpExchange::Request request, With with) {
    if (with != With::AccessToken) return askOnce(request, with);
    if (m_accessToken.isEmpty()) RS_TRY(refresh());
    auto body = askOnce(request, with);
    if (body || body.error().code != ErrorCode::SignInExpired) return body;
    RS_TRY(refresh());
    return askOnce(request, with);
}

Result<> HttpTransport::refresh() {
    m_accessToken.clear();
    if (m_refreshToken.isEmpty()) return base::fail(ErrorCode::SignInExpired);
    const auto session =
        readAnswer<protocol::Session>(ask({"/v1/session/refresh", {}, {}, {}, true}, With::RefreshToken));
    if (!session) return tl::unexpected(session.error());
    m_accessToken = session->accessToken.toLatin1();
    return {};
}

Result<protocol::Session> HttpTransport::signIn(const protocol::SignIn& message) {
    auto session =
        readAnswer<protocol::Session>(ask({"/v1/session", protocol::encode(message), {}, {}, true}, With::Nothing));
    if (!session) return session;
    m_refreshToken = session->refreshToken.toLatin1();
    m_accessToken = session->accessToken.toLatin1();
    return session;
}

Result<> HttpTransport::signOut() {
    RS_TRY(ask({"/v1/session/end", {}, {}, {}, true}, With::RefreshToken));
    m_refreshToken.clear();
    m_accessToken.clear();
    return {};
}

Result<protocol::Hello> HttpTransport::hello() {
    return readAnswer<protocol::Hello>(ask({"/v1/sync/hello", {}, {}, {}, false}, With::AccessToken));
}

Result<protocol::PushReply> HttpTransport::push(const protocol::PushRequest& request) {
    return readAnswer<protocol::PushReply>(ask(askingFor(request), With::AccessToken));
}

Result<protocol::PullReply> HttpTransport::pull(const protocol::PullRequest& request) {
    return readAnswer<protocol::PullReply>(
        ask({"/v1/sync/pull", protocol::encode(request), {}, {}, true}, With::AccessToken));
}

Result<protocol::HeldReply> HttpTransport::held(const protocol::HeldRequest& request) {
    return readAnswer<protocol::HeldReply>(
        ask({"/v1/held/list", protocol::encode(request), {}, {}, true}, With::AccessToken));
}

Result<protocol::HeldOutcome> HttpTransport::decideHeld(const protocol::HeldVerdict& verdict) {
    return readAnswer<protocol::HeldOutcome>(
        ask({"/v1/held/decide", protocol::encode(verdict), {}, {}, true}, With::AccessToken));
}

void HttpTransport::begin(HttpExchange::Request request) {
    if (!m_accessToken.isEmpty()) m_exchange.begin(addressed(std::move(request), With::AccessToken));
}

void HttpTransport::expect(const protocol::PullRequest& request) {
    begin({"/v1/sync/pull", protocol::encode(request), {}, {}, true});
}

void HttpTransport::expectPush(const protocol::PushRequest& request) { begin(askingFor(request)); }

void HttpTransport::prepare(const protocol::PushRequest& request) {
    m_ready = askingFor(request);
    m_ready.packed = HttpExchange::pack(m_ready.body);
    m_prepared = request;
}

HttpExchange::Request HttpTransport::askingFor(const protocol::PushRequest& request) const {
    if (!m_ready.body.isEmpty() && m_prepared == request) return m_ready;
    return {"/v1/sync/push", protocol::encode(request), {}, {}, true};
}

} // namespace rs::sync
