// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan.h"

#include "domain/registry.h"
#include "services/planneighbours.h"
#include "services/schoolfacts.h"
#include "services/teamhead.h"
#include "sql/statement.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SchoolFacts;

namespace {

Result<bool> asksForPractice(storage::Store& store, const Id& school) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(),
                                      u"SELECT 1 FROM question q JOIN questionnaire f ON f.id = q.questionnaire_id "
                                      "WHERE f.event_id = ?1 AND q.kind = 'practice' LIMIT 1"));
    return row.bind(1, school).step();
}

//! Seats of the largest room, or of the whole venue if that is more.
qint64 roomPlacesOf(const Programme& programme) {
    qint64 places = programme.venue.isValid() ? programme.venue.value(u"capacity").toLongLong() : 0;
    for (const Record& room : programme.rooms) {
        if (programme.venue.isValid() && room.reference(u"venue_id") == programme.venue.id())
            places = std::max(places, room.value(u"capacity").toLongLong());
    }
    return places;
}

QList<domain::TaskNode> openNodes(const QList<TaskLine>& tasks) {
    QList<domain::TaskNode> nodes;
    for (const TaskLine& task : tasks)
        nodes << domain::TaskNode{task.id, task.owner, task.dueDays, task.due, task.isDone || task.isDropped, {}};
    return nodes;
}

QList<MemberLoad> loadsOf(const QList<Record>& team, const QList<TaskLine>& tasks) {
    const QList<domain::WeekLoad> weeks = domain::weekLoads(openNodes(tasks));
    QList<MemberLoad> loads;
    for (const Record& member : team) {
        MemberLoad load;
        load.id = member.id();
        load.person = member.reference(u"person_id");
        load.name = member.text(u"name");
        load.role = member.text(u"role");
        load.state = member.text(u"state");
        for (const TaskLine& task : tasks) {
            if (task.owner != load.id || task.isDropped) continue;
            ++load.tasks;
            task.isDone ? ++load.done : ++load.open;
            load.late += task.state == domain::DueState::Late;
        }
        for (const domain::WeekLoad& week : weeks) {
            if (week.owner != load.id) continue;
            load.weeks << week;
            if (week.tasks <= load.fullestWeek) continue;
            load.fullestWeek = week.tasks;
            load.fullestMonday = week.monday;
        }
        loads << load;
    }
    return loads;
}

//! Due day of the most urgent open task of a step; invalid if there is none.
QDate nextDeadline(const QList<TaskLine>& tasks, int step) {
    QDate next;
    for (const TaskLine& task : tasks) {
        if (task.step != step || task.isDone || task.isDropped || !task.due.isValid()) continue;
        if (!next.isValid() || task.due < next) next = task.due;
    }
    return next;
}

QString holderOf(const domain::StepReadiness& step, const SchoolPlan& plan) {
    if (step.state == domain::StepState::Done) return {};
    QStringList names;
    for (const Id& id : step.holders) {
        const auto member =
            std::find_if(plan.team.begin(), plan.team.end(), [&](const MemberLoad& one) { return one.id == id; });
        if (member != plan.team.end()) names << member->name;
    }
    return names.isEmpty() ? plan.leader : names.join(QStringLiteral(", "));
}

void fillSteps(SchoolPlan& plan, const SchoolFacts& facts) {
    plan.steps = domain::readiness(facts);
    plan.percent = domain::overallPercent(plan.steps);
    plan.stepToOpen = domain::stepToOpen(plan.steps);
    QList<int> broken = facts.broken;
    if (facts.conflicts > 0) broken << 5;
    plan.missingForRegistration = domain::missingFor(domain::Gate::OpenRegistration, plan.steps, broken);
    plan.missingForProgramme = domain::missingFor(domain::Gate::PublishProgramme, plan.steps, broken);
    for (const domain::StepReadiness& step : std::as_const(plan.steps)) {
        plan.holders << holderOf(step, plan);
        plan.deadlines << nextDeadline(plan.tasks, step.step).toString(Qt::ISODate);
    }
}

void fillFigures(SchoolPlan& plan, const SchoolFacts& facts) {
    plan.event = facts.event;
    plan.zone = domain::zoneNamed(facts.event.text(u"zone"));
    plan.today = facts.today;
    const QVariant start = facts.event.value(u"start");
    if (!domain::isEmpty(start)) plan.daysToStart = facts.today.daysTo(domain::dayOf(start.toLongLong(), plan.zone));
    plan.speakers = facts.speakers.size();
    plan.acceptedSpeakers = std::count_if(facts.speakers.begin(), facts.speakers.end(), [](const Record& speaker) {
        return speaker.text(u"state") == QLatin1String("accepted");
    });
    plan.neededSpeakers = domain::speakersNeeded(facts.sessions);
    plan.sessions = facts.sessions.size();
    plan.questionnaires = facts.questionnaires;
    plan.responses = facts.responses;
}

Result<std::optional<qint64>> lastChange(storage::Store& store) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT at FROM change_set ORDER BY n DESC LIMIT 1"));
    RS_ASSIGN(const bool any, rows.step());
    return any ? std::optional(rows.integer(0)) : std::nullopt;
}

} // namespace

Result<SchoolPlan> loadPlan(storage::Store& store, const Id& school, const Me& me, qint64 now) {
    SchoolsAround around(store);
    RS_ASSIGN(WholeSchool whole, readWholeSchool(store, school, now, around));
    const SchoolFacts& facts = whole.facts;
    SchoolPlan plan;
    fillFigures(plan, facts);
    plan.audience = whole.audience;
    plan.window = registrationWindow(facts.event, now);
    plan.tasks = taskLines({facts.event, facts.tasks, facts.team}, me, now);
    plan.team = loadsOf(facts.team, plan.tasks);
    RS_ASSIGN(plan.leader, nameOfHead(store, facts.event, Head::Leader));
    RS_ASSIGN(plan.deputy, nameOfHead(store, facts.event, Head::Deputy));
    plan.silent = silentAmong(facts.speakers, facts.today);
    domain::ProblemSources sources{facts, {}, {}};
    RS_ASSIGN(sources.neighbours, planNeighbours(store, facts, around));
    sources.audience.taken = plan.audience.taken();
    sources.audience.came = plan.audience.came();
    sources.audience.roomPlaces = roomPlacesOf(whole.programme);
    RS_ASSIGN(sources.audience.asksForPractice, asksForPractice(store, school));
    plan.problems = domain::findProblems(sources);
    whole.facts.broken = domain::stepsToMend(plan.problems);
    fillSteps(plan, facts);
    RS_ASSIGN(plan.savedAt, lastChange(store));
    plan.conflicts = whole.conflicts;
    plan.programme = std::move(whole.programme);
    return plan;
}

Result<SchoolPlan> loadPlan(storage::Store& store, const Id& school, qint64 now) {
    return loadPlan(store, school, Me{}, now);
}

} // namespace rs::services
