// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/heartbeat.h"
#include "bench/programmestores.h"
#include "bench/tablewindow.h"

#include "home/boardsource.h"
#include "home/homepage.h"
#include "plan/planpage.h"
#include "services/schools.h"

#include <QAction>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace rs::bench {

namespace {

constexpr int longestWait = 30000; // ms
constexpr int stepsOfPlan = 7;

std::unique_ptr<services::Workspace> opened(const QString& path) {
    auto workspace = services::Workspace::open(path);
    if (workspace) return std::move(*workspace);
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(workspace.error().detail));
    std::exit(1);
}

void rest(int milliseconds) {
    QTimer pause;
    pause.setSingleShot(true);
    pause.start(milliseconds);
    runUntil([&] { return !pause.isActive(); }, milliseconds + 1000);
}

void showLarge(QWidget& page) {
    page.resize(1440, 900);
    page.show();
    rest(200);
}

//! Milliseconds from the deed until the page has got its data and painted it. Negative: nothing came.
template <typename Sender, typename Signal>
double untilPainted(QWidget& page, std::pair<Sender*, Signal> told, const std::function<void()>& deed) {
    bool isThere = false;
    const auto connection = QObject::connect(told.first, told.second, &page, [&] { isThere = true; });
    QElapsedTimer timer;
    timer.start();
    deed();
    const bool came = runUntil([&] { return isThere; }, longestWait);
    page.repaint();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return came ? milliseconds : -1;
}

//! The longest time that the window did not answer while each step was opened and its parts came. Tells on the error
//! stream which step took it.
double longestBlock(plan::PlanPage& page, const char* what) {
    double longest = 0;
    for (int step = 1; step <= stepsOfPlan; ++step) {
        Heartbeat heart;
        page.showStep(step);
        rest(300);
        std::fprintf(stderr, "  %s, step %d: %.1f ms\n", what, step, heart.longest());
        longest = std::max(longest, heart.longest());
    }
    return longest;
}

//! The first look at each step of a fresh page, at once: their parts are built meanwhile.
double firstBlock(services::Workspace& workspace, const base::Id& forum) {
    plan::PlanPage page(workspace);
    showLarge(page);
    Heartbeat heart;
    const double wait = untilPainted(page, std::pair(&page, &plan::PlanPage::shown), [&] { page.setSchool(forum); });
    if (wait < 0) std::exit(1);
    const double steps = longestBlock(page, "first look");
    return std::max(heart.longest(), steps);
}

//! A small school first, as somebody does who then goes to the large one.
void measurePlan(services::Workspace& workspace, const base::Id& forum) {
    const auto others = services::listSchools(workspace.reader());
    if (!others) std::exit(1);
    report({"blocked_plan_first", firstBlock(workspace, forum), "ms", "frame", frame, 50 / frame});
    plan::PlanPage page(workspace);
    showLarge(page);
    for (int step = 1; step <= stepsOfPlan; ++step) page.showStep(step);
    QList<double> waits;
    double blocked = 0;
    for (int i = 0; i < 5; ++i) {
        page.setSchool(others->at(i).id);
        rest(300);
        Heartbeat heart;
        waits << untilPainted(page, std::pair(&page, &plan::PlanPage::shown), [&] { page.setSchool(forum); });
        rest(100);
        blocked = std::max({blocked, heart.longest(), longestBlock(page, "another school")});
    }
    report({"school_painted_500", median(waits), "ms", "frame", frame, 100 / frame});
    report({"blocked_plan", blocked, "ms", "frame", frame, 50 / frame});
}

void measureHome(services::Workspace& workspace) {
    QAction create, copy;
    home::HomePage page(workspace, {&create, &copy});
    showLarge(page);
    QList<double> waits;
    Heartbeat heart;
    for (int i = 0; i < 5; ++i) {
        waits << untilPainted(page, std::pair(page.source(), &home::BoardSource::changed), [&] { page.activated(); });
        rest(200);
    }
    report({"home_painted_2000", median(waits), "ms", "frame", frame, 100 / frame});
    report({"blocked_home", heart.longest(), "ms", "frame", frame, 50 / frame});
}

} // namespace

void measurePages(const Stage& stage) {
    const auto forum = prepareProgrammeStore(stage.folder);
    if (!forum) std::exit(1);
    const auto workspace = opened(forum->store);
    measurePlan(*workspace, forum->forum);
    measureHome(*workspace);
}

} // namespace rs::bench
