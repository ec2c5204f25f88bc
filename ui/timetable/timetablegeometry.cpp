// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetablegeometry.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rs::timetable {

namespace {

constexpr int leastHours = 4;
constexpr int gap = 4; // between a box and the edges of its lane
constexpr int lowestBox = 14;

//! Gives lanes to boxes that hang together by overlaps; `order` are their places in `boxes`, by start.
void layCluster(const QList<DayBox>& boxes, const QList<qsizetype>& cluster, QList<Lane>& lanes) {
    QList<int> ends;
    for (const qsizetype at : cluster) {
        qsizetype lane = 0;
        while (lane < ends.size() && ends.at(lane) > boxes.at(at).from) ++lane;
        if (lane == ends.size()) ends << 0;
        ends[lane] = std::max(boxes.at(at).to, boxes.at(at).from + 1);
        lanes[at].lane = int(lane);
    }
    for (const qsizetype at : cluster) lanes[at].lanes = int(ends.size());
}

} // namespace

int DayClock::minuteOf(qint64 moment) const {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, zone);
    return int(day.daysTo(local.date())) * minutesOfDay + local.time().msecsSinceStartOfDay() / 60'000;
}

qint64 DayClock::momentAt(int minute) const {
    const int days = minute >= 0 ? minute / minutesOfDay : -((minutesOfDay - 1 - minute) / minutesOfDay);
    const int rest = minute - days * minutesOfDay;
    return QDateTime(day.addDays(days), QTime::fromMSecsSinceStartOfDay(rest * 60'000), zone).toMSecsSinceEpoch();
}

int snapped(double minute) { return int(std::lround(minute / snapMinutes)) * snapMinutes; }

QList<Lane> lanesOf(const QList<DayBox>& boxes) {
    QList<qsizetype> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const DayBox &first = boxes.at(a), &second = boxes.at(b);
        return std::tuple(first.column, first.from, -first.to, a) <
               std::tuple(second.column, second.from, -second.to, b);
    });
    QList<Lane> lanes(boxes.size());
    QList<qsizetype> cluster;
    int column = -1, end = 0;
    for (const qsizetype at : std::as_const(order)) {
        const DayBox& box = boxes.at(at);
        if (box.column != column || box.from >= end) {
            layCluster(boxes, cluster, lanes);
            cluster.clear();
            column = box.column;
            end = box.to;
        }
        cluster << at;
        end = std::max(end, box.to);
    }
    layCluster(boxes, cluster, lanes);
    return lanes;
}

void TimetableGeometry::setRange(int from, int to) {
    m_from = from;
    m_to = std::max(to, from + 60);
}

void TimetableGeometry::setColumns(int columns, int viewWidth) {
    m_columns = columns;
    const int room = viewWidth - m_measures.axis;
    m_columnWidth = columns > 0 ? std::max(m_measures.narrowest, room / columns) : 0;
}

QSize TimetableGeometry::contents() const {
    return {m_measures.axis + m_columns * m_columnWidth,
            m_measures.header + (m_to - m_from) * m_measures.hour / 60 + m_measures.hour / 4};
}

int TimetableGeometry::yOf(int minute) const {
    const int top = m_measures.header + m_measures.hour / 4; // the first hour's own label needs room above
    return top + int(std::lround(double(minute - m_from) * m_measures.hour / 60)) - m_offset.y();
}

double TimetableGeometry::minuteAt(int y) const {
    const int top = m_measures.header + m_measures.hour / 4;
    return m_from + double(y + m_offset.y() - top) * 60 / m_measures.hour;
}

int TimetableGeometry::xOf(int column) const { return m_measures.axis + column * m_columnWidth - m_offset.x(); }

int TimetableGeometry::columnAt(int x) const {
    if (m_columns == 0) return -1;
    return std::clamp((x + m_offset.x() - m_measures.axis) / m_columnWidth, 0, m_columns - 1);
}

QRect TimetableGeometry::columnHead(int column) const { return {xOf(column), 0, m_columnWidth, m_measures.header}; }

QRect TimetableGeometry::rectOf(const DayBox& box, const Lane& lane) const {
    const int width = m_columnWidth - 2 * gap;
    const int left = xOf(box.column) + gap + width * lane.lane / lane.lanes;
    const int right =
        xOf(box.column) + gap + width * (lane.lane + 1) / lane.lanes - (lane.lane + 1 < lane.lanes ? 2 : 0);
    const int top = yOf(box.from) + 1;
    const int bottom = std::max(yOf(box.to) - 1, top + lowestBox);
    return {left, top, right - left, bottom - top};
}

Part TimetableGeometry::partAt(const QRect& box, const QPoint& point) const {
    if (!box.contains(point)) return Part::None;
    const int edge = std::min(m_measures.edge, box.height() / 4); // low boxes keep a body to take hold of
    if (point.y() < box.top() + edge) return Part::Top;
    return point.y() > box.bottom() - edge ? Part::Bottom : Part::Body;
}

HourRange rangeOf(const QList<DayBox>& boxes, HourRange open) {
    int from = open.from, to = open.to;
    for (const DayBox& box : boxes) {
        from = std::min(from, box.from);
        to = std::max(to, box.to);
    }
    from = std::max(0, from / 60 * 60);
    to = std::min(minutesOfDay, (to + 59) / 60 * 60);
    if (to - from < leastHours * 60) to = std::min(minutesOfDay, from + leastHours * 60);
    return {std::min(from, to - 60), to};
}

} // namespace rs::timetable
