// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentline.h"
#include "exchange/programmefile.h"

#include <QDateTime>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msOfDay = 24 * 3600 * 1000LL;

QByteArray localTime(const QDateTime& moment) { return moment.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1(); }

QByteArray utcTime(qint64 moment) { return localTime(QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc())) + 'Z'; }

//! +0700; with seconds only where a zone of old times has them.
QByteArray offsetText(int seconds) {
    const int minutes = qAbs(seconds) / 60, rest = qAbs(seconds) % 60;
    QByteArray text = seconds < 0 ? "-" : "+";
    text += QByteArray::number(minutes / 60).rightJustified(2, '0');
    text += QByteArray::number(minutes % 60).rightJustified(2, '0');
    if (rest != 0) text += QByteArray::number(rest).rightJustified(2, '0');
    return text;
}

//! From here on the zone is so many seconds ahead of UTC.
struct Observance {
    QByteArray begins; //!< on the clocks as they were before
    int before = 0, after = 0;
    bool daylight = false;
    QString name;
};

void appendObservance(QByteArray& out, const Observance& one) {
    const QByteArray part = one.daylight ? "DAYLIGHT" : "STANDARD";
    appendContentLine(out, "BEGIN:" + part);
    appendContentLine(out, "DTSTART:" + one.begins);
    appendContentLine(out, "TZOFFSETFROM:" + offsetText(one.before));
    appendContentLine(out, "TZOFFSETTO:" + offsetText(one.after));
    if (!one.name.isEmpty()) appendContentLine(out, "TZNAME:" + escapedText(one.name));
    appendContentLine(out, "END:" + part);
}

//! What the zone database says about the time from the first to the last moment of the programme.
QList<Observance> observancesOf(const QTimeZone& zone, qint64 first, qint64 last) {
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(first, QTimeZone::utc());
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc());
    QList<Observance> all;
    const auto take = [&](const QTimeZone::OffsetData& data, int before) {
        const QDateTime begins = data.atUtc.addSecs(before);
        all << Observance{localTime(begins.toUTC()), before, data.offsetFromUtc, data.daylightTimeOffset != 0,
                          data.abbreviation};
    };
    const QTimeZone::OffsetData start = zone.previousTransition(from.addMSecs(1));
    if (start.atUtc.isValid())
        take(start, zone.offsetFromUtc(start.atUtc.addSecs(-1)));
    else
        all << Observance{"19700101T000000", zone.offsetFromUtc(from), zone.offsetFromUtc(from), false,
                          zone.abbreviation(from)};
    for (const QTimeZone::OffsetData& next : zone.transitions(from.addMSecs(1), to))
        take(next, zone.offsetFromUtc(next.atUtc.addSecs(-1)));
    return all;
}

void appendZone(QByteArray& out, const ProgrammeFile& programme) {
    qint64 first = programme.start ? programme.start : programme.madeAt, last = programme.end ? programme.end : first;
    for (const ProgrammeFile::Session& session : programme.sessions) {
        first = qMin(first, session.start);
        last = qMax(last, session.end);
    }
    appendContentLine(out, "BEGIN:VTIMEZONE");
    appendContentLine(out, "TZID:" + programme.zone.id());
    for (const Observance& one : observancesOf(programme.zone, first, last + msOfDay)) appendObservance(out, one);
    appendContentLine(out, "END:VTIMEZONE");
}

QString describe(const ProgrammeFile::Session& session) {
    QStringList lines;
    for (const ProgrammeFile::Person& person : session.people) lines << person.name;
    if (!session.abstract.isEmpty()) lines << session.abstract;
    return lines.join(u'\n');
}

void appendEvent(QByteArray& out, const ProgrammeFile& programme, const ProgrammeFile::Session& session) {
    const auto line = [&](const QByteArray& name, const QString& text) {
        if (!text.isEmpty()) appendContentLine(out, name + ':' + escapedText(text));
    };
    const auto moment = [&](const QByteArray& name, qint64 at) {
        const QByteArray local = localTime(QDateTime::fromMSecsSinceEpoch(at, programme.zone));
        appendContentLine(out, name + ";TZID=" + programme.zone.id() + ':' + local);
    };
    QStringList place{programme.roomName(session.room), programme.place};
    place.removeAll(QString());
    appendContentLine(out, "BEGIN:VEVENT");
    appendContentLine(out, "UID:" + base::toText(session.id).toLatin1());
    appendContentLine(out, "DTSTAMP:" + utcTime(programme.madeAt));
    moment("DTSTART", session.start);
    moment("DTEND", session.end);
    line("SUMMARY", session.title);
    line("LOCATION", place.join(u", "_s));
    line("DESCRIPTION", describe(session));
    QStringList categories{session.kind, session.track};
    categories.removeAll(QString());
    QByteArrayList escaped;
    for (const QString& category : categories) escaped << escapedText(category);
    if (!escaped.isEmpty()) appendContentLine(out, "CATEGORIES:" + escaped.join(','));
    if (!programme.link.isEmpty()) appendContentLine(out, "URL:" + programme.link.toUtf8());
    appendContentLine(out, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const ProgrammeFile& programme) {
    QByteArray out;
    appendContentLine(out, "BEGIN:VCALENDAR");
    appendContentLine(out, "VERSION:2.0");
    appendContentLine(out, "PRODID:-//Regional School//Programme//" + programme.language.toUpper().toLatin1());
    appendContentLine(out, "CALSCALE:GREGORIAN");
    appendContentLine(out, "METHOD:PUBLISH");
    appendContentLine(out, "X-WR-CALNAME:" + escapedText(programme.title));
    appendContentLine(out, "X-WR-TIMEZONE:" + programme.zone.id());
    appendZone(out, programme);
    for (const ProgrammeFile::Session& session : programme.sessions) appendEvent(out, programme, session);
    appendContentLine(out, "END:VCALENDAR");
    return out;
}

} // namespace rs::exchange
