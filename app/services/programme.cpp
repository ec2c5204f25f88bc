// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programme.h"

#include "domain/absences.h"
#include "domain/registry.h"
#include "services/audience.h"
#include "services/programmeothers.h"
#include "services/valuetext.h"
#include "storage/recordio.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using domain::SessionSlot;

namespace {

Result<QList<Record>> programmeRecords(storage::Store& store, QAnyStringView table, const Id& parent,
                                       QStringView where) {
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), domain::entity(table), where));
    reader.statement().bind(1, parent);
    return reader.all();
}

SessionSlot::Kind kindOf(const QString& code) {
    if (code == u"plenary") return SessionSlot::Kind::Plenary;
    return code == u"break" || code == u"other" ? SessionSlot::Kind::Pause : SessionSlot::Kind::Part;
}

Result<> loadRooms(storage::Store& store, Programme& programme) {
    const Id venue = programme.event.reference(u"venue_id");
    if (!venue.isNull()) {
        RS_ASSIGN(const auto found, store.find(domain::entity(u"venue"), venue));
        if (found) programme.venue = *found;
        RS_ASSIGN(programme.rooms, programmeRecords(store, u"room", venue, u"t.venue_id = ?1 ORDER BY t.name, t.n"));
    }
    QSet<Id> known;
    for (const Record& room : std::as_const(programme.rooms)) known << room.id();
    for (const Record& session : std::as_const(programme.sessions)) {
        const Id id = session.reference(u"room_id");
        if (id.isNull() || known.contains(id)) continue;
        known << id;
        RS_ASSIGN(const auto room, store.find(domain::entity(u"room"), id));
        if (room) programme.rooms << *room;
    }
    const bool online = programme.event.text(u"format") == u"online";
    for (const Record& room : std::as_const(programme.rooms)) {
        programme.names.insert(room.id(), room.text(u"name"));
        programme.facts.rooms << domain::RoomPlaces{room.id(), online ? 0 : room.value(u"capacity").toLongLong()};
    }
    if (programme.venue.isValid() && !online)
        programme.facts.hours =
            domain::OpeningHours::read(programme.venue.text(u"hours")).value_or(domain::OpeningHours());
    return {};
}

void takeSpeakers(Programme& programme) {
    domain::ProgrammeFacts& facts = programme.facts;
    const QDate near = QDateTime::fromMSecsSinceEpoch(facts.event.start, programme.zone).date();
    for (const Record& speaker : std::as_const(programme.speakers)) {
        const Id person = speaker.reference(u"person_id");
        const Id human = person.isNull() ? speaker.id() : person;
        programme.names.insert(human, speaker.text(u"name"));
        if (speaker.text(u"state") == u"declined") continue;
        programme.humans.insert(speaker.id(), human);
        const QString away = speaker.text(u"unavailable");
        if (!away.isEmpty()) facts.absences[human] += domain::readAbsences(away, near, programme.zone).spans;
    }
}

} // namespace

Record Programme::session(const Id& id) const {
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const Record& one) { return one.id() == id; });
    return found == sessions.end() ? Record() : *found;
}

SessionSlot slotOf(const Programme& programme, const Record& session) {
    SessionSlot slot;
    slot.id = session.id();
    slot.start = session.value(u"start").toLongLong();
    slot.end = session.value(u"end").toLongLong();
    slot.room = session.reference(u"room_id");
    for (const Id& speaker : idsOf(session.value(u"speaker_ids"))) {
        const auto human = programme.humans.constFind(speaker);
        if (human != programme.humans.cend() && !slot.speakers.contains(*human)) slot.speakers << *human;
    }
    slot.places = session.value(u"capacity").toLongLong();
    slot.track = session.text(u"track");
    slot.kind = kindOf(session.text(u"kind"));
    return slot;
}

Result<Programme> loadProgramme(storage::Store& store, const Id& school) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(const auto people, audiencesByStatus(store, {school}));
    SchoolsAround around(store);
    return loadProgrammeOf(store, event, people.value(school).taken(), around);
}

Result<Programme> loadProgrammeOf(storage::Store& store, const Record& event, qint64 taken, SchoolsAround& around) {
    ProgrammeParts parts{event, {}, {}, taken};
    RS_ASSIGN(parts.sessions, programmeRecords(store, u"session", event.id(),
                                               u"t.event_id = ?1 ORDER BY t.start IS NULL, t.start, t.n"));
    RS_ASSIGN(parts.speakers,
              programmeRecords(store, u"speaker", event.id(), u"t.event_id = ?1 ORDER BY t.name_key, t.n"));
    return programmeOf(store, parts, around);
}

Result<Programme> programmeOf(storage::Store& store, const ProgrammeParts& parts, SchoolsAround& around) {
    const Record& event = parts.event;
    Programme programme;
    programme.event = event;
    programme.zone = QTimeZone(event.text(u"zone").toLatin1());
    if (!programme.zone.isValid()) programme.zone = QTimeZone::utc();
    domain::ProgrammeFacts& facts = programme.facts;
    facts.zone = programme.zone;
    facts.event = {event.value(u"start").toLongLong(), event.value(u"end").toLongLong()};
    programme.sessions = parts.sessions;
    programme.speakers = parts.speakers;
    RS_TRY(loadRooms(store, programme));
    takeSpeakers(programme);
    for (const Record& session : std::as_const(programme.sessions)) facts.sessions << slotOf(programme, session);
    // Those who take a seat when all are called together; unknown where many of them stay at home.
    facts.registered = event.text(u"format") == u"in_person" ? parts.taken : 0;
    RS_TRY(loadOtherSchools(store, programme, around));
    return programme;
}

QList<storage::FieldValue> sessionValues(const Programme& programme, const SessionSlot& after) {
    const Record record = programme.session(after.id);
    const domain::Entity& entity = domain::entity(u"session");
    const SessionSlot before = record.isValid() ? slotOf(programme, record) : SessionSlot();
    QList<storage::FieldValue> values;
    const auto put = [&](QAnyStringView field, const QVariant& value) {
        values << storage::FieldValue{entity.indexOf(field), value};
    };
    const auto moment = [](qint64 at) { return at ? QVariant(at) : QVariant(); };
    if (after.start != before.start) put(u"start", moment(after.start));
    if (after.end != before.end) put(u"end", moment(after.end));
    if (after.room != before.room) put(u"room_id", after.room.isNull() ? QVariant() : QVariant::fromValue(after.room));
    if (after.places != before.places) put(u"capacity", moment(after.places));
    if (after.speakers == before.speakers) return values;
    QList<Id> kept = record.isValid() ? idsOf(record.value(u"speaker_ids")) : QList<Id>();
    kept.removeIf([&](const Id& speaker) {
        const auto human = programme.humans.constFind(speaker);
        return human != programme.humans.cend() && !after.speakers.contains(*human);
    });
    put(u"speaker_ids", referencesOf(kept));
    return values;
}

} // namespace rs::services
