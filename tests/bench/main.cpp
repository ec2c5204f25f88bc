// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"

#include "kit/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <functional>

using namespace rs::bench;

//! rs_bench FOLDER [PART ...]: parts are windows, search, sorting, blocking, transfer, programme, pages; all of them by
//! default.
int main(int argc, char** argv) {
    rs::base::returnLargeBlocks();
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    rs::kit::theme::install(rs::kit::theme::Look::Light);
    QStringList words = app.arguments().mid(1);
    if (words.isEmpty()) {
        std::fprintf(stderr, "usage: rs_bench FOLDER [windows|search|sorting|blocking|transfer|programme|pages ...]\n");
        return 2;
    }
    if (words.first() == QLatin1String("--memory")) return printMemory(words.value(1));
    const QString folder = words.takeFirst();
    QDir().mkpath(folder);
    const auto stage = prepareStores(folder);
    if (!stage) {
        std::fprintf(stderr, "the demo stores could not be made: %s\n", qPrintable(stage.error().detail));
        return 1;
    }
    const std::pair<const char*, void (*)(const Stage&)> parts[] = {
        {"windows", measureWindows},   {"search", measureSearch},     {"sorting", measureSorting},
        {"blocking", measureBlocking}, {"transfer", measureTransfer}, {"programme", measureProgramme},
        {"pages", measurePages}};
    for (const auto& [name, measure] : parts) {
        if (words.isEmpty() || words.contains(QLatin1String(name))) measure(*stage);
    }
    return allKept() ? 0 : 1;
}
