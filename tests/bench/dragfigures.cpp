// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees while a session is in the hand: the real desk with its timetable, marks and list of problems.
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/programmestores.h"
#include "bench/tablewindow.h"

#include "timetable/programmedesk.h"

#include <QElapsedTimer>
#include <QMouseEvent>

#include <cstdio>
#include <cstdlib>

namespace rs::bench {

namespace {

using timetable::ProgrammeDesk;

constexpr int programmeWait = 30'000; // ms
constexpr int dragsPainted = 200;
constexpr int stepPixels = 7;

[[noreturn]] void giveUp(const char* why) {
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

void mouse(QWidget* target, QEvent::Type type, const QPoint& at) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, QPointF(at), target->mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

void measureDragPainted(services::Workspace& workspace, const base::Id& forum, double doubleLoop) {
    ProgrammeDesk desk(workspace);
    desk.resize(1440, 900);
    desk.show();
    desk.setSchool(forum);
    if (!runUntil([&] { return !desk.view().shown().isEmpty(); }, programmeWait)) giveUp("the programme did not come");
    QWidget* viewport = desk.view().viewport();
    const base::Id session = desk.view().shown().first();
    desk.view().setCurrent(session);
    viewport->repaint();
    const QPoint from = desk.view().sessionRect(session).center();
    mouse(viewport, QEvent::MouseButtonPress, from);
    QList<double> painted;
    bool marked = false;
    for (int step = 1; step <= dragsPainted; ++step) {
        // Down and across, then back: each step lands on other five minutes, some in other rooms.
        const int away = step <= dragsPainted / 2 ? step : dragsPainted - step;
        QElapsedTimer timer;
        timer.start();
        mouse(viewport, QEvent::MouseMove, from + QPoint(away * stepPixels, away * stepPixels / 2));
        QCoreApplication::processEvents(); // paints what the step has changed
        painted << double(timer.nsecsElapsed()) / 1e6;
        marked = marked || desk.view().marks().contains(session);
    }
    // Back where it was: nothing is stored.
    mouse(viewport, QEvent::MouseMove, from);
    mouse(viewport, QEvent::MouseButtonRelease, from);
    if (!marked) giveUp("the drag met no conflict");
    report({"drag_painted_500", percentile95(painted), "ms", "frame", frame, 1});
    report({"drag_painted_500_plain", percentile95(painted), "ms", "double_loop", doubleLoop, frame / doubleLoop});
}

} // namespace rs::bench
