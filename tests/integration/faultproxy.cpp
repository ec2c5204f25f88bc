// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/faultproxy.h"

#include <future>
#include <limits>

namespace rs::test {

namespace {

constexpr int answerMs = 10'000, brokenMs = 1500, idleMs = 60'000;

bool isGood(const QByteArray& reply) { return reply.startsWith("HTTP/1.1 200 "); }

} // namespace

FaultProxy::FaultProxy(QList<quint16> servers, Line line, quint32 seed)
    : m_servers(std::move(servers)),
      m_line(line),
      m_random(seed),
      m_acceptor([this] { run(); }) {}

FaultProxy::~FaultProxy() {
    m_isOver = true;
    m_acceptor.join();
    for (std::thread& thread : m_threads) thread.join();
}

QList<QByteArray> FaultProxy::pushes() const {
    const std::lock_guard lock(m_mutex);
    return m_pushes;
}

int FaultProxy::random(int below) {
    const std::lock_guard lock(m_mutex);
    return below <= 0 ? 0 : int(m_random() % unsigned(below));
}

void FaultProxy::pause(int milliseconds) const {
    for (int waited = 0; waited < milliseconds && !m_isOver; waited += 10)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

//! Three of five requests pass as they should.
FaultProxy::Fault FaultProxy::nextFault() {
    if (!m_isFaulty || random(5) < 3) return Fault::None;
    return Fault(1 + random(faults - 1));
}

QByteArray FaultProxy::broken(QByteArray message) {
    // Half of them in the body, which may be the smaller part.
    const qsizetype body = message.indexOf("\r\n\r\n") + 4;
    const bool isInBody = body < message.size() && random(2) == 0;
    const qsizetype at = isInBody ? body + random(int(message.size() - body)) : random(int(message.size()));
    message[at] = char(message.at(at) ^ (1 << random(8)));
    return message;
}

void FaultProxy::run() {
    while (!m_isOver) {
        Wire laptop = m_listener.accept(20);
        deliverLate();
        if (!laptop.isOpen()) continue;
        m_threads.emplace_back([this, own = std::move(laptop)]() mutable {
            m_line == Line::Plain ? serve(std::move(own)) : pass(std::move(own));
        });
    }
}

void FaultProxy::deliverLate() {
    QList<QByteArray> due;
    {
        const std::lock_guard lock(m_mutex);
        for (qsizetype i = m_late.size() - 1; i >= 0; --i) {
            if (m_late.at(i).at <= Clock::now()) due << m_late.takeAt(i).request;
        }
    }
    for (const QByteArray& request : std::as_const(due)) [[maybe_unused]] const QByteArray unheard = ask(request);
}

QByteArray FaultProxy::deliver(qsizetype server, const QByteArray& request) const {
    Wire wire = Wire::to(m_servers.at(server % m_servers.size()));
    if (!wire.isOpen() || !wire.send(request)) return {};
    return wire.hear(answerMs, m_isOver);
}

//! A server that does not listen is passed over.
QByteArray FaultProxy::ask(const QByteArray& request) {
    for (qsizetype i = 0; i < m_servers.size(); ++i) {
        Wire wire = Wire::to(m_servers.at(m_turn++ % m_servers.size()));
        if (!wire.isOpen()) continue;
        return wire.send(request) ? wire.hear(answerMs, m_isOver) : QByteArray();
    }
    return "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
}

void FaultProxy::serve(Wire laptop) {
    for (;;) {
        const QByteArray request = laptop.hear(idleMs, m_isOver);
        if (request.isEmpty() || !exchange(laptop, request)) return;
    }
}

//! False if the connection ends with that.
bool FaultProxy::exchange(const Wire& laptop, const QByteArray& request) {
    const Fault fault = nextFault();
    ++m_counts[size_t(fault)];
    if (fault == Fault::RequestLost) return false;
    if (fault == Fault::Slow) pause(20 + random(300));
    if (fault == Fault::RequestCut || fault == Fault::RequestBroken) {
        Wire server = Wire::to(m_servers.at(m_turn++ % m_servers.size()));
        const bool isCut = fault == Fault::RequestCut;
        if (!server.isOpen() || !server.send(isCut ? cut(request) : broken(request)) || isCut) return false;
        [[maybe_unused]] const bool isSent = laptop.send(server.hear(brokenMs, m_isOver));
        return false;
    }
    std::future<QByteArray> other;
    if (fault == Fault::Twice) other = std::async(std::launch::async, [&] { return ask(request); });
    const QByteArray reply = ask(request);
    if (other.valid()) other.wait();
    if (reply.isEmpty() || fault == Fault::ReplyLost) return false;
    {
        const std::lock_guard lock(m_mutex);
        constexpr int kept = 300;
        if (isGood(reply) && request.startsWith("POST /v1/sync/push")) m_pushes << request;
        if (m_pushes.size() > kept) m_pushes.removeFirst();
        if (fault == Fault::Late)
            m_late << Later{Clock::now() + std::chrono::milliseconds(200 + m_random() % 3000), request};
    }
    if (fault == Fault::ReplyCut) [[maybe_unused]]
        const bool isSent = laptop.send(cut(reply));
    if (fault == Fault::ReplyBroken) [[maybe_unused]]
        const bool isSent = laptop.send(broken(reply));
    return fault != Fault::ReplyCut && fault != Fault::ReplyBroken && laptop.send(reply);
}

//! Both ways at once, until one end closes or the line is cut.
void FaultProxy::pass(Wire laptop) {
    Wire server;
    for (qsizetype i = 0; i < m_servers.size() && !server.isOpen(); ++i)
        server = Wire::to(m_servers.at(m_turn++ % m_servers.size()));
    if (!server.isOpen()) return;
    const bool isCut = m_isFaulty && random(5) < 2;
    int left = isCut ? 100 + random(8000) : std::numeric_limits<int>::max();
    ++m_counts[size_t(isCut ? Fault::RequestCut : Fault::None)];
    while (!m_isOver) {
        QByteArray up = laptop.read(5), down = server.read(5);
        if ((up.isEmpty() && laptop.isAtEnd()) || (down.isEmpty() && server.isAtEnd())) return;
        if (up.isEmpty() && down.isEmpty()) continue;
        if (m_isFaulty && random(20) == 0) {
            ++m_counts[size_t(Fault::Slow)];
            pause(20 + random(200));
        }
        up.truncate(left);
        left -= int(up.size());
        down.truncate(left);
        left -= int(down.size());
        if (!server.send(up) || !laptop.send(down) || left <= 0) return;
    }
}

} // namespace rs::test
