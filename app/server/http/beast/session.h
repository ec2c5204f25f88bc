// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/beast/channel.h"
#include "server/http/service.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <functional>
#include <memory>

namespace rs::server {

//! One connection: reads a request, has it answered, writes the answer, and so on. Every step has an end of its own;
//! the socket is closed when it passes. All of it runs on one strand, except for the worker's answer.
class Session : public std::enable_shared_from_this<Session> {
public:
    struct Place {
        HttpService& service;
        const std::atomic<bool>& isStopping;
        std::function<void(Session*)> left; //!< called last, by the destructor
        std::weak_ptr<void> loop;           //!< outlives whoever still holds a way to post to it
    };
    Session(Place place, Tcp::socket socket, net::ssl::context* tls, const QHostAddress& peer);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    void start();
    //! From any thread: nothing new after what runs now.
    void finishSoon();
    //! From any thread: the end, whatever runs.
    void closeNow();
    [[nodiscard]] const QHostAddress& peer() const { return m_peer; }

private:
    enum class Body { Read, Unread }; //!< whether something of the request still lies on the line
    using Step = void (Session::*)(const Failed& failed, size_t bytes);

    auto then(Step step);
    void within(std::chrono::milliseconds time) { m_channel.tcp().expires_after(time); }
    void handshaken(const Failed& failed);
    void awaitRequest();
    void firstBytes(const Failed& failed, size_t bytes);
    void readHeader();
    void headerRead(const Failed& failed, size_t bytes);
    void readBody(const Failed& failed, size_t bytes);
    void bodyRead(const Failed& failed, size_t bytes);
    void badRequest(const Failed& failed);
    void answer();
    void write(Reply reply, Body body);
    void written(const Failed& failed, size_t bytes);
    void drain(const Failed& failed, size_t bytes);
    void close();
    //! True if the step failed; then the connection ends.
    [[nodiscard]] bool gone(const Failed& failed);

    Place m_place;
    const HttpLimits& m_limits;
    Channel m_channel;
    QHostAddress m_peer;
    beast::flat_buffer m_buffer;
    std::optional<beast::http::request_parser<beast::http::string_body>> m_parser;
    Head m_head;
    Visit m_visit;
    const Route* m_route = nullptr;
    QByteArray m_headerOut, m_bodyOut;
    qint64 m_drained = 0;
    int m_requests = 0;
    bool m_isIdle = false;
    bool m_isLast = false; //!< the connection ends with this answer
    Body m_unread = Body::Read;
};

} // namespace rs::server
