// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"
#include "services/plan.h"
#include "services/schoolfacts.h"
#include "sql/statement.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SchoolFacts;

namespace {

Result<QHash<Id, qint64>> countWaiting(storage::Store& store) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT event_id, count(*) FROM participant WHERE status = "
                                                        "'waiting' GROUP BY event_id"));
    QHash<Id, qint64> counts;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return counts;
        counts.insert(rows.id(0), rows.integer(1));
    }
}

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
    progress.responses = facts.responses;
    return progress;
}

} // namespace

Result<QList<SchoolProgress>> progressOf(storage::Store& store, const QList<Id>& schools, qint64 now) {
    RS_ASSIGN(const auto facts, readSchoolFacts(store, schools, now));
    RS_ASSIGN(const auto waiting, countWaiting(store));
    QList<SchoolProgress> all;
    for (const Id& id : schools) {
        const auto known = facts.constFind(id);
        if (known == facts.constEnd()) continue;
        all << progressFrom(*known);
        all.last().waiting = waiting.value(id);
    }
    return all;
}

} // namespace rs::services
