// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/feedback/feedbackimporter.h"
#include "services/import/importer.h"
#include "services/import/rejects.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace rs::cli {

using base::ErrorCode;
using base::Result;
using services::ColumnTarget;
using services::ImportReport;
using services::ImportSource;
using services::OnDuplicate;

namespace {

constexpr const char* importOptions[] = {"school", "map", "sheet", "encoding", "separator", "on-duplicate", "rejects"};
constexpr const char* importFlags[] = {"no-header", "dry-run"};

Result<OnDuplicate> onDuplicate(const Arguments& arguments) {
    const QString word = arguments.value(QStringLiteral("on-duplicate"));
    if (word.isEmpty() || word == QLatin1String("merge")) return OnDuplicate::Merge;
    if (word == QLatin1String("skip")) return OnDuplicate::Skip;
    if (word == QLatin1String("keep")) return OnDuplicate::Keep;
    return base::fail(ErrorCode::BadArgument, {QStringLiteral("--on-duplicate ") + word});
}

services::ReadingChoices readingOf(const Arguments& arguments) {
    services::ReadingChoices reading;
    reading.file.encoding = arguments.value(QStringLiteral("encoding"));
    reading.file.separator = arguments.value(QStringLiteral("separator"));
    reading.file.sheet = arguments.value(QStringLiteral("sheet"));
    if (arguments.has(QStringLiteral("no-header"))) reading.heading = services::ReadingChoices::Heading::None;
    return reading;
}

using Problems = QHash<qsizetype, QList<services::RowProblem>>;

QJsonArray rejectedRows(const ImportSource& source, const Problems& problems, const services::Words& words) {
    QList<qsizetype> rows = problems.keys();
    std::sort(rows.begin(), rows.end());
    QJsonArray list;
    for (const qsizetype row : rows)
        list << QJsonObject{
            {QStringLiteral("line"), source.rows().line(row)},
            {QStringLiteral("reason"), services::reasonText(problems.value(row), source.mapping(), words)}};
    return list;
}

QJsonObject importDocument(const ImportSource& source, const ImportReport& report, const services::Words& words) {
    QJsonObject mapping;
    QJsonArray skipped;
    for (int i = 0; i < source.mapping().size(); ++i) {
        const QString field = source.mapping().target(i).name();
        if (field.isEmpty())
            skipped << source.mapping().title(i);
        else
            mapping.insert(source.mapping().title(i), field);
    }
    return {{QStringLiteral("format"), source.format()},
            {QStringLiteral("encoding"), source.info().encoding},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("rejected"), rejectedRows(source, report.plan.problems, words)},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("skipped"), skipped}};
}

//! A line for each row that could not be taken.
QString rejectedText(const Session& session, const QJsonObject& document) {
    QString text;
    for (const QJsonValue one : document.value(QStringLiteral("rejected")).toArray())
        text += u'\n' + session.text(RS_TEXT("cli", "Line %1: %2"))
                            .arg(one[QStringLiteral("line")].toInt())
                            .arg(one[QStringLiteral("reason")].toString());
    return text;
}

QString importText(const Session& session, const QJsonObject& document, const ImportReport& report) {
    const QString text =
        session.text(RS_TEXT("cli", "Rows: %1. Imported: %2, updated: %3, duplicates: %4, rejected: %5."))
            .arg(report.rows)
            .arg(report.imported)
            .arg(report.updated)
            .arg(report.duplicates)
            .arg(report.rejected);
    return text + rejectedText(session, document);
}

//! Asked before anything is stored: a verb that fails changes nothing.
Result<> refuseUnwritable(const QString& path) {
    QSaveFile probe(path);
    if (!probe.open(QIODevice::WriteOnly)) return base::fail(ErrorCode::FileCannotWrite, {path}, probe.errorString());
    probe.cancelWriting();
    return {};
}

Result<> importParticipants(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const QString school, arguments.required(QStringLiteral("school")));
    services::ImportChoices choices;
    RS_ASSIGN(choices.onUpdate, onDuplicate(arguments));
    choices.onSimilar = choices.onUpdate;
    choices.author = Session::author();
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    RS_ASSIGN(storage::Store * store, dryRun ? session.openForReading() : session.openForWriting());
    RS_ASSIGN(choices.event, Session::findSchool(*store, school));

    RS_ASSIGN(const std::shared_ptr<ImportSource> source,
              ImportSource::readFile(arguments.positional.first(), readingOf(arguments)));
    RS_ASSIGN(services::RegionCatalog regions, services::loadRegions(*store));
    source->setRegions(std::move(regions));
    if (arguments.given(QStringLiteral("map"))) RS_TRY(source->mapping().apply(arguments.value(QStringLiteral("map"))));

    const services::Importer importer(*source, choices);
    const QString rejects = arguments.value(QStringLiteral("rejects"));
    if (!rejects.isEmpty()) RS_TRY(refuseUnwritable(rejects));
    RS_ASSIGN(const ImportReport report, dryRun ? importer.plan(*store) : importer.import(*store));
    if (!rejects.isEmpty()) RS_TRY(services::saveRejects(rejects, {*source, report.plan, session.words()}));
    const QJsonObject document = importDocument(*source, report, session.words());
    session.answer(document, importText(session, document, report));
    return {};
}

QJsonObject feedbackDocument(const ImportSource& source, const services::FeedbackImportReport& report,
                             const services::Words& words) {
    return {{QStringLiteral("format"), source.format()},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("responses"), report.responses},
            {QStringLiteral("questions"), report.questions},
            {QStringLiteral("new_questions"), report.newQuestions},
            {QStringLiteral("people"), report.people},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("recommendation"),
             report.recommendation ? QJsonValue(*report.recommendation) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("rejected"), rejectedRows(source, report.problems, words)}};
}

Result<> importFeedback(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const QString school, arguments.required(QStringLiteral("school")));
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    RS_ASSIGN(storage::Store * store, dryRun ? session.openForReading() : session.openForWriting());
    RS_ASSIGN(const base::Id event, Session::findSchool(*store, school));
    RS_ASSIGN(const std::shared_ptr<ImportSource> source,
              ImportSource::readFile(arguments.positional.first(), readingOf(arguments)));
    RS_ASSIGN(const services::Questionnaire form, services::loadQuestionnaire(*store, event));
    const services::FeedbackImporter importer(*source, services::FeedbackColumns::match(*source, form),
                                              {event, Session::author(), session.language()});
    RS_ASSIGN(const services::FeedbackImportReport report, dryRun ? importer.plan(*store) : importer.import(*store));
    const QJsonObject document = feedbackDocument(*source, report, session.words());
    const QString text =
        session.text(RS_TEXT("cli", "Rows: %1. Answers: %2, questions: %3, duplicates: %4, rejected: %5."))
            .arg(report.rows)
            .arg(report.responses)
            .arg(report.questions)
            .arg(report.duplicates)
            .arg(report.rejected);
    session.answer(document, text + rejectedText(session, document));
    return {};
}

constexpr const char* feedbackOptions[] = {"school", "sheet", "encoding", "separator"};

constexpr Verb importVerbTable[] = {
    {"import participants",
     "FILE --school ID [--map \"column=field,...\"] [--sheet NAME] [--encoding E] [--separator C] [--no-header] "
     "[--on-duplicate merge|skip|keep] [--dry-run] [--rejects FILE]",
     RS_TEXT("cli", "Takes a list of participants into a school."), importOptions, importFlags, importParticipants},
    {"import feedback", "FILE --school ID [--sheet NAME] [--encoding E] [--separator C] [--no-header] [--dry-run]",
     RS_TEXT("cli", "Takes the answers of a form into a school."), feedbackOptions, importFlags, importFeedback},
};

} // namespace

std::span<const Verb> importVerbs() { return importVerbTable; }

} // namespace rs::cli
