// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/regioncatalog.h"
#include "services/search.h"
#include "services/statistics.h"
#include "services/storetitles.h"

#include <QJsonArray>

namespace rs::cli {

using base::ErrorCode;
using base::Result;
using services::Statistics;

namespace {

constexpr const char* statsOptions[] = {"from", "to", "project", "region"};
constexpr qsizetype hitsOfAKind = 50;

Result<> search(Session& session, const Arguments& arguments) {
    if (arguments.positional.isEmpty()) RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const auto hits, services::searchEverything(*store, arguments.positional.join(u' '), hitsOfAKind));
    QJsonArray found;
    QStringList lines;
    for (const services::SearchHit& hit : hits) {
        found << QJsonObject{{QStringLiteral("kind"), hit.entity->key()},
                             {QStringLiteral("id"), base::toText(hit.id)},
                             {QStringLiteral("title"), hit.title}};
        lines << QStringLiteral("%1  %2  %3").arg(session.words().entity(*hit.entity), base::toText(hit.id), hit.title);
    }
    if (lines.isEmpty()) lines << session.text(RS_TEXT("cli", "Nothing found"));
    session.answer(QJsonObject{{QStringLiteral("hits"), found}}, lines.join(u'\n'));
    return {};
}

Result<QDate> dayOf(const Session& session, const Arguments& arguments, const QString& option) {
    if (!arguments.given(option)) return QDate();
    const auto order =
        session.language() == base::Language::Russian ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
    const domain::DateReading reading = domain::readDate(arguments.value(option), order);
    if (reading.ok()) return reading.date;
    return base::fail(ErrorCode::BadArgument, {QStringLiteral("--%1 %2").arg(option, arguments.value(option))});
}

Result<services::StatisticsFilter> filterOf(const Session& session, storage::Store& store, const Arguments& arguments) {
    services::StatisticsFilter filter;
    RS_ASSIGN(filter.from, dayOf(session, arguments, QStringLiteral("from")));
    RS_ASSIGN(filter.to, dayOf(session, arguments, QStringLiteral("to")));
    const QString project = arguments.value(QStringLiteral("project"));
    if (!project.isEmpty()) {
        filter.project = base::idFromText(project);
        if (filter.project.isNull()) {
            RS_ASSIGN(filter.project, services::StoreTitles(store).find(domain::entity(u"project"), project));
        }
        RS_TRY(store.get(domain::entity(u"project"), filter.project));
    }
    const QString region = arguments.value(QStringLiteral("region"));
    if (!region.isEmpty()) {
        RS_ASSIGN(const services::RegionCatalog regions, services::loadRegions(store));
        const domain::RegionInfo* known = regions->find(region);
        if (!known) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("region"), region});
        filter.region = known->code;
    }
    return filter;
}

QJsonArray monthsJson(const Statistics& figures) {
    QJsonArray months;
    for (const services::MonthFigures& one : figures.byMonth)
        months << QJsonObject{{QStringLiteral("month"), one.month},
                              {QStringLiteral("participants"), one.participants},
                              {QStringLiteral("unique_people"), one.uniquePeople},
                              {QStringLiteral("new"), one.fresh},
                              {QStringLiteral("returning"), one.returning}};
    return months;
}

QJsonArray regionsJson(const Statistics& figures) {
    QJsonArray regions;
    for (const services::RegionFigures& one : figures.byRegion)
        regions << QJsonObject{{QStringLiteral("region"), one.region},
                               {QStringLiteral("schools"), one.schools},
                               {QStringLiteral("participants"), one.participants},
                               {QStringLiteral("unique_people"), one.uniquePeople}};
    return regions;
}

QJsonArray topicsJson(const Statistics& figures) {
    QJsonArray topics;
    for (const services::TopicFigures& one : figures.topics)
        topics << QJsonObject{{QStringLiteral("topic"), one.topic},
                              {QStringLiteral("schools"), one.schools},
                              {QStringLiteral("participants"), one.participants}};
    return topics;
}

QJsonObject jsonOf(const Statistics& figures) {
    const Statistics::Funnel& funnel = figures.funnel;
    return {
        {QStringLiteral("events"), figures.events},
        {QStringLiteral("schools"), figures.schools},
        {QStringLiteral("participants"), figures.participants},
        {QStringLiteral("unique_people"), figures.uniquePeople},
        {QStringLiteral("new"), figures.fresh},
        {QStringLiteral("returning"), figures.returning},
        {QStringLiteral("regions"), figures.regions},
        {QStringLiteral("recommendation"), figures.recommendation ? QJsonValue(*figures.recommendation) : QJsonValue()},
        {QStringLiteral("by_month"), monthsJson(figures)},
        {QStringLiteral("by_region"), regionsJson(figures)},
        {QStringLiteral("topics"), topicsJson(figures)},
        {QStringLiteral("funnel"), QJsonObject{{QStringLiteral("invited"), funnel.invited},
                                               {QStringLiteral("registered"), funnel.registered},
                                               {QStringLiteral("came"), funnel.came},
                                               {QStringLiteral("feedback"), funnel.feedback},
                                               {QStringLiteral("practice"), funnel.practice}}},
        {QStringLiteral("practices"), QJsonObject{{QStringLiteral("shown"), figures.practicesShown},
                                                  {QStringLiteral("adopted"), figures.practicesAdopted}}}};
}

QString textOf(const Session& session, const Statistics& figures) {
    const std::pair<const char*, qint64> lines[] = {
        {RS_TEXT("cli", "Events: %1"), figures.events},
        {RS_TEXT("cli", "Schools: %1"), figures.schools},
        {RS_TEXT("cli", "Participants: %1"), figures.participants},
        {RS_TEXT("cli", "Unique people: %1"), figures.uniquePeople},
        {RS_TEXT("cli", "First time: %1"), figures.fresh},
        {RS_TEXT("cli", "Returning: %1"), figures.returning},
        {RS_TEXT("cli", "Regions: %1"), figures.regions},
        {RS_TEXT("cli", "Came: %1"), figures.funnel.came},
        {RS_TEXT("cli", "Gave feedback: %1"), figures.funnel.feedback},
        {RS_TEXT("cli", "Started to use a practice: %1"), figures.funnel.practice},
    };
    QStringList all;
    for (const auto& [source, number] : lines) all << session.text(source).arg(number);
    if (figures.recommendation)
        all << session.text(RS_TEXT("cli", "Recommendation score: %1")).arg(qRound(*figures.recommendation));
    return all.join(u'\n');
}

Result<> stats(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const services::StatisticsFilter filter, filterOf(session, *store, arguments));
    RS_ASSIGN(const Statistics figures, services::statistics(*store, filter));
    session.answer(jsonOf(figures), textOf(session, figures));
    return {};
}

constexpr Verb reportVerbList[] = {
    {"search",
     "TEXT",
     RS_TEXT("cli", "Finds people, schools, organisations, venues, sessions, speakers, practices."),
     {},
     {},
     search},
    {"stats",
     "[--from DATE] [--to DATE] [--project ID] [--region CODE]",
     RS_TEXT("cli", "Counts the events of a period, and who took part in them."),
     statsOptions,
     {},
     stats},
};

} // namespace

std::span<const Verb> reportVerbs() { return reportVerbList; }

} // namespace rs::cli
