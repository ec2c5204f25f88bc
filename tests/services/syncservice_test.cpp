// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncservice.h"

#include "protocol/codec.h"
#include "support/teststore.h"
#include "sync/scriptedserver.h"

#include <QTcpServer>

namespace rs::test {

using namespace Qt::StringLiterals;
using State = services::SyncService::Status::State;

class SyncServiceTest : public testing::Test {
protected:
    void SetUp() override { qputenv("RS_NO_KEYCHAIN", "1"); }
    //! As after signing in; the server is at this port of this machine.
    void pretendConnected(quint16 port) {
        waitFor(store.workspace().run<bool>([port](storage::Store& opened) -> base::Result<bool> {
            sync::ServerProfile profile;
            profile.url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
            RS_TRY(sync::writeProfile(opened, profile));
            RS_TRY(sync::TokenStore(opened.path()).write(base::newId(), u"token"_s));
            return true;
        }));
    }
    TestStore store;
};

TEST_F(SyncServiceTest, AStoreWithoutAServerRests) {
    services::SyncService service(store.workspace());
    QSignalSpy told(&service, &services::SyncService::statusChanged);
    ASSERT_TRUE(waitUntil([&] { return told.count() > 0; }));
    EXPECT_EQ(service.status().state, State::NotConnected);
    store.addSchool();
    service.syncNow();
    ASSERT_TRUE(waitUntil([&] { return told.count() > 1; }));
    EXPECT_EQ(service.status().state, State::NotConnected);
}

TEST_F(SyncServiceTest, AServerThatIsAwayIsTriedAgainByItself) {
    QTcpServer port;
    ASSERT_TRUE(port.listen(QHostAddress::LocalHost));
    pretendConnected(port.serverPort());
    store.addSchool();
    port.close();
    services::SyncService service(store.workspace());
    int attempts = 0;
    QObject::connect(&service, &services::SyncService::statusChanged, &service, [&] {
        attempts += service.status().state == State::Waiting && service.status().error.has_value();
    });
    // The first pauses are about one and two seconds long.
    ASSERT_TRUE(waitUntil([&] { return attempts >= 3; }, 20'000));
    EXPECT_EQ(service.status().error->code, base::ErrorCode::ServerUnreachable);
    EXPECT_EQ(service.status().unsent, 1);
    store.addSchool();
    ASSERT_TRUE(waitUntil([&] { return service.status().unsent == 2; }));
}

TEST_F(SyncServiceTest, ASilentServerNeitherBlocksTheWindowNorItsEnd) {
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    pretendConnected(silent.serverPort());
    QElapsedTimer clock;
    {
        services::SyncService service(store.workspace());
        ASSERT_TRUE(waitUntil([&] { return service.status().state == State::Working; }));
        clock.start();
        const base::Id school = store.addSchool(); // somebody works on meanwhile
        EXPECT_LT(clock.elapsed(), 3000);
        EXPECT_TRUE(*store.workspace().reader().find(domain::entity(u"event"), school));
        service.cancel();
        ASSERT_TRUE(waitUntil([&] { return service.status().state != State::Working; }));
        EXPECT_EQ(service.status().error->code, base::ErrorCode::Cancelled);
        service.syncNow();
        ASSERT_TRUE(waitUntil([&] { return service.status().state == State::Working; }));
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(SyncServiceTest, AFingerprintIsReadBackFromItsError) {
    const QByteArray digest = QByteArray::fromHex("00ff10");
    const base::Error error{base::ErrorCode::CertificateUnknown, {u"host"_s, sync::fingerprintText(digest)}};
    EXPECT_EQ(error.context.at(1), u"00:FF:10"_s);
    EXPECT_EQ(services::SyncService::pinOf(error), digest);
}

//! Whoever waits for an answer runs an event loop, and everything may be asked of the runner in it.
TEST_F(SyncServiceTest, WhileAnAnswerIsWaitedForNothingIsPulledAway) {
    ScriptedServer server;
    server.answer = [](const ScriptedServer::Request& request) {
        const protocol::Session session{{}, {}, {}, {}, u"access"_s, 900};
        const bool isRefresh = request.path() == "/v1/session/refresh";
        return isRefresh ? ScriptedServer::reply(200, protocol::encode(session)) : QByteArray();
    };
    pretendConnected(quint16(server.url().port()));
    const auto hellos = [&] {
        return std::count_if(server.requests.begin(), server.requests.end(),
                             [](const ScriptedServer::Request& one) { return one.path() == "/v1/sync/hello"; });
    };
    services::SyncService service(store.workspace());
    ASSERT_TRUE(waitUntil([&] { return hellos() == 1; }));
    service.syncNow();
    waitUntil([&] { return hellos() > 1; }, 300);
    EXPECT_EQ(hellos(), 1) << "one at a time";
    service.reconnect();
    ASSERT_TRUE(waitUntil([&] { return hellos() == 2; })) << "another server: what was waited for is left";
    service.syncNow();
    service.cancel();
    ASSERT_TRUE(waitUntil([&] { return hellos() == 3; })) << "what was asked for meanwhile comes after";
}

} // namespace rs::test
