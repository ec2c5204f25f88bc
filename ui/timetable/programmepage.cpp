// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/programmepage.h"

#include "domain/registry.h"
#include "kit/emptystate.h"
#include "kit/pageheader.h"
#include "kit/searchfield.h"
#include "kit/theme/icon.h"
#include "tables/recordtable.h"
#include "timetable/programmedesk.h"
#include "timetable/programmeexport.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using kit::Deed;
namespace space = kit::theme::space;

ProgrammePage::ProgrammePage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_header(new kit::PageHeader(this)),
      m_search(new kit::SearchField(this)),
      m_asTable(new QAction(kit::theme::icon(u"columns"_s), QString(), this)),
      m_export(new QAction(kit::theme::icon(u"export"_s), QString(), this)),
      m_formats(new QMenu(this)),
      m_stack(new QStackedWidget(this)),
      m_desk(new ProgrammeDesk(workspace)),
      m_empty(new kit::EmptyState) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_desk);
    m_desk->hideSummary(); // it stands beside the title
    m_stack->addWidget(m_empty);
    buildHeader();
    connectDesk();
    retranslate();
}

void ProgrammePage::buildHeader() {
    m_asTable->setCheckable(true);
    m_export->setMenu(m_formats);
    m_search->setFixedWidth(kit::theme::scaled(184, 200));
    m_header->addWidget(m_search);
    m_header->addButton(m_asTable);
    m_header->addButton(m_export);
    m_header->setPrimary(m_desk->newAction());
    m_empty->setActions({m_desk->newAction(), m_desk->takeAction()});
    connect(m_asTable, &QAction::toggled, this, &ProgrammePage::setTableShown);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_desk->view().setSearch(text); });
    const auto toBody = [this] { mainWidget()->setFocus(Qt::ShortcutFocusReason); };
    connect(m_search, &kit::SearchField::downPressed, this, toBody);
    connect(m_search, &kit::SearchField::escaped, this, toBody);
    connect(m_formats, &QMenu::aboutToShow, this, &ProgrammePage::fillExportMenu);
}

void ProgrammePage::connectDesk() {
    connect(m_desk, &ProgrammeDesk::boardChanged, this, &ProgrammePage::refresh);
    connect(m_desk, &ProgrammeDesk::venuesWanted, this, &ProgrammePage::venuesWanted);
    connect(m_desk, &ProgrammeDesk::schoolWanted, this, &ProgrammePage::schoolWanted);
    connect(m_desk, &ProgrammeDesk::undoRequested, this, &ProgrammePage::undoRequested);
    connect(m_desk, &ProgrammeDesk::failed, this, &ProgrammePage::failed);
    // With the first session, even one without a title yet, the timetable stands here.
    connect(m_desk->newAction(), &QAction::triggered, this, &ProgrammePage::refresh);
}

void ProgrammePage::setSchool(const base::Id& school) {
    m_school = school;
    m_desk->setSchool(school);
    if (m_table && m_table->model().query().parent != school) m_table->open(school);
}

void ProgrammePage::setTableShown(bool shown) {
    m_asTable->setChecked(shown);
    if (shown && !m_table) {
        m_table = new tables::RecordTable(m_workspace, domain::entity(u"session"), tables::RecordTable::Tools::All);
        m_stack->addWidget(m_table);
        connect(m_table, &tables::RecordTable::deedsChanged, this, &ProgrammePage::deedsChanged);
        connect(m_table, &tables::RecordTable::failed, this, &ProgrammePage::failed);
        Q_EMIT tableMade(m_table);
        m_table->open(m_school);
    }
    m_desk->flush();
    refresh();
}

bool ProgrammePage::isTableShown() const { return m_table && m_asTable->isChecked(); }

void ProgrammePage::refresh() {
    const Board& board = m_desk->board();
    if (m_table && board.event().isValid() && m_table->model().text().zone() != board.zone) {
        m_table->model().text().setZone(board.zone);
        m_table->model().retranslate();
    }
    // A school without days needs the words about them, not an empty timetable.
    const bool isEmpty = board.event().isValid() && board.sessions.isEmpty() && !board.days().isEmpty();
    QWidget* wanted = isTableShown() ? static_cast<QWidget*>(m_table)
                      : isEmpty      ? static_cast<QWidget*>(m_empty)
                                     : m_desk;
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        if (hadFocus) mainWidget()->setFocus(Qt::OtherFocusReason);
    }
    m_search->setVisible(!isTableShown());
    m_export->setEnabled(!board.sessions.isEmpty());
    m_header->setAmount(m_desk->summary());
    Q_EMIT deedsChanged();
}

void ProgrammePage::fillExportMenu() {
    m_formats->clear();
    for (const ExportFormat& format : exportFormats()) {
        m_formats->addAction(format.words(), this, [this, format] {
            m_desk->flush();
            exportProgramme(m_workspace, m_desk->board(), format, this,
                            [this](const base::Error& error) { Q_EMIT failed(error); });
        });
    }
    m_formats->addSeparator();
    m_formats->addAction(kit::theme::icon(u"print"_s), tr("Print..."), this, &ProgrammePage::print);
}

void ProgrammePage::print() {
    m_desk->flush();
    printProgramme(m_workspace, m_desk->board(), this, [this](const base::Error& error) { Q_EMIT failed(error); });
}

bool ProgrammePage::can(Deed deed) const {
    if (deed == Deed::Find) return true;
    if (deed == Deed::Print) return m_export->isEnabled();
    if (isTableShown()) return m_table->can(deed);
    switch (deed) {
    case Deed::New:
        return !m_school.isNull() && m_workspace.isWritable();
    case Deed::DeleteRows:
        return !m_desk->view().current().isNull() && m_workspace.isWritable();
    case Deed::NextProblem:
    case Deed::PreviousProblem:
        return true;
    default:
        return false;
    }
}

void ProgrammePage::perform(Deed deed) {
    if (deed == Deed::Print) return print();
    if (isTableShown()) {
        m_table->perform(deed);
        return;
    }
    if (deed == Deed::Find) m_search->setFocus(Qt::ShortcutFocusReason);
    if (deed == Deed::New) m_desk->newAction()->trigger();
    if (deed == Deed::DeleteRows) m_desk->removeSession(m_desk->view().current());
    if (deed == Deed::NextProblem) m_desk->stepProblem(1);
    if (deed == Deed::PreviousProblem) m_desk->stepProblem(-1);
}

QWidget* ProgrammePage::mainWidget() {
    if (isTableShown()) return &m_table->grid();
    if (m_stack->currentWidget() == m_empty) return m_empty->buttons().value(0, nullptr);
    return &m_desk->view();
}

void ProgrammePage::commit() {
    m_desk->flush();
    if (m_table) m_table->grid().finishEditing();
}

void ProgrammePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void ProgrammePage::retranslate() {
    m_header->setTitle(tr("Programme"));
    m_asTable->setText(tr("As table"));
    m_export->setText(tr("Export"));
    m_search->setPlaceholderText(tr("Session or speaker"));
    m_search->setAccessibleName(tr("Session or speaker"));
    m_empty->setMessage(u"programme"_s, tr("Here the sessions of the school stand: days as tabs, rooms as columns."));
    m_header->setAmount(m_desk->summary());
}

} // namespace rs::timetable
