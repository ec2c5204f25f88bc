// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with keys. Moves in a row are one step: they are stored when the keys rest, or with the next deed.
#include "timetable/timetableview.h"

#include <QKeyEvent>

namespace rs::timetable {

using base::Id;

namespace {
bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}
} // namespace

void TimetableView::moveByKeys(int minutes, int columns) {
    const BoardSession* one = session(m_current);
    if (!one || !one->isPlaced() || m_readOnly) return;
    begin(Hand::Way::Keys, *one);
    BoardSession now = m_hand->now;
    const int from = m_clock.minuteOf(now.start), to = m_clock.minuteOf(now.end);
    const int step = std::clamp(minutes, std::min(0, -from), std::max(0, minutesOfDay - to));
    now.start = m_clock.momentAt(from + step);
    now.end = m_clock.momentAt(to + step);
    for (int i = 0; columns != 0 && i < m_columns.size(); ++i) {
        if (m_columns.at(i).id != now.room) continue;
        now.room = m_columns.at(std::clamp(i + columns, 0, int(m_columns.size()) - 1)).id;
        break;
    }
    tryNow(now);
    makeVisible(m_current);
    m_rest.start();
}

void TimetableView::resizeByKeys(int minutes) {
    const BoardSession* one = session(m_current);
    if (!one || !one->isPlaced() || m_readOnly) return;
    begin(Hand::Way::Keys, *one);
    BoardSession now = m_hand->now;
    const int from = m_clock.minuteOf(now.start), to = m_clock.minuteOf(now.end);
    now.end = m_clock.momentAt(std::clamp(to + minutes, from + snapMinutes, minutesOfDay));
    tryNow(now);
    makeVisible(m_current);
    m_rest.start();
}

void TimetableView::walk(int step) {
    if (m_order.isEmpty()) return;
    const qsizetype at = m_order.indexOf(m_current);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : m_order.size() - 1) : at + step;
    setCurrent(m_order.at(std::clamp<qsizetype>(next, 0, m_order.size() - 1)));
}

//! To the session nearest in time of the next room that has any.
void TimetableView::walkColumn(int step) {
    const auto box =
        std::find_if(m_boxes.cbegin(), m_boxes.cend(), [&](const auto& one) { return one.id == m_current; });
    if (box == m_boxes.cend()) {
        walk(step);
        return;
    }
    for (int column = box->column + step; column >= 0 && column < m_columns.size(); column += step) {
        const DayBox* nearest = nullptr;
        for (const DayBox& one : std::as_const(m_boxes)) {
            if (one.column != column) continue;
            if (!nearest || std::abs(one.from - box->from) < std::abs(nearest->from - box->from)) nearest = &one;
        }
        if (!nearest) continue;
        setCurrent(nearest->id);
        return;
    }
}

bool TimetableView::moveKey(QKeyEvent* event) {
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    const int way = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left ? -1 : 1;
    const bool isUpright = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isUpright && m_current.isNull() && held == Qt::NoModifier)
        walk(way);
    else if (isUpright && held == Qt::NoModifier)
        moveByKeys(way * snapMinutes, 0);
    else if (isUpright && held == Qt::ShiftModifier)
        resizeByKeys(way * snapMinutes);
    else if (isAcross && held == Qt::ControlModifier)
        moveByKeys(0, way);
    else if (isAcross && held == Qt::NoModifier)
        walkColumn(way);
    else
        return false;
    return true;
}

bool TimetableView::deedKey(QKeyEvent* event) {
    const Id id = m_current;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!id.isNull()) Q_EMIT editWanted(id);
        return true;
    case Qt::Key_Delete:
        if (!id.isNull() && !m_readOnly) Q_EMIT removeWanted(id);
        return true;
    case Qt::Key_Insert:
        if (!m_readOnly) addAtCurrent({});
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_order.isEmpty()) setCurrent(event->key() == Qt::Key_Home ? m_order.first() : m_order.last());
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT dayWanted(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        if (id.isNull()) return false;
        setCurrent({});
        return true;
    default:
        return false;
    }
}

void TimetableView::keyPressEvent(QKeyEvent* event) {
    if (m_hand && event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    if (m_hand && m_hand->way != Hand::Way::Keys) return; // the mouse holds it
    if (moveKey(event)) return;
    if (isModifier(event->key())) return; // the next step may need it
    flush();
    if (deedKey(event)) return;
    const QString text = event->text();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isPlain && !m_readOnly && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace())
        addAtCurrent(text);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

//! Tab goes from session to session, and on from the last one.
bool TimetableView::focusNextPrevChild(bool next) {
    flush();
    const qsizetype at = m_order.indexOf(m_current);
    const qsizetype wanted = at < 0 ? (next ? 0 : -1) : at + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_order.size()) return QAbstractScrollArea::focusNextPrevChild(next);
    setCurrent(m_order.at(wanted));
    return true;
}

void TimetableView::focusInEvent(QFocusEvent* event) {
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_current.isNull() && !m_order.isEmpty())
        setCurrent(event->reason() == Qt::TabFocusReason ? m_order.first() : m_order.last());
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void TimetableView::focusOutEvent(QFocusEvent* event) {
    flush();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace rs::timetable
