// SPDX-License-Identifier: GPL-3.0-or-later
// P2 for what a merge takes away: every value stands in the winner or in the journal, unless whoever joined the two saw
// it and chose another.
#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "domain/valuejson.h"
#include "judge.h"

#include <algorithm>

namespace rs::sim {

using domain::Field;
using domain::FieldValue;
using domain::Record;
using protocol::Operation;
using protocol::OpKind;

namespace {

const FieldValue* findIn(const QList<FieldValue>& values, int field) {
    const auto found =
        std::find_if(values.cbegin(), values.cend(), [&](const FieldValue& one) { return one.field == field; });
    return found == values.cend() ? nullptr : &*found;
}

//! What says where a row belongs stays the winner's own.
bool isHome(const Field& field) { return field.is(domain::Trait::Internal) || field.key() == QLatin1String("region"); }

} // namespace

bool Judge::isJournaled(const Answered& push, const QList<RowKey>& rows, const Field& field, const QVariant& value) {
    static const int conflicts = domain::entity(u"conflict").number;
    const QString text = domain::toJson(field, value);
    for (auto one = push.after.live.cbegin(); one != push.after.live.cend(); ++one) {
        if (one.key().table != conflicts) continue;
        const Record entry = push.after.record(one.key());
        const bool isIt = std::any_of(rows.cbegin(), rows.cend(), [&](const RowKey& row) {
            return entry.text("record_id") == base::toText(row.id);
        });
        if (!isIt) continue;
        if (entry.text("field") == field.key() && (entry.text("incoming") == text || entry.text("server") == text))
            return true;
        const auto whole = entry.text("field").isEmpty()
                               ? domain::rowFromJson(*domain::findEntity(rows.first().table), entry.text("incoming"))
                               : std::nullopt;
        if (whole && std::any_of(whole->cbegin(), whole->cend(), [&](const FieldValue& kept) {
                return domain::findEntity(rows.first().table)->fields[size_t(kept.field)].key() == field.key() &&
                       domain::isSameValue(kept.value, value);
            }))
            return true;
    }
    return false;
}

//! Whether an author of this push saw the value and put another in its place.
bool Judge::isChosenAway(const Answered& push, const RowKey& from, const RowKey& to, int field) const {
    const QVariant value = push.before.record(from).at(field);
    const domain::Entity& entity = *domain::findEntity(from.table);
    const auto sets = [&](const Operation& one, const RowKey& row) {
        return one.table == row.table && one.row == row.id && findIn(domain::decode(entity, one.set), field);
    };
    for (const Operation& sent : push.request.ops) {
        const Operation op = asAuthored(sent);
        if (op.table != from.table || op.row != from.id || op.base.isEmpty()) continue;
        const QList<FieldValue> base = domain::decode(entity, op.base);
        const FieldValue* seen = findIn(base, field);
        if (!seen || !domain::isSameValue(seen->value, value)) continue;
        if (op.kind == OpKind::Delete || (op.kind == OpKind::Update && sets(op, from))) return true;
        if (op.kind == OpKind::Merge &&
            std::any_of(push.request.ops.cbegin(), push.request.ops.cend(), [&](const Operation& other) {
                return other.group == sent.group && (sets(other, to) || sets(other, {op.table, op.other}));
            }))
            return true;
    }
    return false;
}

void Judge::judgeKept(const Answered& push, const Joins& joins, const RowKey& from, const RowKey& to) {
    const Record was = push.before.record(from);
    const Record before = push.before.record(to), after = push.after.record(to), own = push.after.record(from);
    QList<RowKey> rows{to};
    for (const base::Id& id : joins.standsFor(from.table, from.id)) rows << RowKey{from.table, id};
    for (const RowKey& target : joins.targetsOf(from)) rows << target; // where it ended, if two merges moved it
    const auto& fields = was.entity().fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field& field = fields[size_t(i)];
        const QVariant value = was.at(i);
        if (!field.isStored() || domain::isEmpty(value) || isHome(field)) continue;
        const bool isThere = joins.isForm(field, after.at(i), value) || joins.isForm(field, before.at(i), value) ||
                             joins.isForm(field, own.at(i), value);
        if (isThere || isByRule(field, value, after.at(i)) || isChosenAway(push, from, to, i)) continue;
        // A name of the loser may have become one of the winner before it was kept.
        const QList<QVariant> forms = joins.formsOf(field, value);
        if (std::none_of(forms.cbegin(), forms.cend(),
                         [&](const QVariant& form) { return isJournaled(push, rows, field, form); }))
            blame(QStringLiteral("P2: %1.%2 '%3' was lost in a merge into %4 ('%5')")
                      .arg(textOf(from), field.key(), value.toString(), textOf(to), after.at(i).toString()));
    }
}

void Judge::judgeMerges(const Answered& push, const Joins& joins) {
    for (const Operation& op : joins.merges()) {
        const RowKey loser{op.table, op.row}, winner = push.after.winnerOf({op.table, op.other});
        // A winner that the same push takes away goes with all that was seen of it, or stays.
        if (push.before.live.contains(loser) && push.after.live.contains(winner)) judgeKept(push, joins, loser, winner);
    }
    for (auto row = push.before.live.cbegin(); row != push.before.live.cend() && !joins.merges().isEmpty(); ++row) {
        if (push.after.live.contains(row.key())) continue;
        const QSet<RowKey> targets = joins.targetsOf(row.key());
        const auto isLive = [&](const RowKey& to) { return push.after.live.contains(to); };
        // A link that two merges moved one after the other was at another place in between.
        const bool hasArrived = std::any_of(targets.cbegin(), targets.cend(), isLive);
        for (const RowKey& to : targets) {
            if (hasArrived ? isLive(to) : push.after.isDead(to)) judgeKept(push, joins, row.key(), to);
        }
    }
}

} // namespace rs::sim
