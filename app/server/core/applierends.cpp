// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "server/core/applier.h"
#include "server/core/journal.h"

namespace rs::server {

using base::Id;
using base::Result;
using domain::FieldValue;
using domain::Record;
using protocol::OpCode;
using protocol::Outcome;
using Life = StoredRow::Life;

namespace {

QVariant valueIn(const QList<FieldValue>& values, int field) {
    for (const FieldValue& one : values) {
        if (one.field == field) return one.value;
    }
    return {};
}

//! Of the row as it stands what who deletes has not seen. What the author's version does not know counts as seen.
QList<FieldValue> unseen(const QList<FieldValue>& base, const Record& current, int schema) {
    QList<FieldValue> values;
    for (size_t i = 0; i < current.entity().fields.size(); ++i) {
        const domain::Field& field = current.entity().fields[i];
        if (!field.isStored() || field.since > schema) continue;
        if (!domain::isSameValue(valueIn(base, int(i)), current.at(int(i))))
            values << FieldValue{int(i), current.at(int(i))};
    }
    return values;
}

} // namespace

Result<Verdict> Applier::remove(const CheckedOp& op, const Target& target) {
    if (!target.row.isLive()) {
        const bool isVisible = m_situation.rightsIn(target.line).has_value();
        return isVisible ? Verdict{Outcome::Same, OpCode::None, {}, target.line.no} : held(target.line.no);
    }
    if (!mayChange(op, target)) return held(target.line.no);
    const Record current = RowSet::recordOf(target.key, target.row);
    OpCode code = OpCode::None;
    const QList<FieldValue> news = unseen(op.base, current, m_situation.schema);
    if (!news.isEmpty()) code = OpCode::DeleteVersusEdit;
    if (code == OpCode::None) {
        RS_ASSIGN(const QList<RowKey> children, m_situation.rows.childrenOf(target.key));
        if (!children.isEmpty()) code = OpCode::HasChildren;
    }
    if (code != OpCode::None) {
        const bool isEdited = code == OpCode::DeleteVersusEdit;
        JournalEntry entry{
            target.key, {}, isEdited ? QStringLiteral("delete_vs_edit") : QStringLiteral("has_children")};
        entry.base = domain::toJson(*op.entity, op.base);
        entry.server = domain::toJson(current);
        entry.incoming = QStringLiteral("null");
        RS_ASSIGN(entry.earlier, writerOf(m_situation.connection, target.key, *op.entity, news));
        RS_TRY(writeJournal(m_situation, target.line, *op.op, entry));
        return Verdict{Outcome::Conflict, code, {}, target.line.no};
    }
    StoredRow dead = target.row;
    dead.life = Life::Dead;
    dead.rv += 1;
    dead.parent = {};
    dead.cells.clear();
    dead.record = {};
    m_situation.rows.put(target.key, dead);
    return Verdict{Outcome::Applied, OpCode::None, {}, target.line.no};
}

Result<Verdict> Applier::restore(const CheckedOp& op, const Target& target) {
    if (target.row.isLive()) return insertAgain(op, target);
    const auto rights = m_situation.rightsIn(target.line);
    const bool isOwn = Grants::mayAdd(rights) && target.row.author == m_situation.grants.account;
    if (!Grants::mayWrite(rights) && !isOwn) return held(target.line.no);
    RS_ASSIGN(const Verdict verdict, insertNew(op, target.key, target.row));
    if (verdict.outcome == Outcome::Applied) {
        RS_ASSIGN(const Id winner, m_situation.rows.winnerOf(target.key));
        if (winner != target.key.id) m_situation.rows.setWinner(target.key, {});
    }
    return verdict;
}

} // namespace rs::server
