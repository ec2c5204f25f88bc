// SPDX-License-Identifier: GPL-3.0-or-later
// How the plan is built; what it says is in planpage.cpp.
#include "plan/planpage.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "plan/planproblems.h"
#include "plan/readinessbar.h"
#include "plan/readinessdialog.h"
#include "plan/steplist.h"
#include "plan/steppages.h"
#include "plan/taskpanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int drawerBelow = 1200;
constexpr int leastTitle = 160;
} // namespace

PlanPage::PlanPage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_header(new kit::PageHeader(this)),
      m_meta(new kit::Label(Type::Body, Token::Secondary, this)),
      m_ready(new ReadinessBar(this)),
      m_reportAction(new QAction(this)),
      m_steps(new StepList(this)),
      m_centre(new QWidget(this)),
      m_tasks(new TaskPanel(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_row->addWidget(m_steps);
    buildStep(m_row);
    m_row->addWidget(m_tasks);
    column->addLayout(m_row, 1);
    buildFooter(column);
    buildShortcuts();
    connectWorkspace();
    retranslate();
}

PlanPage::~PlanPage() = default;

void PlanPage::buildHeader(QBoxLayout* column) {
    m_reportAction->setIcon(kit::theme::icon(u"check-circle"_s));
    m_header->addWidget(m_ready);
    m_reportButton = m_header->addButton(m_reportAction);
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::card, space::field, space::card, space::field);
    head->setSpacing(0);
    head->addWidget(m_header);
    head->addWidget(m_meta);
    column->addLayout(head);
    connect(m_reportAction, &QAction::triggered, this, &PlanPage::openReport);
}

void PlanPage::buildStep(QBoxLayout* row) {
    m_stepTitle = new kit::Label(Type::CardTitle, Token::Text, m_centre);
    m_stepKey = new kit::Label(Type::Caption, Token::Secondary, m_centre);
    m_tasksButton = new QPushButton(m_centre);
    m_message = new kit::InlineMessage(m_centre);
    m_problems = new PlanProblems(m_centre);
    m_stack = new QStackedWidget(m_centre);
    m_undo = new kit::UndoBar(m_centre);
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(space::card, space::field, space::card, space::row);
    column->setSpacing(space::field);
    auto* head = new QHBoxLayout;
    head->addWidget(m_stepTitle);
    head->addStretch();
    head->addWidget(m_stepKey);
    head->addWidget(m_tasksButton);
    kit::theme::makeSmall(m_tasksButton);
    m_tasksButton->setIcon(kit::theme::icon(u"plan"_s));
    m_tasksButton->setCheckable(true);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_problems);
    for (int i = 0; i < stepCount; ++i) m_stack->addWidget(new QWidget(m_stack));
    column->addWidget(m_stack, 1);
    column->addWidget(m_undo);
    m_undo->hide();
    row->addWidget(m_centre, 1);
    connect(m_problems, &PlanProblems::fieldWanted, this,
            [this](const QString& code) { stepPage(m_step)->focusField(code); });
    connect(m_problems, &PlanProblems::pageWanted, this, &PlanPage::pageWanted);
    connect(m_problems, &PlanProblems::schoolWanted, this, &PlanPage::schoolWanted);
    connect(m_undo, &kit::UndoBar::undoRequested, this, &PlanPage::undoRequested);
    connect(m_steps, &StepList::stepChosen, this, &PlanPage::showStep);
    connect(m_tasks, &TaskPanel::failed, this, &PlanPage::fail);
    const auto open = [this](bool wanted) {
        m_tasksOpen = wanted;
        placeTasks();
    };
    connect(m_tasksButton, &QPushButton::clicked, this, open);
    connect(m_tasks, &TaskPanel::closeWanted, this, [this, open] {
        open(false);
        m_tasksButton->setFocus();
    });
}

void PlanPage::buildFooter(QBoxLayout* column) {
    auto* bar = new kit::Panel({Token::Window, Token::Line, 0, 1}, this);
    m_back = new QPushButton(bar);
    m_saved = new kit::Label(Type::Caption, Token::Secondary, bar);
    m_mark = new QPushButton(bar);
    m_next = new QPushButton(bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::card, space::row, space::card, space::row);
    row->setSpacing(space::row);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_saved);
    row->addWidget(m_mark);
    row->addWidget(m_next);
    column->addWidget(bar);
    kit::theme::makePrimary(m_next);
    m_back->setIcon(kit::theme::icon(u"chevron-left"_s));
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step < stepCount ? showStep(m_step + 1) : markReady(); });
    connect(m_mark, &QPushButton::clicked, this, &PlanPage::markReady);
}

void PlanPage::buildShortcuts() {
    for (int step = 1; step <= stepCount; ++step) {
        auto* shortcut = new QShortcut(QKeySequence(int(Qt::ALT) | (Qt::Key_0 + step)), this);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            showStep(step);
            m_steps->view()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void PlanPage::connectWorkspace() {
    connect(&m_workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        if (changes.touched.isEmpty()) return;
        m_savedAt = base::nowMilliseconds();
        m_undo->hide();
        load();
    });
    connect(&m_workspace, &services::Workspace::stateChanged, this, &PlanPage::fillFooter);
}

//! The tasks stand beside the step in a wide window and come as a drawer in a narrow one.
void PlanPage::placeTasks() {
    const bool drawer = window()->width() < drawerBelow;
    const int wide = TaskPanel::usualWidth();
    const bool beside = m_row->indexOf(m_tasks) >= 0;
    m_tasks->setDrawer(drawer);
    m_tasksButton->setVisible(drawer);
    m_tasksButton->setChecked(drawer && m_tasksOpen);
    if (drawer && beside) m_row->removeWidget(m_tasks);
    if (!drawer && !beside) m_row->addWidget(m_tasks);
    m_tasks->setVisible(!drawer || m_tasksOpen);
    m_tasks->setMinimumWidth(wide);
    m_tasks->setMaximumWidth(wide);
    if (!drawer) return;
    const QRect area(QPoint(width() - wide, m_centre->y()), QSize(wide, m_centre->height()));
    m_tasks->setGeometry(area);
    m_tasks->raise();
}

StepPage* PlanPage::stepPage(int step) {
    StepPage*& page = m_pages.at(size_t(step - 1));
    if (page) {
        give(step);
        return page;
    }
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    page = makeStepPage(step, m_workspace, area);
    area->setWidget(page);
    QWidget* empty = m_stack->widget(step - 1);
    m_stack->insertWidget(step - 1, area);
    m_stack->removeWidget(empty);
    delete empty;
    connect(page, &StepPage::pageWanted, this, &PlanPage::pageWanted);
    connect(page, &StepPage::schoolWanted, this, &PlanPage::schoolWanted);
    connect(page, &StepPage::failed, this, [this, step](const base::Error& error) {
        // A page out of sight may still stand at a school that is gone meanwhile.
        if (m_given.at(size_t(step - 1)) == m_school) fail(error);
    });
    give(step);
    return page;
}

void PlanPage::refreshTitle() {
    const QString title = m_plan.event.isValid() ? m_plan.event.title() : tr("Plan");
    const QFontMetrics metrics(kit::theme::font(Type::PageTitle));
    const int room = width() - 2 * space::card - m_header->widthBesideTitle();
    m_header->setTitle(metrics.elidedText(title, Qt::ElideRight, std::max(leastTitle, room)));
    m_header->setAccessibleName(title);
    m_header->setToolTip(title);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    kit::Page::resizeEvent(event);
    layout()->activate();
    refreshTitle();
    placeTasks();
    m_saved->setVisible(width() >= space::smallWindow - space::block * 6);
}

void PlanPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PlanPage::retranslate() {
    m_reportAction->setText(tr("Readiness report"));
    m_mark->setText(tr("Mark the step ready..."));
    m_ready->retranslate();
    refreshTitle();
    for (StepPage* page : m_pages) {
        if (page) page->retranslate();
    }
    if (m_plan.steps.isEmpty()) return;
    fill();
}

} // namespace rs::plan
