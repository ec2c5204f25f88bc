// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/tablewindow.h"

#include <QFile>
#include <QProcess>

#include <cstdio>

namespace rs::bench {

namespace {

constexpr int runs = 7;

//! Milliseconds from the start of a process to its first painted window, the median of some runs.
double startTime(const QString& program, const QStringList& arguments) {
    QList<double> times;
    for (int i = 0; i <= runs; ++i) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RS_BENCH_START"), QStringLiteral("1"));
        environment.insert(QStringLiteral("RS_BENCH_EXIT"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("first window") && process.waitForReadyRead(30000))
            said += process.readAllStandardError();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        process.waitForFinished(30000);
        if (!said.contains("first window")) return -1;
        if (i > 0) times << milliseconds; // the first run only warms the caches
    }
    return median(times);
}

double startOf(const QString& store) {
    return startTime(QStringLiteral(RS_BINARY_DIR "/regional-school"),
                     {QStringLiteral("--store"), store, QStringLiteral("--language"), QStringLiteral("ru")});
}

//! Resident megabytes of a window that has opened the table of all, searched, sorted and scrolled.
double memoryOf(const QString& store) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), store});
    if (!process.waitForFinished(120000) || process.exitCode() != 0) return -1;
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

int printMemory(const QString& store) {
    TableWindow window(store);
    window.open({});
    models::RecordTableModel& model = window.table().model();
    for (const QString& text : {QStringLiteral("иванова"), QStringLiteral("а"), QString()}) {
        model.setSearch(text);
        window.settle();
    }
    model.setSort({{QStringLiteral("city"), Qt::AscendingOrder}});
    window.settle();
    for (int i = 0; i < 40; ++i) {
        window.table().grid().scrollTo(model.index(int(qint64(model.rowCount() - 1) * i / 40), 0));
        window.settle();
    }
    std::printf("%.1f\n", residentMegabytes());
    return 0;
}

void measureWindows(const Stage& stage) {
    const double small = startOf(stage.small);
    const double large = startOf(stage.large);
    report({"start_1m", large, "ms", "start_10k", small, 1.5});
    report({"start_1m_empty", large, "ms", "empty_qt_window",
            startTime(QStringLiteral(RS_BINARY_DIR "/rs_bench_empty"), {}), 4});
    report({"memory_1m", memoryOf(stage.large), "MB", "memory_10k", memoryOf(stage.small), 1.5});
}

} // namespace rs::bench
