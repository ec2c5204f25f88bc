// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/heldwork.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Entity;
using domain::FieldValue;
using domain::Record;
using protocol::HeldOperation;
using protocol::OpKind;

namespace {

HeldChange::Kind heldKindOf(OpKind kind) {
    switch (kind) {
    case OpKind::Insert:
        return HeldChange::Kind::Added;
    case OpKind::Update:
        return HeldChange::Kind::Changed;
    case OpKind::Delete:
        return HeldChange::Kind::Deleted;
    case OpKind::Restore:
        return HeldChange::Kind::Restored;
    case OpKind::Merge:
        return HeldChange::Kind::Merged;
    }
    return HeldChange::Kind::Changed;
}

//! Puts operations together to cards.
class HeldCards {
public:
    HeldCards(storage::Store& store, const QList<protocol::HeldReply>& pages) : m_store(store) {
        for (const protocol::HeldReply& page : pages) {
            for (const protocol::TableRows& table : page.rows) {
                const Entity* entity = domain::findEntity(table.table);
                for (const protocol::Row& row : table.rows) {
                    if (entity) m_rows.insert(row.id, recordOf(*entity, row.id, {domain::decode(*entity, row.cells)}));
                }
            }
        }
    }

    Result<> add(const HeldOperation& held) {
        const Entity* entity = domain::findEntity(held.op.table);
        if (!entity) return {};
        const bool isTogether =
            !m_cards.isEmpty() && held.op.group != 0 && held.op.group == m_group && held.batch == m_batch;
        m_group = held.op.group;
        m_batch = held.batch;
        if (!isTogether)
            m_cards << HeldCard{
                held.op.id, held.author, held.laptop, held.op.at, held.at, {}, QTimeZone::systemTimeZone(), {}};
        HeldCard& card = m_cards.last();
        const QList<FieldValue> seen = domain::decode(*entity, held.op.base),
                                wanted = domain::decode(*entity, held.op.set);
        RS_ASSIGN(const HeldChange change, changeOf(held.op, *entity, seen, wanted));
        card.changes << change;
        return placeCard(card, *entity, recordOf(*entity, held.op.row, {seen, wanted}));
    }

    [[nodiscard]] const QList<HeldCard>& cards() const { return m_cards; }

private:
    static Record recordOf(const Entity& entity, const Id& id, const QList<QList<FieldValue>>& all) {
        Record record(entity, id);
        for (const auto& values : all) {
            for (const FieldValue& one : values) record.set(one.field, one.value);
        }
        return record;
    }

    Result<HeldChange> changeOf(const protocol::Operation& op, const Entity& entity, const QList<FieldValue>& seen,
                                const QList<FieldValue>& wanted) {
        HeldChange change{&entity, op.row, {}, heldKindOf(op.kind), {}, m_rows.contains(op.row), false, {}};
        const bool goes = op.kind == OpKind::Delete || op.kind == OpKind::Merge;
        change.isHidden = goes ? op.base.isEmpty() : op.set.isEmpty();
        const Record before = recordOf(entity, op.row, {seen});
        const Record now = m_rows.value(op.row, Record(entity, op.row));
        for (const FieldValue& one : goes ? seen : wanted)
            change.fields << HeldField{one.field, before.at(one.field), now.at(one.field),
                                       goes ? QVariant() : one.value};
        change.title = change.isThere ? now.title() : recordOf(entity, op.row, {seen, wanted}).title();
        if (change.title.isEmpty()) {
            RS_ASSIGN(change.title, titleHere(entity, op.row));
        }
        if (op.kind == OpKind::Merge) {
            RS_ASSIGN(change.into, titleHere(entity, op.other));
        }
        return change;
    }

    Result<QString> titleHere(const Entity& entity, const Id& id) {
        RS_ASSIGN(const std::optional<Record> known, m_store.find(entity, id));
        return known ? known->title() : QString();
    }

    //! The school of the first change that has one.
    Result<> placeCard(HeldCard& card, const Entity& entity, const Record& said) {
        static const Entity& event = domain::entity(u"event");
        if (!card.school.isEmpty()) return {};
        Id school = &entity == &event ? said.id() : Id();
        if (const int field = entity.indexOf(u"event_id"); field >= 0) {
            const Record now = m_rows.value(said.id(), said);
            school = now.at(field).value<Id>();
        }
        if (school.isNull()) return {};
        RS_ASSIGN(const std::optional<Record> known, m_store.find(event, school));
        const Record record = known ? *known : &entity == &event ? said : Record(event, school);
        card.school = record.title();
        if (const QTimeZone zone = domain::zoneNamed(record.text(u"zone")); zone.isValid()) card.zone = zone;
        return {};
    }

    storage::Store& m_store;
    QHash<Id, Record> m_rows; //!< on the server now
    QList<HeldCard> m_cards;
    qint64 m_group = 0; //!< of the last operation
    Id m_batch;
};

} // namespace

Result<QList<HeldCard>> heldCards(storage::Store& store, const QList<protocol::HeldReply>& pages) {
    HeldCards cards(store, pages);
    for (const protocol::HeldReply& page : pages) {
        for (const HeldOperation& one : page.held) RS_TRY(cards.add(one));
    }
    return cards.cards();
}

void countHeld(HeldResult& result, const protocol::HeldOutcome& outcome, HeldDecision decision) {
    ++result.cards;
    if (decision == HeldDecision::Drop) return;
    for (const protocol::OpResult& one : outcome.results) {
        result.conflicts += one.outcome == protocol::Outcome::Conflict;
        if (one.outcome != protocol::Outcome::Refused) continue;
        if (result.refused++ == 0) result.reason = one.code;
    }
}

} // namespace rs::services
