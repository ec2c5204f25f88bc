// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/conflictwatch.h"
#include "timetable/problems.h"
#include "timetable/timetableview.h"

#include "domain/registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::timetable;

namespace {

constexpr int sessions = 500, rooms = 25, speakers = 200;
//! Far above what is needed (16 ms on the desk this was written for), so that a busy machine does not fail.
constexpr qint64 boundMs = 120;

Board largeBoard() {
    services::Programme programme;
    programme.event = domain::Record(domain::entity(u"event"), base::newId());
    programme.zone = QTimeZone("Asia/Krasnoyarsk");
    const qint64 start = QDateTime(QDate(2027, 3, 12), QTime(9, 0), programme.zone).toMSecsSinceEpoch();
    programme.facts.zone = programme.zone;
    programme.facts.event = {start, start + 9 * 3600 * 1000LL};
    for (int i = 0; i < rooms; ++i) {
        domain::Record room(domain::entity(u"room"), base::newId());
        programme.rooms << room.set(u"name", u"Зал %1"_s.arg(i)).set(u"capacity", 40LL);
        programme.facts.rooms << domain::RoomPlaces{room.id(), 40};
    }
    for (int i = 0; i < speakers; ++i) {
        domain::Record speaker(domain::entity(u"speaker"), base::newId());
        programme.speakers << speaker.set(u"name", u"Спикер Пробный %1"_s.arg(i));
        programme.humans.insert(speaker.id(), speaker.id());
        programme.names.insert(speaker.id(), speaker.text(u"name"));
    }
    for (int i = 0; i < sessions; ++i) {
        const qint64 from = start + i / rooms * 25 * 60'000LL;
        domain::Record session(domain::entity(u"session"), base::newId());
        session.set(u"title", u"Занятие %1 о том, как дети спрашивают"_s.arg(i)).set(u"kind", u"workshop"_s);
        session.set(u"start", from).set(u"end", from + 20 * 60'000LL);
        session.set(u"room_id", QVariant::fromValue(programme.rooms.at(i % rooms).id()));
        session.set(u"speaker_ids", services::referencesOf({programme.speakers.at(i % speakers).id()}));
        programme.sessions << session;
        programme.facts.sessions << services::slotOf(programme, session);
    }
    return boardOf(std::move(programme));
}

} // namespace

TEST(TimetableSpeedTest, ADragStepAmong500SessionsIsJudgedAndPaintedAtOnce) {
    const Board board = largeBoard();
    ConflictWatch watch;
    watch.setBoard(board);
    TimetableView view;
    view.resize(1300, 700);
    view.setBoard(board);
    view.show();
    QList<ProgrammeConflict> found;
    QObject::connect(&view, &TimetableView::tried, &view, [&](const BoardSession& as) {
        found = watch.ifMoved(as);
        view.setMarks(marksOf(found));
        Board tried = board;
        tried.replace(as);
        EXPECT_FALSE(problemEntries(tried, watch, found, Mends::Skip).isEmpty() && !found.isEmpty());
    });
    const base::Id id = board.sessions.first().id;
    const QPoint from = view.sessionRect(id).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    qint64 worst = 0;
    bool anyConflict = false;
    for (int step = 1; step <= 20; ++step) {
        QElapsedTimer timer;
        timer.start();
        QTest::mouseMove(view.viewport(), from + QPoint(step * 15, step * 12));
        view.viewport()->repaint();
        worst = std::max(worst, timer.elapsed());
        anyConflict = anyConflict || !found.isEmpty();
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(300, 240));
    RecordProperty("worst_ms", int(worst));
    EXPECT_TRUE(anyConflict) << "the drag must cross other sessions";
    EXPECT_LT(worst, boundMs);
}
