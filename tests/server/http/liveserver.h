// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/codec.h"
#include "server/http/httpserver.h"
#include "server/sql/schema.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! An answer as it came over the line.
struct Heard {
    int status = 0; //!< 0: none
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const {
        for (const QByteArray& line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (line.left(colon).toLower() == name) return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

//! A client that can behave as badly as it likes.
class RawClient {
public:
    enum class Line { Plain, Tls };
    explicit RawClient(quint16 port, Line line = Line::Plain) {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        EXPECT_TRUE(m_socket.waitForConnected(5000));
        if (line == Line::Plain) return;
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.startClientEncryption();
        EXPECT_TRUE(m_socket.waitForEncrypted(10'000)) << m_socket.errorString().toStdString();
    }

    void send(const QByteArray& bytes) {
        m_socket.write(bytes);
        m_socket.flush();
        m_socket.waitForBytesWritten(1000);
    }
    //! The next answer; waits for it no longer than that.
    Heard hear(int milliseconds = 10'000) {
        Heard heard;
        const qsizetype end = waitFor([&] { return m_read.indexOf("\r\n\r\n"); }, milliseconds);
        if (end < 0) return heard;
        heard.head = m_read.left(end);
        heard.status = heard.head.mid(9, 3).toInt();
        m_read.remove(0, end + 4);
        const qsizetype length = heard.status == 100 || m_isHead ? 0 : heard.header("content-length").toLongLong();
        waitFor([&] { return m_read.size() >= length ? length : -1; }, milliseconds);
        heard.body = m_read.left(length);
        m_read.remove(0, length);
        return heard;
    }
    void expectHead() { m_isHead = true; }
    //! Milliseconds until the server has closed; -1: it has not.
    qint64 closedAfter(int milliseconds = 10'000) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds && m_socket.state() == QAbstractSocket::ConnectedState) {
            m_socket.waitForReadyRead(20);
            m_read += m_socket.readAll();
        }
        return m_socket.state() == QAbstractSocket::ConnectedState ? -1 : timer.elapsed();
    }
    bool isOpen(int milliseconds) { return closedAfter(milliseconds) < 0; }
    [[nodiscard]] const QByteArray& unread() const { return m_read; }
    QSslSocket& socket() { return m_socket; }

private:
    template <typename Found>
    qsizetype waitFor(Found found, int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            m_read += m_socket.readAll();
            const qsizetype at = found();
            if (at >= 0 || timer.elapsed() > milliseconds) return at;
            if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0) return found();
            m_socket.waitForReadyRead(20);
        }
    }
    QSslSocket m_socket;
    QByteArray m_read;
    bool m_isHead = false;
};

//! The real server on a port of its own, with few and quick limits.
class LiveServer : public testing::Test {
protected:
    //! Small sizes, and times that a busy machine keeps.
    static server::HttpLimits calm() {
        using namespace std::chrono_literals;
        server::HttpLimits limits;
        limits.headerBytes = 4096;
        limits.bodyBytes = 64 * 1024;
        limits.inflatedBytes = 256 * 1024;
        limits.handshake = limits.header = limits.body = limits.write = limits.idle = limits.stop = 30s;
        limits.shutdown = limits.drain = 400ms;
        return limits;
    }
    //! Times that a test can wait for.
    static server::HttpLimits quick() {
        using namespace std::chrono_literals;
        server::HttpLimits limits = calm();
        limits.handshake = limits.header = limits.body = limits.write = 600ms;
        limits.idle = 900ms;
        limits.stop = 1500ms;
        return limits;
    }

    //! Routes: GET /hello (a worker), GET /light, POST /echo, POST /wait (until freed), GET /large.
    void serve(server::HttpService::Settings settings, RawClient::Line line = RawClient::Line::Plain);
    void serve() { serve({calm()}); }
    void TearDown() override {
        free();
        m_server.reset();
        if (m_service) m_service->stop();
    }
    void free(); //!< whoever waits goes on

    //! Until a request for /wait is in a worker's hands.
    bool someoneWaits();

    quint16 port() const { return m_server->port(); }
    server::HttpService& service() { return *m_service; }
    server::HttpServer& server() { return *m_server; }
    //! Of the counter or gauge; -1: there is none.
    double metric(const QByteArray& name) {
        for (const QByteArray& text : service().metricsText().split('\n')) {
            if (text.startsWith(name + ' ')) return text.mid(name.size() + 1).toDouble();
        }
        return -1;
    }

    QTemporaryDir m_folder;

private:
    void addRoutes();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isFree = false;
    int m_entered = 0;
    std::unique_ptr<server::HttpService> m_service;
    std::unique_ptr<server::HttpServer> m_server;
};

} // namespace rs::test
