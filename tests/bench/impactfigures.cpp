// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/impactsql.h"
#include "bench/tablewindow.h"

#include "services/impact.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace rs::bench {

using services::ImpactBoard;

namespace {

constexpr int longestCount = 60000; // ms
constexpr int openings = 5;
//! The network of the demo is seen in the autumn of this year; the page opens on it.
constexpr int yearOfDemo = 2026;

impact::Filter wholeYear() { return {QDate(yearOfDemo, 1, 1), QDate(yearOfDemo, 12, 31)}; }

std::unique_ptr<services::Workspace> openedStore(const QString& path) {
    auto workspace = services::Workspace::open(path);
    if (workspace) return std::move(*workspace);
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(workspace.error().detail));
    std::exit(1);
}

//! Milliseconds from the deed until its numbers are there and shown.
double untilShown(ImpactBoard& board, const std::function<void()>& deed, const std::function<void()>& show) {
    bool isReady = false;
    const auto connection = QObject::connect(&board, &ImpactBoard::pictureReady, &board, [&] { isReady = true; });
    QObject::connect(&board, &ImpactBoard::failed, &board, [](const base::Error& error) {
        std::fprintf(stderr, "the Impact page: %s\n", qPrintable(error.detail));
        std::exit(1);
    });
    QElapsedTimer timer;
    timer.start();
    deed();
    const bool came = runUntil([&] { return isReady; }, longestCount);
    show();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    if (came) return milliseconds;
    std::fprintf(stderr, "the numbers of the Impact page did not come\n");
    std::exit(1);
}

//! What somebody clicks one after another; each looks at other events.
QList<impact::Filter> filtersOf(const ImpactBoard& board) {
    QList<impact::Filter> clicks{impact::Filter()};
    for (const int back : {1, 2, 3}) {
        impact::Filter year{QDate(yearOfDemo - back, 1, 1), QDate(yearOfDemo - back, 12, 31)};
        clicks << year;
        year.region = board.choices().regions.value(back);
        clicks << year;
    }
    impact::Filter project = wholeYear(), topic = wholeYear(), format = wholeYear();
    project.project = base::idFromText(board.choices().projects.first().key);
    topic.topic = board.choices().topics.first();
    format.format = QStringLiteral("online");
    return clicks << project << topic << format;
}

//! Seconds that two shells take side by side, each with its half of the queries. Negative: no sqlite3 here.
double secondsOfShells(const QString& store) {
    QElapsedTimer timer;
    timer.start();
    QProcess shells[2];
    const QByteArray halves[] = {firstImpactSql(), secondImpactSql()};
    for (int i = 0; i < int(std::size(shells)); ++i) {
        shells[i].setStandardOutputFile(QProcess::nullDevice());
        shells[i].start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), QStringLiteral("-bail"), store});
        if (!shells[i].waitForStarted()) return -1;
        shells[i].write(halves[i]);
        shells[i].closeWriteChannel();
    }
    for (QProcess& shell : shells) {
        if (!shell.waitForFinished(-1)) return -1;
        const QByteArray complaints = shell.readAllStandardError();
        if (!complaints.isEmpty()) std::fprintf(stderr, "sqlite3: %s\n", complaints.constData());
        if (shell.exitCode() != 0 || !complaints.isEmpty()) return -1;
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Dashboard {
    double open, filter; //!< ms
};

//! Without a window nothing is painted: `show` is where a page would be.
Dashboard dashboardOf(services::Workspace& workspace, const std::function<void()>& show) {
    QList<double> opened, filtered;
    for (int i = 0; i < openings; ++i) {
        ImpactBoard board(workspace);
        opened << untilShown(
            board, [&] { board.setFilter(wholeYear()); }, show);
        if (i + 1 < openings) continue;
        for (const impact::Filter& filter : filtersOf(board))
            filtered << untilShown(
                board, [&] { board.setFilter(filter); }, show);
    }
    std::fprintf(stderr, "  opened in %.1f ms at first, then %.1f; filtered in at most %.1f\n", opened.first(),
                 median(opened), *std::max_element(filtered.begin(), filtered.end()));
    return {median(opened), percentile95(filtered)};
}

void measureImpactOf(const QString& path, const char* size, double openLimit, double filterLimit) {
    const auto workspace = openedStore(path);
    const Dashboard dashboard = dashboardOf(*workspace, [] {});
    const auto name = [size](const char* what) { return QByteArray(what) + '_' + size; };
    report({name("dashboard_open"), dashboard.open, "ms", "frame", frame, openLimit / frame});
    report({name("dashboard_filter"), dashboard.filter, "ms", "frame", frame, filterLimit / frame});
    if (path.contains(QLatin1String("170000"))) {
        // The cards come with the charts: there is nothing to wait for between them.
        report({name("cards"), dashboard.open, "ms", "frame", frame, 100 / frame});
        QList<double> shells;
        for (int i = 0; i < 3; ++i) shells << secondsOfShells(path) * 1000;
        report({"dashboard_sql", dashboard.open, "ms", "two_sqlite3_shells", median(shells), 1.5});
    }
}

} // namespace

void measureImpact(const Stage& stage) {
    measureImpactOf(stage.middle, "170k", 500, 300);
    measureImpactOf(stage.large, "1m", 3000, 1500);
}

} // namespace rs::bench
