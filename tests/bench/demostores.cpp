// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"

#include "services/demo/demo.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace rs::bench {

namespace {

base::Result<QString> demoStore(const QString& folder, qint64 participants) {
    const QString path = QStringLiteral("%1/demo-%2.db").arg(folder).arg(participants);
    if (QFileInfo::exists(path)) return path;
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(unfinished + QLatin1String(suffix));
    QElapsedTimer timer;
    timer.start();
    {
        RS_ASSIGN(auto store, storage::Store::open(unfinished, storage::Store::Access::Write));
        services::DemoSize size;
        size.participants = participants;
        // One school of 5,000 in the small store, schools of life's size in the others.
        size.schools = participants <= 10000 ? 2 : int(participants / 100);
        if (participants > 10000) size.schools = int(participants / 600);
        RS_TRY(services::fillWithDemo(*store, size, QStringLiteral("bench")));
        RS_TRY(store->database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile::rename(unfinished, path);
    std::fprintf(stderr, "made %s in %.1f s, %lld MB\n", qPrintable(path), double(timer.elapsed()) / 1000,
                 QFileInfo(path).size() / 1000000);
    return path;
}

} // namespace

base::Result<Stage> prepareStores(const QString& folder) {
    Stage stage;
    stage.folder = folder;
    RS_ASSIGN(stage.small, demoStore(folder, 10000));
    RS_ASSIGN(stage.middle, demoStore(folder, 170000));
    RS_ASSIGN(stage.large, demoStore(folder, 1000000));
    return stage;
}

QString scratchCopy(const Stage& stage, const QString& store) {
    const QString path = stage.folder + QStringLiteral("/scratch.db");
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(path + QLatin1String(suffix));
    if (!store.isEmpty()) QFile::copy(store, path);
    return path;
}

} // namespace rs::bench
