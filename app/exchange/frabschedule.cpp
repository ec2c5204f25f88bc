// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frabschedule.h"

#include <QtEndian>

#include <algorithm>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msOfMinute = 60 * 1000;

} // namespace

FrabSchedule::FrabSchedule(const ProgrammeFile& programme) : m_programme(programme) {
    const auto day = [&](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, programme.zone).date(); };
    QList<QDate> dates;
    for (const ProgrammeFile::Session& session : programme.sessions) {
        const QDate date = day(session.start);
        if (!dates.contains(date)) dates << date;
        addNumber(session.id);
        for (const ProgrammeFile::Person& person : session.people) addNumber(person.id);
    }
    if (dates.isEmpty()) dates << day(programme.start ? programme.start : programme.madeAt);
    std::sort(dates.begin(), dates.end());
    for (const QDate date : std::as_const(dates)) addDay(date);
}

void FrabSchedule::addDay(QDate date) {
    Day day;
    day.index = int(m_days.size()) + 1;
    day.date = date;
    day.start = date.startOfDay(m_programme.zone);
    day.end = date.endOfDay(m_programme.zone);
    const auto inRoom = [&](const base::Id& room) {
        QList<const ProgrammeFile::Session*> sessions;
        for (const ProgrammeFile::Session& session : m_programme.sessions) {
            if (session.room == room && QDateTime::fromMSecsSinceEpoch(session.start, m_programme.zone).date() == date)
                sessions << &session;
        }
        return sessions;
    };
    for (const ProgrammeFile::Room& room : m_programme.rooms) day.rooms << Room{room.id, room.name, inRoom(room.id)};
    const auto homeless = inRoom({});
    if (!homeless.isEmpty()) day.rooms << Room{{}, m_programme.noRoom, homeless};
    for (const Room& room : std::as_const(day.rooms)) {
        for (const ProgrammeFile::Session* session : room.sessions)
            day.end = qMax(day.end, QDateTime::fromMSecsSinceEpoch(session->end, m_programme.zone));
    }
    m_days << day;
}

void FrabSchedule::addNumber(const base::Id& id) {
    if (m_numbers.contains(id)) return;
    // The last bytes of an id are chance in every version of a UUID that records have.
    qint64 number = qFromBigEndian<quint32>(base::toBytes(id).constData() + 12) & 0x7fffffff;
    while (number == 0 || m_taken.contains(number)) ++number;
    m_numbers.insert(id, number);
    m_taken << number;
}

QString FrabSchedule::acronym() const {
    return u"school%1_%2"_s.arg(firstDay().year()).arg(base::toText(m_programme.id).right(6));
}

QString FrabSchedule::date(qint64 moment) const {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, m_programme.zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString FrabSchedule::clock(qint64 moment) const {
    return QDateTime::fromMSecsSinceEpoch(moment, m_programme.zone).time().toString(u"HH:mm"_s);
}

QString FrabSchedule::duration(const ProgrammeFile::Session& session) {
    const qint64 minutes = (session.end - session.start) / msOfMinute;
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString FrabSchedule::slug(const ProgrammeFile::Session& session) const {
    return u"%1-session-%2"_s.arg(acronym()).arg(number(session.id));
}

} // namespace rs::exchange
