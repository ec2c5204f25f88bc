// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programmeothers.h"

#include "domain/duedate.h"
#include "services/recordswhere.h"
#include "services/valuetext.h"

#include <QSet>

namespace rs::services {

using base::Id;
using base::Result;
using domain::TimeSpan;

namespace {

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

//! The schools of these days, by start; notes what they are called and which are in the same region.
Result<QList<Id>> schoolsNear(SchoolsAround& around, Programme& programme) {
    RS_ASSIGN(const QList<OtherSchool> schools, around.near(extentOf(programme.facts)));
    const QString region = programme.event.text(u"region");
    QList<Id> near;
    for (const OtherSchool& school : schools) {
        if (school.id == programme.event.id()) continue;
        near << school.id;
        programme.names.insert(school.id, school.title);
        programme.cities.insert(school.id, school.city);
        if (region.isEmpty() || school.region != region) continue;
        const QTimeZone own(school.zone.toLatin1());
        const QTimeZone zone = own.isValid() ? own : programme.zone;
        programme.facts.neighbours << domain::NeighbourSchool{school.id, domain::dayOf(school.span.start, zone),
                                                              domain::dayOf(school.span.end - 1, zone)};
    }
    return near;
}

//! A speaker record of any school that stands for a human of ours.
struct Appearance {
    Id human, school;
};

Result<QHash<Id, Appearance>> appearancesOf(storage::Store& store, const QList<Programme>& programmes) {
    QSet<Id> humans;
    for (const Programme& one : programmes) humans += QSet<Id>(one.humans.cbegin(), one.humans.cend());
    QHash<Id, Appearance> bySpeaker;
    RS_TRY(forRowsWhere(store,
                        u"SELECT id, person_id, event_id FROM speaker WHERE person_id IN (%1) AND coalesce(state, '') "
                        "<> 'declined'",
                        humans.values(), [&](const sql::Statement& row) {
                            bySpeaker.insert(row.id(0), Appearance{row.id(1), row.id(2)});
                        }));
    return bySpeaker;
}

//! A session of another school.
struct OtherSession {
    TimeSpan span;
    Id room;
    QList<Appearance> speakers;
};

Result<QHash<Id, QList<OtherSession>>> sessionsOf(storage::Store& store, const QSet<Id>& schools,
                                                  const QHash<Id, Appearance>& appearances) {
    QHash<Id, QList<OtherSession>> bySchool;
    RS_TRY(forRowsWhere(store,
                        u"SELECT event_id, start, \"end\", room_id, speaker_ids FROM session WHERE event_id IN (%1) "
                        "AND start IS NOT NULL AND \"end\" > start",
                        schools.values(), [&](const sql::Statement& row) {
                            OtherSession session{{row.integer(1), row.integer(2)}, row.id(3), {}};
                            const bool isAsked = !appearances.isEmpty() && !row.isNull(4);
                            for (const Id& speaker : isAsked ? idsOf(row.text(4)) : QList<Id>()) {
                                const auto known = appearances.constFind(speaker);
                                if (known != appearances.cend()) session.speakers << *known;
                            }
                            bySchool[row.id(0)] << session;
                        }));
    return bySchool;
}

void takeBookings(Programme& programme, const QList<Id>& schools, const QHash<Id, QList<OtherSession>>& sessions) {
    QSet<Id> rooms;
    for (const domain::RoomPlaces& room : std::as_const(programme.facts.rooms)) rooms << room.id;
    const QSet<Id> humans(programme.humans.cbegin(), programme.humans.cend());
    for (const Id& school : schools) {
        for (const OtherSession& session : sessions.value(school)) {
            if (rooms.contains(session.room))
                programme.facts.bookings << domain::Booking{session.room, school, session.span};
            QSet<Id> taken;
            for (const Appearance& speaker : session.speakers) {
                if (speaker.school == programme.event.id() || !humans.contains(speaker.human)) continue;
                if (taken.contains(speaker.human)) continue;
                taken << speaker.human;
                programme.facts.bookings << domain::Booking{speaker.human, school, session.span};
            }
        }
    }
}

} // namespace

Result<> loadOtherSchools(storage::Store& store, QList<Programme>& programmes, SchoolsAround& around) {
    for (const Programme& one : std::as_const(programmes)) around.expect(extentOf(one.facts));
    QList<QList<Id>> near;
    QSet<Id> all;
    for (Programme& programme : programmes) {
        RS_ASSIGN(const QList<Id> schools, schoolsNear(around, programme));
        near << schools;
        all += QSet<Id>(schools.cbegin(), schools.cend());
    }
    RS_ASSIGN(const auto appearances, appearancesOf(store, programmes));
    RS_ASSIGN(const auto sessions, sessionsOf(store, all, appearances));
    for (qsizetype i = 0; i < near.size(); ++i) takeBookings(programmes[i], near.at(i), sessions);
    return {};
}

} // namespace rs::services
