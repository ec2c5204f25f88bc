// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>

namespace rs::test {

//! A socket on this machine, used by one thread; closed with the object.
class Wire {
public:
    explicit Wire(int descriptor = -1) : m_descriptor(descriptor) {}
    ~Wire();
    Wire(Wire&& other) noexcept;
    Wire& operator=(Wire&& other) noexcept;
    //! Closed if nobody is there.
    [[nodiscard]] static Wire to(quint16 port);
    //! Accepts at a port of the system's choice.
    [[nodiscard]] static Wire listening();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    //! The other end has closed, and everything was read.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] Wire accept(int milliseconds) const;
    [[nodiscard]] bool send(const QByteArray& bytes) const;
    //! What is there, at most a portion; empty: nothing in that time, or closed.
    [[nodiscard]] QByteArray read(int milliseconds);
    //! The next message of HTTP as it comes, head and body. Empty: closed, late, or `isOver`.
    [[nodiscard]] QByteArray hear(int milliseconds, const std::atomic<bool>& isOver);
    void close();

private:
    int m_descriptor;
    bool m_isAtEnd = false;
    QByteArray m_pending;
};

} // namespace rs::test
