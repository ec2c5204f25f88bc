// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/lostedits.h"

#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldValue;
using protocol::Operation;
using protocol::OpKind;
using Decided = protocol::Outcome;
using sim::RowKey;
using sim::ServerState;

namespace {

constexpr int reviewTables = 80; //!< and above

struct Search {
    const ServerState& state;
    QHash<RowKey, QList<Operation>> taken;    //!< operations of a row that the server has done
    QHash<base::Id, QSet<QString>> journaled; //!< fields by operation; an empty one: the whole row
    QSet<base::Id> merged;                    //!< what merges have touched follows rules of its own

    [[nodiscard]] bool isReplacedBySomebodyWhoSaw(const Operation& op, int field, const QVariant& value) const {
        for (const Operation& other : taken.value({op.table, op.row})) {
            const domain::Entity& entity = *domain::findEntity(op.table);
            if (other.id == op.id || isInJournal(other, QString(entity.fields[size_t(field)].key()))) continue;
            for (const FieldValue& seen : domain::decode(entity, other.base)) {
                if (seen.field == field && domain::isSameValue(seen.value, value)) return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool isThere(const Operation& op, int field, const QVariant& value) const {
        const RowKey key{op.table, op.row};
        if (!state.live.contains(key)) return false;
        return domain::isSameValue(state.record(key).at(field), value);
    }
    [[nodiscard]] bool isInJournal(const Operation& op, const QString& field) const {
        const auto fields = journaled.value(op.id);
        return fields.contains(field) || fields.contains(QString());
    }
};

//! Rules that join values never put the same as was written, and are judged elsewhere.
bool isCompared(const Field& field) {
    return field.isStored() &&
           (field.merge == domain::MergeRule::CompareAndSet || field.merge == domain::MergeRule::Unit);
}

bool isDone(Decided outcome) {
    return outcome == Decided::Applied || outcome == Decided::Same || outcome == Decided::Conflict;
}

void readJournal(Search& search, QStringList& problems) {
    const int number = domain::entity(u"conflict").number;
    for (auto row = search.state.live.cbegin(); row != search.state.live.cend(); ++row) {
        if (row.key().table != number) continue;
        const domain::Record entry = search.state.record(row.key());
        QSet<QString>& fields = search.journaled[base::idFromText(entry.text(u"operation_id"))];
        if (fields.contains(entry.text(u"field")))
            problems << u"P3: the journal has an entry twice (%1)"_s.arg(entry.text(u"table_name"));
        fields << entry.text(u"field");
    }
}

void readMerges(Search& search, const QHash<base::Id, Operation>& authored) {
    for (const Operation& op : authored) {
        if (op.kind == OpKind::Merge) search.merged << op.row << op.other;
    }
    for (auto alias = search.state.winners.cbegin(); alias != search.state.winners.cend(); ++alias)
        search.merged << alias.key().id << *alias;
}

void judge(const Search& search, const Operation& op, QStringList& problems) {
    const domain::Entity& entity = *domain::findEntity(op.table);
    for (const FieldValue& one : domain::decode(entity, op.set)) {
        const Field& field = entity.fields[size_t(one.field)];
        const QString key = QString(field.key());
        // References may have been led to the winner of a merge.
        if (!isCompared(field) || domain::isEmpty(one.value) || field.target) continue;
        if (search.isThere(op, one.field, one.value) || search.isInJournal(op, key) ||
            search.isReplacedBySomebodyWhoSaw(op, one.field, one.value))
            continue;
        problems << u"P2: '%1' of %2.%3 is lost (row %4)"_s.arg(one.value.toString(), entity.key(), key,
                                                                base::toText(op.row).right(6));
    }
}

} // namespace

QStringList lostEdits(const QHash<base::Id, Operation>& authored, const QHash<base::Id, Decided>& ledger,
                      const ServerState& state) {
    QStringList problems;
    Search search{state, {}, {}, {}};
    readJournal(search, problems);
    readMerges(search, authored);
    for (const Operation& op : authored) {
        const auto outcome = ledger.constFind(op.id);
        if (outcome != ledger.cend() && isDone(*outcome)) search.taken[{op.table, op.row}] << op;
    }
    for (const QList<Operation>& row : std::as_const(search.taken)) {
        for (const Operation& op : row) {
            if (op.table < reviewTables && op.kind != OpKind::Merge && !search.merged.contains(op.row))
                judge(search, op, problems);
        }
    }
    return problems;
}

} // namespace rs::test
