// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/programmefile.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace rs::exchange {

//! A programme in the order in which both forms of a schedule file want it: days, in them rooms, in them sessions.
class FrabSchedule {
public:
    struct Room {
        base::Id id; //!< null: sessions that have none
        QString name;
        QList<const ProgrammeFile::Session*> sessions;
    };
    struct Day {
        int index = 1;
        QDate date;
        QDateTime start, end;
        QList<Room> rooms;
    };

    //! The programme must outlive it.
    explicit FrabSchedule(const ProgrammeFile& programme);

    [[nodiscard]] const QList<Day>& days() const { return m_days; }
    [[nodiscard]] QDate firstDay() const { return m_days.first().date; }
    [[nodiscard]] QDate lastDay() const { return m_days.last().date; }
    //! Small Latin letters, digits and _, as both schemas want it; the same for a school every time.
    [[nodiscard]] QString acronym() const;
    //! Whole positive numbers for readers that know no UUID; unique within the file, the same every time.
    [[nodiscard]] qint64 number(const base::Id& id) const { return m_numbers.value(id); }
    //! When a session begins, with the offset of the zone: 2027-03-12T10:00:00+07:00.
    [[nodiscard]] QString date(qint64 moment) const;
    [[nodiscard]] QString clock(qint64 moment) const;                             //!< 10:00
    [[nodiscard]] static QString duration(const ProgrammeFile::Session& session); //!< 01:30
    [[nodiscard]] QString slug(const ProgrammeFile::Session& session) const;

private:
    void addDay(QDate date);
    void addNumber(const base::Id& id);

    const ProgrammeFile& m_programme;
    QList<Day> m_days; //!< at least one: a schedule without days is none
    QHash<base::Id, qint64> m_numbers;
    QSet<qint64> m_taken;
};

} // namespace rs::exchange
