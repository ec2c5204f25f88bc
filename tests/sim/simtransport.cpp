// SPDX-License-Identifier: GPL-3.0-or-later
#include "simtransport.h"

#include "protocol/limits.h"
#include "simtrace.h"

namespace rs::sim {

using base::ErrorCode;
using base::Result;
using protocol::Failure;

namespace {

ErrorCode errorOf(Failure failure) {
    switch (failure) {
    case Failure::Malformed:
        return ErrorCode::MessageMalformed;
    case Failure::Token:
    case Failure::SignIn:
    case Failure::SecondFactor:
        return ErrorCode::SignInExpired;
    case Failure::DeviceRevoked:
        return ErrorCode::DeviceRevoked;
    case Failure::Forbidden:
    case Failure::NotFound:
        return ErrorCode::AccessDenied;
    case Failure::EpochChanged:
    case Failure::CursorAhead:
        return ErrorCode::EpochChanged;
    case Failure::TooLarge:
        return ErrorCode::MessageTooLarge;
    case Failure::UpgradeRequired:
        return ErrorCode::UpgradeRequired;
    case Failure::Busy:
        return ErrorCode::ServerBusy;
    }
    return ErrorCode::ServerFailed;
}

template <typename T>
Result<T> overTheWire(const T& message) {
    RS_ASSIGN(const QByteArray bytes,
              protocol::inflate(protocol::compress(protocol::encode(message)), protocol::inflatedBodyLimit));
    return protocol::decode<T>(bytes);
}

} // namespace

template <typename Reply, typename Request, typename Deliver>
Result<Reply> SimTransport::exchange(const Request& request, Deliver deliver) {
    const Fault fault = m_world.faultOfExchange();
    traceTurn(&m_laptop, int(fault));
    trace(request);
    if (fault == Fault::RequestLost) return base::fail(ErrorCode::ServerUnreachable);
    RS_ASSIGN(Request arrived, overTheWire(request));
    World::Route route{m_laptop, m_epoch, m_process};
    if (m_laptop.version() == Version::New && m_world.serverVersion() == Version::Old) {
        route.schema += 1;
        if constexpr (std::is_same_v<Request, protocol::PushRequest>) arrived = veiled(std::move(arrived));
    }
    auto answer = deliver(route, arrived);
    answer ? trace(*answer) : trace(answer.error().failure);
    if (fault == Fault::Twice) {
        route.process += 1;
        answer = deliver(route, arrived);
    }
    if (answer && m_laptop.version() == Version::Old) answer = veiled(std::move(*answer));
    if (fault == Fault::ReplyLost) return base::fail(ErrorCode::ServerUnreachable);
    if (!answer) {
        RS_ASSIGN(const Failure failure, protocol::decode<Failure>(protocol::encode(answer.error().failure)));
        return base::fail(errorOf(failure));
    }
    QByteArray packed = protocol::compress(protocol::encode(*answer));
    if (fault == Fault::ReplyCut) packed.chop(1 + packed.size() / 3);
    const auto plain = protocol::inflate(packed, protocol::inflatedBodyLimit);
    if (!plain) return base::fail(ErrorCode::ServerFailed);
    auto reply = protocol::decode<Reply>(*plain);
    return reply ? std::move(reply) : base::fail(ErrorCode::ServerFailed);
}

Result<protocol::Hello> SimTransport::hello() {
    if (m_world.faultOfExchange() == Fault::RequestLost) return base::fail(ErrorCode::ServerUnreachable);
    const auto answer = m_world.hello({m_laptop, m_epoch, m_process});
    if (!answer) return base::fail(errorOf(answer.error().failure));
    return overTheWire(*answer);
}

Result<protocol::PushReply> SimTransport::push(const protocol::PushRequest& request) {
    const std::optional<Ahead> ahead = std::exchange(m_ahead, std::nullopt);
    return ahead && ahead->request == request ? ahead->answer : deliver(request);
}

void SimTransport::expectPush(const protocol::PushRequest& request) { m_ahead = Ahead{request, deliver(request)}; }

Result<protocol::PushReply> SimTransport::deliver(const protocol::PushRequest& request) {
    return exchange<protocol::PushReply>(
        request, [this](const World::Route& route, const auto& arrived) { return m_world.push(route, arrived); });
}

Result<protocol::PullReply> SimTransport::pull(const protocol::PullRequest& request) {
    return exchange<protocol::PullReply>(
        request, [this](const World::Route& route, const auto& arrived) { return m_world.pull(route, arrived); });
}

} // namespace rs::sim
