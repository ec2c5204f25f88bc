// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/laptop.h"

#include "base/clock.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"

#include <QFile>

namespace rs::bench {

Laptop::Laptop(const QString& store, const QUrl& url, const QString& certificate, const QString& user)
    : m_store(need(storage::Store::open(store, storage::Store::Access::Write))) {
    const sync::ServerProfile profile{url, user, {}, certificate.isEmpty() ? QByteArray() : contentOf(certificate), {}};
    m_transport = std::make_unique<sync::HttpTransport>(profile, QString());
    storage::SyncMeta meta = need(storage::readSyncMeta(*m_store));
    const protocol::Session session =
        need(m_transport->signIn({user, password, {}, meta.device, QStringLiteral("bench")}));
    meta.device = session.device;
    need(storage::writeSyncMeta(*m_store, meta));
}

sync::Report Laptop::meet(sync::Transport* way) {
    sync::Client client = clientOf(*m_store, way ? *way : *m_transport);
    need(client.run());
    return client.report();
}

qint64 Laptop::number(const QString& sql) { return need(m_store->database().scalar(sql)).toLongLong(); }

sync::Client clientOf(storage::Store& store, sync::Transport& transport) {
    sync::Client::Environment environment;
    environment.now = base::nowMilliseconds;
    environment.newId = base::newId;
    return sync::Client(store, transport, environment);
}

void removeStore(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", ".lock", ".token"}) QFile::remove(path + QLatin1String(suffix));
}

void copyStore(const QString& from, const QString& to) {
    removeStore(to);
    if (!QFile::copy(from, to)) stopBench(QStringLiteral("%1 cannot be copied").arg(from));
}

} // namespace rs::bench
