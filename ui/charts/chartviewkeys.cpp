// SPDX-License-Identifier: GPL-3.0-or-later
// How people reach the marks of a chart: arrows, mouse, tool tips, the words that are heard.
#include "charts/chartview.h"

#include "kit/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace rs::charts {

using namespace Qt::StringLiterals;

namespace {

//! A tool tip breaks its lines early: what is short stays on one.
QString wholeLine(const QString& words) {
    constexpr qsizetype longest = 80;
    const QString text = words.toHtmlEscaped();
    return words.size() > longest ? text : u"<nobr>%1</nobr>"_s.arg(text);
}

} // namespace

void ChartView::setCurrentMark(int mark) {
    m_current = mark >= 0 && mark < markCount() ? mark : -1;
    update();
    say();
}

void ChartView::say() {
    setAccessibleDescription(m_current < 0 ? QString() : markWords(m_current));
    if (m_current < 0 || !hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
    showTip(m_current);
}

void ChartView::showTip(int mark) {
    if (mark < 0 || m_dimmed) return QToolTip::hideText();
    const ChartMark& one = marks().at(mark);
    QString html = u"<b>%1</b>"_s.arg(wholeLine(one.title));
    for (const QString& line : one.lines) html += u"<br>"_s + wholeLine(line);
    const bool isTable = one.opens == ChartMark::Opens::Table;
    const QString hint = isTable ? tr("Click to see all as a table") : tr("Click to see these records");
    if (one.opens != ChartMark::Opens::Nothing)
        html += u"<br><span style=\"color:%1\">%2</span>"_s.arg(kit::theme::color(kit::theme::Token::Secondary).name(),
                                                                wholeLine(hint));
    const QPoint place = one.rect.toAlignedRect().bottomLeft();
    QToolTip::showText(mapToGlobal(place), html, this);
}

void ChartView::activate(int mark) {
    if (mark < 0 || mark >= markCount() || marks().at(mark).opens == ChartMark::Opens::Nothing) return;
    QToolTip::hideText();
    // A copy: who listens may give the chart other numbers.
    const ChartMark one = marks().at(mark);
    if (one.opens == ChartMark::Opens::Table) Q_EMIT tableWanted();
    if (one.opens == ChartMark::Opens::Records) Q_EMIT markActivated(one.mark);
}

int ChartView::markAt(const QPointF& place) const {
    // What was drawn later lies inside of what was drawn before.
    for (int i = markCount() - 1; i >= 0; --i) {
        const ChartMark& one = marks().at(i);
        if ((one.hit.isEmpty() ? one.rect : one.hit).contains(place)) return i;
    }
    return -1;
}

int ChartView::neighbour(int key) const {
    const QPoint from = marks().at(m_current).cell;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = -1;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < markCount(); ++i) {
        const QPoint step = marks().at(i).cell - from;
        const int along = sign * (across ? step.x() : step.y());
        const int beside = std::abs(across ? step.y() : step.x());
        // Straight on comes first, however far it is; then what lies least beside.
        const qint64 distance = qint64(beside) * 1000 + along;
        if (along <= 0 || distance >= least) continue;
        least = distance;
        best = i;
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        QToolTip::hideText();
        return Q_EMIT left();
    }
    if (markCount() == 0) return QWidget::keyPressEvent(event);
    const bool fresh = m_current < 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (fresh) return setCurrentMark(0);
        int next = neighbour(event->key());
        // In a list of bars the other two arrows do the same.
        const bool isLine = std::all_of(marks().begin(), marks().end(),
                                        [&](const ChartMark& one) { return one.cell.x() == marks().first().cell.x(); });
        if (next < 0 && isLine && event->key() == Qt::Key_Left) next = neighbour(Qt::Key_Up);
        if (next < 0 && isLine && event->key() == Qt::Key_Right) next = neighbour(Qt::Key_Down);
        return setCurrentMark(next < 0 ? m_current : next);
    }
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return fresh ? setCurrentMark(0) : activate(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::hover(int mark) {
    if (mark == m_hovered) return;
    m_hovered = mark;
    const bool opens = mark >= 0 && marks().at(mark).opens != ChartMark::Opens::Nothing;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showTip(mark);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) { hover(markAt(event->position())); }

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int mark = markAt(event->position());
    if (mark < 0 || mark != m_pressed || event->button() != Qt::LeftButton) return;
    m_current = mark;
    update();
    activate(mark);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && byKey && markCount() > 0) m_current = 0;
    update();
    if (byKey) say();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) QToolTip::hideText();
    update();
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::Leave) hover(-1);
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    showTip(m_hovered);
    return true;
}

} // namespace rs::charts
