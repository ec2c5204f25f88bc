// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/annualreport.h"
#include "services/regioncatalog.h"
#include "services/storetitles.h"

namespace rs::cli {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* annualOptions[] = {"year", "to", "project", "region"};
constexpr int firstYear = 1900, lastYear = 9999;

Result<impact::Filter> yearOf(const Arguments& arguments) {
    RS_ASSIGN(const QString text, arguments.required(QStringLiteral("year")));
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (isNumber && year >= firstYear && year <= lastYear) return services::filterOfYear(year);
    return base::fail(ErrorCode::BadArgument, {QStringLiteral("--year %1").arg(text)});
}

//! About a project, given as its id or its title, a region, or all.
Result<> narrow(storage::Store& store, const Arguments& arguments, impact::Filter& filter) {
    const QString project = arguments.value(QStringLiteral("project"));
    if (!project.isEmpty()) {
        filter.project = base::idFromText(project);
        if (filter.project.isNull()) {
            RS_ASSIGN(filter.project, services::StoreTitles(store).find(domain::entity(u"project"), project));
        }
        RS_TRY(store.get(domain::entity(u"project"), filter.project));
    }
    const QString region = arguments.value(QStringLiteral("region"));
    if (region.isEmpty()) return {};
    RS_ASSIGN(const services::RegionCatalog regions, services::loadRegions(store));
    const domain::RegionInfo* known = regions->find(region);
    if (!known) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("region"), region});
    filter.region = known->code;
    return {};
}

Result<> annualReport(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    services::AnnualReportWish wish;
    wish.language = session.language();
    RS_ASSIGN(wish.filter, yearOf(arguments));
    RS_ASSIGN(const QString path, arguments.required(QStringLiteral("to")));
    // Whoever asks for another format would get a file that nothing opens; it is also how fonts are asked for.
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--to %1").arg(path)});
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_TRY(narrow(*store, arguments, wish.filter));
    RS_ASSIGN(const services::Paper paper, services::annualReportPaper(*store, wish));
    RS_ASSIGN(const services::PaperFile written, paper.save(path));
    session.answer(QJsonObject{{QStringLiteral("pages"), qint64(written.pages)}},
                   session.text(RS_TEXT("cli", "Pages: %1.")).arg(written.pages));
    return {};
}

constexpr Verb paperVerbList[] = {
    {"report annual",
     "--year YEAR --to FILE.pdf [--project ID] [--region CODE]",
     RS_TEXT("cli", "Writes the annual report of the network, of a project or of a region as PDF."),
     annualOptions,
     {},
     annualReport},
};

} // namespace

std::span<const Verb> paperVerbs() { return paperVerbList; }

} // namespace rs::cli
