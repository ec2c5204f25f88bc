// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schoolfacts.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/duplicatepeople.h"
#include "services/planneighbours.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SchoolFacts;

namespace {

constexpr QStringView questionnairesSql =
    u"SELECT event_id, count(*) FROM questionnaire WHERE event_id IN (%1) GROUP BY 1";
constexpr QStringView responsesSql = u"SELECT event_id, count(*) FROM response WHERE event_id IN (%1) GROUP BY 1";

using Counts = QHash<Id, qint64>;

Result<Counts> counted(storage::Store& store, QStringView sql, const QList<Id>& ids) {
    Counts counts;
    RS_TRY(forRowsWhere(store, sql, ids, [&](const sql::Statement& row) { counts.insert(row.id(0), row.integer(1)); }));
    return counts;
}

Result<> share(storage::Store& store, QAnyStringView table, QHash<Id, SchoolFacts>& all,
               QList<Record> SchoolFacts::*member) {
    RS_ASSIGN(const QList<Record> records, recordsWhere(store, table, QLatin1String("event_id"), all.keys()));
    for (const Record& record : records) (all[record.reference(u"event_id")].*member) << record;
    return {};
}

SchoolFacts factsOf(const Record& event, qint64 now) {
    SchoolFacts facts;
    facts.event = event;
    facts.now = now;
    facts.today = domain::dayOf(now, domain::zoneNamed(event.text(u"zone")));
    return facts;
}

qint64 mustBeMended(const QList<domain::ProgrammeConflict>& conflicts) {
    return std::count_if(conflicts.cbegin(), conflicts.cend(), [](const domain::ProgrammeConflict& conflict) {
        return domain::severityOf(conflict.kind) == domain::Severity::Problem;
    });
}

Result<qint64> similarParticipants(storage::Store& store, const Id& school) {
    RS_ASSIGN(const auto pairs, findDuplicates(store, domain::entity(u"participant"), school));
    return pairs.size();
}

//! Whether similar participants would keep step 6 from being done: nothing else of it is missing but tasks.
bool awaitsSimilar(const SchoolFacts& facts) {
    constexpr int audienceStep = 6;
    const QList<domain::StepCondition> all = domain::stepReadiness(facts, audienceStep).conditions;
    return std::all_of(all.cbegin(), all.cend(), [](const domain::StepCondition& one) {
        return one.isMet || one.code == QLatin1String("tasks");
    });
}

bool isAnyDone(const QList<domain::StepReadiness>& steps) {
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const auto& step) { return step.state == domain::StepState::Done; });
}

Result<> countConflicts(storage::Store& store, const QList<SchoolFacts*>& schools, SchoolsAround& around) {
    QList<ProgrammeParts> parts;
    for (const SchoolFacts* facts : schools) {
        if (!facts->sessions.isEmpty())
            parts << ProgrammeParts{facts->event, facts->sessions, facts->speakers, facts->participants};
    }
    RS_ASSIGN(const QList<Programme> programmes, programmesOf(store, parts, around));
    QHash<Id, qint64> conflicts;
    for (const Programme& one : programmes)
        conflicts.insert(one.event.id(), mustBeMended(domain::findConflicts(one.facts)));
    for (SchoolFacts* facts : schools) facts->conflicts = conflicts.value(facts->event.id());
    return {};
}

void takePeople(const Audience& people, SchoolFacts& facts) {
    facts.participants = people.taken();
    facts.waiting = people.waiting();
}

} // namespace

Result<QHash<Id, SchoolFacts>> readSchoolFacts(storage::Store& store, const QList<Id>& schools, qint64 now) {
    QHash<Id, SchoolFacts> all;
    RS_ASSIGN(const QList<Record> events, recordsWhere(store, u"event", QLatin1String("id"), schools));
    for (const Record& event : events) all.insert(event.id(), factsOf(event, now));
    RS_TRY(share(store, u"team_member", all, &SchoolFacts::team));
    RS_TRY(share(store, u"task", all, &SchoolFacts::tasks));
    RS_TRY(share(store, u"speaker", all, &SchoolFacts::speakers));
    RS_TRY(share(store, u"session", all, &SchoolFacts::sessions));
    const QList<Id> ids = all.keys();
    RS_ASSIGN(const Counts forms, counted(store, questionnairesSql, ids));
    RS_ASSIGN(const Counts answers, counted(store, responsesSql, ids));
    RS_ASSIGN(const auto people, audiencesByStatus(store, ids));
    for (const Id& id : ids) {
        all[id].questionnaires = forms.value(id);
        all[id].responses = answers.value(id);
        takePeople(people.value(id), all[id]);
    }
    return all;
}

Result<> findWhatHinders(storage::Store& store, QHash<Id, SchoolFacts>& schools) {
    QList<SchoolFacts*> ahead;
    for (SchoolFacts& facts : schools) {
        if (!domain::isOver(facts)) ahead << &facts;
    }
    SchoolsAround around(store);
    for (const SchoolFacts* facts : std::as_const(ahead)) around.expect(daysInTheWay(*facts));
    RS_TRY(countConflicts(store, ahead, around));
    for (SchoolFacts* facts : std::as_const(ahead)) {
        // The rest takes its time and matters only to a step that seems to be done.
        if (awaitsSimilar(*facts)) {
            RS_ASSIGN(facts->duplicates, similarParticipants(store, facts->event.id()));
        }
        if (!isAnyDone(domain::readiness(*facts))) continue;
        domain::ProblemSources sources{*facts, {}, {}};
        RS_ASSIGN(sources.neighbours, neighboursInTheWay(*facts, around));
        facts->broken = domain::stepsToMend(domain::findProblems(sources));
    }
    return {};
}

Result<WholeSchool> readWholeSchool(storage::Store& store, const Id& school, qint64 now, SchoolsAround& around) {
    WholeSchool whole;
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(whole.audience, audienceOf(store, event));
    RS_ASSIGN(whole.programme, loadProgrammeOf(store, event, whole.audience.taken(), around));
    whole.facts = factsOf(event, now);
    SchoolFacts& facts = whole.facts;
    takePeople(whole.audience, facts);
    facts.sessions = whole.programme.sessions;
    facts.speakers = whole.programme.speakers;
    RS_ASSIGN(facts.team, recordsWhere(store, u"team_member", QLatin1String("event_id"), {school}));
    RS_ASSIGN(facts.tasks, recordsWhere(store, u"task", QLatin1String("event_id"), {school}));
    RS_ASSIGN(const Counts forms, counted(store, questionnairesSql, {school}));
    RS_ASSIGN(const Counts answers, counted(store, responsesSql, {school}));
    facts.questionnaires = forms.value(school);
    facts.responses = answers.value(school);
    whole.conflicts = domain::findConflicts(whole.programme.facts);
    facts.conflicts = mustBeMended(whole.conflicts);
    RS_ASSIGN(facts.duplicates, similarParticipants(store, school));
    return whole;
}

} // namespace rs::services
