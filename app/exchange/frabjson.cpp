// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frabschedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject sessionJson(const FrabSchedule& schedule, const ProgrammeFile& programme,
                        const ProgrammeFile::Session& session, const QString& room) {
    QJsonArray persons;
    for (const ProgrammeFile::Person& person : session.people)
        persons << QJsonObject{{u"id"_s, schedule.number(person.id)},
                               {u"guid"_s, base::toText(person.id)},
                               {u"name"_s, person.name},
                               {u"public_name"_s, person.name}};
    return {{u"id"_s, schedule.number(session.id)},
            {u"guid"_s, base::toText(session.id)},
            {u"logo"_s, QJsonValue()},
            {u"date"_s, schedule.date(session.start)},
            {u"start"_s, schedule.clock(session.start)},
            {u"end"_s, schedule.date(session.end)},
            {u"duration"_s, FrabSchedule::duration(session)},
            {u"room"_s, room},
            {u"slug"_s, schedule.slug(session)},
            {u"url"_s, u"urn:uuid:"_s + base::toText(session.id)}, // the schema wants one; there is no web page
            {u"title"_s, session.title},
            {u"subtitle"_s, QString()},
            {u"track"_s, textOrNull(session.track)},
            {u"type"_s, session.kind},
            {u"language"_s, programme.language},
            {u"abstract"_s, session.abstract},
            {u"description"_s, QString()},
            {u"recording_license"_s, QString()},
            {u"do_not_record"_s, false},
            {u"persons"_s, persons},
            {u"links"_s, QJsonArray()},
            {u"attachments"_s, QJsonArray()}};
}

QJsonObject dayJson(const FrabSchedule& schedule, const ProgrammeFile& programme, const FrabSchedule::Day& day) {
    QJsonObject rooms;
    for (const FrabSchedule::Room& room : day.rooms) {
        // Two rooms of one name share a key.
        QJsonArray sessions = rooms.value(room.name).toArray();
        for (const ProgrammeFile::Session* session : room.sessions)
            sessions << sessionJson(schedule, programme, *session, room.name);
        rooms.insert(room.name, sessions);
    }
    return {{u"index"_s, day.index},
            {u"date"_s, day.date.toString(Qt::ISODate)},
            {u"day_start"_s, schedule.date(day.start.toMSecsSinceEpoch())},
            {u"day_end"_s, schedule.date(day.end.toMSecsSinceEpoch())},
            {u"rooms"_s, rooms}};
}

QJsonArray roomsJson(const ProgrammeFile& programme) {
    QJsonArray rooms;
    for (const ProgrammeFile::Room& room : programme.rooms)
        rooms << QJsonObject{{u"name"_s, room.name},
                             {u"guid"_s, base::toText(room.id)},
                             {u"description"_s, QJsonValue()},
                             {u"capacity"_s, room.places ? QJsonValue(room.places) : QJsonValue()}};
    return rooms;
}

QJsonArray tracksJson(const ProgrammeFile& programme) {
    QStringList names;
    for (const ProgrammeFile::Session& session : programme.sessions) {
        if (!session.track.isEmpty() && !names.contains(session.track)) names << session.track;
    }
    QJsonArray tracks;
    for (const QString& name : std::as_const(names)) tracks << QJsonObject{{u"name"_s, name}};
    return tracks;
}

} // namespace

QByteArray scheduleJsonOf(const ProgrammeFile& programme) {
    const FrabSchedule schedule(programme);
    QJsonArray days;
    for (const FrabSchedule::Day& day : schedule.days()) days << dayJson(schedule, programme, day);
    const QJsonObject conference{{u"acronym"_s, schedule.acronym()},
                                 {u"title"_s, programme.title},
                                 {u"start"_s, schedule.firstDay().toString(Qt::ISODate)},
                                 {u"end"_s, schedule.lastDay().toString(Qt::ISODate)},
                                 {u"daysCount"_s, days.size()},
                                 {u"timeslot_duration"_s, u"00:05"_s},
                                 {u"time_zone_name"_s, QString::fromLatin1(programme.zone.id())},
                                 {u"rooms"_s, roomsJson(programme)},
                                 {u"tracks"_s, tracksJson(programme)},
                                 {u"days"_s, days}};
    const QJsonObject document{
        {u"generator"_s, QJsonObject{{u"name"_s, u"Regional School"_s}}},
        {u"schedule"_s, QJsonObject{{u"version"_s, schedule.date(programme.madeAt)}, {u"conference"_s, conference}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace rs::exchange
