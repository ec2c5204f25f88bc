// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on a laptop, far from any server.
#include "domain/registry.h"
#include "simlaptop.h"
#include "storage/undo.h"

namespace rs::sim {

using base::Result;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::FieldValue;
using domain::Record;
using storage::Writer;

namespace {

constexpr const char16_t* regions[] = {u"RU-KYA", u"RU-NVS"};

QVariant asReference(const base::Id& id) { return id.isNull() ? QVariant() : QVariant::fromValue(id); }

QString region(int which) { return QString::fromUtf16(regions[which % 2]); }

QString word(int value) { return QStringLiteral("слово %1").arg(value); }

//! Values repeat now and then, so that two people mean the same.
QVariant valueFor(const Field& field, int value) {
    if (value % 11 == 0 && !field.is(domain::Trait::Required)) return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant:
        return qint64(1000 + value % 40);
    case FieldType::YesNo:
        return value % 2 == 0;
    case FieldType::Real:
        return double(value % 40) / 4;
    case FieldType::Choice:
        return field.choices.empty()
                   ? QVariant()
                   : QVariant(QString::fromLatin1(field.choices[size_t(value) % field.choices.size()].code));
    case FieldType::Date:
        return QStringLiteral("2027-03-%1").arg(1 + value % 28, 2, 10, QLatin1Char('0'));
    case FieldType::Zone:
        return value % 2 ? QStringLiteral("Asia/Krasnoyarsk") : QStringLiteral("Asia/Novosibirsk");
    case FieldType::Email:
        return QStringLiteral("user%1@example.org").arg(value % 40);
    case FieldType::Phone:
        return QStringLiteral("+7900000%1").arg(value % 40, 4, 10, QLatin1Char('0'));
    case FieldType::Link:
        return QStringLiteral("https://example.org/%1").arg(value % 40);
    default:
        return word(value % 60);
    }
}

//! Regions, references and maps have deeds of their own.
bool isEditable(const Field& field) {
    return field.isStored() && field.type != FieldType::Reference && field.type != FieldType::References &&
           field.type != FieldType::Map && field.type != FieldType::Region;
}

} // namespace

FieldValue SimLaptop::anyEdit(const Record& record, int field, int value) const {
    QList<int> fields;
    for (int i = 0; i < int(record.entity().fields.size()); ++i) {
        const Field& one = record.entity().fields[size_t(i)];
        if (isEditable(one) && (m_version == Version::New || !isNewField(record.entity(), one))) fields << i;
    }
    // Few fields, so that people meet.
    const int index = fields.at(field % qMin(qsizetype(6), fields.size()));
    return {index, valueFor(record.entity().fields[size_t(index)], value)};
}

void SimLaptop::insert(int which, int where, int value) {
    static constexpr const char16_t* kinds[] = {u"participant", u"session", u"participant", u"person",
                                                u"topic",       u"venue",   u"event",       u"consent"};
    const QStringView table = kinds[which % 8];
    Record record(domain::entity(table), base::newId());
    if (m_version == Version::Old && isNewTable(record.entity().number)) return;
    const base::Id school = idOf(u"event", where), person = idOf(u"person", where);
    if (table == u"event") record.set(u"title", word(value)).set(u"region", region(value));
    if (table == u"topic") record.set(u"title", word(value));
    if (table == u"venue") record.set(u"name", word(value)).set(u"region", region(where));
    if (table == u"person") {
        record.set(u"family_name", word(value)).set(u"email", QStringLiteral("user%1@example.org").arg(value % 40));
        record.set(u"entered_for_id", asReference(school)).set(u"region", region(where));
    }
    if (table == u"session" || table == u"participant") {
        if (school.isNull()) return;
        record.set(u"event_id", asReference(school)).set(table == u"session" ? u"title" : u"family_name", word(value));
    }
    if (table == u"participant") record.set(u"person_id", asReference(person));
    if (table == u"consent") {
        if (person.isNull()) return;
        const Field& purpose = *record.entity().field(u"purpose");
        record.set(u"person_id", asReference(person));
        const QString code = QString::fromLatin1(purpose.choices[size_t(value) % purpose.choices.size()].code);
        record.set(u"purpose", code);
        record.setId(base::linkId(u"consent", person, base::builtInId(u"purpose", code)));
        if (const auto there = m_store->find(record.entity(), record.id()); there && *there) return;
    }
    write([&](Writer& writer) { return writer.insert(record).map([](const base::Id&) {}); });
}

void SimLaptop::edit(int which, int field, int value) {
    const auto record = pickAny(which);
    if (!record) return;
    write([&](Writer& writer) {
        return writer.update(record->entity(), record->id(), {anyEdit(*record, field, value)});
    });
}

void SimLaptop::shift(int which, int value) {
    const auto session = pick(u"session", which);
    if (!session) return;
    const Entity& entity = session->entity();
    QList<FieldValue> values{{entity.indexOf(u"start"), qint64(1000 + value % 5)}};
    if (value % 3) values << FieldValue{entity.indexOf(u"end"), qint64(2000 + value % 7)};
    write([&](Writer& writer) { return writer.update(entity, session->id(), values); });
}

void SimLaptop::remove(int which) {
    const auto record = pickAny(which);
    if (!record) return;
    write([&](Writer& writer) { return writer.remove(record->entity(), record->id()); });
}

void SimLaptop::group(int which, int field, int value) {
    write([&](Writer& writer) -> Result<> {
        for (int i = 0; i < 3; ++i) {
            const auto record = pickAny(which + i * 7);
            if (!record) return {};
            RS_TRY(writer.update(record->entity(), record->id(), {anyEdit(*record, field + i, value + i)}));
        }
        return {};
    });
}

void SimLaptop::undo(int which) {
    storage::Undo undo(*m_store);
    const auto done = which % 3 ? undo.undo(QStringLiteral("sim")) : undo.redo(QStringLiteral("sim"));
    if (!done && done.error().code == base::ErrorCode::DatabaseFailed) qFatal("%s", qPrintable(done.error().detail));
}

void SimLaptop::moveRow(int which, int where) {
    const QStringView table = which % 4 == 0 ? u"venue" : which % 4 == 1 ? u"session" : u"participant";
    const auto record = pick(table, which / 4);
    if (!record) return;
    const bool isVenue = table == u"venue";
    const base::Id school = idOf(u"event", where);
    if (!isVenue && school.isNull()) return;
    const FieldValue value{record->entity().indexOf(isVenue ? u"region" : u"event_id"),
                           isVenue ? QVariant(region(where)) : asReference(school)};
    write([&](Writer& writer) { return writer.update(record->entity(), record->id(), {value}); });
}

void SimLaptop::merge(int loser, int winner, int value) {
    const base::Id from = idOf(u"person", loser), to = idOf(u"person", winner);
    if (from.isNull() || from == to) return;
    const Entity& participants = domain::entity(u"participant");
    const QList<Record> all = records(participants);
    // People choose now and then: a value of the one that goes, or a third one.
    const Record chosen = *valueOf(m_store->find(domain::entity(u"person"), from));
    FieldValue choice = anyEdit(chosen, value, value);
    if (value % 3) choice.value = chosen.at(choice.field);
    write([&](Writer& writer) -> Result<> {
        if (value % 2 == 0) RS_TRY(writer.update(chosen.entity(), to, {choice}));
        for (const Record& one : all) {
            if (one.reference(u"person_id") != from) continue;
            RS_TRY(writer.update(participants, one.id(), {{participants.indexOf(u"person_id"), asReference(to)}}));
        }
        return writer.merge(domain::entity(u"person"), from, to);
    });
}

void SimLaptop::link(int session, int participant, int value) {
    const base::Id of = idOf(u"session", session), who = idOf(u"participant", participant);
    if (of.isNull() || who.isNull()) return;
    const Entity& visits = domain::entity(u"attendance");
    Record record(visits, base::linkId(u"attendance", of, who));
    record.set(u"session_id", asReference(of)).set(u"participant_id", asReference(who)).set(u"present", true);
    record.set(u"first_seen_at", qint64(1000 + value % 20));
    record.set(u"event_id", asReference((*store().get(domain::entity(u"session"), of)).reference(u"event_id")));
    write([&](Writer& writer) -> Result<> {
        RS_ASSIGN(const auto there, writer.find(visits, record.id()));
        if (there)
            return writer.update(visits, record.id(),
                                 {{visits.indexOf(u"present"), value % 4 != 0},
                                  {visits.indexOf(u"first_seen_at"), qint64(1000 + value % 20)}});
        return writer.insert(record).map([](const base::Id&) {});
    });
}

void SimLaptop::resolve(int which, int value) {
    const auto conflict = pick(value % 3 ? u"conflict" : u"duplicate_candidate", which);
    if (!conflict) return;
    const FieldValue state{conflict->entity().indexOf(u"state"),
                           value % 2 ? QStringLiteral("resolved") : QStringLiteral("dismissed")};
    write([&](Writer& writer) { return writer.update(conflict->entity(), conflict->id(), {state}); });
}

void SimLaptop::moveSchool(int which, int value) {
    const auto school = pick(u"event", which);
    if (!school) return;
    write([&](Writer& writer) {
        return writer.update(school->entity(), school->id(), {{school->entity().indexOf(u"region"), region(value)}});
    });
}

} // namespace rs::sim
