// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"
#include "services/plan.h"
#include "services/schoolfacts.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SchoolFacts;

namespace {

QDate nextOpenTask(const SchoolFacts& facts, int step) {
    const QVariant start = facts.event.value(u"start");
    if (domain::isEmpty(start)) return {};
    const QTimeZone zone = domain::zoneNamed(facts.event.text(u"zone"));
    QDate next;
    for (const Record& task : facts.tasks) {
        const QString state = task.text(u"state");
        const bool isClosed = state == QLatin1String("done") || state == QLatin1String("dropped");
        if (isClosed || task.value(u"step").toInt() != step || domain::isEmpty(task.value(u"due_days"))) continue;
        const QDate due = domain::dueDate(start.toLongLong(), zone, task.value(u"due_days").toLongLong());
        if (!next.isValid() || due < next) next = due;
    }
    return next;
}

SchoolProgress progressFrom(const SchoolFacts& facts) {
    SchoolProgress progress;
    progress.id = facts.event.id();
    progress.steps = domain::readiness(facts);
    progress.percent = domain::overallPercent(progress.steps);
    progress.step = domain::stepToOpen(progress.steps);
    progress.stepUntil = nextOpenTask(facts, progress.step);
    for (const Record& speaker : facts.speakers) {
        const QDate due = domain::answerDue(speaker);
        progress.silentSpeakers += due.isValid() && due < facts.today;
    }
    progress.taken = facts.participants;
    progress.waiting = facts.waiting;
    progress.responses = facts.responses;
    return progress;
}

} // namespace

Result<QList<SchoolProgress>> progressOf(storage::Store& store, const QList<Id>& schools, qint64 now) {
    RS_ASSIGN(auto facts, readSchoolFacts(store, schools, now));
    RS_TRY(findWhatHinders(store, facts));
    QList<SchoolProgress> all;
    for (const Id& id : schools) {
        const auto known = facts.constFind(id);
        if (known != facts.constEnd()) all << progressFrom(*known);
    }
    return all;
}

} // namespace rs::services
