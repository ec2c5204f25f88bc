// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"

#include "kit/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace rs::bench;

namespace {

struct Part {
    const char* name;
    void (*measure)(const Stage&);
    QSet<Size> stores; //!< what it reads of the demo stores
};

QList<Part> parts() {
    return {{"windows", measureWindows, {Size::Small, Size::Large}},
            {"search", measureSearch, {Size::Middle, Size::Large}},
            {"sorting", measureSorting, {Size::Small, Size::Large}},
            {"blocking", measureBlocking, {Size::Small, Size::Middle}},
            {"transfer", measureTransfer, {}},
            {"programme", measureProgramme, {}},
            {"pages", measurePages, {}},
            {"impact", measureImpact, {Size::Large}},
            {"sync_sqlite", measureSyncOnSqlite, {}},
            {"sync_postgresql", measureSyncOnPostgres, {}}};
}

//! All parts if none is named; nothing if a name is none of a part.
QList<Part> chosenParts(const QStringList& names) {
    QList<Part> chosen = parts();
    if (names.isEmpty()) return chosen;
    chosen.removeIf([&names](const Part& part) { return !names.contains(QLatin1String(part.name)); });
    return chosen.size() == names.size() ? chosen : QList<Part>();
}

} // namespace

//! rs_bench FOLDER [PART ...]: parts are windows, search, sorting, blocking, transfer, programme, pages,
//! sync_sqlite, sync_postgresql; all of them by default.
int main(int argc, char** argv) {
    rs::base::returnLargeBlocks();
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    rs::kit::theme::install(rs::kit::theme::Look::Light);
    QStringList words = app.arguments().mid(1);
    if (words.value(0) == QLatin1String("--memory")) return printMemory(words.value(1));
    const QList<Part> chosen = chosenParts(words.mid(1));
    if (words.isEmpty() || chosen.isEmpty()) {
        std::fprintf(
            stderr,
            "usage: rs_bench FOLDER [windows|search|sorting|blocking|transfer|programme|pages|impact|sync_sqlite|"
            "sync_postgresql ...]\n");
        return 2;
    }
    const QString folder = words.first();
    QDir().mkpath(folder);
    QSet<Size> stores;
    for (const Part& part : chosen) stores.unite(part.stores);
    const auto stage = prepareStores(folder, stores);
    if (!stage) {
        std::fprintf(stderr, "the demo stores could not be made: %s\n", qPrintable(stage.error().detail));
        return 1;
    }
    for (const Part& part : chosen) part.measure(*stage);
    return allKept() ? 0 : 1;
}
