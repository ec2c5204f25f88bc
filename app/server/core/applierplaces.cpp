// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "server/core/applier.h"
#include "server/core/journal.h"

namespace rs::server {

using base::Id;
using base::Result;
using domain::Field;
using domain::FieldValue;
using domain::Record;
using domain::ScopeName;
using protocol::OpCode;
using protocol::Outcome;

namespace {

//! Whether one of the values may say where the record belongs.
bool decidesHome(const domain::Entity& entity, const QList<FieldValue>& values) {
    return std::any_of(values.begin(), values.end(), [&](const FieldValue& one) {
        const QLatin1String field = entity.fields[size_t(one.field)].key();
        return field == QLatin1String("event_id") || field == QLatin1String("entered_for_id") ||
               field == QLatin1String("region") || (entity.parent && field == QLatin1String(entity.parent));
    });
}

//! Two changed a consent unseen by each other: nothing is to be decided, but somebody should know.
Result<> tellSafeSide(Situation& situation, const ScopeLine& line, const CheckedOp& op, const Record& next) {
    JournalEntry told{RowKey{next.entity().number, next.id()}, QStringLiteral("withdrawn_at"), QStringLiteral("edit")};
    const Field& field = *op.entity->field(told.field);
    told.isInformation = true;
    told.server = domain::toJson(field, next.value(told.field));
    for (const FieldValue& one : op.set) {
        if (op.entity->fields[size_t(one.field)].key() == told.field) told.incoming = domain::toJson(field, one.value);
    }
    for (const FieldValue& one : op.base) {
        if (op.entity->fields[size_t(one.field)].key() == told.field) told.base = domain::toJson(field, one.value);
    }
    return writeJournal(situation, line, *op.op, told);
}

} // namespace

Result<Applier::Place> Applier::placeOf(const Record& record) {
    const domain::Home home = domain::homeOf(record);
    if (!home.scope) {
        const RowKey parent{home.parent->number, home.parentId};
        RS_ASSIGN(const StoredRow row, m_situation.rows.find(parent));
        if (row.life == StoredRow::Life::Unknown) return Place{};
        RS_ASSIGN(const ScopeLine line, m_situation.scopes.line(row.scope));
        return Place{row.isLive() ? Place::Kind::Known : Place::Kind::ParentDead, line};
    }
    RS_ASSIGN(const std::optional<ScopeLine> line, m_situation.scopes.find(*home.scope));
    if (line) return Place{Place::Kind::Known, *line};
    const bool isSchool = home.scope->kind == ScopeName::Kind::School;
    if (isSchool && home.scope->id != record.id()) return Place{};
    Place place{Place::Kind::New, {}};
    place.line.name = *home.scope;
    if (record.entity().field(u"region") && home.scope->kind != ScopeName::Kind::Common)
        place.line.region = record.text(u"region");
    return place;
}

//! A parent that the author may not see is as good as none that was ever there.
Result<Applier::Parent> Applier::parentOf(const Record& record, ScopeLine* where) {
    const char* const field = record.entity().parent;
    const Id id = field ? record.reference(field) : Id();
    if (id.isNull()) return Parent::None;
    const domain::Entity* table = domain::findEntity(QLatin1String(record.entity().field(field)->target));
    RS_ASSIGN(const StoredRow row, m_situation.rows.find({table->number, id}));
    if (row.life == StoredRow::Life::Unknown) return Parent::Unknown;
    RS_ASSIGN(*where, m_situation.scopes.line(row.scope));
    if (!m_situation.rightsIn(*where)) return Parent::Unknown;
    return row.isLive() ? Parent::Alive : Parent::Dead;
}

Result<ScopeLine> Applier::opened(const Place& place) {
    if (place.kind == Place::Kind::Known) return place.line;
    return m_situation.scopes.open(place.line.name, place.line.region);
}

Result<std::optional<Verdict>> Applier::obstacle(const CheckedOp& op, const Record& before, const Record& next) {
    QList<QByteArray> emptied;
    for (const QByteArray& field : missingFields(next)) {
        const bool isHere = std::any_of(op.set.begin(), op.set.end(), [&](const FieldValue& one) {
            return op.entity->fields[size_t(one.field)].key() == QLatin1String(field);
        });
        if (isHere) emptied << field;
    }
    if (!emptied.isEmpty()) return std::optional(Verdict{Outcome::Refused, OpCode::BadValue, emptied});
    const char* const parent = op.entity->parent;
    if (!parent || before.reference(parent) == next.reference(parent)) return std::optional<Verdict>();
    ScopeLine where;
    RS_ASSIGN(const Parent state, parentOf(next, &where));
    if (state == Parent::Unknown) return std::optional(Verdict{Outcome::Refused, OpCode::ParentDeleted});
    if (state == Parent::Dead) {
        RS_ASSIGN(const StoredRow row, m_situation.rows.find({op.op->table, op.op->row}));
        RS_ASSIGN(const ScopeLine line, m_situation.scopes.line(row.scope));
        RS_ASSIGN(const Verdict verdict, childOfDead(op, next, line));
        return std::optional(verdict);
    }
    return std::optional<Verdict>();
}

Result<Verdict> Applier::settle(const CheckedOp& op, const Target& target, const domain::FieldMerge& merge) {
    if (!merge.refused.isEmpty()) {
        Verdict verdict{Outcome::Refused, OpCode::BadTransition};
        for (const int field : merge.refused) verdict.fields << QByteArray(op.entity->fields[size_t(field)].name);
        return verdict;
    }
    const Record current = RowSet::recordOf(target.key, target.row);
    Record next = current;
    for (const FieldValue& one : merge.set) next.set(one.field, one.value);
    RS_ASSIGN(const std::optional<Verdict> stop, obstacle(op, current, next));
    if (stop) return *stop;

    ScopeLine line = target.line;
    if (!merge.set.isEmpty()) {
        Place place{Place::Kind::Known, target.line};
        if (decidesHome(*op.entity, merge.set)) {
            RS_ASSIGN(place, placeOf(next));
        }
        if (place.kind == Place::Kind::ParentDead || place.kind == Place::Kind::Nowhere)
            return Verdict{Outcome::Refused, OpCode::ParentDeleted};
        const bool isMoved = place.line.no != target.line.no;
        if (isMoved && !mayPlace(op, place, next)) return held(target.line.no);
        const bool isSchool = op.entity->key() == QLatin1String("event");
        const bool isOtherRegion = isSchool && current.text(u"region") != next.text(u"region");
        if (isOtherRegion && !m_situation.grants.belongsTo(next.text(u"region"))) return held(target.line.no);
        RS_ASSIGN(line, opened(place));
        StoredRow row = target.row;
        row.scope = line.no;
        row.rv += 1;
        row.parent = op.entity->parent ? next.reference(op.entity->parent) : Id();
        row.cells = domain::encodeChanged(*op.entity, target.row.cells, merge.set);
        row.record = next;
        m_situation.rows.put(target.key, row);
    }
    RS_TRY(journalClashes(m_situation, line, op, merge.clashes));
    Verdict verdict{merge.set.isEmpty() ? Outcome::Same : Outcome::Applied, OpCode::None, {}, line.no};
    if (!merge.clashes.isEmpty()) verdict.outcome = Outcome::Conflict;
    for (const auto& clash : merge.clashes) verdict.fields << QByteArray(op.entity->fields[size_t(clash.field)].name);
    if (!merge.isSafeSide) return verdict;
    RS_TRY(tellSafeSide(m_situation, line, op, next));
    return verdict;
}

} // namespace rs::server
