// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the mouse: taking a session, pulling it, letting it go.
#include "timetable/timetableview.h"

#include "kit/theme/icon.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;

namespace {

constexpr int scrollZone = 16, scrollStep = 12; // pixels

} // namespace

void TimetableView::begin(Hand::Way way, const BoardSession& session) {
    if (m_hand && m_hand->before.id != session.id) finish();
    if (!m_hand) m_hand = Hand{way, session, session};
}

//! The session in hand as it would be with the mouse here.
BoardSession TimetableView::atPoint(const QPoint& point) const {
    BoardSession now = m_hand->before;
    const double minute = m_geometry.minuteAt(point.y()) - m_hand->grip;
    const int start = m_clock.minuteOf(m_hand->before.start), end = m_clock.minuteOf(m_hand->before.end);
    if (m_hand->part == Part::Top) {
        now.start = m_clock.momentAt(std::clamp(snapped(minute), 0, end - snapMinutes));
        return now;
    }
    if (m_hand->part == Part::Bottom) {
        now.end = m_clock.momentAt(std::clamp(snapped(minute), start + snapMinutes, minutesOfDay));
        return now;
    }
    const bool isNew = !m_hand->before.isPlaced();
    const int length = isNew ? usualMinutes : std::max(snapMinutes, end - start);
    const int from = std::clamp(snapped(minute), 0, std::max(0, minutesOfDay - length));
    now.start = m_clock.momentAt(from);
    now.end = m_clock.momentAt(from + length);
    if (const int column = m_geometry.columnAt(point.x()); column >= 0) now.room = m_columns.at(column).id;
    return now;
}

void TimetableView::pull(const QPoint& point) {
    const int top = m_geometry.measures().header, bottom = viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    if (point.y() < top + scrollZone) bar->setValue(bar->value() - scrollStep);
    if (point.y() > bottom - scrollZone) bar->setValue(bar->value() + scrollStep);
    if (point.x() > viewport()->width() - scrollZone)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + scrollStep);
    if (point.x() < m_geometry.measures().axis + scrollZone)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - scrollStep);
    tryNow(atPoint(point));
}

void TimetableView::tryNow(const BoardSession& now) {
    if (now == m_hand->now) return;
    m_hand->now = now;
    layOut();
    Q_EMIT tried(now);
}

void TimetableView::finish() {
    m_rest.stop();
    if (!m_hand) return;
    const Hand done = *m_hand;
    m_hand.reset();
    if (done.before == done.now) {
        layOut();
        Q_EMIT letGo();
        return;
    }
    // Shown where it was put at once; what the store says comes after.
    m_board.replace(done.now);
    m_current = done.now.id;
    layOut();
    makeVisible(m_current);
    Q_EMIT moved(done.before, done.now);
}

void TimetableView::flush() {
    if (m_hand && m_hand->way == Hand::Way::Keys) finish();
}

void TimetableView::cancel() {
    m_rest.stop();
    if (!m_hand) return;
    m_hand.reset();
    layOut();
    Q_EMIT letGo();
}

void TimetableView::mousePressEvent(QMouseEvent* event) {
    flush();
    const qsizetype at = boxAt(event->pos());
    if (at < 0) {
        setCurrent({});
        return;
    }
    const DayBox box = m_boxes.at(at);
    const QRect rect = m_geometry.rectOf(box, m_lanes.at(at));
    setCurrent(box.id);
    const BoardSession* one = session(box.id);
    if (event->button() != Qt::LeftButton || m_readOnly || !one) return;
    begin(Hand::Way::Mouse, *one);
    m_hand->part = m_geometry.partAt(rect, event->pos());
    m_hand->press = event->pos();
    const qint64 held = m_hand->part == Part::Bottom ? one->end : one->start;
    m_hand->grip = int(m_geometry.minuteAt(event->pos().y())) - m_clock.minuteOf(held);
}

void TimetableView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_hand || m_hand->way != Hand::Way::Mouse) {
        const qsizetype at = boxAt(event->pos());
        const Part part =
            at < 0 ? Part::None : m_geometry.partAt(m_geometry.rectOf(m_boxes.at(at), m_lanes.at(at)), event->pos());
        const bool isEdge = !m_readOnly && (part == Part::Top || part == Part::Bottom);
        isEdge ? viewport()->setCursor(Qt::SizeVerCursor) : viewport()->unsetCursor();
        return;
    }
    const int way = (event->pos() - m_hand->press).manhattanLength();
    if (!m_hand->moves && way < QApplication::startDragDistance()) return;
    m_hand->moves = true;
    pull(event->pos());
}

void TimetableView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && m_hand && m_hand->way == Hand::Way::Mouse) finish();
}

void TimetableView::mouseDoubleClickEvent(QMouseEvent* event) {
    cancel();
    const qsizetype at = boxAt(event->pos());
    if (at >= 0)
        Q_EMIT editWanted(m_boxes.at(at).id);
    else if (!m_readOnly && event->pos().y() > m_geometry.measures().header)
        Q_EMIT addWanted(slotAt(event->pos()));
}

void TimetableView::contextMenuEvent(QContextMenuEvent* event) {
    flush();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect place = sessionRect(m_current);
    const QPoint point = byKey && !place.isEmpty() ? place.center() : event->pos();
    const qsizetype at = boxAt(point);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using kit::theme::icon;
    if (at >= 0) {
        const Id id = m_boxes.at(at).id;
        menu->addAction(icon(u"edit"_s), tr("Edit"), this, [this, id] { Q_EMIT editWanted(id); });
        menu->addAction(icon(u"late"_s), tr("Put aside, without a time"), this, [this, id] { Q_EMIT asideWanted(id); });
        menu->addAction(icon(u"trash"_s), tr("Delete"), this, [this, id] { Q_EMIT removeWanted(id); });
        menu->addSeparator();
    }
    const NewSlot there = slotAt(point);
    menu->addAction(icon(u"new"_s), tr("New session here"), this, [this, there] { Q_EMIT addWanted(there); });
    if (m_readOnly) menu->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(point));
}

void TimetableView::dragEnterEvent(QDragEnterEvent* event) {
    const Id id = base::idFromText(QString::fromUtf8(event->mimeData()->data(mimeType())));
    const BoardSession* one = session(id);
    if (m_readOnly || !one || !m_clock.day.isValid()) return;
    flush();
    begin(Hand::Way::Tray, *one);
    event->acceptProposedAction();
    pull(event->position().toPoint());
}

void TimetableView::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_hand || m_hand->way != Hand::Way::Tray) return;
    event->acceptProposedAction();
    pull(event->position().toPoint());
}

void TimetableView::dragLeaveEvent(QDragLeaveEvent*) {
    if (m_hand && m_hand->way == Hand::Way::Tray) cancel();
}

void TimetableView::dropEvent(QDropEvent* event) {
    if (!m_hand || m_hand->way != Hand::Way::Tray) return;
    event->acceptProposedAction();
    finish();
    setFocus(Qt::MouseFocusReason);
}

} // namespace rs::timetable
