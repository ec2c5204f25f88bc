// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/wire.h"

#include <QList>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

namespace rs::test {

//! What stands between laptops and servers: a balancer without sticky sessions, over which bad things happen to
//! messages. Each request goes to the next server, whoever sends it.
class FaultProxy {
public:
    enum class Line {
        Plain, //!< messages of HTTP
        Tls,   //!< bytes of connections, which can only be cut and held up
    };
    enum class Fault {
        None,
        Slow,
        RequestLost,
        RequestCut,
        RequestBroken, //!< a byte is another one, in the head or in the body
        ReplyLost,     //!< the server has done it
        ReplyCut,
        ReplyBroken,
        Twice, //!< two servers get it at the same moment
        Late,  //!< and some time later another server gets it once more
    };
    static constexpr int faults = 10;

    FaultProxy(QList<quint16> servers, Line line, quint32 seed);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    void setFaulty(bool isFaulty) { m_isFaulty = isFaulty; }
    [[nodiscard]] int count(Fault fault) const { return m_counts[size_t(fault)]; }
    //! Requests that push, as they came, answered with 200; the latest.
    [[nodiscard]] QList<QByteArray> pushes() const;
    //! The answer of this server; empty: none.
    [[nodiscard]] QByteArray deliver(qsizetype server, const QByteArray& request) const;

private:
    using Clock = std::chrono::steady_clock;
    struct Later {
        Clock::time_point at;
        QByteArray request;
    };
    void run();
    void serve(Wire laptop);
    void pass(Wire laptop);
    void deliverLate();
    [[nodiscard]] bool exchange(const Wire& laptop, const QByteArray& request);
    [[nodiscard]] QByteArray ask(const QByteArray& request);
    [[nodiscard]] Fault nextFault();
    [[nodiscard]] int random(int below);
    [[nodiscard]] QByteArray cut(const QByteArray& message) { return message.left(random(int(message.size()))); }
    [[nodiscard]] QByteArray broken(QByteArray message);
    void pause(int milliseconds) const;

    QList<quint16> m_servers;
    Line m_line;
    Wire m_listener = Wire::listening();
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isFaulty = false;
    std::atomic<qsizetype> m_turn = 0;
    std::array<std::atomic<int>, faults> m_counts{};
    mutable std::mutex m_mutex; //!< of what follows
    std::mt19937 m_random;
    QList<QByteArray> m_pushes;
    QList<Later> m_late;
    std::vector<std::thread> m_threads; //!< of the acceptor alone
    std::thread m_acceptor;
};

} // namespace rs::test
