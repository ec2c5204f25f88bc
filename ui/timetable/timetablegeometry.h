// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QRect>
#include <QTimeZone>

namespace rs::timetable {

inline constexpr int snapMinutes = 5;
inline constexpr int minutesOfDay = 24 * 60;
inline constexpr int usualMinutes = 45; //!< of a session of which nothing is known
inline constexpr qint64 minuteMs = 60'000;

//! A day by the clocks of a zone. Minutes are those that clocks show: a day in which they are put forward or back has
//! the same 24 hours on paper.
struct DayClock {
    QDate day;
    QTimeZone zone = QTimeZone::utc();

    //! Minutes since midnight; negative or above 1440 on other days.
    [[nodiscard]] int minuteOf(qint64 moment) const;
    [[nodiscard]] qint64 momentAt(int minute) const;
};

[[nodiscard]] int snapped(double minute);

//! Where a session that is not there yet would stand.
struct NewSlot {
    qint64 start = 0, end = 0;
    base::Id room;
    QString title; //!< what somebody began to type
};

//! A session as it lies in its day.
struct DayBox {
    base::Id id;
    int column = 0;
    int from = 0, to = 0; //!< minutes of the day

    [[nodiscard]] bool overlaps(const DayBox& other) const {
        return column == other.column && from < other.to && other.from < to;
    }
};

//! Which of several equally wide lanes of its column a box has.
struct Lane {
    int lane = 0, lanes = 1;
    [[nodiscard]] bool operator==(const Lane&) const = default;
};
//! Boxes of a column that overlap stand side by side; those that only touch do not. In the order of the boxes.
[[nodiscard]] QList<Lane> lanesOf(const QList<DayBox>& boxes);

//! What of a box lies under the mouse.
enum class Part { None, Body, Top, Bottom };

//! Where things are: time down, rooms across. Coordinates are those of the viewport, scrolled.
class TimetableGeometry {
public:
    struct Measures {
        int axis = 48;      //!< width of the hours at the left
        int header = 30;    //!< height of the names of rooms
        int hour = 40;      //!< height of an hour
        int narrowest = 96; //!< of a column
        int edge = 6;       //!< height of the handle at a box's ends
    };

    void setMeasures(const Measures& measures) { m_measures = measures; }
    [[nodiscard]] const Measures& measures() const { return m_measures; }
    //! Minutes of the day that are shown, from full hour to full hour.
    void setRange(int from, int to);
    [[nodiscard]] int firstMinute() const { return m_from; }
    [[nodiscard]] int lastMinute() const { return m_to; }
    void setColumns(int columns, int viewWidth);
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int columnWidth() const { return m_columnWidth; }
    void setOffset(const QPoint& offset) { m_offset = offset; }

    //! Of all that is shown, header and hours included.
    [[nodiscard]] QSize contents() const;
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] double minuteAt(int y) const;
    [[nodiscard]] int xOf(int column) const;
    //! The nearest column; -1 only if there is none.
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] QRect columnHead(int column) const;
    [[nodiscard]] QRect rectOf(const DayBox& box, const Lane& lane) const;
    [[nodiscard]] Part partAt(const QRect& box, const QPoint& point) const;

private:
    Measures m_measures;
    int m_from = 8 * 60, m_to = 19 * 60;
    int m_columns = 0;
    int m_columnWidth = 0;
    QPoint m_offset;
};

//! Full hours that hold all boxes and the opening hours given, at least four of them.
struct HourRange {
    int from = 0, to = 0;
    [[nodiscard]] bool operator==(const HourRange&) const = default;
};
[[nodiscard]] HourRange rangeOf(const QList<DayBox>& boxes, HourRange open);

} // namespace rs::timetable
