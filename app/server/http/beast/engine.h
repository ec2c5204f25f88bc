// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/beast/session.h"
#include "server/http/httpserver.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <unordered_map>

namespace rs::server {

//! The port, its two threads and all connections.
class HttpServer::Engine : public std::enable_shared_from_this<HttpServer::Engine> {
public:
    Engine(const Settings& settings, HttpService& service);
    Q_DISABLE_COPY_MOVE(Engine)

    //! Errors: CannotListen, FileIsMalformed.
    [[nodiscard]] base::Result<> open();
    void run();
    void stop();
    void wait();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] base::Result<> openTls();
    void awaitSignal();
    [[nodiscard]] base::Result<> listen();
    void accept();
    void accepted(const Failed& failed, Tcp::socket socket);
    //! Counts the connection in; false if there are too many.
    [[nodiscard]] bool admit(const QHostAddress& peer);
    void letIn(Tcp::socket socket, const QHostAddress& peer);
    void left(Session* session);
    [[nodiscard]] std::vector<std::shared_ptr<Session>> sessions();
    void beginToStop();
    void endIfEmpty();

    Settings m_settings;
    HttpService& m_service;
    const HttpLimits& m_limits;
    net::io_context m_context;
    std::optional<net::ssl::context> m_tls;
    net::strand<net::io_context::executor_type> m_strand; //!< of everything here but the counts
    Tcp::acceptor m_acceptor;
    net::steady_timer m_pause, m_end;
    net::signal_set m_signals;
    std::optional<net::executor_work_guard<net::io_context::executor_type>> m_work;
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex; //!< of the counts
    std::map<QByteArray, int> m_byAddress;
    std::unordered_map<Session*, std::weak_ptr<Session>> m_sessions;
    int m_count = 0;
    std::vector<std::thread> m_threads;
};

} // namespace rs::server
