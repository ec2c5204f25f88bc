// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveserver.h"

#include "protocol/check.h"

namespace rs::test {

using namespace rs::server;

namespace {

const QByteArray host = "Host: localhost\r\n";

QByteArray get(const QByteArray& path, const QByteArray& more = {}) {
    return "GET " + path + " HTTP/1.1\r\n" + host + more + "\r\n";
}

QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& more = {}) {
    return "POST " + path + " HTTP/1.1\r\n" + host + more + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

TEST_F(LiveServer, AnswersAndKeepsTheConnection) {
    serve();
    RawClient client(port());
    for (int i = 0; i < 3; ++i) {
        client.send(get("/hello"));
        const Heard heard = client.hear();
        EXPECT_EQ(heard.status, 200);
        EXPECT_EQ(heard.body, "hello");
        EXPECT_EQ(heard.header("content-type"), "text/plain");
        EXPECT_FALSE(heard.header("date").isEmpty());
        EXPECT_TRUE(heard.header("connection").isEmpty());
    }
    client.send(post("/echo", QByteArray(50'000, 'y')));
    EXPECT_EQ(client.hear().body, QByteArray(50'000, 'y'));
    EXPECT_EQ(metric("school_connections_total"), 1);
}

//! A request, the status, and whether the connection goes on after it.
TEST_F(LiveServer, KnowsWhatIsNoRequest) {
    serve();
    struct Row {
        QByteArray request;
        int status;
        bool goesOn;
    };
    const QByteArray chunks = "Transfer-Encoding: chunked\r\n";
    const Row rows[] = {
        {get("/nowhere"), 404, true},
        {get("/echo"), 405, true},
        {"DELETE /echo HTTP/1.1\r\n" + host + "\r\n", 405, true},
        {"GET /hello HTTP/1.1\r\n\r\n", 400, true},                                     // no host
        {"GET /hello HTTP/1.1\r\n" + host + host + "\r\n", 400, true},                  // two
        {"GET http://localhost/hello HTTP/1.1\r\n" + host + "\r\n", 400, true},         //
        {"GET /hello HTTP/9.9\r\n" + host + "\r\n", 400, false},                        //
        {"no request at all\r\n\r\n", 400, false},                                      //
        {QByteArray("\x16\x03\x01\x02\x00\x01", 6) + QByteArray(64, '\0'), 400, false}, // TLS to a plain port
        {get("/hello", "Bad Header: x\r\n"), 400, false},                               //
        {"POST /echo HTTP/1.1\r\n" + host + chunks + "Content-Length: 3\r\n\r\n0\r\n\r\n", 400, false},
        {"POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\n" + chunks + "\r\n0\r\n\r\n", 400, false},
        {"POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400, false},
        {"POST /echo HTTP/1.1\r\n" + host + "Content-Length: -3\r\n\r\n", 400, false},
        {"POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 501, true},
        {"POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501, false},
        {"POST /echo HTTP/1.1\r\n" + host + chunks + "\r\nxyz\r\n", 400, false}, // no chunk
        {post("/echo", "abc", "Content-Encoding: br\r\n"), 415, false},          //
        {post("/echo", "abc", "Expect: a miracle\r\n"), 417, false},             //
        {post("/hello", "abc"), 405, false},                                     //
        {get("/hello", "Content-Length: 3\r\n") + "abc", 413, false},            // no body belongs there
        {get("/hello", "X: " + QByteArray(5000, 'x') + "\r\n"), 431, false},     //
        {get("/" + QByteArray(5000, 'x')), 431, false},                          //
    };
    for (const Row& row : rows) {
        RawClient client(port());
        client.send(row.request);
        const Heard heard = client.hear();
        EXPECT_EQ(heard.status, row.status) << row.request.left(200).toStdString();
        EXPECT_EQ(heard.header("connection") == "close", !row.goesOn) << row.request.left(200).toStdString();
        if (!row.goesOn) continue;
        client.send(get("/hello"));
        EXPECT_EQ(client.hear().body, "hello") << row.request.left(200).toStdString();
    }
}

TEST_F(LiveServer, SaysWhatAPathAllows) {
    serve();
    RawClient client(port());
    client.send("PUT /hello HTTP/1.1\r\n" + host + "\r\n");
    EXPECT_EQ(client.hear().header("allow"), "GET, HEAD");
    client.send(get("/echo"));
    EXPECT_EQ(client.hear().header("allow"), "POST");
}

TEST_F(LiveServer, AnswersHeadWithoutABody) {
    serve();
    RawClient client(port());
    client.expectHead();
    client.send("HEAD /hello HTTP/1.1\r\n" + host + "\r\nHEAD /hello HTTP/1.1\r\n" + host + "\r\n");
    for (int i = 0; i < 2; ++i) {
        const Heard heard = client.hear();
        EXPECT_EQ(heard.status, 200);
        EXPECT_EQ(heard.header("content-length"), "5");
    }
    EXPECT_TRUE(client.unread().isEmpty());
}

TEST_F(LiveServer, AnswersPipelinedRequestsInTheirOrder) {
    serve();
    RawClient client(port());
    client.send(post("/echo", "one") + get("/hello") + post("/echo", "three") + get("/light"));
    EXPECT_EQ(client.hear().body, "one");
    EXPECT_EQ(client.hear().body, "hello");
    EXPECT_EQ(client.hear().body, "three");
    EXPECT_EQ(client.hear().body, "127.0.0.1");
}

TEST_F(LiveServer, ClosesAfterHttp10AndWhenAskedTo) {
    serve();
    for (const QByteArray& request :
         {QByteArray("GET /hello HTTP/1.0\r\n\r\n"), get("/hello", "Connection: close\r\n")}) {
        RawClient client(port());
        client.send(request);
        const Heard heard = client.hear();
        EXPECT_EQ(heard.body, "hello");
        EXPECT_EQ(heard.header("connection"), "close");
        EXPECT_GE(client.closedAfter(), 0);
    }
}

TEST_F(LiveServer, AsksForABodyThatWaits) {
    serve();
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    EXPECT_EQ(client.hear().status, 100);
    client.send("body");
    EXPECT_EQ(client.hear().body, "body");
    client.send("POST /echo HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 999999\r\n\r\n");
    EXPECT_EQ(client.hear().status, 413) << "before it has been sent";
}

TEST_F(LiveServer, ReadsChunksAndGzip) {
    serve();
    RawClient client(port());
    client.send("POST /echo HTTP/1.1\r\n" + host +
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: x\r\n\r\n");
    EXPECT_EQ(client.hear().body, "abcde");
    const QByteArray long_(100'000, 'z');
    client.send(post("/echo", protocol::compress(long_), "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n"));
    const Heard heard = client.hear();
    EXPECT_EQ(heard.header("content-encoding"), "gzip");
    EXPECT_EQ(protocol::inflate(heard.body, 1'000'000), long_);
    client.send(post("/echo", "short", "Accept-Encoding: gzip\r\n"));
    EXPECT_EQ(client.hear().body, "short");
    client.send(post("/echo", "no gzip", "Content-Encoding: gzip\r\n"));
    EXPECT_EQ(client.hear().status, 400);
}

TEST_F(LiveServer, RefusesABombWithoutInflatingIt) {
    serve();
    const QByteArray bomb = protocol::compress(QByteArray(32 * 1024 * 1024, '\0'));
    ASSERT_LT(bomb.size(), 64 * 1024);
    RawClient client(port());
    client.send(post("/echo", bomb, "Content-Encoding: gzip\r\n"));
    EXPECT_EQ(client.hear().status, 413);
    EXPECT_LT(metric("process_resident_memory_bytes"), 1e9);
}

//! With its length told or not: the answer arrives although the client was still sending.
TEST_F(LiveServer, RefusesLargeBodiesSoThatTheClientCanReadIt) {
    serve();
    const QByteArray body(1024 * 1024, 'x');
    const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
    for (const QByteArray& request :
         {post("/echo", body), "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + chunk}) {
        RawClient client(port());
        client.send(request);
        const Heard heard = client.hear();
        EXPECT_EQ(heard.status, 413);
        EXPECT_EQ(heard.header("connection"), "close");
        EXPECT_EQ(heard.body, protocol::encode(protocol::Failure::TooLarge));
        EXPECT_GE(client.closedAfter(), 0);
    }
}

TEST_F(LiveServer, BelievesATrustedProxyOnly) {
    serve({calm(), {*subnetOf(QStringLiteral("127.0.0.1"))}});
    RawClient client(port());
    client.send(get("/light", "X-Forwarded-For: 203.0.113.1, 198.51.100.7\r\n"));
    EXPECT_EQ(client.hear().body, "198.51.100.7");
}

TEST_F(LiveServer, BelievesNobodyElse) {
    serve();
    RawClient client(port());
    client.send(get("/light", "X-Forwarded-For: 198.51.100.7\r\n"));
    EXPECT_EQ(client.hear().body, "127.0.0.1");
}

//! Bytes that were damaged between the laptop and here are sent once more: nobody takes them for what was meant, and
//! nobody is told that what was meant is bad.
TEST_F(LiveServer, NoticesADamagedBody) {
    serve();
    const QByteArray body = "a name", packed = protocol::compress(body), gzip = "Content-Encoding: gzip\r\n";
    const QByteArray check = "Sync-Check: " + protocol::checkOf(body) + "\r\n";
    EXPECT_EQ(protocol::checkOf("123456789"), "cbf43926"); // the known value of CRC-32
    QByteArray broken = packed;
    broken[broken.size() - 6] = char(~broken.at(broken.size() - 6));
    struct Row {
        QByteArray body, headers;
        int status;
    };
    const Row rows[] = {
        {body, check, 200},   {packed, gzip + check, 200}, {body, {}, 200},     {"a nama", check, 503},
        {packed, check, 503}, {broken, gzip + check, 503}, {broken, gzip, 400}, {body, "Sync-Check: 1\r\n", 503},
        {"", check, 503},
    };
    for (const Row& row : rows) {
        RawClient client(port());
        client.send(post("/echo", row.body, row.headers));
        const Heard heard = client.hear();
        EXPECT_EQ(heard.status, row.status) << row.headers.toStdString();
        EXPECT_EQ(heard.body, row.status == 200 ? body
                                                : protocol::encode(row.status == 503 ? protocol::Failure::Busy
                                                                                     : protocol::Failure::Malformed));
        EXPECT_EQ(heard.header("sync-check"), protocol::checkOf(heard.body));
    }
    RawClient client(port());
    client.send(get("/large", "Accept-Encoding: gzip\r\n"));
    const Heard large = client.hear();
    EXPECT_EQ(large.header("content-encoding"), "gzip");
    EXPECT_EQ(large.header("sync-check"), protocol::checkOf(QByteArray(24 * 1024 * 1024, 'x')));
}

} // namespace rs::test
