// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace rs::test {

//! Plain HTTP on this machine that answers as a test says. It lives in the thread that asks: whoever waits runs the
//! event loop.
class ScriptedServer {
public:
    struct Request {
        QByteArray head; //!< in lower case
        QByteArray body;
        [[nodiscard]] QByteArray path() const { return head.split(' ').value(1); }
    };
    //! The whole answer; empty: none ever comes.
    std::function<QByteArray(const Request&)> answer;
    //! The answer goes byte by byte, one each so many milliseconds; 0: at once.
    int trickleMs = 0;
    QList<Request> requests;

    ScriptedServer() {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                auto pending = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, pending] {
                    *pending += socket->readAll();
                    take(*socket, *pending);
                });
            }
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

    static QByteArray reply(int status, const QByteArray& body, const QByteArray& headers = {}) {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n" + headers + "\r\n" + body;
    }

private:
    void take(QTcpSocket& socket, QByteArray& pending) {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0) return;
        const QByteArray head = pending.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) - at - 15).trimmed().toInt();
        if (pending.size() < end + 4 + length) return;
        const Request request{head, pending.mid(end + 4, length)};
        pending.remove(0, end + 4 + length);
        requests << request;
        send(socket, answer ? answer(request) : QByteArray());
    }
    void send(QTcpSocket& socket, const QByteArray& bytes) {
        if (trickleMs == 0) {
            socket.write(bytes);
            return;
        }
        auto* timer = new QTimer(&socket);
        auto left = std::make_shared<QByteArray>(bytes);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, left] {
            socket.write(left->left(1));
            left->remove(0, 1);
        });
        timer->start(trickleMs);
    }

    QTcpServer m_server;
};

} // namespace rs::test
