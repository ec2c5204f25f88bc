// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QThread>

#include <memory>
#include <mutex>

namespace rs::test {

//! The calls that a client makes; names and numbers are those of KWallet.
class WalletCalls : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")
public:
    mutable std::mutex mutex;
    QHash<QString, QString> entries;
    bool isLocked = false;

public Q_SLOTS:
    bool isEnabled() const { return true; }
    QString networkWallet() const { return QStringLiteral("kdewallet"); }
    int open(const QString&, qlonglong, const QString&) const {
        const std::lock_guard guard(mutex);
        return isLocked ? -1 : 1;
    }
    int entryType(int, const QString& folder, const QString& key, const QString&) const {
        const std::lock_guard guard(mutex);
        constexpr int unknown = 0, password = 1;
        return entries.contains(folder + u'/' + key) ? password : unknown;
    }
    bool hasEntry(int, const QString& folder, const QString& key, const QString&) const {
        const std::lock_guard guard(mutex);
        return entries.contains(folder + u'/' + key);
    }
    QString readPassword(int, const QString& folder, const QString& key, const QString&) const {
        const std::lock_guard guard(mutex);
        return entries.value(folder + u'/' + key);
    }
    int writePassword(int, const QString& folder, const QString& key, const QString& value, const QString&) {
        const std::lock_guard guard(mutex);
        entries.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int, const QString& folder, const QString& key, const QString&) {
        const std::lock_guard guard(mutex);
        return entries.remove(folder + u'/' + key) > 0 ? 0 : -3;
    }
};

//! A keychain on a session bus of its own, such as KDE has one. From when it is made this process knows no other bus.
class FakeWallet {
public:
    FakeWallet();
    ~FakeWallet();
    Q_DISABLE_COPY_MOVE(FakeWallet)

    //! Of all entries that are in it, by folder and key.
    [[nodiscard]] QHash<QString, QString> entries() const;
    //! The owner does not let anybody in.
    void lock(bool isLocked);

private:
    QProcess m_bus;
    QThread m_thread;
    std::unique_ptr<WalletCalls> m_service;
};

} // namespace rs::test
