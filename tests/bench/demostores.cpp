// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"

#include "services/demo/demo.h"
#include "sql/statement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace rs::bench {

using base::Result;
using storage::Store;

namespace {

void removeStore(const QString& path) {
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(path + QLatin1String(suffix));
}

//! All tables, indexes and triggers in the words that made them.
Result<QStringList> schemaOf(Store& store) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master "
                                      "WHERE name NOT LIKE 'sqlite_%' ORDER BY 1"));
    QStringList schema;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return schema;
        schema << rows.text(0);
    }
}

Result<bool> isCurrent(const QString& path) {
    const QString fresh = path + QStringLiteral(".fresh");
    removeStore(fresh);
    QStringList wanted;
    {
        RS_ASSIGN(auto store, Store::open(fresh, Store::Access::Write));
        RS_ASSIGN(wanted, schemaOf(*store));
    }
    removeStore(fresh);
    const auto store = Store::open(path, Store::Access::Read);
    if (!store) return false; // of another version, or not a store at all
    RS_ASSIGN(const QStringList found, schemaOf(**store));
    return found == wanted;
}

Result<> fillDemo(Store& store, qint64 participants) {
    services::DemoSize size;
    size.participants = participants;
    // One school of 5,000 in the small store, schools of life's size in the others.
    size.schools = participants <= 10000 ? 2 : int(participants / 600);
    return services::fillWithDemo(store, size, QStringLiteral("bench"));
}

} // namespace

Result<> prepareStore(const QString& path, const Filling& fill) {
    if (QFileInfo::exists(path)) {
        RS_ASSIGN(const bool current, isCurrent(path));
        if (current) return {};
        std::fprintf(stderr, "%s has other tables than this program makes: filling it anew\n", qPrintable(path));
        removeStore(path);
    }
    const QString unfinished = path + QStringLiteral(".unfinished");
    removeStore(unfinished);
    QElapsedTimer timer;
    timer.start();
    {
        RS_ASSIGN(auto store, Store::open(unfinished, Store::Access::Write));
        RS_TRY(fill(*store));
        RS_TRY(store->database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile::rename(unfinished, path);
    std::fprintf(stderr, "made %s in %.1f s, %lld MB\n", qPrintable(path), double(timer.elapsed()) / 1000,
                 QFileInfo(path).size() / 1000000);
    return {};
}

Result<QString> prepareDemo(const QString& folder, qint64 participants) {
    const QString path = QStringLiteral("%1/demo-%2.db").arg(folder).arg(participants);
    RS_TRY(prepareStore(path, [participants](Store& store) { return fillDemo(store, participants); }));
    return path;
}

Result<Stage> prepareStores(const QString& folder, const QSet<Size>& wanted) {
    Stage stage;
    stage.folder = folder;
    if (wanted.contains(Size::Small)) {
        RS_ASSIGN(stage.small, prepareDemo(folder, 10000));
    }
    if (wanted.contains(Size::Middle)) {
        RS_ASSIGN(stage.middle, prepareDemo(folder, 170000));
    }
    if (wanted.contains(Size::Large)) {
        RS_ASSIGN(stage.large, prepareDemo(folder, 1000000));
    }
    return stage;
}

QString scratchCopy(const Stage& stage, const QString& store) {
    const QString path = stage.folder + QStringLiteral("/scratch.db");
    removeStore(path);
    if (!store.isEmpty()) QFile::copy(store, path);
    return path;
}

} // namespace rs::bench
