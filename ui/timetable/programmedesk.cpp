// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/programmedesk.h"

#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/undobar.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/records.h"
#include "timetable/problemlist.h"
#include "timetable/sessioneditor.h"
#include "timetable/tray.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>

#include <algorithm>
#include <functional>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;
using base::Result;
using services::Changes;

namespace {

constexpr int searchStep = 15; // minutes

QList<services::FieldValue> valuesOf(const BoardSession& session, const Id& school) {
    QList<services::FieldValue> values = editOf({}, session).values;
    values << services::FieldValue{domain::entity(u"session").indexOf(u"event_id"), QVariant::fromValue(school)};
    return values;
}

} // namespace

void ProgrammeDesk::setSchool(const Id& school) {
    if (school == m_school) return;
    flush();
    closeEditor();
    m_school = school;
    showBoard({});
    load();
}

//! Out of sight it waits: to lay out a large programme takes the window's time from whoever types elsewhere.
void ProgrammeDesk::follow(const Changes& changes) {
    if (changes.changeSet == 0 || m_pending > 0) return;
    m_isStale = m_following == Following::WhenSeen && !isVisible();
    if (!m_isStale) load();
}

void ProgrammeDesk::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale && m_pending == 0) load();
}

void ProgrammeDesk::load() {
    const quint64 asked = ++m_asked;
    m_isStale = false;
    if (m_school.isNull()) return;
    const auto read = m_workspace.read<services::Programme>(
        [school = m_school](storage::Store& store) { return services::loadProgramme(store, school); });
    services::deliver(read, this, [this, asked](const Result<services::Programme>& programme) {
        // What was read before our own last change would bring the old place back for a moment.
        if (asked != m_asked || m_pending > 0) return;
        if (programme)
            showBoard(boardOf(*programme));
        else if (programme.error().code != base::ErrorCode::UnknownRecord)
            Q_EMIT failed(programme.error());
    });
}

void ProgrammeDesk::showBoard(const Board& board) {
    m_board = board;
    if (m_draft && !m_board.session(m_draft->id)) m_board.sessions << *m_draft;
    m_watch.setBoard(m_board);
    m_view->setReadOnly(!m_workspace.isWritable());
    m_view->setBoard(m_board);
    m_editor->setReadOnly(!m_workspace.isWritable());
    m_editor->setBoard(m_board);
    if (m_editor->session().isNull()) m_editor->hide();
    m_tray->setSessions(m_board.tray());
    m_trayTitle->setVisible(!m_board.tray().isEmpty());
    if (!m_next.isNull()) m_view->setCurrent(m_next);
    m_next = {};
    fillDays();
    refreshProblems();
    refreshWords();
    offerTake();
    Q_EMIT boardChanged();
}

void ProgrammeDesk::fillDays() {
    const QList<QDate> days = m_board.days();
    const QSignalBlocker blocker(m_days);
    while (m_days->count() > days.size()) m_days->removeTab(m_days->count() - 1);
    for (int i = 0; i < days.size(); ++i) {
        if (i == m_days->count()) m_days->addTab(QString());
        m_days->setTabText(i, QLocale().toString(days.at(i), days.size() > 4 ? u"ddd d"_s : u"ddd, d MMMM"_s));
        m_days->setTabData(i, days.at(i));
    }
    m_days->setCurrentIndex(int(days.indexOf(m_view->day())));
    m_days->setVisible(!days.isEmpty());
}

void ProgrammeDesk::refreshProblems() {
    m_held = {};
    m_others.clear();
    m_problems->holdSize(false);
    const QList<ProgrammeConflict> conflicts = m_watch.all();
    m_view->setMarks(marksOf(conflicts));
    m_problems->setEntries(problemEntries(m_board, m_watch, conflicts, Mends::Search));
}

//! At each step of a drag, before the view is painted.
void ProgrammeDesk::tryOut(const BoardSession& session) {
    const QList<ProgrammeConflict> conflicts = m_watch.ifMoved(session);
    m_view->setMarks(marksOf(conflicts));
    const auto isAbout = [id = session.id](const auto& one) { return one.sessions.contains(id); };
    if (m_held != session.id) {
        m_held = session.id;
        m_problems->holdSize(m_view->isDragging());
        m_others = m_problems->entries();
        m_others.removeIf(isAbout);
    }
    QList<ProgrammeConflict> touched;
    std::copy_if(conflicts.begin(), conflicts.end(), std::back_inserter(touched), isAbout);
    Board tried = m_board;
    tried.replace(session);
    QList<ProblemEntry> entries = problemEntries(tried, m_watch, touched, Mends::Skip);
    entries.removeIf(std::not_fn(isAbout)); // others without a room stand in the list already
    // What is in the hand comes first among its like: that is looked at.
    entries += m_others;
    worstFirst(entries);
    m_problems->setEntries(entries);
}

void ProgrammeDesk::run(const QFuture<Result<Changes>>& work) {
    ++m_pending;
    services::deliver(work, this, [this](const Result<Changes>& done) {
        --m_pending;
        if (!done) Q_EMIT failed(done.error());
        if (m_pending == 0) load();
    });
}

void ProgrammeDesk::store(const BoardSession& before, const BoardSession& after) {
    m_board.replace(after);
    m_watch.setBoard(m_board);
    m_view->setBoard(m_board);
    m_editor->setBoard(m_board);
    m_tray->setSessions(m_board.tray());
    m_trayTitle->setVisible(!m_board.tray().isEmpty());
    fillDays();
    refreshProblems();
    refreshWords();
    if (m_draft && m_draft->id == after.id) {
        m_draft = after;
        if (after.title.isEmpty()) return; // it waits for its title
        m_draft.reset();
        insert(after);
        return;
    }
    const services::Edit edit = editOf(before, after);
    if (!edit.values.isEmpty()) run(m_workspace.apply(u"edit"_s, {edit}));
}

void ProgrammeDesk::insert(const BoardSession& session) {
    run(m_workspace.write(u"add"_s, [session, school = m_school](storage::Writer& writer) -> Result<> {
        services::Records records(writer);
        RS_ASSIGN([[maybe_unused]] const Id id,
                  records.add(domain::entity(u"session"), valuesOf(session, school), session.id));
        return {};
    }));
}

void ProgrammeDesk::addSession() { addSession(m_view->freeSlot()); }

//! It is stored with its title: whoever changes their mind before leaves nothing behind.
void ProgrammeDesk::addSession(const NewSlot& place) {
    if (m_school.isNull() || !m_workspace.isWritable()) return;
    flush();
    forgetDraft();
    BoardSession session;
    session.id = base::newId();
    session.start = place.start;
    session.end = place.end;
    session.room = place.room;
    m_draft = session;
    m_board.sessions << session;
    m_view->setBoard(m_board);
    m_view->setCurrent(session.id);
    m_editor->setBoard(m_board);
    openEditor(session.id, "title");
    if (place.title.isEmpty()) return;
    m_editor->titleField()->setText(place.title);
    m_editor->titleField()->deselect();
    m_editor->titleField()->setCursorPosition(int(place.title.size()));
}

void ProgrammeDesk::forgetDraft() {
    if (!m_draft) return;
    const Id id = m_draft->id;
    m_draft.reset();
    m_board.sessions.removeIf([&](const BoardSession& one) { return one.id == id; });
    m_view->setBoard(m_board);
    m_editor->setBoard(m_board);
}

void ProgrammeDesk::removeSession(const Id& id) {
    const BoardSession* one = m_board.session(id);
    if (!one) return;
    if (m_draft && m_draft->id == id) {
        closeEditor();
        return;
    }
    const QString title = one->title;
    const QList<Id> order = m_view->shown();
    const qsizetype at = order.indexOf(id);
    if (at >= 0) m_next = order.value(at + 1 < order.size() ? at + 1 : at - 1);
    if (m_editor->session() == id) closeEditor();
    run(m_workspace.write(u"delete"_s, [id](storage::Writer& writer) {
        return services::Records(writer).remove(domain::entity(u"session"), id);
    }));
    m_undo->showChange(tr("“%1” is deleted").arg(title));
}

void ProgrammeDesk::putAside(const Id& id) {
    const BoardSession* one = m_board.session(id);
    if (!one) return;
    BoardSession after = *one;
    after.start = after.end = 0;
    store(BoardSession(*one), after);
}

void ProgrammeDesk::placeSession(const Id& id) {
    const BoardSession* one = m_board.session(id);
    const QDate day = m_view->day();
    if (!one || !day.isValid() || !m_workspace.isWritable()) return;
    const BoardSession before = *one;
    const DayClock clock{day, m_board.zone};
    QList<Id> rooms;
    for (const BoardRoom& room : std::as_const(m_board.rooms)) rooms << room.id;
    if (rooms.isEmpty()) rooms << Id();
    const int from = m_view->geometryOfDay().firstMinute(), to = m_view->geometryOfDay().lastMinute();
    BoardSession wanted = before;
    for (int minute = from; minute + usualMinutes <= to; minute += searchStep) {
        for (const Id& room : std::as_const(rooms)) {
            wanted.room = room;
            wanted.start = clock.momentAt(minute);
            wanted.end = wanted.start + usualMinutes * minuteMs;
            if (marksOf(m_watch.ifMoved(wanted)).contains(id)) continue;
            store(before, wanted);
            showSession(id);
            m_view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    openEditor(id, "start"); // no free place: people decide
}

void ProgrammeDesk::showSession(const Id& id) {
    m_view->setCurrent(id);
    fillDays();
}

void ProgrammeDesk::openEditor(const Id& id, const char* field) {
    if (!m_board.session(id)) return;
    m_editor->showSession(id);
    m_editor->show();
    m_editor->focusField(field);
}

void ProgrammeDesk::closeEditor() {
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->flush();
    forgetDraft();
    m_editor->hide();
    m_editor->showSession({});
    if (hadFocus && isVisible()) m_view->setFocus(Qt::OtherFocusReason);
}

void ProgrammeDesk::goTo(const ProblemEntry& entry) {
    if (!entry.sessions.isEmpty()) showSession(entry.sessions.first());
}

void ProgrammeDesk::mend(const ProblemEntry& entry) {
    if (!entry.school.isNull()) {
        Q_EMIT schoolWanted(entry.school);
        return;
    }
    if (entry.sessions.isEmpty()) return;
    const BoardSession* before = entry.mended ? m_board.session(entry.mended->id) : nullptr;
    if (before && m_workspace.isWritable()) store(BoardSession(*before), *entry.mended);
    showSession(before ? entry.mended->id : entry.sessions.first());
    if (!before) openEditor(entry.sessions.first(), entry.field);
}

//! The list has the focus then: Space mends what is looked at, Enter leads on into the timetable.
bool ProgrammeDesk::stepProblem(int by) {
    if (!m_problems->step(by)) return false;
    m_problems->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ProgrammeDesk::flush() {
    m_view->flush();
    m_editor->flush();
}

QString ProgrammeDesk::summary() const {
    QStringList parts{tr("%Ln session(s)", nullptr, int(m_board.sessions.size()))};
    if (!m_board.rooms.isEmpty()) parts << tr("%Ln room(s)", nullptr, int(m_board.rooms.size()));
    const QDate day = m_view->day();
    if (m_board.hours.isKnown() && day.isValid()) {
        const auto& hours = m_board.hours.on(day.dayOfWeek());
        const auto time = [](int minute) { return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QChar(u'0')); };
        parts << (hours.isEmpty() ? tr("venue closed on this day")
                                  : tr("venue open %1–%2").arg(time(hours.first().from), time(hours.last().to)));
    }
    return parts.join(u" · "_s);
}

void ProgrammeDesk::setZoneNote(ZoneNote note) {
    m_zoneNote = note;
    refreshWords();
}

void ProgrammeDesk::refreshWords() {
    m_summary->setText(summary());
    const QDateTime at = m_board.start > 0 ? QDateTime::fromMSecsSinceEpoch(m_board.start, m_board.zone)
                                           : QDateTime::currentDateTimeUtc().toTimeZone(m_board.zone);
    const bool differs = m_zoneNote == ZoneNote::Here && at.offsetFromUtc() != at.toLocalTime().offsetFromUtc();
    const bool known = m_board.event().isValid();
    m_viewerZone->showText(known && differs ? tr("Times are those of the school: %1. Your clock: %2.")
                                                  .arg(models::zoneWords(m_board.zone, at.toUTC()),
                                                       models::zoneWords(QTimeZone::systemTimeZone(), at.toUTC()))
                                            : QString());
    using kit::Severity;
    if (known && m_board.rooms.isEmpty() && m_board.event().text(u"format") != u"online")
        m_message->showMessage(Severity::Info, tr("Choose the venue first: its rooms are the columns here."),
                               {{tr("Venues"), [this] { Q_EMIT venuesWanted(); }}});
    else if (known && m_board.days().isEmpty())
        m_message->showMessage(Severity::Info, tr("The school has no start yet. With it the days appear here."));
    else
        m_message->dismiss();
}

void ProgrammeDesk::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProgrammeDesk::retranslate() {
    m_new->setText(tr("New session"));
    m_take->setText(tr("Take from another school..."));
    m_take->setIconText(tr("Take the programme of another school"));
    m_view->setAccessibleName(tr("Timetable"));
    m_days->setAccessibleName(tr("Days"));
    m_trayTitle->setText(tr("Without a time. Drag into the timetable or press Enter"));
    m_problems->retranslate();
    m_editor->retranslate();
    m_tray->retranslate();
    fillDays();
    refreshProblems();
    refreshWords();
}

} // namespace rs::timetable
