// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/filterbar.h"
#include "dashboard/impactpage.h"
#include "dashboard/reportdialog.h"
#include "programs/desktop/serverscenes.h"
#include "programs/desktop/storewindow.h"
#include "shell/mainwindow.h"
#include "tables/recordtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using dashboard::ImpactPage;
using dashboard::Tab;

namespace {

constexpr int firstScene = 50;

template <typename Condition>
bool waitForScene(Condition condition) {
    constexpr int patienceMs = 20'000;
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patienceMs) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

bool walkRows(ImpactPage& page, StoreWindow& store, const Shoot& shoot) {
    page.showTab(Tab::Overview);
    page.showRows({u"participants"_s, {}, {}});
    const bool isThere = waitForScene([&] { return page.table() && page.table()->model().recordCount() > 0; });
    shoot(firstScene + dashboard::tabCount, u"impact-rows"_s, store.window());
    page.showCharts();
    return isThere;
}

bool walkReport(ImpactPage& page, const Shoot& shoot) {
    dashboard::ReportDialog* report = page.openReport();
    const bool isThere = waitForScene([&] { return !report->preview()->pixmap().isNull(); });
    shoot(firstScene + dashboard::tabCount + 1, u"annual-report"_s, *report);
    report->close();
    return isThere;
}

} // namespace

bool walkImpactScenes(StoreWindow& store, const Shoot& shoot) {
    store.window().showPage(shell::PageId::Impact);
    ImpactPage& page = *store.pages().impact();
    const QStringList names{u"overview"_s, u"reach"_s, u"practices"_s, u"feedback"_s, u"cities"_s, u"goals"_s};
    page.filters().setPeriod({}); // the year that runs
    bool isThere = waitForScene([&] { return !page.source().isCounting() && page.source().picture().countedAt > 0; });
    for (int tab = 0; tab < dashboard::tabCount; ++tab) {
        page.showTab(Tab(tab));
        shoot(firstScene + tab, u"impact-"_s + names.at(tab), store.window());
    }
    isThere = walkRows(page, store, shoot) && isThere;
    return walkReport(page, shoot) && isThere;
}

} // namespace rs::desktop
