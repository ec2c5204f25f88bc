// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/duplicatepeople.h"
#include "services/merge.h"

#include <QJsonArray>

namespace rs::cli {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* duplicateOptions[] = {"school"};

//! Pairs of people, or with --school of that school's participants.
Result<> listDuplicates(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    base::Id school;
    if (arguments.given(QStringLiteral("school"))) {
        RS_ASSIGN(school, Session::findSchool(*store, arguments.value(QStringLiteral("school"))));
    }
    const domain::Entity& entity = domain::entity(school.isNull() ? u"person" : u"participant");
    RS_ASSIGN(const QList<services::DuplicateCandidate> found, services::findDuplicates(*store, entity, school));
    session.beginList();
    for (const services::DuplicateCandidate& one : found) {
        const QStringList reasons = services::reasonCodes(one.reasons);
        session.listItem(QJsonObject{{QStringLiteral("id"), base::toText(one.id)},
                                     {QStringLiteral("table"), QString(entity.key())},
                                     {QStringLiteral("a"), base::toText(one.a)},
                                     {QStringLiteral("b"), base::toText(one.b)},
                                     {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}},
                         base::toText(one.a) + u' ' + base::toText(one.b) + u' ' + reasons.join(u','));
    }
    session.endList();
    return {};
}

Result<base::Id> mergedId(const domain::Entity& entity, const QString& text) {
    const base::Id id = base::idFromText(text);
    if (id.isNull()) return base::fail(ErrorCode::UnknownRecord, {entity.key(), text});
    return id;
}

Result<> mergeTwo(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(3));
    const QString table = arguments.positional.at(0);
    const domain::Entity* entity = domain::findEntity(table);
    if (!entity) return base::fail(ErrorCode::UnknownTable, {table});
    RS_ASSIGN(const base::Id winner, mergedId(*entity, arguments.positional.at(1)));
    RS_ASSIGN(const base::Id loser, mergedId(*entity, arguments.positional.at(2)));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN([[maybe_unused]] const storage::Changes changes,
              services::mergeRecords(*store, {entity, winner, loser, {}}, Session::author()));
    RS_ASSIGN(const domain::Record record, store->get(*entity, winner));
    session.answer(RecordJson(*store).object(record), record.title());
    return {};
}

constexpr Verb duplicateVerbTable[] = {
    {"duplicates",
     "[--school ID]",
     RS_TEXT("cli", "Lists pairs of records that may be one human."),
     duplicateOptions,
     {},
     listDuplicates},
    {"merge",
     "TABLE WINNER LOSER",
     RS_TEXT("cli", "Makes two records one: what is empty in the winner is filled from the loser, which goes."),
     {},
     {},
     mergeTwo},
};

} // namespace

std::span<const Verb> duplicateVerbs() { return duplicateVerbTable; }

} // namespace rs::cli
