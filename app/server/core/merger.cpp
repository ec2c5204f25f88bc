// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/merger.h"

#include "domain/registry.h"
#include "domain/valuejson.h"
#include "server/core/applier.h"
#include "server/core/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rs::server {

using base::Id;
using base::Result;
using domain::Field;
using domain::FieldType;
using domain::Record;
using protocol::OpCode;
using protocol::Outcome;
using Life = StoredRow::Life;

namespace {

//! What says where a record belongs is the winner's own, filled or not.
bool isHomeField(const Field& field) {
    return field.is(domain::Trait::Internal) || field.key() == QLatin1String("region");
}

QVariant withoutLoser(const QVariant& list, const Id& from, const Id& to) {
    QJsonArray ids;
    for (const Id& one : domain::referencedIds(list)) {
        const QString text = base::toText(one == from ? to : one);
        if (!ids.contains(text)) ids << text;
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

//! Rows that are one for each pair have ids made of the pair.
Id linkIdOf(const Record& record) {
    if (record.entity().key() == QLatin1String("attendance"))
        return base::linkId(u"attendance", record.reference(u"session_id"), record.reference(u"participant_id"));
    if (record.entity().key() == QLatin1String("consent"))
        return base::linkId(u"consent", record.reference(u"person_id"),
                            base::builtInId(u"purpose", record.text(u"purpose")));
    return record.id();
}

StoredRow changed(const StoredRow& row, const Record& record) {
    StoredRow next = row;
    next.rv += 1;
    next.parent = record.entity().parent ? record.reference(record.entity().parent) : Id();
    next.cells = domain::encode(record);
    next.record = record;
    return next;
}

StoredRow dead(const StoredRow& row) { return {Life::Dead, row.scope, row.rv + 1, {}, row.author, {}}; }

} // namespace

Result<> Merger::join(const Side& loser, const Side& winner) {
    RS_TRY(fill(loser, winner));
    RS_ASSIGN(QList<RowKey> naming, m_situation.rows.childrenOf(loser.key));
    RS_ASSIGN(const QList<RowKey> mentions, m_situation.rows.mentionsOf(loser.key.id));
    for (const RowKey& key : mentions) {
        if (!naming.contains(key)) naming << key;
    }
    for (const RowKey& key : std::as_const(naming)) RS_TRY(repoint(key, loser.key, winner.key.id));
    m_situation.rows.put(loser.key, dead(loser.row));
    m_situation.rows.setWinner(loser.key, winner.key.id);
    return {};
}

//! Whoever joined the two has given the winner another value, and knew this one.
bool Merger::isChosenAway(int field, const QVariant& value) const {
    return m_decided.contains(field) && std::any_of(m_op.base.begin(), m_op.base.end(), [&](const auto& seen) {
               return seen.field == field && domain::isSameValue(seen.value, value);
           });
}

Result<> Merger::fill(const Side& loser, const Side& winner) {
    const Record from = RowSet::recordOf(loser.key, loser.row);
    Record to = RowSet::recordOf(winner.key, winner.row);
    QList<domain::FieldMerge::Clash> differing;
    bool isFilled = false;
    for (size_t i = 0; i < to.entity().fields.size(); ++i) {
        const Field& field = to.entity().fields[i];
        const int index = int(i);
        const QVariant more = from.at(index);
        if (!field.isStored() || domain::isEmpty(more) || domain::isSameValue(more, to.at(index))) continue;
        if (isHomeField(field) || isChosenAway(index, more)) continue;
        if (domain::isEmpty(to.at(index)) && !m_decided.contains(index)) {
            to.set(index, more);
            isFilled = true;
        } else {
            differing << domain::FieldMerge::Clash{index, {}, to.at(index), more};
        }
    }
    if (isFilled) m_situation.rows.put(winner.key, changed(winner.row, to));
    CheckedOp about = m_op;
    protocol::Operation op = *m_op.op;
    op.row = winner.key.id;
    about.op = &op;
    return journalClashes(m_situation, winner.line, about, differing);
}

Result<> Merger::repoint(const RowKey& key, const RowKey& from, const Id& to) {
    RS_ASSIGN(const StoredRow row, m_situation.rows.find(key));
    RS_ASSIGN([[maybe_unused]] const ScopeLine line, m_situation.scopes.line(row.scope));
    const Record old = RowSet::recordOf(key, row);
    const domain::Entity* merged = domain::findEntity(from.table);
    Record next = old;
    for (size_t i = 0; i < old.entity().fields.size(); ++i) {
        const Field& field = old.entity().fields[i];
        if (!field.target || merged->key() != QLatin1String(field.target)) continue;
        if (field.type == FieldType::References) {
            if (domain::referencedIds(old.at(int(i))).contains(from.id))
                next.set(int(i), withoutLoser(old.at(int(i)), from.id, to));
        } else if (old.at(int(i)).value<Id>() == from.id) {
            next.set(int(i), QVariant::fromValue(to));
        }
    }
    if (next == old) return {};
    if (linkIdOf(next) != linkIdOf(old)) return relink(key, next);
    StoredRow now = changed(row, next);
    const domain::Home home = domain::homeOf(next);
    if (!home.scope) { // it lives where its parent does, so it follows the winner
        RS_ASSIGN(const StoredRow parent, m_situation.rows.find({home.parent->number, home.parentId}));
        RS_ASSIGN([[maybe_unused]] const ScopeLine there, m_situation.scopes.line(parent.scope));
        if (parent.isLive()) now.scope = parent.scope;
    }
    m_situation.rows.put(key, now);
    return {};
}

//! The pair is another now, and so is its row: the old one goes, and what it said joins what is there.
Result<> Merger::relink(const RowKey& key, const Record& next) {
    const RowKey target{key.table, linkIdOf(next)};
    RS_ASSIGN(const StoredRow gone, m_situation.rows.find(key));
    RS_ASSIGN(const StoredRow there, m_situation.rows.find(target));
    m_situation.rows.put(key, dead(gone));
    if (there.life == Life::Dead) return keepOfDead(target, there, next);
    Record joined = there.isLive() ? RowSet::recordOf(target, there) : next;
    joined.setId(target.id);
    qint64 scope = gone.scope;
    if (there.isLive()) {
        scope = there.scope;
        QList<domain::FieldValue> values;
        for (size_t i = 0; i < next.entity().fields.size(); ++i) {
            if (!domain::isEmpty(next.at(int(i)))) values << domain::FieldValue{int(i), next.at(int(i))};
        }
        const domain::FieldMerge merge = domain::mergeInsert(joined, values);
        for (const auto& one : merge.set) joined.set(one.field, one.value);
        RS_ASSIGN(const ScopeLine where, m_situation.scopes.line(scope));
        protocol::Operation op = *m_op.op;
        op.row = target.id;
        op.table = target.table;
        RS_TRY(journalClashes(m_situation, where, {&op, &next.entity(), {}, {}}, merge.clashes));
        if (joined == RowSet::recordOf(target, there)) return {};
    } else if (const domain::Home home = domain::homeOf(joined); !home.scope) {
        RS_ASSIGN(const StoredRow parent, m_situation.rows.find({home.parent->number, home.parentId}));
        if (parent.isLive()) scope = parent.scope;
    }
    RS_ASSIGN([[maybe_unused]] const ScopeLine line, m_situation.scopes.line(scope));
    StoredRow row = there;
    row.life = Life::Live;
    row.scope = scope;
    if (row.author.isNull()) row.author = gone.author;
    m_situation.rows.put(target, changed(row, joined));
    return {};
}

//! The pair was there and is gone by somebody's will: only they bring it back, with what the journal keeps.
Result<> Merger::keepOfDead(const RowKey& link, const StoredRow& there, const Record& lost) {
    RS_ASSIGN(const ScopeLine line, m_situation.scopes.line(there.scope));
    JournalEntry entry{link, {}, QStringLiteral("row_deleted")};
    entry.server = QStringLiteral("null");
    entry.incoming = domain::toJson(lost);
    return writeJournal(m_situation, line, *m_op.op, entry);
}

Result<Verdict> Applier::merge(const CheckedOp& op, const Target& loser) {
    RS_ASSIGN(const Id winnerId, m_situation.rows.winnerOf({op.op->table, op.op->other}));
    if (winnerId == loser.key.id) return Verdict{Outcome::Same, OpCode::None, {}, loser.line.no};
    if (!mayChange(op, loser)) return held(loser.line.no);
    const RowKey winner{op.op->table, winnerId};
    RS_ASSIGN(const StoredRow row, m_situation.rows.find(winner));
    if (row.life == Life::Unknown) return held(loser.line.no);
    RS_ASSIGN(const ScopeLine line, m_situation.scopes.line(row.scope));
    const Target target{winner, row, line};
    if (!mayChange(op, target)) return held(loser.line.no);
    if (!loser.row.isLive()) return Verdict{Outcome::Same, OpCode::None, {}, loser.line.no};
    if (!row.isLive()) {
        JournalEntry entry{loser.key, {}, QStringLiteral("row_deleted")};
        entry.server = domain::toJson(RowSet::recordOf(loser.key, loser.row));
        entry.incoming = QStringLiteral("null");
        RS_TRY(writeJournal(m_situation, loser.line, *op.op, entry));
        return Verdict{Outcome::Conflict, OpCode::RowDeleted, {}, loser.line.no};
    }
    QSet<int> decided;
    for (const MergeWish& wish : std::as_const(m_merges)) {
        if (wish.winner == op.op->other) decided |= wish.decided;
    }
    Merger merger(m_situation, op, decided);
    RS_TRY(merger.join({loser.key, loser.row, loser.line}, {winner, row, line}));
    return Verdict{Outcome::Applied, OpCode::None, {}, line.no};
}

} // namespace rs::server
