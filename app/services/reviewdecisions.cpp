// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reviewdecisions.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "services/conflicts.h"
#include "services/sharedcandidates.h"
#include "sql/statement.h"
#include "storage/undo.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using sql::Statement;

namespace {

constexpr int mostOperations = 200;
constexpr qint64 mergeKind = 5; // protocol::OpKind

//! The first record that a merge took away: all others it takes away hang on that one.
Result<Record> loserOf(storage::Store& store, qint64 changeSet) {
    RS_ASSIGN(Statement row,
              Statement::prepare(store.database(),
                                 u"SELECT table_no, row_id, base FROM outbox WHERE change_set_n = ?1 AND "
                                 "kind = ?2 AND table_no IN (?3, ?4) ORDER BY n LIMIT 1"));
    row.bind(1, changeSet).bind(2, mergeKind);
    row.bind(3, qint64(domain::entity(u"person").number)).bind(4, qint64(domain::entity(u"participant").number));
    RS_ASSIGN(const bool found, row.step());
    if (!found) return Record();
    const domain::Entity& entity = *domain::findEntity(int(row.integer(0)));
    return domain::decodeRecord(entity, row.id(1), row.bytes(2));
}

//! The record that took over: what pointed to the loser points to it now, or it was changed itself.
Result<Id> winnerOf(storage::Store& store, qint64 changeSet, const Record& loser) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT table_no, row_id, \"set\", base FROM outbox WHERE "
                                                   "change_set_n = ?1 AND kind = 2 ORDER BY n LIMIT ?2"));
    rows.bind(1, changeSet).bind(2, qint64(mostOperations));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return Id();
        const domain::Entity& entity = *domain::findEntity(int(rows.integer(0)));
        if (&entity == &loser.entity()) return rows.id(1);
        const auto after = domain::decode(entity, rows.bytes(2)), before = domain::decode(entity, rows.bytes(3));
        for (const domain::FieldValue& old : before) {
            if (old.value.value<Id>() != loser.id()) continue;
            for (const domain::FieldValue& now : after) {
                if (now.field == old.field) return now.value.value<Id>();
            }
        }
    }
}

Result<> addMerges(storage::Store& store, QList<ReviewDecision>& decisions, int limit) {
    RS_ASSIGN(
        Statement rows,
        Statement::prepare(store.database(),
                           u"SELECT n, at, author, records FROM change_set c WHERE action = 'merge' AND state = 0 "
                           "AND NOT EXISTS (SELECT 1 FROM change_set r WHERE r.reverts = c.n AND r.state = 0) "
                           "ORDER BY n DESC LIMIT ?1"));
    rows.bind(1, qint64(limit));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        ReviewDecision merge;
        merge.changeSet = rows.integer(0);
        merge.at = rows.integer(1);
        merge.by = rows.text(2);
        merge.records = rows.integer(3);
        RS_ASSIGN(const Record loser, loserOf(store, merge.changeSet));
        if (!loser.isValid()) continue;
        merge.second = loser.title();
        RS_ASSIGN(merge.kept, winnerOf(store, merge.changeSet, loser));
        RS_ASSIGN(const auto winner, store.find(loser.entity(), merge.kept));
        if (winner) merge.first = winner->title();
        decisions << merge;
    }
}

//! What the first conflict of a step was about.
Result<QString> conflictOf(storage::Store& store, qint64 changeSet) {
    const domain::Entity& conflicts = domain::entity(u"conflict");
    RS_ASSIGN(Statement row, Statement::prepare(store.database(), u"SELECT row_id FROM outbox WHERE change_set_n = ?1 "
                                                                  "AND table_no = ?2 ORDER BY n LIMIT 1"));
    row.bind(1, changeSet).bind(2, qint64(conflicts.number));
    RS_ASSIGN(const bool found, row.step());
    if (!found) return QString();
    RS_ASSIGN(const auto conflict, store.find(conflicts, row.id(0)));
    if (!conflict) return QString();
    const ConflictSubject subject = subjectOf(*conflict);
    if (!subject.entity) return conflict->title();
    RS_ASSIGN(const auto record, store.find(*subject.entity, subject.id));
    return record ? record->title() : conflict->title();
}

Result<> addConflicts(storage::Store& store, QList<ReviewDecision>& decisions, int limit) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(),
                                 u"SELECT n, at, author, (SELECT count(*) FROM outbox o WHERE o.change_set_n = c.n AND "
                                 "o.table_no = ?2) FROM change_set c WHERE action = 'resolve' AND state = 0 "
                                 "AND NOT EXISTS (SELECT 1 FROM change_set r WHERE r.reverts = c.n AND r.state = 0) "
                                 "ORDER BY n DESC LIMIT ?1"));
    rows.bind(1, qint64(limit)).bind(2, qint64(domain::entity(u"conflict").number));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        ReviewDecision decision;
        decision.kind = ReviewDecision::Kind::Conflict;
        decision.changeSet = rows.integer(0);
        decision.at = rows.integer(1);
        decision.by = rows.text(2);
        decision.records = rows.integer(3);
        RS_ASSIGN(decision.first, conflictOf(store, decision.changeSet));
        decisions << decision;
    }
}

//! Told to the others without a step of undo: the decision itself is none.
Result<> tellOthers(storage::Store& store, const QString& author, const std::pair<Id, Id>& pair, const QString& state) {
    using storage::Writer;
    RS_ASSIGN(Writer writer, Writer::begin(store, QStringLiteral("edit"), author, Writer::Kind::Reversal));
    RS_TRY(settleCandidate(writer, pair.first, pair.second, state));
    RS_ASSIGN([[maybe_unused]] const storage::Changes changes, writer.commit());
    return {};
}

Result<QString> titleOf(storage::Store& store, const Id& id) {
    for (const char* table : {"person", "participant"}) {
        RS_ASSIGN(const auto record, store.find(domain::entity(QLatin1String(table)), id));
        if (record) return record->title();
    }
    return QString();
}

Result<> addDifferent(storage::Store& store, QList<ReviewDecision>& decisions, int limit) {
    RS_ASSIGN(const auto notes, dismissedNotes(store));
    QList<ReviewDecision> found;
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        const QStringList parts = it.value().split(u' ');
        if (parts.size() != 3) continue;
        ReviewDecision one;
        one.kind = ReviewDecision::Kind::Different;
        one.pair = it.key();
        one.at = parts.at(0).toLongLong();
        one.first = parts.at(1);
        one.second = parts.at(2);
        found << one;
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    for (ReviewDecision& one : found.mid(0, limit)) {
        one.kept = base::idFromText(one.first);
        RS_ASSIGN(one.first, titleOf(store, one.kept));
        RS_ASSIGN(one.second, titleOf(store, base::idFromText(one.second)));
        // Who is gone is nobody's double.
        if (!one.first.isEmpty() && !one.second.isEmpty()) decisions << one;
    }
    return {};
}

} // namespace

Result<QList<ReviewDecision>> reviewDecisions(storage::Store& store, int limit) {
    QList<ReviewDecision> decisions;
    RS_TRY(addMerges(store, decisions, limit));
    RS_TRY(addDifferent(store, decisions, limit));
    RS_TRY(addConflicts(store, decisions, limit));
    std::stable_sort(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return decisions;
}

Result<> decideDifferent(storage::Store& store, const DuplicateCandidate& candidate, const QString& author) {
    const QString note = QStringLiteral("%1 %2 %3").arg(base::nowMilliseconds());
    RS_TRY(dismissDuplicate(store, candidate.id, note.arg(base::toText(candidate.a), base::toText(candidate.b))));
    return tellOthers(store, author, {candidate.a, candidate.b}, QStringLiteral("dismissed"));
}

Result<storage::Changes> takeBack(storage::Store& store, const ReviewDecision& decision, const QString& author) {
    if (decision.kind != ReviewDecision::Kind::Different)
        return storage::Undo(store).revert(decision.changeSet, author);
    RS_ASSIGN(const auto notes, dismissedNotes(store));
    const QStringList parts = notes.value(decision.pair).split(u' ');
    RS_TRY(recallDuplicate(store, decision.pair));
    RS_TRY(tellOthers(store, author, {base::idFromText(parts.value(1)), base::idFromText(parts.value(2))},
                      QStringLiteral("open")));
    return storage::Changes();
}

} // namespace rs::services
