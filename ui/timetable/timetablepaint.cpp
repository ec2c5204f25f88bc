// SPDX-License-Identifier: GPL-3.0-or-later
// How a day is drawn. Every colour has a word beside it: kind and time stand in each box that has room for them, and
// in the tool tip; what is wrong has a sign.
#include "timetable/timetableview.h"

#include "base/fold.h"
#include "kit/theme/icon.h"
#include "kit/theme/textline.h"
#include "kit/theme/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using namespace kit::theme;

namespace {

constexpr int barWidth = 4;
constexpr double dimmed = 0.35; // what a search does not look for

QColor kindColor(const QString& kind) {
    if (kind == u"plenary") return chartColor(0);
    if (kind == u"discussion") return chartColor(1);
    if (kind == u"workshop") return chartColor(2);
    if (kind == u"talk") return chartColor(3);
    return kind == u"break" || kind.isEmpty() ? chartColor(-1) : chartColor(4);
}

//! As many whole lines as the place holds, the last one cut by an ellipsis; the height used.
int drawWrapped(QPainter& painter, const QRect& place, const QString& text, const QFont& face) {
    const QFontMetrics metrics(face);
    const int most = place.height() / metrics.height();
    if (most < 1 || text.isEmpty()) return 0;
    QTextLayout layout(text, face);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(place.width());
        const QRect row(place.left(), place.top() + lines * metrics.height(), place.width(), metrics.height());
        const bool isLast = lines == most - 1;
        const QString part = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.setFont(face);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part.trimmed(), Qt::ElideRight, place.width()));
        ++lines;
    }
    layout.endLayout();
    return lines * metrics.height();
}

} // namespace

void TimetableView::paintGrid(QPainter& painter, const QRect& area) const {
    const int left = m_geometry.measures().axis;
    painter.fillRect(area, color(Token::Base));
    const bool closed = m_board.hours.isKnown() && m_clock.day.isValid();
    for (int minute = m_geometry.firstMinute(); minute < m_geometry.lastMinute(); minute += 30) {
        const int y = m_geometry.yOf(minute), next = m_geometry.yOf(minute + 30);
        if (next < area.top() || y > area.bottom()) continue;
        const qint64 moment = closed ? m_clock.momentAt(minute) : 0;
        if (closed && !m_board.hours.cover({moment, moment + 30 * 60'000}, m_clock.zone))
            painter.fillRect(QRect(left, y, area.right(), next - y), color(Token::Window));
        QColor line = color(Token::Line);
        if (minute % 60 != 0) line.setAlphaF(0.5f);
        painter.fillRect(QRect(left, y, area.right(), 1), line);
    }
    for (int column = 0; column <= m_geometry.columns(); ++column)
        painter.fillRect(QRect(m_geometry.xOf(column), 0, 1, area.bottom() + 1), color(Token::Line));
}

void TimetableView::paintHours(QPainter& painter) const {
    const auto& measures = m_geometry.measures();
    painter.fillRect(QRect(0, 0, measures.axis, viewport()->height()), color(Token::Base));
    painter.fillRect(QRect(measures.axis - 1, 0, 1, viewport()->height()), color(Token::Line));
    painter.setPen(color(Token::Secondary));
    painter.setFont(kit::theme::font(Type::Body));
    const int height = painter.fontMetrics().height();
    for (int minute = m_geometry.firstMinute(); minute <= m_geometry.lastMinute(); minute += 60) {
        const QRect place(0, m_geometry.yOf(minute) - height / 2, measures.axis - space::row, height);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, u"%1:00"_s.arg(minute / 60));
    }
}

void TimetableView::paintHeads(QPainter& painter) const {
    const auto& measures = m_geometry.measures();
    const QRect head(0, 0, viewport()->width(), measures.header);
    painter.fillRect(head, color(Token::Alternate));
    painter.fillRect(QRect(0, measures.header - 1, head.width(), 1), color(Token::Line));
    painter.setClipRect(head.adjusted(measures.axis, 0, 0, 0));
    for (int column = 0; column < m_columns.size(); ++column) {
        const BoardRoom& room = m_columns.at(column);
        const QRect place = m_geometry.columnHead(column).adjusted(space::row, 0, -space::row, -1);
        const QString name =
            room.id.isNull() ? (m_board.rooms.isEmpty() ? tr("No rooms yet") : tr("No room")) : room.name;
        painter.setFont(kit::theme::font(Type::Strong));
        const int used = std::min(painter.fontMetrics().horizontalAdvance(name), place.width());
        painter.setPen(color(Token::Text));
        drawLine(&painter, QRect(place.left(), place.top(), used + 1, place.height()), Qt::AlignLeft, name,
                 Type::Strong);
        painter.fillRect(QRect(m_geometry.xOf(column), 0, 1, measures.header), color(Token::Line));
        if (room.places <= 0) continue;
        painter.setFont(kit::theme::font(Type::Body));
        painter.setPen(color(Token::Secondary));
        drawLine(&painter, place.adjusted(used, 0, 0, 0), Qt::AlignLeft,
                 tr(" · %Ln place(s)", nullptr, int(room.places)));
    }
    painter.setClipping(false);
    painter.fillRect(QRect(0, 0, measures.axis, measures.header - 1), color(Token::Alternate));
}

bool TimetableView::isFound(const BoardSession& session) const {
    if (m_search.isEmpty()) return true;
    QString all = session.title + u' ' + session.track + u' ' + session.note;
    for (const base::Id& id : session.speakers) {
        if (const BoardSpeaker* one = m_board.speaker(id)) all += u' ' + one->name;
    }
    return base::fold(all).contains(m_search);
}

void TimetableView::paintSession(QPainter& painter, qsizetype box) const {
    const QRect rect = m_geometry.rectOf(m_boxes.at(box), m_lanes.at(box));
    const BoardSession& one = *session(m_boxes.at(box).id);
    const bool isMarked = m_marks.contains(one.id);
    const bool isProblem = isMarked && m_marks.value(one.id) == domain::Severity::Problem;
    const bool isCurrent = one.id == m_current;
    Token fill = one.kind == u"break" ? Token::Alternate : Token::Base;
    if (isMarked) fill = isProblem ? Token::ProblemTint : Token::WarningTint;
    if (isCurrent && !isMarked) fill = Token::Selected;
    painter.setOpacity(isFound(one) ? 1 : dimmed);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(
        QPen(color(isMarked ? (isProblem ? Token::Problem : Token::Warning) : Token::Border), isMarked ? 1.5 : 1));
    painter.setBrush(color(fill));
    painter.drawRoundedRect(edge, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(rect.left() + 1, rect.top() + 2, barWidth, rect.height() - 4), kindColor(one.kind));
    QRect words = rect.adjusted(barWidth + space::hair + 2, 2, -space::hair, -1);
    if (isMarked && words.width() > 3 * smallIcon) {
        const QRect sign(rect.right() - smallIcon - 2, rect.top() + 3, smallIcon - 2, smallIcon - 2);
        paintIcon(&painter, sign, isProblem ? u"problem"_s : u"warning"_s, isProblem ? Token::Problem : Token::Warning);
    }
    painter.setClipRect(rect);
    paintWords(painter, words, one);
    painter.setClipping(false);
    painter.setOpacity(1);
    if (!isCurrent) return;
    painter.setPen(QPen(color(hasFocus() || m_hand ? Token::Accent : Token::Border), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 1, 1));
}

void TimetableView::paintWords(QPainter& painter, const QRect& rect, const BoardSession& one) const {
    const QFontMetrics small(kit::theme::font(Type::Caption)), strong(kit::theme::font(Type::Strong));
    const int sign = m_marks.contains(one.id) ? smallIcon : 0;
    const bool isLow = rect.height() < small.height() + strong.height();
    const QString time = isLow ? timeWords(m_clock, one.start) : spanWords(m_clock, one.start, one.end);
    painter.setPen(color(Token::Secondary));
    if (isLow) { // one line: «9:15 Встреча участников»
        const int width = small.horizontalAdvance(time) + space::hair;
        const QRect line(rect.left(), rect.top() - 1, rect.width() - sign, rect.height());
        drawLine(&painter, line.adjusted(0, 0, width - line.width(), 0), Qt::AlignLeft, time, Type::Caption);
        painter.setPen(color(Token::Text));
        drawLine(&painter, line.adjusted(width, 0, 0, 0), Qt::AlignLeft, one.title, Type::Strong);
        return;
    }
    const QString kind = kindWords(one.kind);
    const QString first = kind.isEmpty() ? time : time + u" · "_s + kind;
    const QRect top(rect.left(), rect.top(), rect.width() - sign, small.height());
    drawLine(&painter, top, Qt::AlignLeft, first, Type::Caption);
    QRect rest = rect.adjusted(0, small.height(), 0, 0);
    const QString speakers = m_board.speakersOf(one);
    // The title first: names get a line only where one is left.
    const int kept = speakers.isEmpty() || rest.height() < strong.height() + small.height() ? 0 : small.height();
    painter.setPen(color(Token::Text));
    const int used = drawWrapped(painter, rest.adjusted(0, 0, 0, -kept), one.title, kit::theme::font(Type::Strong));
    rest.setTop(rest.top() + used);
    painter.setPen(color(Token::Secondary));
    if (kept > 0) drawWrapped(painter, rest, speakers, kit::theme::font(Type::Caption));
}

void TimetableView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const QRect area = event->rect(); // while something is in the hand it is small
    paintGrid(painter, area);
    qsizetype onTop = -1;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QRect place = m_geometry.rectOf(m_boxes.at(i), m_lanes.at(i)).adjusted(-2, -2, 2, 2);
        if (!event->region().intersects(place)) continue;
        if (m_boxes.at(i).id == m_current)
            onTop = i;
        else
            paintSession(painter, i);
    }
    if (onTop >= 0) paintSession(painter, onTop);
    if (area.left() < m_geometry.measures().axis) paintHours(painter);
    if (area.top() < m_geometry.measures().header) paintHeads(painter);
    if (m_boxes.isEmpty()) {
        painter.setFont(kit::theme::font(Type::Body));
        painter.setPen(color(Token::Secondary));
        const QRect place = viewport()->rect().adjusted(m_geometry.measures().axis, m_geometry.measures().header, 0, 0);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No sessions on this day yet. Press Ins to add one."));
    }
    if (hasFocus() && m_current.isNull()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace rs::timetable
