// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace rs::bench {

//! Passes bytes on to a port of this machine and counts them, both ways together; needs an event loop.
class CountingProxy {
public:
    explicit CountingProxy(quint16 target) : m_target(target) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void accept() {
        QTcpSocket* here = m_server.nextPendingConnection();
        auto* there = new QTcpSocket(here);
        there->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        pass(here, there);
        pass(there, here);
        QObject::connect(there, &QTcpSocket::disconnected, here, &QTcpSocket::disconnectFromHost);
        QObject::connect(here, &QTcpSocket::disconnected, here, &QObject::deleteLater);
    }
    void pass(QTcpSocket* from, QTcpSocket* to) {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            m_bytes += bytes.size();
            to->write(bytes);
        });
    }

    QTcpServer m_server;
    quint16 m_target;
    qint64 m_bytes = 0;
};

} // namespace rs::bench
