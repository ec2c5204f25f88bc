// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/record.h"
#include "storage/writer.h"

#include <QTimeZone>

namespace rs::services {

//! Moves dates by whole days on the clocks of the schools, so that ten o'clock stays ten o'clock across a change of
//! clocks and in another zone.
class Shift {
public:
    struct Start {
        qint64 at; //!< UTC milliseconds
        QTimeZone zone;
    };
    [[nodiscard]] static Shift byDays(const QTimeZone& zone, qint64 days) { return {zone, zone, days, 0}; }
    //! What began at one moment begins at the other.
    [[nodiscard]] static Shift between(const Start& from, const Start& to);

    //! An Instant or a Date; an empty value stays empty.
    [[nodiscard]] QVariant moved(const QVariant& value, domain::FieldType type) const;

private:
    Shift(const QTimeZone& from, const QTimeZone& to, qint64 days, qint64 rest)
        : m_from(from),
          m_to(to),
          m_days(days),
          m_rest(rest) {}

    QTimeZone m_from, m_to;
    qint64 m_days;
    qint64 m_rest; //!< milliseconds, when the new school begins at another time of day
};

using Changed = QList<std::pair<const char*, QVariant>>;

//! Copies records of one school row by row; references among the copies follow.
class RecordCopier {
public:
    RecordCopier(storage::Writer& writer, const Shift& shift) : m_writer(&writer), m_shift(shift) {}

    //! The copy of a record with some values changed.
    [[nodiscard]] base::Result<base::Id> put(const domain::Record& source, const Changed& changes);
    //! All records of a table that belong to a school.
    [[nodiscard]] base::Result<> children(QAnyStringView table, const base::Id& school, const Changed& changes);
    //! References to one record become references to another that stands already.
    void follow(const base::Id& source, const base::Id& target) { m_copies.insert(source, target); }

private:
    [[nodiscard]] QVariant translated(const domain::Field& field, const QVariant& value) const;

    storage::Writer* m_writer;
    Shift m_shift;
    QHash<base::Id, base::Id> m_copies;
};

//! What a speaker of another school comes along with: an idea, without dates and answers.
[[nodiscard]] Changed askedAnew();

} // namespace rs::services
