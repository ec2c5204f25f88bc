// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardoffer.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "services/personlink.h"
#include "sql/statement.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Entity;
using domain::Field;
using domain::Record;
using sql::Statement;

namespace {

//! One record that was edited, and the fields that card and registration share.
struct Edited {
    Id id;
    QStringList fields;
};

const Entity& persons() { return domain::entity(u"person"); }
const Entity& participants() { return domain::entity(u"participant"); }

Result<bool> isTyped(storage::Store& store, qint64 changeSet) {
    RS_ASSIGN(Statement row, Statement::prepare(store.database(),
                                                u"SELECT 1 FROM change_set WHERE n = ?1 AND state = 0 AND reverts IS "
                                                "NULL AND action IN ('edit', 'paste', 'fill')"));
    return row.bind(1, changeSet).step();
}

Result<QList<Edited>> editedIn(storage::Store& store, qint64 changeSet, const Entity& entity) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT row_id, \"set\" FROM outbox WHERE change_set_n = ?1 AND "
                                                   "table_no = ?2 AND kind = 2 ORDER BY n LIMIT ?3"));
    rows.bind(1, changeSet).bind(2, qint64(entity.number)).bind(3, qint64(CardOffer::mostEdits));
    QList<Edited> edited;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return edited;
        Edited one{rows.id(0), {}};
        for (const FieldValue& value : domain::decode(entity, rows.bytes(1))) {
            const QLatin1String name = entity.fields[size_t(value.field)].key();
            if (isSharedWithCard(participants(), name)) one.fields << name;
        }
        if (!one.fields.isEmpty()) edited << one;
    }
}

Result<QList<Id>> comingRegistrations(storage::Store& store, const Id& person, qint64 now) {
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(),
                                 u"SELECT t.id FROM participant t JOIN event e ON e.id = t.event_id "
                                 "WHERE t.person_id = ?1 AND coalesce(e.\"end\", e.start, ?2) >= ?2 "
                                 "AND coalesce(e.status, '') NOT IN ('finished', 'cancelled') ORDER BY t.n LIMIT ?3"));
    rows.bind(1, person).bind(2, now).bind(3, qint64(CardOffer::mostEdits));
    QList<Id> ids;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return ids;
        ids << rows.id(0);
    }
}

void follow(CardOffer& offer, const Record& from, const Record& to, const QStringList& fields) {
    Edit edit{Edit::Kind::Update, &to.entity(), to.id(), {}};
    for (const QString& name : fields) {
        const QVariant value = from.value(name), old = to.value(name);
        if (value == old || (domain::isEmpty(value) && domain::isEmpty(old))) continue;
        edit.values << FieldValue{to.entity().indexOf(name), value};
        const Field* field = persons().field(name);
        if (!field->is(domain::Trait::Internal) && !offer.fields.contains(field)) offer.fields << field;
    }
    if (!edit.values.isEmpty() && offer.edits.size() < CardOffer::mostEdits) offer.edits << edit;
}

Result<> followCard(storage::Store& store, CardOffer& offer, const Edited& edited, qint64 now) {
    RS_ASSIGN(const auto card, store.find(persons(), edited.id));
    if (!card) return {};
    RS_ASSIGN(const QList<Id> registrations, comingRegistrations(store, edited.id, now));
    for (const Id& id : registrations) {
        RS_ASSIGN(const auto registration, store.find(participants(), id));
        if (registration) follow(offer, *card, *registration, edited.fields);
    }
    return {};
}

Result<> followRegistration(storage::Store& store, CardOffer& offer, const Edited& edited) {
    RS_ASSIGN(const auto registration, store.find(participants(), edited.id));
    if (!registration) return {};
    RS_ASSIGN(const auto card, store.find(persons(), registration->reference(u"person_id")));
    if (card) follow(offer, *registration, *card, edited.fields);
    return {};
}

} // namespace

Result<CardOffer> offerAfter(storage::Store& store, qint64 changeSet, qint64 now) {
    CardOffer offer;
    RS_ASSIGN(const bool typed, isTyped(store, changeSet));
    if (!typed) return offer;
    RS_ASSIGN(const QList<Edited> cards, editedIn(store, changeSet, persons()));
    for (const Edited& edited : cards) RS_TRY(followCard(store, offer, edited, now));
    if (!cards.isEmpty()) return offer;
    offer.direction = CardOffer::Direction::ToCard;
    RS_ASSIGN(const QList<Edited> registrations, editedIn(store, changeSet, participants()));
    for (const Edited& edited : registrations) RS_TRY(followRegistration(store, offer, edited));
    return offer;
}

} // namespace rs::services
