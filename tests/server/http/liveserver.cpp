// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveserver.h"

namespace rs::test {

using namespace rs::server;

void LiveServer::free() {
    const std::lock_guard lock(m_mutex);
    m_isFree = true;
    m_wake.notify_all();
}

bool LiveServer::someoneWaits() {
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, std::chrono::seconds(10), [this] { return m_entered > 0; });
}

void LiveServer::addRoutes() {
    Router& router = m_service->router();
    router.add({"GET", "/hello", Handler([](const Request&, sql::Connection&) -> Response {
                    return {200, "text/plain", "hello"};
                })});
    router.add({"GET", "/light", LightHandler([](const Request& request) -> Response {
                    return {200, "text/plain", request.client.toString().toLatin1()};
                })});
    router.add({"GET", "/large", Handler([](const Request&, sql::Connection&) -> Response {
                    return {200, "text/plain", QByteArray(24 * 1024 * 1024, 'x')};
                })});
    router.add({"POST", "/echo", Handler([](const Request& request, sql::Connection&) -> Response {
                    return {200, "text/plain", request.body};
                }),
                true});
    router.add({"POST", "/wait", Handler([this](const Request&, sql::Connection&) -> Response {
                    std::unique_lock lock(m_mutex);
                    ++m_entered;
                    m_wake.notify_all();
                    m_wake.wait_for(lock, std::chrono::seconds(20), [this] { return m_isFree; });
                    return {200, "text/plain", "waited"};
                }),
                true});
}

void LiveServer::serve(HttpService::Settings settings, RawClient::Line line) {
    const sql::DatabaseUrl url{sql::Engine::Sqlite, m_folder.filePath(QStringLiteral("server.db"))};
    // As with the real server the file is made before anybody asks: two workers at once would be in each other's way.
    ASSERT_TRUE(sql::Connection::open(url));
    m_service = std::make_unique<HttpService>(std::move(settings), [url] { return sql::Connection::open(url); });
    addRoutes();
    HttpServer::Settings place{QStringLiteral("127.0.0.1"), 0, {}};
    if (line == RawClient::Line::Tls) {
        auto files = selfSigned(m_folder.path(), {});
        ASSERT_TRUE(files);
        place.tls = *files;
    }
    auto started = HttpServer::start(place, *m_service);
    ASSERT_TRUE(started) << started.error().detail.toStdString();
    m_server = std::move(*started);
}

} // namespace rs::test
