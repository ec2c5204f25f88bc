// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the desk and how they are joined.
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "timetable/problemlist.h"
#include "timetable/programmedesk.h"
#include "timetable/sessioneditor.h"
#include "timetable/tray.h"

#include <QAction>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QTabBar>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

ProgrammeDesk::ProgrammeDesk(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_problems(new ProblemList(this)),
      m_days(new QTabBar(this)),
      m_summary(new kit::Label(Type::Body, Token::Secondary, this)),
      m_viewerZone(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_message(new kit::InlineMessage(this)),
      m_view(new TimetableView),
      m_tray(new Tray),
      m_trayTitle(new kit::Label(Type::Caption, Token::Secondary)),
      m_editor(new SessionEditor),
      m_undo(new kit::UndoBar(this)),
      m_new(new QAction(kit::theme::icon(u"new"_s), QString(), this)),
      m_take(new QAction(kit::theme::icon(u"copy"_s), QString(), this)) {
    buildColumn();
    connectView();
    connectParts();
    retranslate();
}

void ProgrammeDesk::buildColumn() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::row);
    column->addWidget(m_message);
    column->addWidget(m_problems);
    column->addLayout(buildBar());
    column->addWidget(m_viewerZone);
    buildBody(column);
    column->addWidget(m_undo);
}

ProgrammeDesk::~ProgrammeDesk() {
    // Fields lose the focus as they are deleted: nobody is there to store it then.
    disconnect(m_editor, nullptr, this, nullptr);
    disconnect(m_view, nullptr, this, nullptr);
}

QHBoxLayout* ProgrammeDesk::buildBar() {
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(space::row);
    m_days->setDrawBase(false);
    m_days->setUsesScrollButtons(true);
    m_days->setElideMode(Qt::ElideNone);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_bar->addWidget(m_days);
    m_bar->addWidget(m_summary, 1);
    return m_bar;
}

void ProgrammeDesk::hideSummary() {
    m_summaryHidden = true;
    m_summary->hide();
    m_bar->addStretch();
}

void ProgrammeDesk::addControl(QWidget* control) { m_bar->addWidget(control); }

void ProgrammeDesk::buildBody(QVBoxLayout* column) {
    auto* frame = new kit::Panel;
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_view);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::hair);
    left->addWidget(frame, 1);
    left->addWidget(m_trayTitle);
    left->addWidget(m_tray);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::field);
    row->addLayout(left, 1);
    row->addWidget(m_editor);
    m_editor->hide();
    m_trayTitle->hide();
    column->addLayout(row, 1);
}

void ProgrammeDesk::connectView() {
    connect(m_view, &TimetableView::tried, this, &ProgrammeDesk::tryOut);
    connect(m_view, &TimetableView::letGo, this, &ProgrammeDesk::refreshProblems);
    connect(m_view, &TimetableView::moved, this, &ProgrammeDesk::store);
    connect(m_view, &TimetableView::editWanted, this, [this](const base::Id& id) { openEditor(id, "title"); });
    connect(m_view, &TimetableView::removeWanted, this, &ProgrammeDesk::removeSession);
    connect(m_view, &TimetableView::asideWanted, this, &ProgrammeDesk::putAside);
    connect(m_view, &TimetableView::addWanted, this, qOverload<const NewSlot&>(&ProgrammeDesk::addSession));
    connect(m_view, &TimetableView::currentChanged, this, [this](const base::Id& id) {
        if (m_draft && m_draft->id != id) {
            m_editor->flush();
            forgetDraft();
        }
        if (!m_editor->isHidden() && !id.isNull()) m_editor->showSession(id);
        const QSignalBlocker blocker(m_days);
        m_days->setCurrentIndex(int(m_board.days().indexOf(m_view->day())));
    });
    connect(m_view, &TimetableView::dayWanted, this, [this](int step) {
        const int wanted = m_days->currentIndex() + step;
        if (wanted >= 0 && wanted < m_days->count()) m_days->setCurrentIndex(wanted);
    });
}

void ProgrammeDesk::connectParts() {
    connect(m_days, &QTabBar::currentChanged, this, [this](int tab) {
        m_view->setDay(m_days->tabData(tab).toDate());
        refreshWords();
    });
    connect(m_editor, &SessionEditor::edited, this, &ProgrammeDesk::store);
    connect(m_editor, &SessionEditor::removeWanted, this, &ProgrammeDesk::removeSession);
    connect(m_editor, &SessionEditor::closeWanted, this, &ProgrammeDesk::closeEditor);
    connect(m_tray, &Tray::placeWanted, this, &ProgrammeDesk::placeSession);
    connect(m_tray, &Tray::editWanted, this, [this](const base::Id& id) { openEditor(id, "title"); });
    connect(m_tray, &Tray::removeWanted, this, &ProgrammeDesk::removeSession);
    connect(m_problems, &ProblemList::goTo, this, &ProgrammeDesk::goTo);
    connect(m_problems, &ProblemList::mend, this, &ProgrammeDesk::mend);
    connect(m_problems, &ProblemList::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_undo, &kit::UndoBar::undoRequested, this, &ProgrammeDesk::undoRequested);
    connect(m_new, &QAction::triggered, this, [this] { addSession(); });
    connect(m_take, &QAction::triggered, this, &ProgrammeDesk::takeProgramme);
    connect(&m_workspace, &services::Workspace::changed, this, &ProgrammeDesk::follow);
    connect(&m_workspace, &services::Workspace::reverted, m_undo, &QWidget::hide);
    connect(&m_workspace, &services::Workspace::stateChanged, this, [this] { showBoard(Board(m_board)); });
}

void ProgrammeDesk::resizeEvent(QResizeEvent* event) {
    // Words are the first to go where days and buttons need the room.
    m_summary->setVisible(!m_summaryHidden && event->size().width() > 560);
    QWidget::resizeEvent(event);
}

} // namespace rs::timetable
