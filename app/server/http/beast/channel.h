// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl.hpp>

#include <optional>

namespace rs::server {

namespace beast = boost::beast;
namespace net = boost::asio;
using Tcp = net::ip::tcp;
using Failed = beast::error_code;

//! A connection with TLS or without: one type, so that all that reads and writes is compiled once.
class Channel {
public:
    using executor_type = beast::tcp_stream::executor_type;

    Channel(Tcp::socket socket, net::ssl::context* tls) : m_executor(socket.get_executor()) {
        if (tls)
            m_tls.emplace(std::move(socket), *tls);
        else
            m_plain.emplace(std::move(socket));
    }

    executor_type get_executor() { return m_executor; }
    beast::tcp_stream& tcp() { return m_tls ? m_tls->next_layer() : *m_plain; }
    //! nullptr: plain.
    beast::ssl_stream<beast::tcp_stream>* tls() { return m_tls ? &*m_tls : nullptr; }

    template <typename Buffers, typename Then>
    void async_read_some(const Buffers& buffers, Then&& then) {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Then>(then));
        else
            m_plain->async_read_some(buffers, std::forward<Then>(then));
    }
    template <typename Buffers, typename Then>
    void async_write_some(const Buffers& buffers, Then&& then) {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Then>(then));
        else
            m_plain->async_write_some(buffers, std::forward<Then>(then));
    }

private:
    executor_type m_executor;
    std::optional<beast::ssl_stream<beast::tcp_stream>> m_tls;
    std::optional<beast::tcp_stream> m_plain;
};

} // namespace rs::server
