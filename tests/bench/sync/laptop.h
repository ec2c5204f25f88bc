// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "sync/client.h"
#include "sync/httptransport.h"

namespace rs::bench {

inline const QString password = QStringLiteral("a good long password");

//! A store that is signed in, in this process.
class Laptop {
public:
    //! Signs in. `certificate`: file; empty: the line is plain.
    Laptop(const QString& store, const QUrl& url, const QString& certificate, const QString& user);

    //! A whole meeting. Through another way to the server, if one is given.
    sync::Report meet(sync::Transport* way = nullptr);

    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] sync::HttpTransport& transport() { return *m_transport; }
    [[nodiscard]] qint64 number(const QString& sql);

private:
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<sync::HttpTransport> m_transport;
};

//! A client for it: with the machine's clock, and ids by chance.
[[nodiscard]] sync::Client clientOf(storage::Store& store, sync::Transport& transport);

//! A store and what lies beside it.
void removeStore(const QString& path);
void copyStore(const QString& from, const QString& to);

} // namespace rs::bench
