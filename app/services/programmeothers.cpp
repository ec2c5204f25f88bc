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

//! A school without an end lasts a moment.
qint64 endOf(const OtherSchool& school) { return school.end.value_or(school.start + 1); }

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

Result<QList<OtherSchool>> schoolsOf(SchoolsAround& around, Programme& programme, const TimeSpan& extent) {
    RS_ASSIGN(const QList<OtherSchool>* all, around.schools());
    QList<OtherSchool> near;
    for (const OtherSchool& one : *all) {
        if (one.start >= extent.end + zonesApart) break;
        if (endOf(one) <= extent.start - zonesApart || one.id == programme.event.id()) continue;
        programme.names.insert(one.id, one.title);
        programme.cities.insert(one.id, one.city);
        near << one;
    }
    return near;
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

Result<> takeBookings(storage::Store& store, Programme& programme, const QList<OtherSchool>& near,
                      SchoolsAround& around) {
    RS_ASSIGN(const auto humans, humansElsewhere(store, programme));
    QSet<Id> rooms;
    for (const domain::RoomPlaces& room : std::as_const(programme.facts.rooms)) rooms << room.id;
    for (const OtherSchool& school : near) {
        RS_ASSIGN(const QList<OtherSession> sessions, around.sessionsOf(school.id));
        for (const OtherSession& session : sessions) {
            if (rooms.contains(session.room))
                programme.facts.bookings << domain::Booking{session.room, school.id, session.span};
            if (humans.isEmpty() || session.speakers.isEmpty()) continue;
            QSet<Id> taken;
            for (const Id& speaker : idsOf(session.speakers)) {
                const Id human = humans.value(speaker);
                if (human.isNull() || taken.contains(human)) continue;
                taken << human;
                programme.facts.bookings << domain::Booking{human, school.id, session.span};
            }
        }
    }
    return {};
}

} // namespace

Result<> loadOtherSchools(storage::Store& store, Programme& programme, SchoolsAround& around) {
    const TimeSpan extent = extentOf(programme.facts);
    if (!extent.isKnown()) return {};
    RS_ASSIGN(const QList<OtherSchool> near, schoolsOf(around, programme, extent));
    const QString region = programme.event.text(u"region");
    for (const OtherSchool& school : near) {
        if (region.isEmpty() || school.region != region) continue;
        const QTimeZone own(school.zone.toLatin1());
        const QTimeZone zone = own.isValid() ? own : programme.zone;
        const auto day = [&](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, zone).date(); };
        programme.facts.neighbours << domain::NeighbourSchool{school.id, day(school.start), day(endOf(school) - 1)};
    }
    return takeBookings(store, programme, near, around);
}

} // namespace rs::services
