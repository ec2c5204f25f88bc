// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/board.h"

#include "domain/registry.h"
#include "services/valuetext.h"

#include <QSet>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;
using domain::Record;

namespace {

constexpr int longestSchoolDays = 60;

BoardRoom roomOf(const Record& record) {
    return {record.id(), record.text(u"name"), record.value(u"capacity").toLongLong()};
}

BoardSession sessionOf(const Record& record) {
    BoardSession session;
    session.id = record.id();
    session.title = record.text(u"title");
    session.kind = record.text(u"kind");
    session.track = record.text(u"track");
    session.note = record.text(u"note");
    session.start = record.value(u"start").toLongLong();
    session.end = record.value(u"end").toLongLong();
    session.room = record.reference(u"room_id");
    session.speakers = services::idsOf(record.value(u"speaker_ids"));
    session.places = record.value(u"capacity").toLongLong();
    return session;
}

} // namespace

QString BoardSpeaker::shortName() const {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) return name;
    QString text = words.first();
    for (qsizetype i = 1; i < words.size() && i < 3; ++i) text += u"\u00a0"_s + words.at(i).left(1) + u'.';
    return text;
}

QDate Board::dayOf(qint64 moment) const { return QDateTime::fromMSecsSinceEpoch(moment, zone).date(); }

QList<QDate> Board::days() const {
    QSet<QDate> days;
    if (start > 0) {
        const QDate first = dayOf(start);
        const QDate last = end > start ? dayOf(end - 1) : first;
        for (QDate day = first; day <= last && days.size() < longestSchoolDays; day = day.addDays(1)) days << day;
    }
    for (const BoardSession& session : sessions) {
        if (session.isPlaced()) days << dayOf(session.start);
    }
    QList<QDate> sorted = days.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

const BoardSession* Board::session(const Id& id) const {
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const auto& one) { return one.id == id; });
    return found == sessions.end() ? nullptr : &*found;
}

const BoardRoom* Board::room(const Id& id) const {
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const auto& one) { return one.id == id; });
    return found == rooms.end() ? nullptr : &*found;
}

const BoardSpeaker* Board::speaker(const Id& id) const {
    const auto found = std::find_if(speakers.begin(), speakers.end(), [&](const auto& one) { return one.id == id; });
    return found == speakers.end() ? nullptr : &*found;
}

QString Board::speakersOf(const BoardSession& session) const {
    QStringList names;
    for (const Id& id : session.speakers) {
        if (const BoardSpeaker* one = speaker(id)) names << one->shortName();
    }
    return names.join(u", "_s);
}

QList<BoardSession> Board::tray() const {
    QList<BoardSession> waiting;
    for (const BoardSession& session : sessions) {
        if (!session.isPlaced()) waiting << session;
    }
    return waiting;
}

bool Board::replace(const BoardSession& session) {
    for (BoardSession& one : sessions) {
        if (one.id != session.id) continue;
        one = session;
        return true;
    }
    return false;
}

Board boardOf(services::Programme programme) {
    Board board;
    board.zone = programme.zone;
    board.start = programme.facts.event.start;
    board.end = programme.facts.event.end;
    board.hours = programme.facts.hours;
    if (programme.venue.isValid()) board.venue = programme.venue.text(u"name");
    for (const Record& room : std::as_const(programme.rooms)) board.rooms << roomOf(room);
    for (const Record& session : std::as_const(programme.sessions)) board.sessions << sessionOf(session);
    for (const Record& one : std::as_const(programme.speakers))
        board.speakers << BoardSpeaker{one.id(), programme.humans.value(one.id()), one.text(u"name"),
                                       one.text(u"state")};
    board.programme = std::make_shared<services::Programme>(std::move(programme));
    return board;
}

services::Edit editOf(const BoardSession& before, const BoardSession& after) {
    const domain::Entity& entity = domain::entity(u"session");
    services::Edit edit{services::Edit::Kind::Update, &entity, after.id, {}};
    const auto put = [&](QAnyStringView field, const QVariant& value) {
        edit.values << services::FieldValue{entity.indexOf(field), value};
    };
    const auto number = [](qint64 value) { return value > 0 ? QVariant(value) : QVariant(); };
    const auto text = [](const QString& value) { return value.isEmpty() ? QVariant() : QVariant(value); };
    if (before.start != after.start || before.end != after.end || before.room != after.room) {
        put(u"start", number(after.start));
        put(u"end", number(after.end));
        put(u"room_id", after.room.isNull() ? QVariant() : QVariant::fromValue(after.room));
    }
    if (before.title != after.title) put(u"title", text(after.title));
    if (before.kind != after.kind) put(u"kind", text(after.kind));
    if (before.track != after.track) put(u"track", text(after.track));
    if (before.note != after.note) put(u"note", text(after.note));
    if (before.places != after.places) put(u"capacity", number(after.places));
    if (before.speakers != after.speakers) put(u"speaker_ids", services::referencesOf(after.speakers));
    return edit;
}

domain::SessionSlot Board::slotOf(const BoardSession& session) const {
    domain::Record record(domain::entity(u"session"), session.id);
    record.set(u"kind", session.kind).set(u"track", session.track).set(u"start", session.start);
    record.set(u"end", session.end).set(u"room_id", QVariant::fromValue(session.room));
    record.set(u"capacity", session.places).set(u"speaker_ids", services::referencesOf(session.speakers));
    return services::slotOf(*programme, record);
}

BoardSession Board::mended(const domain::SessionSlot& after) const {
    const BoardSession* before = session(after.id);
    if (!before) return {};
    BoardSession mended = *before;
    mended.start = after.start;
    mended.end = after.end;
    mended.room = after.room;
    mended.places = after.places;
    mended.speakers.removeIf([&](const Id& id) {
        const Id human = programme->humans.value(id);
        return !human.isNull() && !after.speakers.contains(human);
    });
    return mended;
}

} // namespace rs::timetable
