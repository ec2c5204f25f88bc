// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tablewindow.h"

#include "domain/registry.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace rs::bench {

namespace {
constexpr int patience = 30000; // ms
}

bool runUntil(const std::function<bool()>& done, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    // Sleeping between events, as a window does: a loop that spins would take a core from the workers.
    QTimer wake;
    wake.start(20);
    while (!done() && timer.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

TableWindow::TableWindow(const QString& store) {
    auto opened = services::Workspace::open(store);
    if (!opened) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(store), qPrintable(opened.error().detail));
        std::exit(1);
    }
    m_workspace = std::move(*opened);
    m_table = std::make_unique<tables::RecordTable>(*m_workspace, domain::entity(u"participant"));
    m_table->resize(1440, 900);
    m_table->show();
}

TableWindow::~TableWindow() = default;

void TableWindow::open(const base::Id& school) {
    m_table->open(school);
    settle();
}

double TableWindow::untilPainted(const std::function<void()>& deed) {
    bool painted = false;
    QElapsedTimer timer;
    double milliseconds = -1;
    const auto connection = QObject::connect(m_table.get(), &tables::RecordTable::rowsPainted, m_table.get(), [&] {
        if (!painted) milliseconds = double(timer.nsecsElapsed()) / 1e6;
        painted = true;
    });
    timer.start();
    deed();
    runUntil([&] { return painted; }, patience);
    QObject::disconnect(connection);
    return milliseconds;
}

void TableWindow::settle() {
    runUntil([this] { return !m_table->model().rows().isSearching(); }, patience);
    // What follows the rows: the count of all, the paint.
    QTimer pause;
    pause.setSingleShot(true);
    pause.start(120);
    runUntil([&] { return !pause.isActive(); }, 1000);
}

} // namespace rs::bench
