// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveserver.h"

#include <QThread>

#include <thread>

namespace rs::test {

using namespace rs::server;
using Line = RawClient::Line;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

//! Sends a byte every while until the server has had enough; how long that took.
qint64 drip(RawClient& client, const QByteArray& bytes) {
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < bytes.size() && timer.elapsed() < 10'000; ++i) {
        client.send(bytes.mid(i, 1));
        if (client.closedAfter(50) >= 0) return timer.elapsed();
    }
    return -1;
}

//! A deadline of 600 ms, on a machine that may be busy.
void expectInTime(qint64 took, const char* what) {
    EXPECT_GT(took, 300) << what;
    EXPECT_LT(took, 5000) << what;
}

} // namespace

TEST_F(LiveServer, ClosesWhoSaysNothing) {
    serve({quick()});
    RawClient client(port());
    expectInTime(client.closedAfter(), "nothing at all");
    QElapsedTimer timer;
    timer.start();
    while (metric("school_connections") > 0 && timer.elapsed() < 5000) QThread::msleep(10);
    EXPECT_EQ(metric("school_connections_timed_out_total"), 1);
}

TEST_F(LiveServer, ClosesWhoNeverEndsTheHandshake) {
    serve({quick()}, Line::Tls);
    RawClient silent(port());
    expectInTime(silent.closedAfter(), "no handshake");
    RawClient partial(port());
    partial.send(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
    expectInTime(partial.closedAfter(), "half a handshake");
    RawClient odd(port());
    odd.send(hello);
    EXPECT_LT(odd.closedAfter(), 5000) << "plain words to a TLS port";
}

TEST_F(LiveServer, ClosesWhoDripsTheHeader) {
    serve({quick()});
    RawClient client(port());
    expectInTime(drip(client, hello + QByteArray(4000, 'x')), "header");
}

TEST_F(LiveServer, ClosesWhoDripsTheBody) {
    serve({quick()});
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n");
    expectInTime(drip(client, QByteArray(4000, 'x')), "body");
}

TEST_F(LiveServer, ClosesWhoDoesNotReadTheAnswer) {
    serve({quick()});
    RawClient client(port());
    client.socket().setReadBufferSize(1024);
    client.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (metric("school_connections") == 0 && timer.elapsed() < 8000) QThread::msleep(1);
    ASSERT_EQ(metric("school_connections"), 1) << "it was let in";
    while (metric("school_connections") > 0 && timer.elapsed() < 8000) QThread::msleep(20);
    EXPECT_EQ(metric("school_connections"), 0);
}

TEST_F(LiveServer, LetsABreakBetweenRequestsBeLongerThanAHeader) {
    serve({quick()});
    RawClient client(port());
    client.send(hello);
    EXPECT_EQ(client.hear().status, 200);
    EXPECT_TRUE(client.isOpen(700));
    client.send(hello);
    EXPECT_EQ(client.hear().status, 200);
    const qint64 took = client.closedAfter();
    EXPECT_GT(took, 500);
    EXPECT_LT(took, 6000);
}

TEST_F(LiveServer, ClosesAfterSoManyRequests) {
    HttpLimits limits = calm();
    limits.requestsPerConnection = 3;
    serve({limits});
    RawClient client(port());
    client.send(hello + hello + hello + hello);
    EXPECT_TRUE(client.hear().header("connection").isEmpty());
    EXPECT_TRUE(client.hear().header("connection").isEmpty());
    EXPECT_EQ(client.hear().header("connection"), "close");
    EXPECT_EQ(client.hear(1000).status, 0);
}

TEST_F(LiveServer, LetsOnlySoManyInFromOneAddress) {
    HttpLimits limits = calm();
    limits.connectionsPerAddress = 3;
    serve({limits});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(port()));
        clients.back()->send(hello);
        EXPECT_EQ(clients.back()->hear().status, 200);
    }
    RawClient fourth(port());
    EXPECT_GE(fourth.closedAfter(3000), 0);
    EXPECT_EQ(metric("school_connections_refused_total{reason=\"address\"}"), 1);
    clients.pop_back();
    QElapsedTimer timer;
    timer.start();
    while (metric("school_connections") > 2 && timer.elapsed() < 5000) QThread::msleep(10);
    RawClient again(port());
    again.send(hello);
    EXPECT_EQ(again.hear().status, 200);
}

TEST_F(LiveServer, LetsOnlySoManyInAtAll) {
    HttpLimits limits = calm();
    limits.connections = 2;
    serve({limits, {*subnetOf(QStringLiteral("127.0.0.1"))}}); // a proxy, so that its address does not count
    RawClient one(port()), two(port());
    one.send(hello), two.send(hello);
    EXPECT_EQ(one.hear().status, 200);
    EXPECT_EQ(two.hear().status, 200);
    RawClient third(port());
    EXPECT_GE(third.closedAfter(3000), 0);
    EXPECT_EQ(metric("school_connections_refused_total{reason=\"all\"}"), 1);
}

TEST_F(LiveServer, SaysWhenItHasTooMuchToDo) {
    HttpService::Settings settings{calm()};
    settings.workers = 1;
    settings.queue = 1;
    serve(settings);
    const QByteArray wait = "POST /wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
    RawClient running(port()), waiting(port()), refused(port());
    running.send(wait);
    ASSERT_TRUE(someoneWaits());
    waiting.send(wait);
    QElapsedTimer timer;
    timer.start();
    while (metric("school_requests_waiting") < 1 && timer.elapsed() < 5000) QThread::msleep(5);
    refused.send(hello);
    const Heard heard = refused.hear();
    EXPECT_EQ(heard.status, 503);
    EXPECT_EQ(heard.header("retry-after"), "1");
    refused.send("GET /light HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(refused.hear().status, 200) << "what needs no worker still answers";
    free();
    EXPECT_EQ(running.hear().body, "waited");
    EXPECT_EQ(waiting.hear().body, "waited");
}

TEST_F(LiveServer, EndsWhatRunsAndLetsNobodyIn) {
    serve();
    RawClient running(port()), idle(port());
    idle.send(hello);
    EXPECT_EQ(idle.hear().status, 200);
    running.send("POST /wait HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    ASSERT_TRUE(someoneWaits());
    server().stop();
    EXPECT_GE(idle.closedAfter(3000), 0);
    QSslSocket late;
    late.connectToHost(QStringLiteral("127.0.0.1"), port());
    EXPECT_FALSE(late.waitForConnected(1000));
    free();
    const Heard heard = running.hear();
    EXPECT_EQ(heard.body, "waited");
    EXPECT_EQ(heard.header("connection"), "close");
    server().wait();
}

TEST_F(LiveServer, DoesNotWaitForEverWhenItEnds) {
    serve({quick()});
    RawClient dripping(port());
    dripping.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\nx");
    QElapsedTimer timer;
    timer.start();
    server().stop();
    server().wait();
    EXPECT_LT(timer.elapsed(), 6000);
}

TEST_F(LiveServer, SpeaksTls) {
    serve({calm()}, Line::Tls);
    RawClient client(port(), Line::Tls);
    EXPECT_TRUE(client.socket().sessionProtocol() == QSsl::TlsV1_3 ||
                client.socket().sessionProtocol() == QSsl::TlsV1_2);
    client.send(hello + hello);
    EXPECT_EQ(client.hear().body, "hello");
    EXPECT_EQ(client.hear().body, "hello");
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500000\r\n\r\n" + QByteArray(500'000, 'x'));
    EXPECT_EQ(client.hear().status, 413) << "read although it was still being sent";
    EXPECT_GE(client.closedAfter(), 0);
}

//! Many at once, each with many requests: nothing is lost, mixed up or left open.
TEST_F(LiveServer, ServesManyAtOnce) {
    serve({calm()}, Line::Tls);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int c = 0; c < 5; ++c) {
                RawClient client(port(), Line::Tls);
                for (int r = 0; r < 10; ++r) {
                    const QByteArray body = QByteArray::number(t * 1000 + c * 100 + r).repeated(300);
                    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                                QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    if (client.hear().body == body) ++right;
                }
            }
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(right, 200);
    QElapsedTimer timer;
    timer.start();
    while (metric("school_connections") > 0 && timer.elapsed() < 5000) QThread::msleep(10);
    EXPECT_EQ(metric("school_connections"), 0);
}

TEST(HttpServerTest, SaysWhyItCannotListen) {
    HttpService service({}, [] { return sql::Connection::open({sql::Engine::Sqlite, QStringLiteral(":memory:")}); });
    const auto first = HttpServer::start({QStringLiteral("127.0.0.1"), 0, {}}, service);
    ASSERT_TRUE(first);
    const auto second = HttpServer::start({QStringLiteral("127.0.0.1"), (*first)->port(), {}}, service);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::CannotListen);
    EXPECT_EQ(HttpServer::start({QStringLiteral("192.0.2.1"), 0, {}}, service).error().code,
              base::ErrorCode::CannotListen);
    const TlsFiles missing{QStringLiteral("/nonexistent/c.pem"), QStringLiteral("/nonexistent/k.pem")};
    EXPECT_EQ(HttpServer::start({QStringLiteral("127.0.0.1"), 0, missing}, service).error().code,
              base::ErrorCode::FileIsMalformed);
}

} // namespace rs::test
