// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/programmestores.h"

#include "base/fold.h"
#include "services/homeboard.h"
#include "services/programme.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

namespace rs::bench {

using domain::SessionSlot;

namespace {

constexpr int drags = 400;

double millisecondsOf(const std::function<void()>& deed) {
    QElapsedTimer timer;
    timer.start();
    deed();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename T>
T taken(base::Result<T> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "%s failed: %s\n", what, qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

//! The plain way: every session against every other, after each step of a drag. Counts the clashes of two sessions.
qsizetype doubleLoop(const QList<SessionSlot>& programme) {
    qsizetype clashes = 0;
    for (qsizetype i = 0; i < programme.size(); ++i) {
        const SessionSlot& a = programme.at(i);
        for (qsizetype j = i + 1; j < programme.size(); ++j) {
            const SessionSlot& b = programme.at(j);
            if (!a.isTimed() || !b.isTimed() || !a.span().overlaps(b.span())) continue;
            if (!a.room.isNull() && a.room == b.room) ++clashes;
            for (const base::Id& human : a.speakers) clashes += b.speakers.contains(human);
            if (!a.track.isEmpty() && base::fold(a.track) == base::fold(b.track)) ++clashes;
        }
    }
    return clashes;
}

//! One session dragged through the days, step by step, each step judged both ways. Returns the plain way's time.
double measureDrag(const services::Programme& programme) {
    domain::ProgrammeIndex index(programme.facts);
    QList<SessionSlot> plain = programme.facts.sessions;
    QList<double> indexed, looped;
    for (int step = 0; step < drags; ++step) {
        const qsizetype position = step % plain.size();
        SessionSlot moved = plain.at(position);
        moved.start += 5 * 60 * 1000;
        moved.end += 5 * 60 * 1000;
        qsizetype found = 0, counted = 0;
        indexed << millisecondsOf([&] { found = index.ofMoved(moved).size(); });
        plain[position] = moved;
        looped << millisecondsOf([&] { counted = doubleLoop(plain); });
        index.move(moved);
        const auto all = index.all();
        const auto pairs =
            std::count_if(all.begin(), all.end(), [](const auto& one) { return one.sessions.size() == 2; });
        if (pairs != counted || found > all.size()) {
            std::fprintf(stderr, "the index finds %lld clashes, the double loop %lld\n", qint64(pairs),
                         qint64(counted));
            std::exit(1);
        }
    }
    report({"drag_conflicts_500", percentile95(indexed), "ms", "double_loop", percentile95(looped), 1});
    report({"drag_conflicts_500_frame", percentile95(indexed), "ms", "frame", frame, 1});
    return percentile95(looped);
}

} // namespace

void measureProgramme(const Stage& stage) {
    const ProgrammeStage forum = taken(prepareProgrammeStore(stage.folder), "the store of 2,000 schools");
    const auto store = taken(storage::Store::open(forum.store, storage::Store::Access::Read), "opening it");
    QList<double> programmes, opened, homes;
    std::optional<services::Programme> programme;
    for (int i = 0; i < 11; ++i) {
        programmes << millisecondsOf([&] {
            programme = taken(services::loadProgramme(*store, forum.forum), "the programme");
            (void)domain::ProgrammeIndex(programme->facts).all();
        });
        opened << millisecondsOf([&] { (void)taken(services::loadPlan(*store, forum.forum, forum.now), "the plan"); });
        services::HomeWish wish;
        wish.now = forum.now;
        homes << millisecondsOf([&] { (void)taken(services::homeBoard(*store, wish), "the home page"); });
    }
    report({"school_open_500", median(opened), "ms", "frame", frame, 100 / frame});
    report({"drag_conflicts_other_schools", median(programmes), "ms", "frame", frame, 300 / frame});
    report({"home_2000", median(homes), "ms", "frame", frame, 100 / frame});
    const double doubleLoop = measureDrag(*programme);
    const auto workspace = taken(services::Workspace::open(forum.store), "the workspace");
    measureDragPainted(*workspace, forum.forum, doubleLoop);
}

} // namespace rs::bench
