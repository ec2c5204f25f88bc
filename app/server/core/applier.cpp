// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/applier.h"

#include "domain/registry.h"
#include "domain/valuejson.h"
#include "server/core/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rs::server {

using base::Id;
using base::Result;
using domain::Field;
using domain::FieldType;
using domain::FieldValue;
using domain::Record;
using domain::ScopeName;
using protocol::OpCode;
using protocol::OpKind;
using protocol::Outcome;
using Life = StoredRow::Life;

namespace {

bool isEvent(const domain::Entity& entity) { return entity.key() == QLatin1String("event"); }

//! The tables whose cards are one for the whole network: a coordinator joins what two regions have entered.
bool isCardTable(const domain::Entity& entity) {
    return entity.key() == QLatin1String("person") || entity.key() == QLatin1String("organisation");
}

} // namespace

Verdict Applier::held(qint64 scope) const {
    return {m_situation.hasQuirk(Quirk::DropForbidden) ? Outcome::Same : Outcome::Held, OpCode::Forbidden, {}, scope};
}

//! What is about a row that nobody has, or hangs on it: if that row waits in quarantine, it waits in the same place.
Result<Verdict> Applier::heldWith(const Id& row) {
    if (const qint64 scope = m_situation.heldRows.value(row)) return held(scope);
    qint64 scope = 0;
    RS_TRY(m_situation.connection.read("SELECT scope_no FROM op WHERE row_id = $1 AND outcome = $2 AND release = 0 "
                                       "AND scope_no IS NOT NULL ORDER BY kind, at DESC, scope_no LIMIT 1",
                                       {row, int(Outcome::Held)},
                                       [&](const sql::Row& found) { scope = found.integer(0); }));
    return held(scope);
}

//! A school that there is not yet waits for whoever leads its region.
Result<Verdict> Applier::heldFor(const Place& place) {
    if (place.kind != Place::Kind::New || place.line.region.isEmpty()) return held(place.line.no);
    RS_ASSIGN(const QSet<qint64> numbers, m_situation.scopes.numbersOf({domain::regionScope(place.line.region)}));
    return held(numbers.isEmpty() ? 0 : *numbers.begin());
}

Result<Verdict> Applier::apply(const CheckedOp& checked) {
    RS_ASSIGN(const CheckedOp op, canonical(checked));
    RowKey key{op.op->table, op.op->row};
    RS_ASSIGN(StoredRow row, m_situation.rows.find(key));
    const bool isAnew = op.op->kind == OpKind::Insert || op.op->kind == OpKind::Restore;
    if (!row.isLive()) {
        RS_ASSIGN(const Id winner, m_situation.rows.winnerOf(key));
        const bool isMerged = winner != key.id;
        if (isMerged && op.op->kind == OpKind::Update) {
            key.id = winner;
            RS_ASSIGN(row, m_situation.rows.find(key));
        } else if (isMerged && op.op->kind != OpKind::Restore) {
            return Verdict{Outcome::Same, OpCode::None, {}, row.scope}; // somebody else stands for it by now
        }
    }
    if (row.life == Life::Unknown) {
        if (isAnew) return insertNew(op, key, row);
        if (m_situation.schema > domain::schemaVersion) return Verdict{Outcome::Later, OpCode::UnknownField};
        return heldWith(key.id);
    }
    RS_ASSIGN(const ScopeLine line, m_situation.scopes.line(row.scope));
    const Target target{key, row, line};
    switch (op.op->kind) {
    case OpKind::Insert:
        return row.isLive() ? insertAgain(op, target) : updateDead(op, target);
    case OpKind::Update:
        return row.isLive() ? update(op, target) : updateDead(op, target);
    case OpKind::Delete:
        return remove(op, target);
    case OpKind::Restore:
        return restore(op, target);
    case OpKind::Merge:
        return merge(op, target);
    }
    return held(line.no);
}

Result<Verdict> Applier::insertNew(const CheckedOp& op, const RowKey& key, const StoredRow& before) {
    Record record(*op.entity, key.id);
    for (const FieldValue& one : op.set) record.set(one.field, one.value);
    if (const auto missing = missingFields(record); !missing.isEmpty())
        return Verdict{Outcome::Refused, OpCode::BadValue, missing};
    RS_ASSIGN(const Place place, placeOf(record));
    if (place.kind == Place::Kind::ParentDead) return childOfDead(op, record, place.line);
    if (place.kind == Place::Kind::Nowhere) {
        if (m_situation.grants.role == Role::Admin) return Verdict{Outcome::Refused, OpCode::ParentDeleted};
        const domain::Home home = domain::homeOf(record);
        return heldWith(home.scope ? home.scope->id : home.parentId);
    }
    if (!mayPlace(op, place, record)) return heldFor(place);
    ScopeLine where = place.line;
    RS_ASSIGN(const Parent parent, parentOf(record, &where));
    if (parent == Parent::Dead) return childOfDead(op, record, place.line);
    if (parent == Parent::Unknown) return Verdict{Outcome::Refused, OpCode::ParentDeleted};

    RS_ASSIGN(const ScopeLine line, opened(place));
    if (isEvent(*op.entity) && !Grants::mayWrite(m_situation.rightsIn(line))) m_situation.newSchools << key.id;
    const Id parentId = op.entity->parent ? record.reference(op.entity->parent) : Id();
    const Id author = before.life == Life::Dead && !before.author.isNull() ? before.author : m_situation.author.account;
    m_situation.rows.put(key, {Life::Live, line.no, before.rv + 1, parentId, author, domain::encode(record), record});
    return Verdict{Outcome::Applied, OpCode::None, {}, line.no};
}

Result<Verdict> Applier::insertAgain(const CheckedOp& op, const Target& target) {
    const domain::FieldMerge merge = domain::mergeInsert(RowSet::recordOf(target.key, target.row), op.set);
    const bool isSame = merge.set.isEmpty() && merge.clashes.isEmpty() && merge.refused.isEmpty();
    if (isSame && m_situation.rightsIn(target.line)) return Verdict{Outcome::Same, OpCode::None, {}, target.line.no};
    if (!mayChange(op, target)) return held(target.line.no);
    return settle(op, target, merge);
}

Result<Verdict> Applier::update(const CheckedOp& op, const Target& target) {
    if (!mayChange(op, target)) return held(target.line.no);
    const Record current = RowSet::recordOf(target.key, target.row);
    domain::FieldMerge merge = domain::mergeFields(current, op.set, op.base);
    if (m_situation.hasQuirk(Quirk::LastWriterWins)) {
        for (const auto& clash : std::as_const(merge.clashes)) merge.set << FieldValue{clash.field, clash.incoming};
        merge.clashes.clear();
    }
    return settle(op, target, merge);
}

Result<Verdict> Applier::updateDead(const CheckedOp& op, const Target& target) {
    const auto rights = m_situation.rightsIn(target.line);
    const bool isOwn = Grants::mayAdd(rights) && target.row.author == m_situation.grants.account;
    if (!Grants::mayWrite(rights) && !isOwn && !isPartOfMerge(op)) return held(target.line.no);
    if (m_situation.hasQuirk(Quirk::Resurrect)) {
        Record record(*op.entity, target.key.id);
        for (const FieldValue& one : op.set) record.set(one.field, one.value);
        StoredRow row = target.row;
        row.life = Life::Live;
        row.rv += 1;
        row.cells = domain::encode(record);
        row.record = record;
        m_situation.rows.put(target.key, row);
        return Verdict{Outcome::Applied, OpCode::None, {}, target.line.no};
    }
    RS_ASSIGN(const JournalEntry entry, journalOfDead(op, target));
    RS_TRY(writeJournal(m_situation, target.line, *op.op, entry));
    return Verdict{Outcome::Conflict, OpCode::RowDeleted, {}, target.line.no};
}

//! With the whole row as it was deleted: its tombstone has no values, and an edit alone would bring back a torso.
Result<JournalEntry> Applier::journalOfDead(const CheckedOp& op, const Target& target) {
    JournalEntry entry{target.key, {}, QStringLiteral("row_deleted")};
    RS_ASSIGN(entry.earlier, deleterOf(m_situation.connection, target.key));
    Record was(*op.entity, target.key.id);
    const QList<FieldValue> known =
        entry.earlier ? domain::decode(*op.entity, entry.earlier->op.base) : QList<FieldValue>();
    for (const QList<FieldValue>& values : {op.base, known}) {
        for (const FieldValue& one : values) was.set(one.field, one.value);
    }
    entry.title = was.title();
    entry.base = domain::toJson(was);
    entry.server = QStringLiteral("null");
    entry.incoming = domain::toJson(*op.entity, op.set);
    return entry;
}

Result<Verdict> Applier::childOfDead(const CheckedOp& op, const Record& record, const ScopeLine& line) {
    if (!Grants::mayAdd(m_situation.rightsIn(line))) return held(line.no);
    JournalEntry entry{{op.op->table, op.op->row}, {}, QStringLiteral("parent_deleted")};
    entry.base = domain::toJson(*op.entity, op.base);
    entry.server = QStringLiteral("null");
    entry.incoming = op.op->kind == OpKind::Update ? domain::toJson(*op.entity, op.set) : domain::toJson(record);
    RS_TRY(writeJournal(m_situation, line, *op.op, entry));
    return Verdict{Outcome::Conflict, OpCode::ParentDeleted, {}, line.no};
}

bool Applier::mayChange(const CheckedOp& op, const Target& target) const {
    const auto rights = m_situation.rightsIn(target.line);
    if (Grants::mayWrite(rights)) return true;
    if (Grants::mayAdd(rights) && target.row.author == m_situation.grants.account) return true;
    return isPartOfMerge(op);
}

bool Applier::mayPlace(const CheckedOp& op, const Place& place, const Record& record) const {
    const auto rights = m_situation.rightsIn(place.line);
    if (Grants::mayAdd(rights)) return true;
    if (isPartOfMerge(op)) return true;
    if (!isEvent(*op.entity) || m_situation.grants.role == Role::Coordinator) return false;
    return m_situation.grants.isActive && m_situation.grants.belongsTo(record.text(u"region"));
}

bool Applier::isPartOfMerge(const CheckedOp& op) const {
    if (m_situation.grants.role != Role::Coordinator || !m_situation.grants.isActive) return false;
    for (const MergeWish& wish : m_merges) {
        const domain::Entity* cards = domain::findEntity(wish.table);
        if (!cards || !isCardTable(*cards)) continue;
        const bool isCard = op.op->table == wish.table;
        if (isCard && op.op->kind == OpKind::Merge && op.op->row == wish.loser) return true;
        if (isCard && op.op->kind == OpKind::Update && op.op->row == wish.winner) return true;
        if (isCard || (op.op->kind != OpKind::Update && op.entity->key() != QLatin1String("consent"))) continue;
        const QList<FieldValue>& values = op.op->kind == OpKind::Delete ? op.base : op.set;
        const auto points = [&](const FieldValue& one) {
            const Field& field = op.entity->fields[size_t(one.field)];
            const bool isThere = field.target && cards->key() == QLatin1String(field.target);
            if (field.type == FieldType::References) return isThere;
            const Id id = one.value.value<Id>();
            return isThere && (id == wish.winner || id == wish.loser);
        };
        const bool isConsent = op.entity->key() == QLatin1String("consent");
        if (isConsent ? std::any_of(values.begin(), values.end(), points)
                      : std::all_of(values.begin(), values.end(), points))
            return true;
    }
    return false;
}

Result<QVariant> Applier::canonicalValue(const Field& field, const QVariant& value) {
    const domain::Entity* target = domain::findEntity(QLatin1String(field.target));
    if (!target || domain::isEmpty(value)) return value;
    if (field.type == FieldType::Reference) {
        RS_ASSIGN(const Id id, m_situation.rows.winnerOf({target->number, value.value<Id>()}));
        return QVariant::fromValue(id);
    }
    QJsonArray list;
    bool isChanged = false;
    for (const Id& one : domain::referencedIds(value)) {
        RS_ASSIGN(const Id id, m_situation.rows.winnerOf({target->number, one}));
        isChanged |= id != one;
        const QString text = base::toText(id);
        if (!list.contains(text)) list << text;
    }
    return isChanged ? QVariant(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))) : value;
}

Result<CheckedOp> Applier::canonical(const CheckedOp& checked) {
    const auto names = [&](const FieldValue& one) {
        return checked.entity->fields[size_t(one.field)].target != nullptr;
    };
    if (std::none_of(checked.set.begin(), checked.set.end(), names) &&
        std::none_of(checked.base.begin(), checked.base.end(), names))
        return checked;
    CheckedOp op = checked;
    for (QList<FieldValue>* values : {&op.set, &op.base}) {
        for (FieldValue& one : *values) {
            const Field& field = op.entity->fields[size_t(one.field)];
            if (!field.target) continue;
            RS_ASSIGN(one.value, canonicalValue(field, one.value));
        }
    }
    return op;
}

} // namespace rs::server
