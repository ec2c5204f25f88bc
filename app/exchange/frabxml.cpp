// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frabschedule.h"

#include <QXmlStreamWriter>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

//! XML 1.0 knows no control characters but tab and line ends.
QString withoutControls(QString text) {
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return text;
}

class Writer {
public:
    explicit Writer(const ProgrammeFile& programme) : m_programme(programme), m_schedule(programme), m_xml(&m_bytes) {}

    QByteArray write() {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"schedule"_s);
        m_xml.writeEmptyElement(u"generator"_s);
        m_xml.writeAttribute(u"name"_s, u"Regional School"_s);
        text(u"version", m_schedule.date(m_programme.madeAt));
        conference();
        for (const FrabSchedule::Day& one : m_schedule.days()) day(one);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void text(QStringView name, const QString& value) {
        m_xml.writeTextElement(name.toString(), withoutControls(value));
    }

    void conference() {
        m_xml.writeStartElement(u"conference"_s);
        text(u"title", m_programme.title);
        text(u"acronym", m_schedule.acronym());
        text(u"start", m_schedule.firstDay().toString(Qt::ISODate));
        text(u"end", m_schedule.lastDay().toString(Qt::ISODate));
        text(u"days", QString::number(m_schedule.days().size()));
        text(u"timeslot_duration", u"00:05"_s);
        text(u"time_zone_name", QString::fromLatin1(m_programme.zone.id()));
        m_xml.writeEndElement();
    }

    void day(const FrabSchedule::Day& day) {
        m_xml.writeStartElement(u"day"_s);
        m_xml.writeAttribute(u"index"_s, QString::number(day.index));
        m_xml.writeAttribute(u"date"_s, day.date.toString(Qt::ISODate));
        m_xml.writeAttribute(u"start"_s, m_schedule.date(day.start.toMSecsSinceEpoch()));
        m_xml.writeAttribute(u"end"_s, m_schedule.date(day.end.toMSecsSinceEpoch()));
        for (const FrabSchedule::Room& room : day.rooms) {
            m_xml.writeStartElement(u"room"_s);
            m_xml.writeAttribute(u"name"_s, withoutControls(room.name));
            if (!room.id.isNull()) m_xml.writeAttribute(u"guid"_s, base::toText(room.id));
            for (const ProgrammeFile::Session* one : room.sessions) session(*one, room.name);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void session(const ProgrammeFile::Session& session, const QString& room) {
        m_xml.writeStartElement(u"event"_s);
        m_xml.writeAttribute(u"guid"_s, base::toText(session.id));
        m_xml.writeAttribute(u"id"_s, QString::number(m_schedule.number(session.id)));
        text(u"room", room);
        text(u"title", session.title);
        text(u"subtitle", {});
        text(u"type", session.kind);
        text(u"date", m_schedule.date(session.start));
        text(u"start", m_schedule.clock(session.start));
        text(u"duration", FrabSchedule::duration(session));
        text(u"abstract", session.abstract);
        text(u"slug", m_schedule.slug(session));
        text(u"track", session.track);
        text(u"language", m_programme.language);
        text(u"description", {});
        m_xml.writeStartElement(u"persons"_s);
        for (const ProgrammeFile::Person& person : session.people) {
            m_xml.writeStartElement(u"person"_s);
            m_xml.writeAttribute(u"id"_s, QString::number(m_schedule.number(person.id)));
            m_xml.writeAttribute(u"guid"_s, base::toText(person.id));
            m_xml.writeCharacters(withoutControls(person.name));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(u"links"_s);
        m_xml.writeEmptyElement(u"attachments"_s);
        m_xml.writeEndElement();
    }

    const ProgrammeFile& m_programme;
    const FrabSchedule m_schedule;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray scheduleXmlOf(const ProgrammeFile& programme) { return Writer(programme).write(); }

} // namespace rs::exchange
