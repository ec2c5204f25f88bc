// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/accesslog.h"
#include "server/http/headers.h"
#include "server/http/metrics.h"
#include "server/http/router.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace rs::server;

TEST(Headers, PathIsOfAPlainTargetOnly) {
    EXPECT_EQ(pathOf("/a/b?c=/d"), "/a/b");
    EXPECT_EQ(pathOf("/"), "/");
    EXPECT_EQ(pathOf("/%2e%2e"), "/%2e%2e") << "nothing is decoded, so nothing is meant twice";
    for (const char* odd : {"", "*", "a", "http://example.org/a", "/a b", "/a\x01", "/\xd0\xb0", "/a#b"})
        EXPECT_FALSE(pathOf(odd)) << odd;
}

TEST(Headers, BearerIsOneToken) {
    EXPECT_EQ(bearerToken("Bearer abc-DEF_1.2~3+/="), "abc-DEF_1.2~3+/=");
    EXPECT_EQ(bearerToken("bearer x"), "x");
    for (const char* odd :
         {"", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "Bearer  a", "Bearer a,b", "Bearer a\n"})
        EXPECT_FALSE(bearerToken(odd)) << odd;
    EXPECT_TRUE(bearerToken("Bearer " + QByteArray(256, 'a')));
    EXPECT_FALSE(bearerToken("Bearer " + QByteArray(257, 'a')));
}

TEST(Headers, GzipIsWelcomeWhereItSaysSo) {
    for (const char* yes : {"gzip", "deflate, gzip", "GZIP;q=0.5", "*", "br;q=1, *;q=0.1", "x-gzip"})
        EXPECT_TRUE(acceptsGzip(yes)) << yes;
    for (const char* no : {"", "deflate", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzip;q=x", "gzipped"})
        EXPECT_FALSE(acceptsGzip(no)) << no;
}

TEST(Headers, NumbersAreDigits) {
    EXPECT_EQ(numberOf("7"), 7);
    EXPECT_EQ(numberOf("2147483647"), 2147483647);
    for (const char* odd : {"", "-1", "+1", " 1", "1.0", "0x1", "2147483648", "99999999999"})
        EXPECT_FALSE(numberOf(odd)) << odd;
}

TEST(Headers, ClientIsWhomTheTrustedProxyNames) {
    const QList<Subnet> proxies{*subnetOf(QStringLiteral("10.0.0.0/8")), *subnetOf(QStringLiteral("::1"))};
    struct Row {
        const char* peer;
        QList<QByteArray> forwarded;
        const char* client;
    };
    const Row rows[] = {
        {"192.0.2.1", {"198.51.100.7"}, "192.0.2.1"},                  // nobody's word
        {"10.0.0.1", {}, "10.0.0.1"},                                  //
        {"10.0.0.1", {"198.51.100.7"}, "198.51.100.7"},                //
        {"10.0.0.1", {"203.0.113.9, 198.51.100.7"}, "198.51.100.7"},   // what comes before was written by the client
        {"10.0.0.1", {"203.0.113.9", "198.51.100.7"}, "198.51.100.7"}, // the same in two headers
        {"10.0.0.1", {"198.51.100.7, 10.0.0.2"}, "198.51.100.7"},      // two proxies
        {"10.0.0.1", {"198.51.100.7:4711"}, "198.51.100.7"},           //
        {"::1", {"[2001:db8::5]:4711"}, "2001:db8::5"},                //
        {"::ffff:10.0.0.1", {"198.51.100.7"}, "198.51.100.7"},         // IPv4 that came as IPv6
        {"10.0.0.1", {"unknown"}, "10.0.0.1"},                         //
        {"10.0.0.1", {"198.51.100.7, "}, "10.0.0.1"},                  //
        {"10.0.0.1", {"198.51.100.7, evil, 10.0.0.2"}, "10.0.0.2"},    //
    };
    for (const Row& row : rows)
        EXPECT_EQ(clientOf(QHostAddress(QString::fromLatin1(row.peer)), row.forwarded, proxies),
                  QHostAddress(QString::fromLatin1(row.client)))
            << row.peer << " " << row.forwarded.join("|").toStdString();
}

TEST(Headers, AnAddressIsOneOrANetworkOfIPv6) {
    const auto key = [](const char* text) { return addressKey(QHostAddress(QString::fromLatin1(text))); };
    EXPECT_EQ(key("192.0.2.1"), key("::ffff:192.0.2.1"));
    EXPECT_NE(key("192.0.2.1"), key("192.0.2.2"));
    EXPECT_EQ(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
    EXPECT_NE(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
    EXPECT_FALSE(subnetOf(QStringLiteral("example.org")));
}

TEST(RouterTest, FindsRoutesAndSaysWhatAPathKnows) {
    Router router;
    const LightHandler handler = [](const Request&) { return plainResponse(204); };
    router.add({"GET", "/a", handler});
    router.add({"POST", "/a", handler});
    router.add({"POST", "/b", handler});
    EXPECT_EQ(router.match("GET", "/a").route->method, "GET");
    EXPECT_EQ(router.match("HEAD", "/a").route->method, "GET");
    EXPECT_EQ(router.match("POST", "/a").route->method, "POST");
    EXPECT_EQ(router.match("DELETE", "/a").allow, "GET, HEAD, POST");
    EXPECT_EQ(router.match("GET", "/b").allow, "POST");
    EXPECT_EQ(router.match("HEAD", "/b").allow, "POST");
    for (const char* path : {"/c", "/a/", "/A", "", "//a"}) {
        EXPECT_EQ(router.match("GET", path).route, nullptr) << path;
        EXPECT_EQ(router.match("GET", path).allow, "") << path;
    }
}

TEST(AccessLogTest, IsALineOfJson) {
    Visit visit;
    visit.id = "0123456789abcdef";
    visit.method = "POST";
    visit.route = "/v1/session";
    visit.status = 401;
    visit.bytesIn = 5;
    visit.bytesOut = 7;
    visit.took = std::chrono::microseconds(1234);
    EXPECT_EQ(AccessLog::lineOf(visit, 1'900'000'000'123),
              "{\"at\":\"2030-03-17T17:46:40.123Z\",\"id\":\"0123456789abcdef\",\"method\":\"POST\","
              "\"route\":\"/v1/session\",\"status\":401,\"ms\":1.2,\"in\":5,\"out\":7}\n");
}

TEST(MetricsTest, AreTextForPrometheus) {
    Metrics metrics;
    Visit visit;
    visit.route = "/health";
    visit.status = 200;
    visit.took = std::chrono::milliseconds(30);
    visit.bytesIn = 3;
    metrics.visited(visit);
    metrics.visited(visit);
    metrics.connectionOpened();
    metrics.connectionRefused(Metrics::Refusal::Address);
    const QByteArray text = metrics.text(2, 5);
    for (const char* line :
         {"school_requests_total{route=\"/health\",status=\"200\"} 2\n",
          "school_request_seconds_bucket{route=\"/health\",le=\"0.025\"} 0\n",
          "school_request_seconds_bucket{route=\"/health\",le=\"0.1\"} 2\n",
          "school_request_seconds_bucket{route=\"/health\",le=\"+Inf\"} 2\n",
          "school_request_seconds_sum{route=\"/health\"} 0.060000\n",
          "school_request_seconds_count{route=\"/health\"} 2\n", "\nschool_connections 1\n",
          "school_connections_refused_total{reason=\"address\"} 1\n", "school_received_bytes_total 6\n",
          "school_workers_busy 2\n", "school_requests_waiting 5\n"})
        EXPECT_TRUE(text.contains(line)) << line << " in\n" << text.toStdString();
    for (const QByteArray& line : text.trimmed().split('\n'))
        EXPECT_TRUE(line.startsWith("# ") || line.split(' ').size() == 2) << line.toStdString();
}

} // namespace rs::test
