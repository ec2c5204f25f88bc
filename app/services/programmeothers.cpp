// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programmeothers.h"

#include "domain/registry.h"
#include "services/valuetext.h"

#include <QSet>

namespace rs::services {

using base::Id;
using base::Result;
using domain::TimeSpan;

namespace {

constexpr qint64 aDay = 24 * 3600 * 1000LL;

//! Days of schools in any two zones of the world that are the same by name lie within this.
constexpr qint64 zonesApart = 2 * aDay;

//! From the first to the last moment of anything in the programme.
TimeSpan extentOf(const domain::ProgrammeFacts& facts) {
    TimeSpan extent = facts.event;
    for (const domain::SessionSlot& session : facts.sessions) {
        if (!session.isTimed()) continue;
        extent.start = extent.start ? qMin(extent.start, session.start) : session.start;
        extent.end = qMax(extent.end, session.end);
    }
    return extent;
}

struct OtherEvent {
    Id id;
    QString region;
    QTimeZone zone;
    TimeSpan span;
};

Result<QList<OtherEvent>> eventsAround(storage::Store& store, Programme& programme, const TimeSpan& extent) {
    RS_ASSIGN(
        sql::Statement rows,
        sql::Statement::prepare(store.database(),
                                u"SELECT id, title, city, region, zone, start, coalesce(\"end\", start + 1) FROM event "
                                "WHERE start < ?2 AND coalesce(\"end\", start + 1) > ?1 AND id <> ?3 "
                                "AND coalesce(status, '') <> 'cancelled' ORDER BY start, n"));
    rows.bind(1, extent.start - zonesApart).bind(2, extent.end + zonesApart).bind(3, programme.event.id());
    QList<OtherEvent> events;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return events;
        OtherEvent event{
            rows.id(0), rows.text(3), QTimeZone(rows.text(4).toLatin1()), {rows.integer(5), rows.integer(6)}};
        if (!event.zone.isValid()) event.zone = programme.zone;
        programme.names.insert(event.id, rows.text(1));
        programme.cities.insert(event.id, rows.text(2));
        events << event;
    }
}

//! Speakers of other schools who are the same humans as ours.
Result<QHash<Id, Id>> humansElsewhere(storage::Store& store, const Programme& programme) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT id FROM speaker WHERE person_id = ?1 AND "
                                                        "event_id <> ?2 AND coalesce(state, '') <> 'declined'"));
    QSet<Id> ours;
    for (const Id& human : programme.humans) ours << human;
    QHash<Id, Id> elsewhere;
    for (const Id& human : std::as_const(ours)) {
        rows.bind(1, human).bind(2, programme.event.id());
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            elsewhere.insert(rows.id(0), human);
        }
        rows.reset();
    }
    return elsewhere;
}

Result<> takeBookings(storage::Store& store, Programme& programme, const QList<OtherEvent>& events) {
    RS_ASSIGN(const auto humans, humansElsewhere(store, programme));
    QSet<Id> rooms;
    for (const domain::RoomPlaces& room : std::as_const(programme.facts.rooms)) rooms << room.id;
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT start, \"end\", room_id, speaker_ids FROM session "
                                      "WHERE event_id = ?1 AND start IS NOT NULL AND \"end\" > start"));
    for (const OtherEvent& event : events) {
        rows.bind(1, event.id);
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            const TimeSpan span{rows.integer(0), rows.integer(1)};
            const Id room = rows.id(2);
            if (rooms.contains(room)) programme.facts.bookings << domain::Booking{room, event.id, span};
            if (humans.isEmpty() || rows.isNull(3)) continue;
            QSet<Id> taken;
            for (const Id& speaker : idsOf(rows.text(3))) {
                const Id human = humans.value(speaker);
                if (human.isNull() || taken.contains(human)) continue;
                taken << human;
                programme.facts.bookings << domain::Booking{human, event.id, span};
            }
        }
        rows.reset();
    }
    return {};
}

} // namespace

Result<> loadOtherSchools(storage::Store& store, Programme& programme) {
    const TimeSpan extent = extentOf(programme.facts);
    if (!extent.isKnown()) return {};
    RS_ASSIGN(const QList<OtherEvent> events, eventsAround(store, programme, extent));
    const QString region = programme.event.text(u"region");
    for (const OtherEvent& event : events) {
        if (region.isEmpty() || event.region != region) continue;
        const auto day = [&](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, event.zone).date(); };
        programme.facts.neighbours << domain::NeighbourSchool{event.id, day(event.span.start), day(event.span.end - 1)};
    }
    return takeBookings(store, programme, events);
}

} // namespace rs::services
