// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/demostores.h"
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/heartbeat.h"
#include "bench/impactsql.h"
#include "bench/tablewindow.h"

#include "dashboard/impactpage.h"
#include "services/demo/demo.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace rs::bench {

using dashboard::ImpactPage;
using services::ImpactBoard;

namespace {

constexpr int longestCount = 60000; // ms
constexpr int openings = 5;
//! The network of the demo is seen in the autumn of this year; the page opens on it.
constexpr int yearOfDemo = 2026;
constexpr qint64 participantsOfMiddle = 170000;
constexpr int schoolsOfMiddle = 1800; // 300 a year

std::unique_ptr<services::Workspace> openedStore(const QString& path) {
    auto workspace = services::Workspace::open(path);
    if (workspace) return std::move(*workspace);
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(workspace.error().detail));
    std::exit(1);
}

void runFor(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    runUntil([&] { return timer.elapsed() >= milliseconds; }, milliseconds + 1000);
}

//! Milliseconds from the deed until its numbers are there and the whole window is painted with them.
double untilPainted(ImpactPage& page, const std::function<void()>& deed) {
    ImpactBoard& board = page.source();
    bool isReady = false;
    const auto ready = QObject::connect(&board, &ImpactBoard::pictureReady, &board, [&] { isReady = true; });
    const auto failed = QObject::connect(&board, &ImpactBoard::failed, &board, [](const base::Error& error) {
        std::fprintf(stderr, "the Impact page: %s\n", qPrintable(error.detail));
        std::exit(1);
    });
    QElapsedTimer timer;
    timer.start();
    deed();
    const bool came = runUntil([&] { return isReady; }, longestCount);
    page.repaint();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(ready);
    QObject::disconnect(failed);
    if (came) return milliseconds;
    std::fprintf(stderr, "the numbers of the Impact page did not come\n");
    std::exit(1);
}

std::unique_ptr<ImpactPage> closedPage(services::Workspace& workspace, ImpactBoard* board) {
    auto page = std::make_unique<ImpactPage>(workspace, board);
    page->resize(1440, 900);
    return page;
}

//! A page that is made and shown for the first time, as by a click on its name.
double opened(services::Workspace& workspace, ImpactBoard* board, std::unique_ptr<ImpactPage>& page) {
    QElapsedTimer timer;
    timer.start();
    page = closedPage(workspace, board);
    const double making = double(timer.nsecsElapsed()) / 1e6;
    return making + untilPainted(*page, [&] {
               page->show();
               page->activated();
           });
}

//! What somebody clicks one after another; each looks at other events.
QList<impact::Filter> filtersOf(const ImpactBoard& board) {
    QList<impact::Filter> clicks{impact::Filter()};
    const auto yearOf = [](int year) { return impact::Filter{QDate(year, 1, 1), QDate(year, 12, 31)}; };
    for (const int back : {1, 2, 3}) {
        impact::Filter year = yearOf(yearOfDemo - back);
        clicks << year;
        year.region = board.choices().regions.value(back);
        clicks << year;
    }
    impact::Filter project = yearOf(yearOfDemo), topic = project, format = project;
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
    double open, filter, blocked; //!< ms
};

//! Every tab is looked at, too: they are made when they are first shown.
double blockedByTabs(ImpactPage& page) {
    double longest = 0;
    for (int tab = 0; tab < dashboard::tabCount; ++tab) {
        Heartbeat heart;
        page.showTab(dashboard::Tab(tab));
        runFor(200);
        std::fprintf(stderr, "  tab %d: %.1f ms\n", tab, heart.longest());
        longest = std::max(longest, heart.longest());
    }
    page.showTab(dashboard::Tab::Overview);
    return longest;
}

Dashboard dashboardOf(services::Workspace& workspace) {
    QList<double> openTimes, filterTimes;
    std::unique_ptr<ImpactPage> page;
    double blocked = 0;
    for (int i = 0; i < openings; ++i) {
        page.reset();
        Heartbeat heart;
        openTimes << opened(workspace, nullptr, page);
        runFor(100);
        std::fprintf(stderr, "  opened in %.1f ms, blocked for %.1f\n", openTimes.last(), heart.longest());
        blocked = std::max(blocked, heart.longest());
    }
    for (const impact::Filter& filter : filtersOf(page->source())) {
        Heartbeat heart;
        filterTimes << untilPainted(*page, [&] { page->source().setFilter(filter); });
        runFor(50);
        std::fprintf(stderr, "  filtered in %.1f ms, blocked for %.1f\n", filterTimes.last(), heart.longest());
        blocked = std::max(blocked, heart.longest());
    }
    return {median(openTimes), percentile95(filterTimes), std::max(blocked, blockedByTabs(*page))};
}

//! Opened some time after the start of the program, when the facts were read ahead.
double openedPrepared(services::Workspace& workspace) {
    QList<double> times;
    for (int i = 0; i < openings; ++i) {
        ImpactBoard board(workspace);
        board.prepare();
        runFor(2000);
        std::unique_ptr<ImpactPage> page;
        times << opened(workspace, &board, page);
    }
    std::fprintf(stderr, "  opened on what was read ahead in %.1f ms at first\n", times.first());
    return median(times);
}

double measureImpactOf(services::Workspace& workspace, const char* size, double openLimit, double filterLimit) {
    const Dashboard dashboard = dashboardOf(workspace);
    const auto name = [size](const char* what) { return QByteArray(what) + '_' + size; };
    report({name("dashboard_open"), dashboard.open, "ms", "frame", frame, openLimit / frame});
    report({name("dashboard_filter"), dashboard.filter, "ms", "frame", frame, filterLimit / frame});
    report({name("blocked_impact"), dashboard.blocked, "ms", "frame", frame, 50 / frame});
    return dashboard.open;
}

base::Result<QString> prepareMiddle(const QString& folder) {
    const QString path = QStringLiteral("%1/impact-%2.db").arg(folder).arg(participantsOfMiddle);
    RS_TRY(prepareStore(path, [](storage::Store& store) {
        services::DemoSize size;
        size.participants = participantsOfMiddle;
        size.schools = schoolsOfMiddle;
        return services::fillWithDemo(store, size, QStringLiteral("bench"));
    }));
    return path;
}

} // namespace

void measureImpact(const Stage& stage) {
    QSettings().remove(QStringLiteral("impact"));
    const auto middle = prepareMiddle(stage.folder);
    if (!middle) std::exit(1);
    {
        const auto workspace = openedStore(*middle);
        const double open = measureImpactOf(*workspace, "170k", 500, 300);
        report({"cards_170k", openedPrepared(*workspace), "ms", "frame", frame, 100 / frame});
        QList<double> shells;
        for (int i = 0; i < 3; ++i) shells << secondsOfShells(*middle) * 1000;
        report({"dashboard_sql", open, "ms", "two_sqlite3_shells", median(shells), 1.5});
    }
    const auto workspace = openedStore(stage.large);
    measureImpactOf(*workspace, "1m", 3000, 1500);
}

} // namespace rs::bench
