// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/planwords.h"
#include "services/programmewords.h"
#include "services/schools.h"
#include "services/writestep.h"
#include "services/zonewords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace rs::cli {

using base::Id;
using base::Result;
using services::SchoolRow;

namespace {

constexpr const char* copyOptions[] = {"title", "start", "zone"};

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue instantOrNull(const std::optional<qint64>& at) {
    return at ? QJsonValue(services::instantText(*at)) : QJsonValue();
}

QJsonObject rowJson(const SchoolRow& row) {
    return {{QStringLiteral("id"), base::toText(row.id)},        {QStringLiteral("title"), row.title},
            {QStringLiteral("kind"), textOrNull(row.kind)},      {QStringLiteral("region"), textOrNull(row.region)},
            {QStringLiteral("start"), instantOrNull(row.start)}, {QStringLiteral("end"), instantOrNull(row.end)},
            {QStringLiteral("zone"), textOrNull(row.zone)},      {QStringLiteral("status"), textOrNull(row.status)},
            {QStringLiteral("participants"), row.participants}};
}

QString rowText(const Session& session, const SchoolRow& row) {
    static const services::ValueText russian(base::Language::Russian, services::builtInRegions());
    static const services::ValueText english(base::Language::English, services::builtInRegions());
    const services::ValueText& values = session.language() == base::Language::Russian ? russian : english;
    const domain::Entity& event = domain::entity(u"event");
    const services::ValueContext context{zoneOrUtc(row.zone), nullptr, services::ValueStyle::Table};
    const QString start = row.start ? values.display(*event.field(u"start"), *row.start, context) : QString();
    const QDateTime at =
        row.start ? QDateTime::fromMSecsSinceEpoch(*row.start, Qt::UTC) : QDateTime::currentDateTimeUtc();
    const QTimeZone known(row.zone.toLatin1());
    const QString zone = known.isValid() ? services::zoneWords(known, at, session.words()) : row.zone;
    return QStringLiteral("%1  %2  %3  %4  %5  %6")
        .arg(base::toText(row.id), start.leftJustified(17), row.title, zone,
             session.words().choice(*event.field(u"status"), row.status))
        .arg(row.participants);
}

Result<> listSchools(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const QList<SchoolRow> rows, services::listSchools(*store));
    session.beginList();
    for (const SchoolRow& row : rows) session.listItem(rowJson(row), rowText(session, row));
    session.endList();
    return {};
}

Result<> answerSchool(Session& session, storage::Store& store, const Id& id) {
    RS_ASSIGN(const QList<SchoolRow> rows, services::listSchools(store));
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const SchoolRow& one) { return one.id == id; });
    if (row != rows.end()) session.answer(rowJson(*row), rowText(session, *row));
    return {};
}

//! The zone that the times of a call are local to: as given, else that of the region.
QString zoneNamed(const Arguments& arguments, const domain::Regions& regions) {
    if (arguments.given(QStringLiteral("zone"))) return arguments.value(QStringLiteral("zone"));
    const domain::RegionInfo* region = regions.find(arguments.value(QStringLiteral("region")));
    return region ? QString::fromLatin1(region->zone) : QString();
}

Result<> createSchool(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_TRY(arguments.required(QStringLiteral("title")));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const services::RegionCatalog regions, services::loadRegions(*store));
    const domain::Entity& entity = domain::entity(u"event");
    QList<services::NamedText> texts;
    for (const domain::Field& field : entity.fields) {
        if (arguments.given(field.key())) texts << services::NamedText{field.key(), arguments.value(field.key())};
    }
    const QString zone = zoneNamed(arguments, *regions);
    if (!zone.isEmpty() && !arguments.given(QStringLiteral("zone")))
        texts << services::NamedText{QStringLiteral("zone"), zone};
    services::StoreTitles titles(*store);
    const services::ValueText values(session.language(), regions);
    RS_ASSIGN(const auto fields, services::readFields(entity, texts, values, {zoneOrUtc(zone), &titles}));
    Id id;
    const services::Work add = [&](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(id, services::Records(writer).add(entity, fields));
        return {};
    };
    RS_TRY(services::carryOut(*store, {QStringLiteral("create_school"), Session::author()}, add));
    return answerSchool(session, *store, id);
}

Result<> copySchool(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const Id source, Session::findSchool(*store, arguments.positional.first()));
    services::SchoolCopy wish{arguments.value(QStringLiteral("title")), {}};
    if (arguments.given(QStringLiteral("start"))) {
        const domain::Entity& entity = domain::entity(u"event");
        RS_ASSIGN(const domain::Record event, store->get(entity, source));
        const QString zone =
            arguments.given(QStringLiteral("zone")) ? arguments.value(QStringLiteral("zone")) : event.text(u"zone");
        const services::ValueText values(session.language(), services::builtInRegions());
        RS_ASSIGN(const QVariant start,
                  values.parse(*entity.field(u"start"), arguments.value(QStringLiteral("start")), {zoneOrUtc(zone)}));
        if (!start.isNull()) wish.start = start.toLongLong();
    }
    Id id;
    const services::Work copy = [&](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(id, services::copySchool(writer, source, wish));
        return {};
    };
    RS_TRY(services::carryOut(*store, {QStringLiteral("copy_school"), Session::author()}, copy));
    return answerSchool(session, *store, id);
}

const char* stateCode(domain::StepState state) {
    switch (state) {
    case domain::StepState::Done:
        return "done";
    case domain::StepState::Open:
    case domain::StepState::NotBegun:
        return "open";
    case domain::StepState::Late:
        return "late";
    }
    Q_UNREACHABLE();
}

QJsonObject stepJson(const services::SchoolPlan& plan, const domain::StepReadiness& step) {
    return {{QStringLiteral("step"), step.step},
            {QStringLiteral("state"), QLatin1String(stateCode(step.state))},
            {QStringLiteral("percent"), step.percent},
            {QStringLiteral("missing"), QJsonArray::fromStringList(step.missing)},
            {QStringLiteral("holder"), textOrNull(plan.holders.value(step.step - 1))},
            {QStringLiteral("tasks"), step.tasks},
            {QStringLiteral("tasks_open"), step.openTasks},
            {QStringLiteral("tasks_late"), step.lateTasks}};
}

QString stepText(const Session& session, const services::SchoolPlan& plan, const domain::StepReadiness& step) {
    const services::Words& words = session.words();
    QStringList missing;
    for (const QString& code : step.missing) missing << services::missingText(words, code);
    QString text = QStringLiteral("%1. %2: %3, %4 %")
                       .arg(step.step)
                       .arg(services::stepName(words, step.step), services::stateName(words, step.state))
                       .arg(step.percent);
    if (!missing.isEmpty()) text += QStringLiteral(" - ") + missing.join(QStringLiteral(", "));
    const QString holder = plan.holders.value(step.step - 1);
    return holder.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(holder);
}

QJsonArray problemsJson(const services::Words& words, const services::SchoolPlan& plan) {
    QJsonArray problems;
    for (const domain::PlanProblem& problem : plan.problems)
        problems << QJsonObject{{QStringLiteral("step"), problem.step},
                                {QStringLiteral("kind"), problem.code},
                                {QStringLiteral("must_be_mended"), problem.severity == domain::Severity::Problem},
                                {QStringLiteral("text"), services::problemText(words, problem)}};
    return problems;
}

QJsonObject conflictJson(const services::ProgrammeWords& words, const domain::ProgrammeConflict& conflict) {
    QJsonArray ids;
    for (const Id& id : conflict.sessions) ids << base::toText(id);
    return {{QStringLiteral("kind"), QLatin1String(domain::codeOf(conflict.kind))},
            {QStringLiteral("sessions"), ids},
            {QStringLiteral("text"), words.conflict(conflict).sentence()}};
}

Result<> showSchool(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const Id id, Session::findSchool(*store, arguments.positional.first()));
    RS_ASSIGN(const services::SchoolPlan plan, services::loadPlan(*store, id, base::nowMilliseconds()));
    const services::ProgrammeWords words(plan.programme, session.language());
    QJsonArray steps, conflicts;
    QStringList lines{plan.event.text(u"title")};
    for (const domain::StepReadiness& step : plan.steps) {
        steps << stepJson(plan, step);
        lines << stepText(session, plan, step);
    }
    for (const domain::ProgrammeConflict& conflict : plan.conflicts) {
        const QJsonObject one = conflictJson(words, conflict);
        conflicts << one;
        lines << one.value(QStringLiteral("text")).toString();
    }
    session.answer(QJsonObject{{QStringLiteral("id"), base::toText(id)},
                               {QStringLiteral("title"), plan.event.text(u"title")},
                               {QStringLiteral("percent"), plan.percent},
                               {QStringLiteral("steps"), steps},
                               {QStringLiteral("conflicts"), conflicts},
                               {QStringLiteral("problems"), problemsJson(session.words(), plan)}},
                   lines.join(u'\n'));
    return {};
}

constexpr Verb schoolVerbList[] = {
    {"school list", "", RS_TEXT("cli", "Lists the schools by start."), {}, {}, listSchools},
    {"school create",
     "--title T --region RU-KYA --start 2027-03-14T10:00 --zone Asia/Krasnoyarsk [--FIELD VALUE ...]",
     RS_TEXT("cli", "Makes a school; times are local to --zone."),
     {},
     {},
     createSchool,
     "event"},
    {"school copy",
     "ID [--title T] [--start 2028-03-12T10:00]",
     RS_TEXT("cli", "Copies a school with its team, tasks, programme and questionnaires, a year later."),
     copyOptions,
     {},
     copySchool},
    {"school show",
     "ID",
     RS_TEXT("cli", "Shows how far the seven steps are and the conflicts of the programme."),
     {},
     {},
     showSchool},
};

} // namespace

std::span<const Verb> schoolVerbs() { return schoolVerbList; }

} // namespace rs::cli
