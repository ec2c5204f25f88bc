// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "sync/httptransport.h"
#include "sync/scriptedserver.h"

#include <gtest/gtest.h>

namespace rs::test {

using base::ErrorCode;
using protocol::Failure;
using protocol::HeldDecision;

//! What was held back goes its own way: it concerns the server alone, no store.
class HeldTransportTest : public testing::Test {
protected:
    HeldTransportTest() {
        server.answer = [this](const ScriptedServer::Request& request) {
            protocol::Session session;
            session.accessToken = QStringLiteral("access");
            const bool isRefresh = request.path() == "/v1/session/refresh";
            return isRefresh ? ScriptedServer::reply(200, protocol::encode(session)) : answer;
        };
    }
    [[nodiscard]] sync::HttpTransport transport() const {
        sync::ServerProfile profile;
        profile.url = server.url();
        return sync::HttpTransport(profile, QStringLiteral("refresh-token"));
    }
    QByteArray answer;
    ScriptedServer server;
};

TEST_F(HeldTransportTest, PagesAndVerdictsGoOverTheWire) {
    protocol::HeldReply page{base::newId(), {}, {}, true};
    protocol::HeldOperation one;
    one.op.id = base::newId();
    one.author = QStringLiteral("anna");
    page.held << one;
    answer = ScriptedServer::reply(200, protocol::encode(page));
    sync::HttpTransport http = transport();
    const protocol::HeldRequest request{base::newId(), 20};
    EXPECT_EQ(http.held(request), page);
    EXPECT_EQ(server.requests.last().path(), "/v1/held/list");
    EXPECT_TRUE(server.requests.last().head.contains("authorization: bearer access\r\n"));
    EXPECT_EQ(protocol::decode<protocol::HeldRequest>(server.requests.last().body), request);

    const protocol::HeldOutcome outcome{base::newId(), {{base::newId(), protocol::Outcome::Applied}}};
    answer = ScriptedServer::reply(200, protocol::encode(outcome));
    const protocol::HeldVerdict verdict{page.held.first().op.id, HeldDecision::Apply};
    EXPECT_EQ(http.decideHeld(verdict), outcome);
    EXPECT_EQ(server.requests.last().path(), "/v1/held/decide");
    EXPECT_EQ(protocol::decode<protocol::HeldVerdict>(server.requests.last().body), verdict);
}

TEST_F(HeldTransportTest, WhatIsNotOursToDecideIsAnError) {
    const std::pair<Failure, ErrorCode> cases[] = {{Failure::Forbidden, ErrorCode::AccessDenied},
                                                   {Failure::DeviceRevoked, ErrorCode::DeviceRevoked},
                                                   {Failure::NotFound, ErrorCode::ServerFailed}};
    for (const auto& [failure, code] : cases) {
        answer = ScriptedServer::reply(protocol::statusOf(failure), protocol::encode(failure));
        EXPECT_EQ(transport().decideHeld({}).error().code, code);
        EXPECT_EQ(transport().held({}).error().code, code);
    }
    answer = ScriptedServer::reply(200, "no reply");
    EXPECT_EQ(transport().held({}).error().code, ErrorCode::ServerFailed);
}

} // namespace rs::test
