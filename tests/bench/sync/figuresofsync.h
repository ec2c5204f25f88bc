// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/sync/server.h"

#include <QByteArray>
#include <QString>

namespace rs::bench {

//! What the figures of the exchange with a server share.
struct Scene {
    QString folder;          //!< for what is made on the way
    QString serverFolder;    //!< where the server keeps its things; its users: admin, and team, who sees ten scopes
    QByteArray engine;       //!< "sqlite" or "postgresql": the end of the figures' names
    double pouchRows = 0;    //!< rows a second by PouchDB
    qint64 databasePid = -1; //!< whose children work for the database, too; -1: it runs inside the server
    [[nodiscard]] QByteArray named(const char* figure) const { return QByteArray(figure) + '_' + engine; }
    [[nodiscard]] QString file(const char* name) const { return folder + u'/' + QLatin1String(name); }
};

//! first_sync_bare, first_sync_pouchdb, bytes_participant, bytes_row, client_memory. The store that was loaded stays in
//! the scene's folder as loaded.db. `pouchRows` is called with it when the scene does not know them yet.
void measureFirstSync(Scene& scene, const Server& server);
//! one_change_requests, one_change_bytes.
void measureOneChange(const Scene& scene);
//! push_10k
void measurePush(const Scene& scene, const Server& server);
//! poll_cpu, server_memory
void measurePolling(const Scene& scene, const Server& server);

//! Rows a second that PouchDB takes by a pull replication of all rows of a loaded store from express-pouchdb, both
//! fetched into `folder`. Ends the bench where that cannot be done.
[[nodiscard]] double pouchRowsPerSecond(const QString& folder, const QString& loaded);

} // namespace rs::bench
