// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/heartbeat.h"
#include "bench/lists.h"
#include "bench/tablewindow.h"

#include "domain/registry.h"
#include "services/export/exporter.h"
#include "services/import/importer.h"

#include <QTimer>

#include <cstdio>

namespace rs::bench {

namespace {

//! Somebody goes on working: scrolls and searches while the long work runs.
template <typename T>
double longestBlock(TableWindow& window, const char* name, const QFuture<base::Result<T>>& work) {
    Heartbeat heart;
    int step = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        models::RecordTableModel& model = window.table().model();
        if (model.rowCount() > 0) window.table().grid().scrollTo(model.index((step * 37) % model.rowCount(), 0));
        if (++step % 10 == 0) model.setSearch(step % 20 == 0 ? QString() : QStringLiteral("анна"));
    });
    hand.start(50);
    runUntil([&] { return work.isFinished(); }, 600000);
    hand.stop();
    if (!work.isFinished() || !work.result()) {
        std::fprintf(stderr, "  %s failed: %s\n", name,
                     work.isFinished() ? qPrintable(work.result().error().detail) : "it never ended");
        return -1;
    }
    window.settle();
    return heart.longest();
}

domain::Record schoolRecord() {
    domain::Record event(domain::entity(u"event"), base::newId());
    return event.set(u"title", QStringLiteral("Bench"))
        .set(u"kind", QStringLiteral("school"))
        .set(u"region", QStringLiteral("RU-KYA"));
}

double blockedByImport(const Stage& stage, const QString& list) {
    TableWindow window(scratchCopy(stage, stage.small));
    window.open({});
    const domain::Record event = schoolRecord();
    services::Workspace& workspace = window.workspace();
    const auto work =
        workspace.run<services::ImportReport>([&](storage::Store& store) -> base::Result<services::ImportReport> {
            RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, QStringLiteral("add"), {}));
            RS_TRY(writer.insert(event));
            RS_TRY(writer.commit());
            RS_ASSIGN(const auto source, services::ImportSource::readFile(list, {}));
            services::ImportChoices choices{event.id()};
            RS_ASSIGN(services::ImportReport done, services::Importer(*source, choices).import(store));
            workspace.announce(done.changes);
            return done;
        });
    return longestBlock(window, "blocked_import", work);
}

double blockedByExport(const Stage& stage) {
    TableWindow window(stage.middle);
    window.open({});
    const QString path = stage.folder + QStringLiteral("/blocked.xlsx");
    const auto work = window.workspace().read<services::ExportReport>([path](storage::Store& store) {
        services::ExportChoices choices;
        choices.query.entity = &domain::entity(u"participant");
        return services::exportRecords(store, path, choices);
    });
    return longestBlock(window, "blocked_export", work);
}

} // namespace

void measureBlocking(const Stage& stage) {
    const QString list = stage.folder + QStringLiteral("/list.csv");
    if (!writeCsv(list)) return;
    report({"blocked_import", blockedByImport(stage, list), "ms", "frame", frame, 50 / frame});
    report({"blocked_export", blockedByExport(stage), "ms", "frame", frame, 50 / frame});
}

} // namespace rs::bench
