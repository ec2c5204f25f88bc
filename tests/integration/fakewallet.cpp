// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/fakewallet.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;

FakeWallet::FakeWallet() : m_service(std::make_unique<WalletCalls>()) {
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    EXPECT_TRUE(m_bus.waitForReadyRead(30'000)) << "dbus-daemon is not installed (package dbus)";
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    // In a thread of its own: whoever asks may wait for the answer.
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"wallet"_s);
    EXPECT_TRUE(bus.registerObject(u"/modules/kwalletd5"_s, m_service.get(), QDBusConnection::ExportAllSlots));
    EXPECT_TRUE(bus.registerService(u"org.kde.kwalletd5"_s));
    m_service->moveToThread(&m_thread);
    m_thread.start();
}

FakeWallet::~FakeWallet() {
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

QHash<QString, QString> FakeWallet::entries() const {
    const std::lock_guard guard(m_service->mutex);
    return m_service->entries;
}

void FakeWallet::lock(bool isLocked) {
    const std::lock_guard guard(m_service->mutex);
    m_service->isLocked = isLocked;
}

} // namespace rs::test
