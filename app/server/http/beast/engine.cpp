// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/beast/engine.h"

#include "base/log.h"

#include <QFile>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include <csignal>

namespace rs::server {

using base::ErrorCode;
using base::Result;

namespace {

bool isShortOfFiles(const Failed& failed) {
    return failed == net::error::no_descriptors || failed == net::error::no_buffer_space ||
           failed == net::error::no_memory || failed == boost::system::errc::too_many_files_open_in_system;
}

QHostAddress peerOf(const Tcp::socket& socket) {
    Failed failed;
    const Tcp::endpoint peer = socket.remote_endpoint(failed);
    return failed ? QHostAddress() : plainAddress(QHostAddress(QString::fromStdString(peer.address().to_string())));
}

} // namespace

HttpServer::Engine::Engine(const Settings& settings, HttpService& service)
    : m_settings(settings),
      m_service(service),
      m_limits(service.settings().limits),
      m_strand(net::make_strand(m_context)),
      m_acceptor(m_strand),
      m_pause(m_strand),
      m_end(m_strand),
      m_signals(m_strand) {}

//! Whoever is connected goes on with the certificate it began with.
Result<> HttpServer::Engine::openTls() {
    if (!m_settings.tls) return {};
    net::ssl::context tls(net::ssl::context::tls_server);
    SSL_CTX* context = tls.native_handle();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    Failed failed;
    tls.use_certificate_chain_file(QFile::encodeName(m_settings.tls->certificate).toStdString(), failed);
    if (failed) return base::fail(ErrorCode::FileIsMalformed, {m_settings.tls->certificate});
    tls.use_private_key_file(QFile::encodeName(m_settings.tls->key).toStdString(), net::ssl::context::pem, failed);
    if (failed || SSL_CTX_check_private_key(context) != 1)
        return base::fail(ErrorCode::FileIsMalformed, {m_settings.tls->key});
    m_tls = std::move(tls);
    return {};
}

Result<> HttpServer::Engine::listen() {
    const QString where = QStringLiteral("%1:%2").arg(m_settings.host).arg(m_settings.port);
    Failed failed;
    Tcp::resolver resolver(m_context);
    const auto found = resolver.resolve(m_settings.host.toStdString(), std::to_string(m_settings.port),
                                        Tcp::resolver::passive | Tcp::resolver::numeric_service, failed);
    if (failed || found.empty()) return base::fail(ErrorCode::CannotListen, {where});
    const Tcp::endpoint place = found.begin()->endpoint();
    m_acceptor.open(place.protocol(), failed);
    // What a killed server has left in the system does not keep the next one from the port.
    if (!failed) m_acceptor.set_option(net::socket_base::reuse_address(true), failed);
    if (!failed) m_acceptor.bind(place, failed);
    if (!failed) m_acceptor.listen(net::socket_base::max_listen_connections, failed);
    if (failed) return base::fail(ErrorCode::CannotListen, {where}, QString::fromStdString(failed.message()));
    m_port = m_acceptor.local_endpoint(failed).port();
    return {};
}

Result<> HttpServer::Engine::open() {
    RS_TRY(openTls());
    RS_TRY(listen());
    if (m_settings.signals == Signals::Obeyed) {
        Failed ignored;
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) m_signals.add(number, ignored);
        awaitSignal();
    }
    return {};
}

void HttpServer::Engine::awaitSignal() {
    m_signals.async_wait([this](const Failed& failed, int number) {
        if (failed) return;
        if (number != SIGHUP) return beginToStop();
        if (openTls())
            qCInfo(logServer) << "certificate and key were read anew";
        else
            qCWarning(logServer) << "certificate or key cannot be read; those before stay";
        awaitSignal();
    });
}

void HttpServer::Engine::run() {
    m_work.emplace(m_context.get_executor());
    net::post(m_strand, [this] { accept(); });
    for (int i = 0; i < m_settings.threads; ++i) m_threads.emplace_back([this] { m_context.run(); });
}

void HttpServer::Engine::wait() {
    for (std::thread& thread : m_threads) {
        if (thread.joinable()) thread.join();
    }
}

void HttpServer::Engine::accept() {
    if (m_isStopping) return;
    m_acceptor.async_accept(net::make_strand(m_context), [this](const Failed& failed, Tcp::socket socket) {
        net::dispatch(m_strand,
                      [this, failed, socket = std::move(socket)]() mutable { accepted(failed, std::move(socket)); });
    });
}

void HttpServer::Engine::accepted(const Failed& failed, Tcp::socket socket) {
    if (m_isStopping) return;
    if (isShortOfFiles(failed)) {
        // At once again would be at once again refused, and take all of a core.
        m_service.metrics().connectionRefused(Metrics::Refusal::Files);
        m_pause.expires_after(m_limits.noFiles);
        return m_pause.async_wait([this](const Failed&) { accept(); });
    }
    if (!failed) {
        const QHostAddress peer = peerOf(socket);
        if (admit(peer)) letIn(std::move(socket), peer);
    }
    accept();
}

bool HttpServer::Engine::admit(const QHostAddress& peer) {
    const bool isProxy = isAmong(peer, m_service.settings().proxies);
    const std::lock_guard lock(m_mutex);
    int& ofAddress = m_byAddress[addressKey(peer)];
    const bool tooMany = m_count >= m_limits.connections;
    if (tooMany || (ofAddress >= m_limits.connectionsPerAddress && !isProxy)) {
        m_service.metrics().connectionRefused(tooMany ? Metrics::Refusal::All : Metrics::Refusal::Address);
        if (ofAddress == 0) m_byAddress.erase(addressKey(peer));
        return false;
    }
    ++ofAddress;
    ++m_count;
    m_service.metrics().connectionOpened();
    return true;
}

void HttpServer::Engine::letIn(Tcp::socket socket, const QHostAddress& peer) {
    Failed ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
    const auto session = std::make_shared<Session>(
        Session::Place{m_service, m_isStopping, [this](Session* gone) { left(gone); }, weak_from_this()},
        std::move(socket), m_tls ? &*m_tls : nullptr, peer);
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.emplace(session.get(), session);
    }
    session->start();
}

void HttpServer::Engine::left(Session* session) {
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.erase(session);
        const auto found = m_byAddress.find(addressKey(session->peer()));
        if (found != m_byAddress.end() && --found->second == 0) m_byAddress.erase(found);
        --m_count;
    }
    m_service.metrics().connectionClosed();
    if (m_isStopping) net::post(m_strand, [this] { endIfEmpty(); });
}

std::vector<std::shared_ptr<Session>> HttpServer::Engine::sessions() {
    std::vector<std::shared_ptr<Session>> living;
    const std::lock_guard lock(m_mutex);
    for (const auto& [key, session] : m_sessions) {
        if (auto alive = session.lock()) living.push_back(std::move(alive));
    }
    return living;
}

void HttpServer::Engine::stop() {
    if (!m_threads.empty()) net::post(m_strand, [this] { beginToStop(); });
}

void HttpServer::Engine::beginToStop() {
    if (m_isStopping.exchange(true)) return;
    Failed ignored;
    m_acceptor.close(ignored);
    m_signals.cancel(ignored);
    m_pause.cancel();
    m_end.expires_after(m_limits.stop);
    m_end.async_wait([this](const Failed& failed) {
        if (failed) return;
        for (const std::shared_ptr<Session>& session : sessions()) session->closeNow();
    });
    for (const std::shared_ptr<Session>& session : sessions()) session->finishSoon();
    endIfEmpty();
}

void HttpServer::Engine::endIfEmpty() {
    const std::lock_guard lock(m_mutex);
    if (m_count > 0) return;
    m_end.cancel();
    m_work.reset();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Settings& settings, HttpService& service) {
    auto engine = std::make_shared<Engine>(settings, service);
    RS_TRY(engine->open());
    engine->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(engine)));
}

HttpServer::~HttpServer() {
    stop();
    wait();
}

quint16 HttpServer::port() const { return m_engine->port(); }
void HttpServer::stop() { m_engine->stop(); }
void HttpServer::wait() { m_engine->wait(); }

} // namespace rs::server
