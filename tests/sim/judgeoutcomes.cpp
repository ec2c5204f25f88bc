// SPDX-License-Identifier: GPL-3.0-or-later
// P2 from the other side: what an answer says has happened. Operations that came again tell of another day.
#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "judge.h"

#include <algorithm>

namespace rs::sim {

using domain::Field;
using domain::FieldValue;
using domain::Record;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;

namespace {

bool isAnew(OpKind kind) { return kind == OpKind::Insert || kind == OpKind::Restore; }

//! Whether the journal has an entry of this operation, about this field or about the whole row.
bool hasEntry(const ServerState& state, const Operation& op, const QString& field) {
    static const int conflicts = domain::entity(u"conflict").number;
    for (auto one = state.live.cbegin(); one != state.live.cend(); ++one) {
        if (one.key().table != conflicts) continue;
        const Record entry = state.record(one.key());
        const QString about = entry.text("field");
        if (entry.text("operation_id") == base::toText(op.id) && (about.isEmpty() || about == field)) return true;
    }
    return false;
}

//! Whether the journal has the whole of a row that would have come to this place.
bool hasEntryOf(const ServerState& state, const RowKey& row) {
    static const int conflicts = domain::entity(u"conflict").number;
    for (auto one = state.live.cbegin(); one != state.live.cend(); ++one) {
        if (one.key().table != conflicts) continue;
        const Record entry = state.record(one.key());
        if (entry.text("record_id") == base::toText(row.id) && entry.text("kind") == QLatin1String("row_deleted"))
            return true;
    }
    return false;
}

} // namespace

bool Judge::isByRule(const Field& field, const QVariant& value, const QVariant& stands) {
    switch (field.merge) {
    case domain::MergeRule::TrueWins:
        return stands.toBool() || !value.toBool(); // what is not true asks for nothing
    case domain::MergeRule::Earliest:
    case domain::MergeRule::FalseWins:
        return !domain::isEmpty(stands) && (domain::isEmpty(value) || stands.toLongLong() <= value.toLongLong());
    default:
        return false;
    }
}

//! Whether something later in the same push may have changed it again.
bool Judge::isOvertaken(const Answered& push, qsizetype at, const RowKey& row, int field) const {
    for (qsizetype i = at + 1; i < push.request.ops.size(); ++i) {
        const Operation later = asAuthored(push.request.ops.at(i));
        if (later.table != row.table || !isDecided(push.reply.results.at(i).outcome)) continue;
        const RowKey own{later.table, later.row};
        const bool isSame = own == row || push.after.winnerOf(own) == row || push.before.winnerOf(own) == row;
        if (!isSame) continue;
        if (later.kind != OpKind::Update || field < 0) return true;
        for (const FieldValue& one : domain::decode(*domain::findEntity(later.table), later.set)) {
            if (one.field == field) return true;
        }
    }
    return false;
}

void Judge::judgeValues(const Answered& push, const Joins& joins, qsizetype at) {
    const Operation op = asAuthored(push.request.ops.at(at));
    const Outcome outcome = push.reply.results.at(at).outcome;
    const RowKey own{op.table, op.row};
    RowKey stands = push.after.live.contains(own) ? own : push.after.winnerOf(own);
    // A link of somebody who was joined in the same push.
    const QSet<RowKey> moved = push.after.live.contains(stands) ? QSet<RowKey>() : joins.targetsOf(own);
    for (const RowKey& to : moved) stands = push.after.live.contains(to) ? to : stands;
    if (!push.after.live.contains(stands)) {
        const bool isTold = outcome == Outcome::Conflict && hasEntry(push.after, op, {});
        // Not sent again: whatever it was, it is in the ledger, and the row went later.
        const bool isKept = std::any_of(moved.cbegin(), moved.cend(), [&](const RowKey& to) {
            return push.after.isDead(to) && hasEntryOf(push.after, to);
        });
        if (!isTold && !isKept && !isOvertaken(push, at, own, -1) && !isOvertaken(push, at, stands, -1))
            blame(QStringLiteral("P2: %1 was taken and is not there").arg(textOf(own)));
        return;
    }
    const Record row = push.after.record(stands);
    for (const FieldValue& one : domain::decode(row.entity(), op.set)) {
        const Field& field = row.entity().fields[size_t(one.field)];
        const QVariant& now = row.at(one.field);
        if (joins.isForm(field, now, one.value) || isByRule(field, one.value, now)) continue;
        if (isOvertaken(push, at, own, one.field) || isOvertaken(push, at, stands, one.field)) continue;
        // An insert that meets a row which is there asks for nothing where it says nothing.
        if (isAnew(op.kind) && domain::isEmpty(one.value)) continue;
        if (outcome == Outcome::Conflict && hasEntry(push.after, op, field.key())) continue;
        if (!moved.isEmpty() && isJournaled(push, {stands}, field, one.value)) continue;
        blame(QStringLiteral("P2: %1.%2 was answered with %3 and is another")
                  .arg(textOf(stands), field.key())
                  .arg(int(outcome)));
    }
}

void Judge::judgeOutcomes(const Answered& push, const Joins& joins) {
    for (qsizetype i = 0; i < push.request.ops.size() && i < push.reply.results.size(); ++i) {
        const Operation& op = push.request.ops.at(i);
        const Outcome outcome = push.reply.results.at(i).outcome;
        if (push.known.contains(op.id) || !isDecided(outcome) || !domain::findEntity(op.table)) continue;
        const RowKey own{op.table, op.row};
        const bool isThere = push.after.live.contains(own);
        if (isAnew(op.kind) || op.kind == OpKind::Update) {
            judgeValues(push, joins, i);
        } else if (outcome == Outcome::Conflict) {
            if (!hasEntry(push.after, op, {})) blame(QStringLiteral("P2: %1 is not in the journal").arg(textOf(own)));
        } else if (op.kind == OpKind::Delete && isThere && !isOvertaken(push, i, own, -1)) {
            blame(QStringLiteral("P2: %1 was deleted and is there").arg(textOf(own)));
        } else if (op.kind == OpKind::Merge && outcome == Outcome::Applied && isThere &&
                   !isOvertaken(push, i, own, -1)) {
            blame(QStringLiteral("P2: %1 was joined and is there").arg(textOf(own)));
        }
    }
}

} // namespace rs::sim
