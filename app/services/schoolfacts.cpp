// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schoolfacts.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/duplicatepeople.h"
#include "services/idlist.h"
#include "services/planneighbours.h"
#include "sql/statement.h"
#include "storage/recordio.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SchoolFacts;

namespace {

constexpr qsizetype idsAtOnce = 500;

constexpr QStringView questionnairesSql =
    u"SELECT event_id, count(*) FROM questionnaire WHERE event_id IN (%1) GROUP BY 1";
constexpr QStringView responsesSql = u"SELECT event_id, count(*) FROM response WHERE event_id IN (%1) GROUP BY 1";

using Counts = QHash<Id, qint64>;

Result<> countInto(storage::Store& store, QStringView sql, const QList<Id>& ids, Counts& counts) {
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), sql.toString().arg(idList(ids))));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        counts.insert(rows.id(0), rows.integer(1));
    }
}

Result<Counts> counted(storage::Store& store, QStringView sql, const QList<Id>& ids) {
    Counts counts;
    for (qsizetype i = 0; i < ids.size(); i += idsAtOnce) RS_TRY(countInto(store, sql, ids.mid(i, idsAtOnce), counts));
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

bool isMet(const domain::StepReadiness& step, QLatin1String code) {
    return std::any_of(step.conditions.cbegin(), step.conditions.cend(), [&](const domain::StepCondition& condition) {
        return condition.code == code && condition.isMet;
    });
}

bool isAnyDone(const QList<domain::StepReadiness>& steps) {
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const auto& step) { return step.state == domain::StepState::Done; });
}

void takePeople(const Audience& people, SchoolFacts& facts) {
    facts.participants = people.taken();
    facts.waiting = people.waiting();
}

} // namespace

Result<QList<Record>> recordsWhere(storage::Store& store, QAnyStringView table, QLatin1String field,
                                   const QList<Id>& ids) {
    QList<Record> all;
    for (qsizetype i = 0; i < ids.size(); i += idsAtOnce) {
        const QString where = QStringLiteral("t.%1 IN (%2) ORDER BY t.n").arg(field, idList(ids.mid(i, idsAtOnce)));
        RS_ASSIGN(storage::RecordReader reader,
                  storage::RecordReader::byCondition(store.database(), domain::entity(table), where));
        RS_ASSIGN(const QList<Record> found, reader.all());
        all << found;
    }
    return all;
}

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

Result<> findWhatHinders(storage::Store& store, SchoolFacts& facts, SchoolsAround& around) {
    if (domain::isOver(facts)) return {};
    if (!facts.sessions.isEmpty()) {
        const ProgrammeParts parts{facts.event, facts.sessions, facts.speakers, facts.participants};
        RS_ASSIGN(const Programme programme, programmeOf(store, parts, around));
        facts.conflicts = mustBeMended(domain::findConflicts(programme.facts));
    }
    // The rest takes its time and matters only to a step that seems to be done.
    constexpr int audienceStep = 6;
    if (isMet(domain::stepReadiness(facts, audienceStep), QLatin1String("duplicates"))) {
        RS_ASSIGN(facts.duplicates, similarParticipants(store, facts.event.id()));
    }
    if (!isAnyDone(domain::readiness(facts))) return {};
    domain::ProblemSources sources{facts, {}, {}};
    RS_ASSIGN(sources.neighbours, neighboursInTheWay(facts, around));
    facts.broken = domain::stepsToMend(domain::findProblems(sources));
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
