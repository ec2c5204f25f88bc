// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/timetableview.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "kit/theme/tokens.h"
#include "models/celltext.h"
#include "timetable/timetableaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;

namespace {

constexpr int restMs = 700;
constexpr int usualOpening = 9 * 60, usualClosing = 18 * 60;

} // namespace

QString timeWords(const DayClock& clock, qint64 moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment, clock.zone).time(), u"H:mm"_s);
}

QString spanWords(const DayClock& clock, qint64 start, qint64 end) {
    return timeWords(clock, start) + u'–' + timeWords(clock, end);
}

QString kindWords(const QString& kind) {
    static const domain::Field& field = *domain::entity(u"session").field(u"kind");
    return kind.isEmpty() ? QString() : services::Words::of(models::windowLanguage()).choice(field, kind);
}

TimetableView::TimetableView(QWidget* parent) : QAbstractScrollArea(parent) {
    TimetableAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &TimetableView::flush);
}

QString TimetableView::mimeType() { return u"application/x-regional-school-session"_s; }

void TimetableView::setBoard(const Board& board) {
    const bool isOther = board.school() != m_board.school();
    if (isOther) cancel();
    m_board = board;
    m_clock.zone = board.zone;
    m_index.clear();
    for (qsizetype i = 0; i < board.sessions.size(); ++i) m_index.insert(board.sessions.at(i).id, i);
    // What is in somebody's hand stays there unless it is gone.
    if (m_hand && !m_index.contains(m_hand->before.id)) cancel();
    const QList<QDate> days = board.days();
    if (isOther || !days.contains(m_clock.day)) m_clock.day = days.isEmpty() ? QDate() : days.first();
    if (!m_index.contains(m_current)) m_current = {};
    layOut();
    if (isOther) verticalScrollBar()->setValue(0);
}

void TimetableView::setDay(QDate day) {
    if (day == m_clock.day) return;
    flush();
    m_clock.day = day;
    m_current = {};
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT currentChanged(m_current);
}

void TimetableView::setMarks(const Marks& marks) {
    m_marks = marks;
    updateChanged();
}

void TimetableView::setSearch(const QString& text) {
    m_search = base::fold(text);
    viewport()->update();
}

void TimetableView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    if (readOnly) cancel();
}

const BoardSession* TimetableView::session(const Id& id) const {
    if (m_hand && m_hand->before.id == id) return &m_hand->now;
    const qsizetype at = m_index.value(id, -1);
    return at < 0 ? nullptr : &m_board.sessions.at(at);
}

void TimetableView::setCurrent(const Id& id) {
    if (id == m_current) {
        makeVisible(id);
        return;
    }
    flush();
    const BoardSession* wanted = session(id);
    if (wanted && wanted->isPlaced() && m_board.dayOf(wanted->start) != m_clock.day)
        setDay(m_board.dayOf(wanted->start));
    m_current = wanted ? id : Id();
    makeVisible(id);
    viewport()->update();
    Q_EMIT currentChanged(m_current);
    const int child = int(m_order.indexOf(m_current));
    if (child < 0 || !hasFocus()) return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(child);
    QAccessible::updateAccessibility(&focus);
}

void TimetableView::layColumns() {
    m_columns = m_board.rooms;
    bool homeless = m_columns.isEmpty() && !m_board.sessions.isEmpty();
    for (const BoardSession& one : std::as_const(m_board.sessions)) {
        const BoardSession& shown = *session(one.id);
        homeless = homeless || (shown.isPlaced() && !m_board.room(shown.room));
    }
    if (homeless) m_columns << BoardRoom{};
}

void TimetableView::layOut() {
    layColumns();
    QHash<Id, int> columnOf;
    for (int i = 0; i < m_columns.size(); ++i) columnOf.insert(m_columns.at(i).id, i);
    m_boxes.clear();
    for (const BoardSession& one : std::as_const(m_board.sessions)) {
        const BoardSession& shown = *session(one.id);
        if (!shown.isPlaced() || !m_clock.day.isValid()) continue;
        const int from = m_clock.minuteOf(shown.start), to = m_clock.minuteOf(shown.end);
        if (to <= 0 || from >= minutesOfDay) continue;
        const int column = columnOf.value(shown.room, int(m_columns.size()) - 1);
        m_boxes << DayBox{shown.id, column, std::max(from, 0), std::min(std::max(to, from), minutesOfDay)};
    }
    m_lanes = lanesOf(m_boxes);
    QList<DayBox> sorted = m_boxes;
    std::stable_sort(sorted.begin(), sorted.end(), [](const DayBox& a, const DayBox& b) {
        return std::pair(a.from, a.column) < std::pair(b.from, b.column);
    });
    m_order.clear();
    for (const DayBox& box : std::as_const(sorted)) m_order << box.id;
    placeScrollBars();
    updateChanged();
}

//! While something is in the hand only what looks otherwise than before is painted again: each step is one frame.
void TimetableView::updateChanged() {
    if (!m_hand) return viewport()->update();
    constexpr int around = 3; // frames stand out a little
    const auto place = [](const QRect& rect) { return rect.adjusted(-around, -around, around, around); };
    decltype(Hand::seen) now;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Id& id = m_boxes.at(i).id;
        const int mark = m_marks.contains(id) ? int(m_marks.value(id)) : -1;
        now.insert(id, {m_geometry.rectOf(m_boxes.at(i), m_lanes.at(i)), mark});
    }
    QRegion changed;
    for (auto one = now.cbegin(); one != now.cend(); ++one) {
        const auto before = m_hand->seen.constFind(one.key());
        const bool isNew = before == m_hand->seen.cend();
        if (!isNew && *before == *one && one.key() != m_current) continue;
        changed += place(one->first);
        if (!isNew) changed += place(before->first);
    }
    for (auto one = m_hand->seen.cbegin(); one != m_hand->seen.cend(); ++one) {
        if (!now.contains(one.key())) changed += place(one->first);
    }
    const bool isOther = m_hand->seen.isEmpty() || m_hand->contents != m_geometry.contents();
    m_hand->seen = now;
    m_hand->contents = m_geometry.contents();
    isOther ? viewport()->update() : viewport()->update(changed);
}

void TimetableView::placeScrollBars() {
    using namespace kit::theme;
    const QFontMetrics body(kit::theme::font(Type::Body)), caption(kit::theme::font(Type::Caption));
    TimetableGeometry::Measures measures;
    measures.axis = body.horizontalAdvance(u"00:00"_s) + 2 * space::hair + space::row;
    measures.header = body.height() + 2 * space::row;
    measures.hour = std::max(40, caption.height() + body.height() + space::row);
    measures.narrowest = body.averageCharWidth() * 18;
    m_geometry.setMeasures(measures);
    HourRange open{usualOpening, usualClosing};
    if (m_board.hours.isKnown() && m_clock.day.isValid() && !m_board.hours.on(m_clock.day.dayOfWeek()).isEmpty()) {
        const auto& hours = m_board.hours.on(m_clock.day.dayOfWeek());
        open = {hours.first().from, std::min(hours.last().to, minutesOfDay)};
    }
    // While something is in the hand the hours stand still: nothing may jump away under the mouse.
    if (!m_hand || m_hand->way == Hand::Way::Keys) {
        const HourRange range = rangeOf(m_boxes, open);
        m_geometry.setRange(range.from, range.to);
    }
    m_geometry.setColumns(int(m_columns.size()), viewport()->width());
    const QSize contents = m_geometry.contents(), view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, contents.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(m_geometry.columnWidth() / 2);
    verticalScrollBar()->setRange(0, std::max(0, contents.height() - view.height()));
    verticalScrollBar()->setPageStep(std::max(1, view.height() - measures.header));
    verticalScrollBar()->setSingleStep(measures.hour / 2);
    m_geometry.setOffset({horizontalScrollBar()->value(), verticalScrollBar()->value()});
}

QRect TimetableView::sessionRect(const Id& id) const {
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i).id == id) return m_geometry.rectOf(m_boxes.at(i), m_lanes.at(i));
    }
    return {};
}

void TimetableView::makeVisible(const Id& id) {
    const QRect rect = sessionRect(id);
    if (rect.isEmpty()) return;
    const auto& measures = m_geometry.measures();
    const QRect view = viewport()->rect().adjusted(measures.axis, measures.header, 0, 0);
    if (rect.top() < view.top() || rect.height() > view.height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - view.top() - kit::theme::space::row);
    else if (rect.bottom() > view.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - view.bottom() + 8);
    if (rect.left() < view.left())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - view.left() - 8);
    else if (rect.right() > view.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - view.right() + 8);
}

qsizetype TimetableView::boxAt(const QPoint& point) const {
    const auto& measures = m_geometry.measures();
    if (point.y() < measures.header || point.x() < measures.axis) return -1;
    for (qsizetype i = m_boxes.size() - 1; i >= 0; --i) { // what is painted last lies on top
        if (m_geometry.rectOf(m_boxes.at(i), m_lanes.at(i)).contains(point)) return i;
    }
    return -1;
}

NewSlot TimetableView::slotAt(const QPoint& point) const {
    const int column = m_geometry.columnAt(point.x());
    const int minute = snapped(m_geometry.minuteAt(point.y()) - 7.5) / 15 * 15;
    NewSlot place;
    if (m_clock.day.isValid()) {
        place.start = m_clock.momentAt(std::clamp(minute, 0, minutesOfDay - usualMinutes));
        place.end = place.start + usualMinutes * 60'000;
    }
    if (column >= 0) place.room = m_columns.at(column).id;
    return place;
}

NewSlot TimetableView::freeSlot() const {
    NewSlot place;
    if (!m_clock.day.isValid()) return place;
    place.room = m_columns.isEmpty() ? Id() : m_columns.first().id;
    const int begins =
        m_board.start > 0 ? DayClock{m_board.dayOf(m_board.start), m_board.zone}.minuteOf(m_board.start) : 0;
    int minute = begins > 0 ? begins : m_geometry.firstMinute(); // midnight is no hour that anybody chose
    for (const DayBox& box : m_boxes) {
        if (box.column == 0) minute = std::max(minute, box.to);
    }
    place.start = m_clock.momentAt(std::min(minute, minutesOfDay - usualMinutes));
    place.end = place.start + usualMinutes * 60'000;
    return place;
}

//! Right after the current session, else where it is free.
void TimetableView::addAtCurrent(const QString& title) {
    NewSlot place = freeSlot();
    if (const BoardSession* before = session(m_current); before && before->isPlaced()) {
        place.start = before->end;
        place.end = place.start + usualMinutes * 60'000;
        place.room = before->room;
    }
    place.title = title;
    Q_EMIT addWanted(place);
}

QString TimetableView::wordsOf(const Id& id) const {
    const BoardSession* one = session(id);
    if (!one) return {};
    const BoardRoom* room = m_board.room(one->room);
    QStringList words{one->title, spanWords(m_clock, one->start, one->end), kindWords(one->kind),
                      room ? room->name : tr("No room"), m_board.speakersOf(*one)};
    if (m_marks.contains(id))
        words << (m_marks.value(id) == domain::Severity::Problem ? tr("has a problem") : tr("has a warning"));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QSize TimetableView::sizeHint() const { return {640, 420}; }

QSize TimetableView::minimumSizeHint() const { return {240, 160}; }

void TimetableView::resizeEvent(QResizeEvent*) { placeScrollBars(); }

void TimetableView::scrollContentsBy(int, int) {
    m_geometry.setOffset({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

bool TimetableView::event(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LanguageChange) layOut();
    return QAbstractScrollArea::event(event);
}

bool TimetableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype at = boxAt(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(m_boxes.at(at).id), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace rs::timetable
