// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"
#include "bench/figures.h"
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"
#include "support/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

namespace rs::bench {

namespace {

void copyFolder(const QString& from, const QString& to) {
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name)) stopBench(QStringLiteral("no copy of ") + name);
    }
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) stopBench(path);
}

//! The latest schools, as many as make ten scopes together with what is common and with their regions, as far as
//! anything lives there.
QStringList grantsOfTeam(storage::Store& store) {
    QSet<base::Id> regions;
    for (const storage::ScopeState& state : need(storage::ScopeBook(store).all())) {
        if (state.name.kind == domain::ScopeName::Kind::Region) regions << state.name.id;
    }
    auto rows = need(sql::Statement::prepare(
        store.database(), u"SELECT id, region FROM event WHERE region IS NOT NULL ORDER BY start DESC"));
    QStringList grants;
    constexpr int wanted = 10;
    for (int scopes = 1; scopes < wanted && need(rows.step());) {
        const base::Id region = domain::regionScope(rows.text(1)).id;
        const int more = regions.contains(region) ? 2 : 1;
        if (scopes + more > wanted) continue;
        grants << QStringLiteral("--school") << base::toText(rows.id(0));
        regions.remove(region);
        scopes += more;
    }
    return grants;
}

//! A server to which a laptop has sent a whole demo store, and that store; both stay for the next run.
void seed(const Stage& stage, const QString& demo, const QString& folder) {
    const QByteArray made = contentOf(QStringLiteral(":/sql/server/0001.sql")) + QByteArray::number(QFile(demo).size());
    const QString mark = folder + QStringLiteral("/made"), secret = stage.folder + QStringLiteral("/sync/password");
    write(secret, password.toUtf8() + '\n');
    if (contentOf(mark) == made) return;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString store = folder + QStringLiteral("/source.db"), place = folder + QStringLiteral("/server");
    copyStore(demo, store);
    const auto addUser = [&](const QString& name, const QString& role, const QStringList& grants) {
        Server::run(place, QStringList{QStringLiteral("user"), QStringLiteral("add"), name, QStringLiteral("--role"),
                                       role, QStringLiteral("--password-file"), secret} +
                               grants);
    };
    addUser(QStringLiteral("admin"), QStringLiteral("admin"), {});
    QElapsedTimer timer;
    timer.start();
    {
        const Server server(place, Server::Line::Tls);
        Laptop laptop(store, server.url(), server.certificate(), QStringLiteral("admin"));
        const sync::Report report = laptop.meet();
        std::fprintf(stderr, "sent %lld operations, received %lld rows in %.1f s\n", report.pushed, report.pulled,
                     double(timer.elapsed()) / 1000);
        addUser(QStringLiteral("team"), QStringLiteral("organizer"), grantsOfTeam(laptop.store()));
    }
    write(mark, made);
}

qint64 participantsWanted() {
    const qint64 asked = qEnvironmentVariableIntValue("RS_BENCH_PARTICIPANTS");
    return asked > 0 ? asked : 170'000;
}

void measureEngine(Scene& scene) {
    {
        const Server server(scene.serverFolder, Server::Line::Tls);
        measureFirstSync(scene, server);
    }
    measureOneChange(scene);
    // As it is on a day of work: what signing in and first loads have left in memory is gone.
    const Server server(scene.serverFolder, Server::Line::Tls);
    measurePush(scene, server);
    measurePolling(scene, server);
}

//! A seeded server in the scene's folder, whatever became of the last one.
Scene prepareScene(const Stage& stage) {
    const qint64 participants = participantsWanted();
    const QString folder = stage.folder + QStringLiteral("/sync");
    const QString seeded = QStringLiteral("%1/seeded-%2").arg(folder).arg(participants);
    QDir().mkpath(folder);
    seed(stage, need(prepareDemo(stage.folder, participants)), seeded);
    Scene scene{folder, folder + QStringLiteral("/server"), "sqlite"};
    copyFolder(seeded + QStringLiteral("/server"), scene.serverFolder);
    return scene;
}

} // namespace

void measureSyncOnSqlite(const Stage& stage) {
    Scene scene = prepareScene(stage);
    measureEngine(scene);
}

void measureSyncOnPostgres(const Stage& stage) {
    Scene scene = prepareScene(stage);
    scene.engine = "postgresql";
    scene.databasePid = ::getpid();
    Server::run(scene.serverFolder,
                {QStringLiteral("migrate"), QStringLiteral("--to"), test::Postgres::instance().freshAddress()});
    measureEngine(scene);
}

} // namespace rs::bench
