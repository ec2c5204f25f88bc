// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace rs::exchange {

//! A programme on its way into a file: what everybody may read of it. Moments in milliseconds since 1970 UTC.
struct ProgrammeFile {
    struct Person {
        base::Id id;
        QString name;
    };
    struct Room {
        base::Id id;
        QString name;
        qint64 places = 0; //!< 0: not known
    };
    struct Session {
        base::Id id;
        QString title, kind, abstract, track; //!< the kind as a word of the language
        base::Id room;                        //!< one of the rooms; null: no room
        qint64 start = 0, end = 0;
        QList<Person> people;
    };

    base::Id id;
    QString title, place; //!< the place: venue and address, or the city
    QString language;     //!< "ru"
    QString noRoom;       //!< what sessions without a room are headed by
    QString link;         //!< where those who join online go; may be empty
    QTimeZone zone = QTimeZone::utc();
    qint64 start = 0, end = 0; //!< 0: not known
    qint64 madeAt = 0;         //!< when the file is written
    QList<Room> rooms;
    QList<Session> sessions; //!< by start; all with both times

    [[nodiscard]] QString roomName(const base::Id& room) const;
};

enum class ProgrammeFormat {
    Calendar,     //!< iCalendar (RFC 5545)
    ScheduleXml,  //!< as frab and pretalx write it
    ScheduleJson, //!< the same as JSON
};

//! By the end of the file's name: ics, xml, json; nothing for others.
[[nodiscard]] std::optional<ProgrammeFormat> programmeFormatOf(const QString& path);

//! Each of them is the whole file.
[[nodiscard]] QByteArray calendarOf(const ProgrammeFile& programme);
[[nodiscard]] QByteArray scheduleXmlOf(const ProgrammeFile& programme);
[[nodiscard]] QByteArray scheduleJsonOf(const ProgrammeFile& programme);

//! Returns the number of bytes. Errors: FileCannotWrite, DiskFull.
[[nodiscard]] base::Result<qint64> writeProgramme(const ProgrammeFile& programme, const QString& path,
                                                  ProgrammeFormat format);

} // namespace rs::exchange
