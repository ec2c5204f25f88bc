// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/programmewords.h"
#include "services/schools.h"

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
    return QStringLiteral("%1  %2  %3  %4  %5  %6")
        .arg(base::toText(row.id), start.leftJustified(17), row.title, row.zone,
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
    RS_ASSIGN(storage::Writer writer,
              storage::Writer::begin(*store, QStringLiteral("create_school"), Session::author()));
    RS_ASSIGN(const Id id, services::Records(writer).add(entity, fields));
    RS_TRY(writer.commit());
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
    RS_ASSIGN(storage::Writer writer, storage::Writer::begin(*store, QStringLiteral("copy_school"), Session::author()));
    RS_ASSIGN(const Id id, services::copySchool(writer, source, wish));
    RS_TRY(writer.commit());
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

QString stateText(const Session& session, domain::StepState state) {
    switch (state) {
    case domain::StepState::Done:
        return session.text(RS_TEXT("cli", "done"));
    case domain::StepState::Open:
        return session.text(RS_TEXT("cli", "in work"));
    case domain::StepState::Late:
        return session.text(RS_TEXT("cli", "late"));
    case domain::StepState::NotBegun:
        return session.text(RS_TEXT("cli", "not begun"));
    }
    Q_UNREACHABLE();
}

constexpr const char* stepNames[] = {RS_TEXT("cli", "Topic"),           RS_TEXT("cli", "Place or platform"),
                                     RS_TEXT("cli", "Organizing team"), RS_TEXT("cli", "Speakers"),
                                     RS_TEXT("cli", "Date and venue"),  RS_TEXT("cli", "Audience"),
                                     RS_TEXT("cli", "Feedback")};

QJsonObject stepJson(const domain::StepReadiness& step) {
    return {{QStringLiteral("step"), step.step},
            {QStringLiteral("state"), QLatin1String(stateCode(step.state))},
            {QStringLiteral("percent"), step.percent},
            {QStringLiteral("missing"), QJsonArray::fromStringList(step.missing)}};
}

QString missingText(const Session& session, const QString& code) {
    for (const domain::MissingWord& word : domain::missingWords()) {
        if (code == QLatin1String(word.code)) return session.words().text("missing", word.text);
    }
    const domain::Field* field = domain::entity(u"event").field(code);
    return field ? session.words().field(*field) : code;
}

QString stepText(const Session& session, const domain::StepReadiness& step) {
    QStringList missing;
    for (const QString& code : step.missing) missing << missingText(session, code);
    return QStringLiteral("%1. %2: %3, %4 %%5%6")
        .arg(step.step)
        .arg(session.text(stepNames[step.step - 1]), stateText(session, step.state))
        .arg(step.percent)
        .arg(missing.isEmpty() ? QString() : QStringLiteral(" - "), missing.join(QStringLiteral(", ")));
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
    RS_ASSIGN(const services::SchoolReport report, services::schoolReport(*store, id, base::nowMilliseconds()));
    const services::ProgrammeWords words(report.programme, session.language());
    QJsonArray steps, conflicts;
    QStringList lines{report.event.text(u"title")};
    for (const domain::StepReadiness& step : report.steps) {
        steps << stepJson(step);
        lines << stepText(session, step);
    }
    for (const domain::ProgrammeConflict& conflict : report.conflicts) {
        const QJsonObject one = conflictJson(words, conflict);
        conflicts << one;
        lines << one.value(QStringLiteral("text")).toString();
    }
    session.answer(QJsonObject{{QStringLiteral("id"), base::toText(id)},
                               {QStringLiteral("title"), report.event.text(u"title")},
                               {QStringLiteral("steps"), steps},
                               {QStringLiteral("conflicts"), conflicts}},
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
