// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programme.h"

#include "domain/absences.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/audience.h"
#include "services/programmeothers.h"
#include "services/recordswhere.h"
#include "services/valuetext.h"
#include "storage/recordio.h"

#include <algorithm>

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

QSet<Id> venuesOf(const QList<Programme>& programmes) {
    QSet<Id> venues;
    for (const Programme& one : programmes) venues << one.event.reference(u"venue_id");
    venues.remove(Id());
    return venues;
}

//! Venues of programmes and rooms, all that anybody needs.
struct Places {
    QHash<Id, Record> venues, rooms;
    QHash<Id, QList<Record>> roomsOf; //!< by venue, by name
};

Result<Places> readPlaces(storage::Store& store, const QList<Programme>& programmes) {
    Places places;
    const QList<Id> ids = venuesOf(programmes).values();
    RS_ASSIGN(const QList<Record> venues, recordsWhere(store, u"venue", QLatin1String("id"), ids));
    for (const Record& venue : venues) places.venues.insert(venue.id(), venue);
    RS_ASSIGN(QList<Record> rooms, recordsWhere(store, u"room", QLatin1String("venue_id"), ids));
    std::stable_sort(rooms.begin(), rooms.end(),
                     [](const Record& a, const Record& b) { return a.text(u"name") < b.text(u"name"); });
    for (const Record& room : std::as_const(rooms)) {
        places.rooms.insert(room.id(), room);
        places.roomsOf[room.reference(u"venue_id")] << room;
    }
    QSet<Id> others;
    for (const Programme& programme : programmes) {
        for (const Record& session : programme.sessions) others << session.reference(u"room_id");
    }
    others.removeIf([&](const Id& room) { return room.isNull() || places.rooms.contains(room); });
    RS_ASSIGN(const QList<Record> more, recordsWhere(store, u"room", QLatin1String("id"), others.values()));
    for (const Record& room : more) places.rooms.insert(room.id(), room);
    return places;
}

void takeRooms(Programme& programme, const Places& places) {
    const Id venue = programme.event.reference(u"venue_id");
    programme.venue = places.venues.value(venue);
    programme.rooms = places.roomsOf.value(venue);
    QSet<Id> known;
    for (const Record& room : std::as_const(programme.rooms)) known << room.id();
    for (const Record& session : std::as_const(programme.sessions)) {
        const auto room = places.rooms.constFind(session.reference(u"room_id"));
        if (room == places.rooms.cend() || known.contains(room.key())) continue;
        known << room.key();
        programme.rooms << *room;
    }
    const bool online = programme.event.text(u"format") == u"online";
    for (const Record& room : std::as_const(programme.rooms)) {
        programme.names.insert(room.id(), room.text(u"name"));
        programme.facts.rooms << domain::RoomPlaces{room.id(), online ? 0 : room.value(u"capacity").toLongLong()};
    }
    if (programme.venue.isValid() && !online)
        programme.facts.hours =
            domain::OpeningHours::read(programme.venue.text(u"hours")).value_or(domain::OpeningHours());
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

Programme begun(const ProgrammeParts& parts) {
    Programme programme;
    programme.event = parts.event;
    programme.zone = domain::zoneNamed(parts.event.text(u"zone"));
    programme.sessions = parts.sessions;
    programme.speakers = parts.speakers;
    domain::ProgrammeFacts& facts = programme.facts;
    facts.zone = programme.zone;
    facts.event = {parts.event.value(u"start").toLongLong(), parts.event.value(u"end").toLongLong()};
    // Those who take a seat when all are called together; unknown where many of them stay at home.
    facts.registered = parts.event.text(u"format") == u"in_person" ? parts.taken : 0;
    return programme;
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
    RS_ASSIGN(QList<Programme> programmes, programmesOf(store, {parts}, around));
    return programmes.takeFirst();
}

Result<QList<Programme>> programmesOf(storage::Store& store, const QList<ProgrammeParts>& parts,
                                      SchoolsAround& around) {
    QList<Programme> programmes;
    for (const ProgrammeParts& one : parts) programmes << begun(one);
    RS_ASSIGN(const Places places, readPlaces(store, programmes));
    for (Programme& programme : programmes) {
        takeRooms(programme, places);
        takeSpeakers(programme);
        for (const Record& session : std::as_const(programme.sessions))
            programme.facts.sessions << slotOf(programme, session);
    }
    RS_TRY(loadOtherSchools(store, programmes, around));
    return programmes;
}

QList<domain::FieldValue> sessionValues(const Programme& programme, const SessionSlot& after) {
    const Record record = programme.session(after.id);
    const domain::Entity& entity = domain::entity(u"session");
    const SessionSlot before = record.isValid() ? slotOf(programme, record) : SessionSlot();
    QList<domain::FieldValue> values;
    const auto put = [&](QAnyStringView field, const QVariant& value) {
        values << domain::FieldValue{entity.indexOf(field), value};
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
