// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/sync/bareload.h"
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"
#include "bench/sync/recorder.h"
#include "domain/registry.h"
#include "protocol/codec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rs::bench {

namespace {

const QString laptopProgram = QStringLiteral(RS_BINARY_DIR "/regional-school-cli");
constexpr int loads = 3;

//! A first load in this process: warms the server up, and tells what came.
struct Recorded {
    QString folder;
    int pages = 0;
    qint64 rows = 0;
    double bytesOfParticipant = 0;
};

Recorded record(const Scene& scene, const Server& server) {
    Recorded recorded{scene.file("pages")};
    QDir(recorded.folder).removeRecursively();
    QDir().mkpath(recorded.folder);
    const QString store = scene.file("recorded.db");
    removeStore(store);
    Laptop laptop(store, server.url(), server.certificate(), QStringLiteral("admin"));
    Recorder recorder(laptop.transport(), recorded.folder);
    (void)laptop.meet(&recorder);
    recorded.pages = recorder.pages();
    recorded.rows = recorder.rows();
    recorded.bytesOfParticipant =
        double(recorder.participantBytes()) / double(std::max<qint64>(1, recorder.participants()));
    return recorded;
}

//! What curl says to be let in as a laptop.
QStringList curlOptions(const Server& server) {
    sync::HttpExchange exchange({server.url(), {}, {}, contentOf(server.certificate()), {}}, {}, {});
    const protocol::SignIn message{QStringLiteral("admin"), password, {}, {}, QStringLiteral("curl")};
    const auto answer = need(exchange.run({"/v1/session", protocol::encode(message), {}, {}, true}));
    const protocol::Session session = need(protocol::decode<protocol::Session>(answer.body));
    return {QStringLiteral("url = \"%1/v1/sync/pull\"").arg(server.url().toString()),
            QStringLiteral("cacert = \"%1\"").arg(server.certificate()),
            QStringLiteral("header = \"Authorization: Bearer %1\"").arg(session.accessToken),
            QStringLiteral("header = \"Sync-Schema: %1\"").arg(domain::schemaVersion),
            QStringLiteral("header = \"Content-Type: application/cbor\""),
            QStringLiteral("header = \"Accept-Encoding: gzip\"")};
}

//! The program itself: a new store is connected, and filled.
struct Loading {
    Usage connecting, load;
};
Loading load(const Scene& scene, const Server& server, const QString& store) {
    removeStore(store);
    const QString secret = scene.file("password");
    Loading loading;
    loading.connecting = runMeasured(laptopProgram, {QStringLiteral("--store"), store, QStringLiteral("connect"),
                                                     server.url().toString(), QStringLiteral("--user"),
                                                     QStringLiteral("admin"), QStringLiteral("--password-file"), secret,
                                                     QStringLiteral("--ca"), server.certificate()});
    loading.load = runMeasured(laptopProgram,
                               {QStringLiteral("--store"), store, QStringLiteral("--json"), QStringLiteral("sync")});
    return loading;
}

} // namespace

void measureFirstSync(Scene& scene, const Server& server) {
    const Recorded recorded = record(scene, server);
    const QStringList options = curlOptions(server);
    const QString loaded = scene.file("loaded.db");
    double ours = 1e9, bare = 1e9, download = 1e9, growth = 0;
    qint64 bytes = 0;
    for (int i = 0; i < loads; ++i) {
        const auto [connecting, usage] = load(scene, server, loaded);
        ours = std::min(ours, usage.wall);
        growth = std::max(growth, usage.peakMegabytes - connecting.peakMegabytes);
        const qint64 pulled = QJsonDocument::fromJson(usage.output).object().value(QLatin1String("pulled")).toInteger();
        if (pulled != recorded.rows) stopBench(QStringLiteral("%1 rows came, not %2").arg(pulled).arg(recorded.rows));
        const Download fetched = downloadBare(recorded.folder, recorded.pages, options);
        const double inserted = loadBare(loaded, scene.file("bare.db"), int(recorded.rows / recorded.pages) + 1);
        std::fprintf(stderr, "first sync %.2f s (cpu of the client %.2f s); bare: curl %.2f s, insertion %.2f s\n",
                     usage.wall, usage.cpu, fetched.seconds, inserted);
        download = std::min(download, fetched.seconds);
        bare = std::min(bare, inserted);
        bytes = fetched.bytes;
    }
    std::fprintf(stderr, "%s: %lld rows in %d pages, %lld bytes; first sync %.2f s\n", scene.engine.constData(),
                 recorded.rows, recorded.pages, bytes, ours);
    report({scene.named("first_sync_bare"), ours, "s", "curl_and_prepared_statements", download + bare, 2.5});
    report({scene.named("bytes_participant"), recorded.bytesOfParticipant, "bytes", "allowed", 65, 1});
    report({scene.named("bytes_row"), double(bytes) / double(recorded.rows), "bytes", "allowed", 80, 1});
    report({scene.named("client_memory"), growth, "MB", "allowed", 150, 1});
    if (scene.pouchRows <= 0) scene.pouchRows = pouchRowsPerSecond(scene.folder, loaded);
    report({scene.named("first_sync_pouchdb"), double(recorded.rows) / ours, "rows/s", "pouchdb_replicate",
            scene.pouchRows, 12, Better::More});
}

} // namespace rs::bench
