// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"

#include "protocol/check.h"
#include "protocol/codec.h"
#include "sync/scriptedserver.h"
#include "sync/tokenstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

using base::ErrorCode;
using protocol::Failure;

namespace {

QByteArray sessionBody(const char* access) {
    protocol::Session session;
    session.device = base::newId();
    session.accessToken = QString::fromLatin1(access);
    session.accessSeconds = 900;
    return protocol::encode(session);
}

QByteArray helloBody() { return protocol::encode(protocol::Hello{base::newId(), 1, 1, 0, 500, 1000}); }

QByteArray refused(Failure failure, const QByteArray& headers = {}) {
    return ScriptedServer::reply(protocol::statusOf(failure), protocol::encode(failure), headers);
}

} // namespace

class HttpTest : public testing::Test {
protected:
    [[nodiscard]] sync::HttpTransport transport(const QString& token = QStringLiteral("refresh-token"),
                                                const base::Progress& progress = {},
                                                sync::HttpExchange::Limits limits = {}) {
        sync::ServerProfile profile;
        profile.url = server.url();
        return sync::HttpTransport(profile, token, progress, limits);
    }
    //! Signs in whoever comes and answers hello.
    void answerAsUsual() {
        server.answer = [](const ScriptedServer::Request& request) {
            return ScriptedServer::reply(200, request.path() == "/v1/session/refresh" ? sessionBody("access-1")
                                                                                      : helloBody());
        };
    }
    ScriptedServer server;
};

TEST_F(HttpTest, TheRefreshTokenGetsAnAccessTokenForTheRest) {
    answerAsUsual();
    sync::HttpTransport http = transport();
    ASSERT_TRUE(http.hello());
    ASSERT_TRUE(http.hello());
    ASSERT_EQ(server.requests.size(), 3);
    EXPECT_TRUE(server.requests.at(0).head.contains("authorization: bearer refresh-token"));
    EXPECT_TRUE(server.requests.at(1).head.contains("authorization: bearer access-1"));
    EXPECT_TRUE(server.requests.at(1).head.contains("sync-schema: 1"));
    EXPECT_TRUE(server.requests.at(1).head.contains("accept-encoding: gzip\r\n"));
    EXPECT_FALSE(server.requests.at(2).head.contains("refresh-token"));
    EXPECT_EQ(http.exchange().requests(), 3);
}

TEST_F(HttpTest, AnAccessTokenThatHasEndedIsRenewedOnce) {
    int hellos = 0;
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-2"));
        return ++hellos == 1 ? refused(Failure::Token) : ScriptedServer::reply(200, helloBody());
    };
    sync::HttpTransport http = transport();
    EXPECT_TRUE(http.hello());
    EXPECT_EQ(server.requests.size(), 4);
    server.answer = [&](const ScriptedServer::Request& request) {
        return request.path() == "/v1/session/refresh" ? ScriptedServer::reply(200, sessionBody("access-3"))
                                                       : refused(Failure::Token);
    };
    EXPECT_EQ(http.hello().error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(server.requests.size(), 7); // asked, renewed, asked: not for ever
    EXPECT_EQ(transport({}).hello().error().code, ErrorCode::SignInExpired);
    EXPECT_EQ(server.requests.size(), 7);
}

TEST_F(HttpTest, EveryFailureHasItsError) {
    struct Case {
        QByteArray answer;
        ErrorCode code;
    };
    const Case cases[] = {
        {refused(Failure::Malformed), ErrorCode::MessageMalformed},
        {refused(Failure::DeviceRevoked), ErrorCode::DeviceRevoked},
        {refused(Failure::Forbidden), ErrorCode::AccessDenied},
        {refused(Failure::NotFound), ErrorCode::ServerFailed},
        {refused(Failure::EpochChanged), ErrorCode::EpochChanged},
        {refused(Failure::CursorAhead), ErrorCode::EpochChanged},
        {refused(Failure::TooLarge), ErrorCode::MessageTooLarge},
        {refused(Failure::UpgradeRequired), ErrorCode::UpgradeRequired},
        {refused(Failure::Busy, "Retry-After: 7\r\n"), ErrorCode::ServerBusy},
        {ScriptedServer::reply(502, "<html>"), ErrorCode::ServerBusy},
        {ScriptedServer::reply(418, "<html>"), ErrorCode::ServerFailed},
        {ScriptedServer::reply(400, "<html>a proxy's</html>"), ErrorCode::ServerFailed}, // nothing is refused for it
        {ScriptedServer::reply(400, {}), ErrorCode::ServerFailed},
        {ScriptedServer::reply(200, helloBody(), "Sync-Check: 00000000\r\n"), ErrorCode::ServerFailed},
        {ScriptedServer::reply(200, "<html>a hotel wants you to sign in</html>"), ErrorCode::ServerFailed},
        {ScriptedServer::reply(200,
                               "\x1f\x8b"
                               "broken",
                               "Content-Encoding: gzip\r\n"),
         ErrorCode::ServerFailed},
        {"SSH-2.0-OpenSSH_9.2\r\n\r\n", ErrorCode::ServerUnreachable},
    };
    for (const Case& one : cases) {
        server.answer = [&](const ScriptedServer::Request& request) {
            return request.path() == "/v1/session/refresh" ? ScriptedServer::reply(200, sessionBody("access-1"))
                                                           : one.answer;
        };
        const auto failed = transport(QStringLiteral("refresh-token"), {}, {2000, 3000}).hello();
        ASSERT_FALSE(failed) << one.answer.toStdString();
        EXPECT_EQ(failed.error().code, one.code) << one.answer.toStdString();
        if (one.code == ErrorCode::ServerBusy && one.answer.contains("Retry")) {
            EXPECT_EQ(failed.error().context, QStringList{QStringLiteral("7")});
        }
    }
}

TEST_F(HttpTest, BodiesGoAndComeCompressedAndAreCounted) {
    protocol::PullReply reply;
    reply.epoch = base::newId();
    protocol::ScopePage page;
    page.live << protocol::TableRows{
        7, {{base::newId(), 1, QByteArray("\xa1\x65title\x79\x0f\xa0") + QByteArray(4000, 'a')}}};
    reply.scopes << page;
    const QByteArray plain = protocol::encode(reply), compressed = protocol::compress(plain);
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-1"));
        return ScriptedServer::reply(200, compressed, "Content-Encoding: gzip\r\n");
    };
    sync::HttpTransport http = transport();
    protocol::PullRequest request;
    for (int i = 1; i <= 1000; ++i) request.cursors << protocol::Cursor{i, i, 0};
    const auto answered = http.pull(request);
    ASSERT_TRUE(answered) << int(answered.error().code);
    EXPECT_EQ(answered->scopes, reply.scopes);
    const ScriptedServer::Request& sent = server.requests.last();
    EXPECT_TRUE(sent.head.contains("content-encoding: gzip"));
    EXPECT_LT(sent.body.size(), protocol::encode(request).size());
    EXPECT_EQ(protocol::inflate(sent.body, 1'000'000).value_or(QByteArray()), protocol::encode(request));
    EXPECT_EQ(http.exchange().bytesSent(), sent.body.size());
    EXPECT_EQ(http.exchange().bytesReceived(), compressed.size() + sessionBody("access-1").size());
}

//! One letter of a name that was changed on the way would be somebody's edit for ever.
TEST_F(HttpTest, ABodyThatWasDamagedOnTheWayIsNotTaken) {
    protocol::PullReply reply;
    reply.epoch = base::newId();
    reply.scopes << protocol::ScopePage{
        7, 1, 1, true, {protocol::TableRows{7, {{base::newId(), 1, QByteArray::fromHex("a161616162")}}}}, {}, {}, {}};
    const QByteArray plain = protocol::encode(reply), compressed = protocol::compress(plain);
    QByteArray check = protocol::checkOf(plain), headers;
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-1"));
        return ScriptedServer::reply(200, headers.isEmpty() ? plain : compressed,
                                     headers + "Sync-Check: " + check + "\r\n");
    };
    sync::HttpTransport http = transport();
    for (const QByteArray& coding : {QByteArray(), QByteArray("Content-Encoding: gzip\r\n")}) {
        headers = coding;
        check = protocol::checkOf(plain);
        ASSERT_TRUE(http.pull({}));
        EXPECT_EQ(http.pull({})->scopes, reply.scopes);
        check = protocol::checkOf(plain + 'x');
        EXPECT_EQ(http.pull({}).error().code, ErrorCode::ServerFailed);
    }
    protocol::PullRequest request;
    for (int i = 1; i <= 1000; ++i) request.cursors << protocol::Cursor{i, i, 0};
    EXPECT_FALSE(http.pull(request));
    const ScriptedServer::Request& sent = server.requests.last();
    EXPECT_TRUE(sent.head.contains("content-encoding: gzip"));
    EXPECT_TRUE(sent.head.contains("sync-check: " + protocol::checkOf(protocol::encode(request)) + "\r\n"));
}

TEST_F(HttpTest, ABombIsNotInflated) {
    const QByteArray bomb = protocol::compress(QByteArray(64 * 1024 * 1024, '\0'));
    server.answer = [&](const ScriptedServer::Request& request) {
        return request.path() == "/v1/session/refresh" ? ScriptedServer::reply(200, sessionBody("access-1"))
                                                       : ScriptedServer::reply(200, bomb, "Content-Encoding: gzip\r\n");
    };
    EXPECT_EQ(transport().hello().error().code, ErrorCode::ServerFailed);
    server.answer = [](const ScriptedServer::Request&) {
        return ScriptedServer::reply(200, QByteArray(6'000'000, 'x'));
    };
    EXPECT_EQ(transport().hello().error().code, ErrorCode::ServerFailed);
}

TEST_F(HttpTest, AByteNowAndThenDoesNotKeepARequestAlive) {
    answerAsUsual();
    server.trickleMs = 20;
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(transport(QStringLiteral("refresh-token"), {}, {5000, 400}).hello().error().code,
              ErrorCode::ServerUnreachable);
    EXPECT_LT(clock.elapsed(), 3000);
}

TEST_F(HttpTest, SilenceEndsARequestAndSoDoesCancel) {
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(transport(QStringLiteral("refresh-token"), {}, {300, 20'000}).hello().error().code,
              ErrorCode::ServerUnreachable);
    EXPECT_LT(clock.elapsed(), 10'000);
    base::Progress progress;
    QTimer::singleShot(150, [&] { progress.cancel(); });
    clock.start();
    EXPECT_EQ(transport(QStringLiteral("refresh-token"), progress).hello().error().code, ErrorCode::Cancelled);
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(HttpTest, WhatWasExpectedIsAskedOnceAndTheRestAsUsual) {
    QList<QByteArray> pulls;
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-1"));
        pulls << request.body;
        protocol::PullReply reply;
        reply.accessVersion = pulls.size();
        return ScriptedServer::reply(200, protocol::encode(reply));
    };
    sync::HttpTransport http = transport();
    const protocol::PullRequest first{1, 1000, {{1, 10, 0}}}, second{1, 1000, {{1, 20, 0}}},
        third{1, 1000, {{1, 30, 0}}};
    http.expect(first);
    EXPECT_TRUE(pulls.isEmpty()); // not signed in yet
    ASSERT_TRUE(http.pull(first));
    http.expect(second);
    const auto expected = http.pull(second);
    ASSERT_TRUE(expected);
    EXPECT_EQ(expected->accessVersion, 2);
    EXPECT_EQ(pulls, (QList<QByteArray>{protocol::encode(first), protocol::encode(second)}));
    http.expect(second);
    const auto other = http.pull(third);
    ASSERT_TRUE(other);
    EXPECT_EQ(pulls.last(), protocol::encode(third));
    EXPECT_EQ(other->accessVersion, pulls.size());
}

TEST_F(HttpTest, WhatIsMadeReadyIsSentOnceAndAsItIs) {
    QList<protocol::PushRequest> pushes;
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-1"));
        EXPECT_TRUE(request.head.contains("content-encoding: gzip"));
        pushes << *protocol::decode<protocol::PushRequest>(*protocol::inflate(request.body, 1'000'000));
        return ScriptedServer::reply(200, protocol::encode(protocol::PushReply()));
    };
    const auto requestOf = [](const QString& title) {
        protocol::PushRequest request{base::newId(), base::newId(), {}};
        protocol::Operation op{base::newId(), 0, 1, base::newId(), protocol::OpKind::Insert, {}, {}};
        op.set = title.toUtf8();
        for (int i = 0; i < 100; ++i) request.ops << op;
        return request;
    };
    const protocol::PushRequest first = requestOf(QStringLiteral("one")), second = requestOf(QStringLiteral("two"));
    sync::HttpTransport http = transport();
    ASSERT_TRUE(http.push(first));
    http.prepare(second);
    EXPECT_EQ(pushes.size(), 1);
    http.expectPush(second);
    http.prepare(first); // what goes behind is made ready before the answer to this is asked for
    ASSERT_TRUE(http.push(second));
    EXPECT_EQ(pushes, (QList<protocol::PushRequest>{first, second}));
    ASSERT_TRUE(http.push(first));
    EXPECT_EQ(pushes.last(), first);
}

TEST_F(HttpTest, TheTokenGoesToNoOtherPlace) {
    ScriptedServer elsewhere;
    elsewhere.answer = [](const ScriptedServer::Request&) { return ScriptedServer::reply(200, helloBody()); };
    server.answer = [&](const ScriptedServer::Request& request) {
        if (request.path() == "/v1/session/refresh") return ScriptedServer::reply(200, sessionBody("access-1"));
        return ScriptedServer::reply(302, {}, "Location: " + elsewhere.url().toEncoded() + "/v1/sync/hello\r\n");
    };
    EXPECT_FALSE(transport().hello());
    EXPECT_EQ(elsewhere.requests.size(), 0);
}

TEST_F(HttpTest, NobodyAtThePortIsSaidSo) {
    sync::ServerProfile profile;
    profile.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    sync::HttpTransport http(profile, QStringLiteral("refresh-token"));
    const auto failed = http.hello();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::ServerUnreachable);
    EXPECT_EQ(failed.error().context, QStringList{QStringLiteral("127.0.0.1")});
}

TEST(ServerUrlTest, TakesWhatPeopleTypeAndNoPlainTextToOthers) {
    const auto url = [](const char* typed) {
        const auto read = sync::serverUrl(QString::fromLatin1(typed));
        return read ? read->toString() : QStringLiteral("refused");
    };
    EXPECT_EQ(url("school.example.org"), QStringLiteral("https://school.example.org"));
    EXPECT_EQ(url(" https://school.example.org:8443/sync/ "), QStringLiteral("https://school.example.org:8443/sync"));
    EXPECT_EQ(url("http://localhost:8080"), QStringLiteral("http://localhost:8080"));
    EXPECT_EQ(url("http://[::1]:8080"), QStringLiteral("http://[::1]:8080"));
    for (const char* bad :
         {"http://school.example.org", "ftp://school.example.org", "https://", "https://u:p@host", ""})
        EXPECT_EQ(url(bad), QStringLiteral("refused")) << bad;
}

TEST(TokenStoreTest, WithoutAKeychainTheFileIsForItsOwnerAlone) {
    QTemporaryDir folder;
    const sync::TokenStore tokens(folder.filePath(QStringLiteral("store.db")), sync::TokenStore::Use::FileOnly);
    const base::Id device = base::newId();
    EXPECT_EQ(tokens.read(device).value_or(QStringLiteral("error")), QString());
    // A file that somebody left there, open to all, is not written into.
    QFile left(tokens.file());
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    left.setPermissions(QFileDevice::Permissions(0x6666));
    const auto place = tokens.write(device, QStringLiteral("secret-token"));
    ASSERT_TRUE(place);
    EXPECT_EQ(*place, sync::TokenStore::Place::File);
    EXPECT_EQ(int(QFile::permissions(tokens.file())) & 0x0077, 0);
    EXPECT_EQ(*tokens.read(device), QStringLiteral("secret-token"));
    ASSERT_TRUE(tokens.remove(device));
    EXPECT_FALSE(QFile::exists(tokens.file()));
}

} // namespace rs::test
