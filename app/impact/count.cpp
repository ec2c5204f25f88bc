// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/count.h"

#include "impact/recipes.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <atomic>
#include <thread>

namespace rs::impact {

using base::Id;
using base::Result;

namespace {

struct Recipe {
    const char* code;
    recipe::Fill fill;
};

constexpr Recipe recipes[] = {
    {"participants", recipe::participants},
    {"unique_people", recipe::uniquePeople},
    {"participants_by_region", recipe::participantsByRegion},
    {"participants_by_month", recipe::participantsByMonth},
    {"months", recipe::months},
    {"return_by_cohort", recipe::returnByCohort},
    {"new", recipe::fresh},
    {"returning", recipe::returning},
    {"participants_by_topic", recipe::participantsByTopic},
    {"participants_by_format", recipe::participantsByFormat},
    {"participants_by_position", recipe::participantsByPosition},
    {"funnel", recipe::funnel},
    {"goals", recipe::goals},
    {"organisations", recipe::organisations},
    {"hours", recipe::hours},
    {"schools", recipe::schools},
    {"events", recipe::events},
    {"leaders", recipe::leaders},
    {"regions", recipe::regions},
    {"new_regions", recipe::newRegions},
    {"cities", recipe::cities},
    {"recommendation", recipe::recommendation},
    {"recommendation_by_month", recipe::recommendationByMonth},
    {"feedback_share", recipe::feedbackShare},
    {"feedback_scores", recipe::feedbackScores},
    {"feedback_means", recipe::feedbackMeans},
    {"adopters", recipe::adopters},
    {"children", recipe::children},
    {"practices", recipe::practices},
    {"practices_kept", recipe::practicesKept},
    {"speakers", recipe::speakers},
    {"speakers_by_score", recipe::speakersByScore},
    {"topics_asked", recipe::topicsAsked},
    {"events_by_project", recipe::eventsByProject},
    {"first_events_of_regions", recipe::firstEventsOfRegions},
    {"cities_exchange", recipe::citiesExchange},
    {"tracks_by_stage", recipe::tracksByStage},
    {"self_assessment", recipe::selfAssessment},
};

Value oneOf(const QHash<QString, Table>& tables, QLatin1String code) {
    const auto table = tables.constFind(code);
    return table == tables.cend() || table->isEmpty() ? Value{0, Value::State::None} : table->values.first().first();
}

//! The id of a record of a vector of Facts.
const Id& idOf(const Event& one) { return one.id; }
const Id& idOf(const Response& one) { return one.id; }
const Id& idOf(const Adoption& one) { return one.id; }
const Id& idOf(const Talk& one) { return one.id; }
const Id& idOf(const Delegation& one) { return one.own.id; }
const Id& idOf(const Application& one) { return one.own.id; }
const Id& idOf(const Assessment& one) { return one.id; }

template <typename Fact>
std::vector<Id> idsOf(const std::vector<Fact>& facts, const std::vector<int>& numbers) {
    std::vector<Id> ids;
    ids.reserve(numbers.size());
    for (const int number : numbers) ids.push_back(idOf(facts[size_t(number)]));
    return ids;
}

Result<std::vector<Id>> idsOfParticipants(storage::Store& store, const Facts& facts, const std::vector<int>& places) {
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(), u"SELECT id FROM participant WHERE n = ?1"));
    std::vector<Id> ids;
    ids.reserve(places.size());
    for (const int place : places) {
        row.bind(1, qint64(facts.participations[size_t(place)].number));
        RS_ASSIGN(const bool isThere, row.step());
        if (isThere) ids.push_back(row.id(0));
        row.reset();
    }
    return ids;
}

std::vector<Id> idsByNumber(const Facts& facts, const Behind& behind) {
    std::vector<Id> ids;
    for (const int number : behind.records) {
        ids.push_back(behind.kind == Kind::Person ? facts.people.at(number)
                                                  : base::idFromText(facts.practices.at(number).key));
    }
    return ids;
}

} // namespace

bool fill(const QString& code, const Look& look, Draft& draft) {
    for (const Recipe& recipe : recipes) {
        if (code != QLatin1String(recipe.code)) continue;
        recipe.fill(look, draft);
        return true;
    }
    return false;
}

Table count(const Look& look, const QString& code) {
    Draft draft;
    return fill(code, look, draft) ? draft.finished(indicatorByCode(code)) : Table();
}

QList<QHash<QString, Table>> countAll(const QList<Look>& looks) {
    constexpr int each = int(std::size(recipes));
    const int all = each * int(looks.size());
    std::vector<Table> tables;
    tables.resize(size_t(all));
    // The longest stand first in the list, so that no thread is left with one of them at the end.
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < all; i = next++)
            tables[size_t(i)] = count(looks.at(i % int(looks.size())), QLatin1String(recipes[i / looks.size()].code));
    };
    std::thread second(work);
    work();
    second.join();
    QList<QHash<QString, Table>> counted(looks.size());
    for (int i = 0; i < all; ++i)
        counted[i % looks.size()].insert(QLatin1String(recipes[i / looks.size()].code), tables[size_t(i)]);
    return counted;
}

Table countByEvent(const Look& look) {
    Draft draft;
    recipe::byEvent(look, draft);
    return draft.finished(nullptr);
}

Cards cardsOf(const QHash<QString, Table>& tables) {
    const auto of = [&](const char* code) { return oneOf(tables, QLatin1String(code)); };
    Cards cards;
    cards.schools = of("schools");
    cards.events = of("events");
    cards.leaders = of("leaders");
    cards.participants = of("participants");
    cards.uniquePeople = of("unique_people");
    cards.fresh = of("new");
    cards.returning = of("returning");
    cards.regions = of("regions");
    cards.cities = of("cities");
    cards.hours = of("hours");
    cards.recommendation = of("recommendation");
    cards.adopters = of("adopters");
    cards.children = of("children");
    return cards;
}

Behind behind(const Look& look, const Mark& mark) {
    Draft draft(&mark);
    fill(mark.indicator, look, draft);
    return draft.takeBehind();
}

QString entityOf(Kind kind) {
    switch (kind) {
    case Kind::Event:
        return QStringLiteral("event");
    case Kind::Participation:
        return QStringLiteral("participant");
    case Kind::Person:
        return QStringLiteral("person");
    case Kind::Response:
        return QStringLiteral("response");
    case Kind::Adoption:
        return QStringLiteral("adoption");
    case Kind::Practice:
        return QStringLiteral("practice");
    case Kind::Talk:
        return QStringLiteral("speaker");
    case Kind::Delegation:
        return QStringLiteral("delegation");
    case Kind::Application:
        return QStringLiteral("application");
    case Kind::Assessment:
        return QStringLiteral("self_assessment");
    }
    Q_UNREACHABLE();
}

Result<Rows> rowsOf(storage::Store& store, const Facts& facts, const Behind& behind) {
    Rows rows{entityOf(behind.kind), {}};
    switch (behind.kind) {
    case Kind::Event:
        rows.ids = idsOf(facts.events, behind.records);
        break;
    case Kind::Participation: {
        RS_ASSIGN(rows.ids, idsOfParticipants(store, facts, behind.records));
        break;
    }
    case Kind::Person:
    case Kind::Practice:
        rows.ids = idsByNumber(facts, behind);
        break;
    case Kind::Response:
        rows.ids = idsOf(facts.responses, behind.records);
        break;
    case Kind::Adoption:
        rows.ids = idsOf(facts.adoptions, behind.records);
        break;
    case Kind::Talk:
        rows.ids = idsOf(facts.talks, behind.records);
        break;
    case Kind::Delegation:
        rows.ids = idsOf(facts.delegations, behind.records);
        break;
    case Kind::Application:
        rows.ids = idsOf(facts.applications, behind.records);
        break;
    case Kind::Assessment:
        rows.ids = idsOf(facts.assessments, behind.records);
        break;
    }
    return rows;
}

} // namespace rs::impact
