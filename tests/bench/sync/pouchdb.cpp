// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "storage/recordio.h"

#include <QFile>
#include <QProcess>

namespace rs::bench {

namespace {

//! One JSON object a line, as PouchDB would keep the rows.
void writeDocuments(const QString& loaded, const QString& path) {
    const auto store = need(storage::Store::open(loaded, storage::Store::Access::Read));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) stopBench(path);
    for (const domain::Entity* entity : domain::entities()) {
        auto ids = need(sql::Statement::prepare(
            store->database(), QStringLiteral("SELECT row_id FROM sync_row WHERE table_no = %1").arg(entity->number)));
        while (need(ids.step())) {
            const auto record = need(store->find(*entity, ids.id(0)));
            if (!record) continue;
            QByteArray json = domain::toJson(*record).toUtf8();
            const QByteArray id = QByteArray::number(entity->number) + '/' + base::toText(record->id()).toLatin1();
            json.replace(0, 1, "{\"_id\":\"" + id + (json == "{}" ? "\"" : "\","));
            file.write(json + '\n');
        }
    }
}

} // namespace

double pouchRowsPerSecond(const QString& folder, const QString& loaded) {
    const QString documents = folder + QStringLiteral("/documents.jsonl");
    writeDocuments(loaded, documents);
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(QStringLiteral("bash"), {QStringLiteral(RS_SOURCE_DIR "/tests/bench/sync/pouchdb.sh"),
                                          folder + QStringLiteral("/pouchdb"), documents});
    constexpr int longest = 30 * 60 * 1000;
    const bool isDone = script.waitForFinished(longest) && script.exitCode() == 0;
    const double rows = script.readAllStandardOutput().trimmed().toDouble();
    if (!isDone || rows <= 0) {
        std::fprintf(stderr, "FIGURE MISSED: PouchDB could not be fetched or run, so first_sync_pouchdb has no "
                             "reference. It needs node, npm and its registry.\n");
        stopBench(QStringLiteral("no PouchDB"));
    }
    QFile::remove(documents);
    return rows;
}

} // namespace rs::bench
