// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/wire.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rs::test {

namespace {

sockaddr_in here(quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool waitFor(int descriptor, short what, int milliseconds) {
    pollfd one{descriptor, what, 0};
    return ::poll(&one, 1, milliseconds) > 0;
}

//! Bytes of the first message; -1: not all of it is there.
qsizetype lengthOf(const QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return -1;
    const QByteArray head = bytes.left(end + 2).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qsizetype from = at + 17;
    const qsizetype body = at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    const qsizetype whole = end + 4 + std::max<qsizetype>(0, body);
    return bytes.size() < whole ? -1 : whole;
}

} // namespace

Wire::~Wire() { close(); }

Wire::Wire(Wire&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_isAtEnd(other.m_isAtEnd),
      m_pending(std::move(other.m_pending)) {}

Wire& Wire::operator=(Wire&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isAtEnd, other.m_isAtEnd);
    std::swap(m_pending, other.m_pending);
    return *this;
}

void Wire::close() {
    if (m_descriptor >= 0) ::close(std::exchange(m_descriptor, -1));
}

Wire Wire::to(quint16 port) {
    Wire wire(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = here(port);
    if (::connect(wire.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return Wire();
    const int on = 1;
    ::setsockopt(wire.m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return wire;
}

Wire Wire::listening() {
    Wire wire(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = here(0);
    const bool isGood = ::bind(wire.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                        ::listen(wire.m_descriptor, 64) == 0;
    return isGood ? std::move(wire) : Wire();
}

quint16 Wire::port() const {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

Wire Wire::accept(int milliseconds) const {
    if (!waitFor(m_descriptor, POLLIN, milliseconds)) return Wire();
    return Wire(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
}

bool Wire::send(const QByteArray& bytes) const {
    for (qsizetype sent = 0; sent < bytes.size();) {
        if (!waitFor(m_descriptor, POLLOUT, 5000)) return false;
        const auto now =
            ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now <= 0) return false;
        sent += now;
    }
    return true;
}

QByteArray Wire::read(int milliseconds) {
    if (m_isAtEnd || !waitFor(m_descriptor, POLLIN, milliseconds)) return {};
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const auto size = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    m_isAtEnd = size <= 0;
    bytes.truncate(std::max<qsizetype>(0, size));
    return bytes;
}

QByteArray Wire::hear(int milliseconds, const std::atomic<bool>& isOver) {
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        if (const qsizetype whole = lengthOf(m_pending); whole >= 0) {
            const QByteArray message = m_pending.left(whole);
            m_pending.remove(0, whole);
            return message;
        }
        if (m_isAtEnd || isOver || clock.elapsed() > milliseconds) return {};
        m_pending += read(20);
    }
}

} // namespace rs::test
