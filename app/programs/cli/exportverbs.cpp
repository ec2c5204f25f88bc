// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/export/exporter.h"
#include "services/export/programmeexport.h"

namespace rs::cli {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* exportOptions[] = {"school", "to", "columns"};
constexpr const char* programmeOptions[] = {"school", "to"};
constexpr const char* exportFlags[] = {"all"};

QStringList exportedColumns(const Arguments& arguments) {
    QStringList columns;
    for (const QString& name : arguments.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts))
        columns << name.trimmed();
    return columns;
}

Result<> exportParticipants(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const QString path, arguments.required(QStringLiteral("to")));
    if (arguments.has(QStringLiteral("all")) == arguments.given(QStringLiteral("school")))
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--school | --all")});
    RS_ASSIGN(storage::Store * store, session.openForReading());

    services::ExportChoices choices;
    choices.query.entity = &domain::entity(u"participant");
    choices.columns = exportedColumns(arguments);
    choices.language = session.language();
    if (arguments.given(QStringLiteral("school"))) {
        RS_ASSIGN(choices.query.parent, Session::findSchool(*store, arguments.value(QStringLiteral("school"))));
    }
    RS_ASSIGN(const services::ExportReport report, services::exportRecords(*store, path, choices));
    session.answer(QJsonObject{{QStringLiteral("rows"), report.rows}, {QStringLiteral("bytes"), report.bytes}},
                   session.text(RS_TEXT("cli", "Rows: %1, bytes: %2.")).arg(report.rows).arg(report.bytes));
    return {};
}

Result<> exportProgramme(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const QString path, arguments.required(QStringLiteral("to")));
    RS_ASSIGN(const QString wanted, arguments.required(QStringLiteral("school")));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const base::Id school, Session::findSchool(*store, wanted));
    RS_ASSIGN(const services::ProgrammeExport report,
              services::exportProgramme(*store, school, path, session.language()));
    session.answer(QJsonObject{{QStringLiteral("sessions"), report.sessions}, {QStringLiteral("bytes"), report.bytes}},
                   session.text(RS_TEXT("cli", "Sessions: %1, bytes: %2.")).arg(report.sessions).arg(report.bytes));
    return {};
}

constexpr Verb exportVerbTable[] = {
    {"export participants", "(--school ID | --all) --to FILE [--columns a,b,c]",
     RS_TEXT("cli", "Writes participants as csv, xlsx, ods, json or vcf, by the end of the file's name."),
     exportOptions, exportFlags, exportParticipants},
    {"export programme",
     "--school ID --to FILE",
     RS_TEXT("cli", "Writes the programme as ics, xml or json (frab) or pdf, by the end of the file's name."),
     programmeOptions,
     {},
     exportProgramme},
};

} // namespace

std::span<const Verb> exportVerbs() { return exportVerbTable; }

} // namespace rs::cli
