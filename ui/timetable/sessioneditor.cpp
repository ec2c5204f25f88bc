// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/sessioneditor.h"

#include "kit/fielderror.h"
#include "kit/label.h"
#include "timetable/timetablegeometry.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace rs::timetable {

using base::Id;

namespace {
constexpr int morning = 9 * 60;
} // namespace

void SessionEditor::setBoard(const Board& board) {
    m_board = board;
    refresh();
}

void SessionEditor::showSession(const Id& id) {
    if (id == m_id) return;
    flush();
    m_id = id;
    m_titleError->clear();
    if (const BoardSession* one = m_board.session(id)) put(*one, nullptr);
}

void SessionEditor::refresh() {
    const BoardSession* one = m_board.session(m_id);
    if (!one) {
        m_id = {};
        return;
    }
    const bool isDirty = typed() != m_shown;
    put(*one, isDirty ? focusWidget() : nullptr);
}

QString SessionEditor::titleProblem() const { return m_titleError->reason(); }

QList<Id> SessionEditor::checkedSpeakers() const {
    QList<Id> ids;
    for (int i = 0; i < m_speakers->count(); ++i) {
        const QListWidgetItem* item = m_speakers->item(i);
        if (item->checkState() == Qt::Checked) ids << item->data(Qt::UserRole).value<Id>();
    }
    // People keep the order in which they were named before.
    QList<Id> ordered;
    for (const Id& id : m_shown.speakers) {
        if (ids.removeOne(id)) ordered << id;
    }
    return ordered + ids;
}

BoardSession SessionEditor::typed() const {
    BoardSession session = m_shown;
    session.title = m_title->text().trimmed();
    session.kind = m_kind->currentData().toString();
    session.room = m_room->currentData().value<Id>();
    session.speakers = checkedSpeakers();
    session.track = m_track->text().trimmed();
    session.places = m_places->value();
    session.note = m_note->toPlainText();
    const QDate day = m_day->currentData().toDate();
    if (!day.isValid()) {
        session.start = session.end = 0;
        return session;
    }
    const DayClock clock{day, m_board.zone};
    const bool wasPlaced = m_shown.isPlaced();
    int from = m_start->time().msecsSinceStartOfDay() / 60'000, to = m_end->time().msecsSinceStartOfDay() / 60'000;
    if (!wasPlaced && from == to) { // it comes out of the tray
        from = from > 0 ? from : morning;
        to = from + usualMinutes;
    }
    const DayClock before{wasPlaced ? m_board.dayOf(m_shown.start) : day, m_board.zone};
    const int was = wasPlaced ? before.minuteOf(m_shown.start) : from;
    const int length = wasPlaced ? before.minuteOf(m_shown.end) - was : to - from;
    const bool endTouched = wasPlaced && to != (was + length) % minutesOfDay;
    // A new start takes the end along.
    if (wasPlaced && from != was && !endTouched) to = from + length;
    if (wasPlaced && from == was && !endTouched) to = was + length;
    session.start = clock.momentAt(from);
    session.end = clock.momentAt(to);
    return session;
}

void SessionEditor::flush() {
    const BoardSession* stored = m_board.session(m_id);
    if (m_filling || !stored) return;
    BoardSession after = typed();
    if (after == m_shown) {
        m_titleError->clear();
        return;
    }
    if (after.title.isEmpty()) {
        m_titleError->showReason(tr("A session needs a title."));
        after.title = m_shown.title;
        if (after == m_shown) return;
    } else {
        m_titleError->clear();
    }
    const BoardSession before = m_shown;
    m_board.replace(after);
    m_shown = after;
    put(after, nullptr);
    Q_EMIT edited(before, after);
}

void SessionEditor::focusField(const char* field) {
    const QByteArray name(field);
    QWidget* wanted = m_title;
    if (name == "kind") wanted = m_kind;
    if (name == "start") wanted = m_start->isEnabled() ? static_cast<QWidget*>(m_start) : m_day;
    if (name == "end") wanted = m_end;
    if (name == "room_id") wanted = m_room;
    if (name == "speaker_ids") wanted = m_speakers;
    if (name == "track") wanted = m_track;
    if (name == "capacity") wanted = m_places;
    if (name == "note") wanted = m_note;
    wanted->setFocus(Qt::OtherFocusReason);
    if (wanted == m_title) m_title->selectAll();
}

bool SessionEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        flush();
    if (event->type() == QEvent::Wheel) { // a list that is rolled by accident would change the session
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SessionEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (typed() != m_shown || !titleProblem().isEmpty()) {
        m_titleError->clear();
        put(m_shown, nullptr);
    } else {
        Q_EMIT closeWanted();
    }
}

} // namespace rs::timetable
