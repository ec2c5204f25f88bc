// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/taskpanel.h"

#include "base/clock.h"
#include "domain/tasktemplates.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "plan/taskdialog.h"
#include "plan/taskrow.h"
#include "services/deliver.h"
#include "services/planwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

TaskPanel::TaskPanel(services::Workspace& workspace, QWidget* parent)
    : Panel({Token::Base, Token::Line, 0, 1}, parent),
      m_workspace(workspace),
      m_title(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_amount(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_close(new QToolButton(this)),
      m_area(new QScrollArea(this)),
      m_none(new kit::Label(Type::Body, Token::Secondary, this)),
      m_usual(new QPushButton(this)),
      m_add(new QPushButton(this)),
      m_readyWhen(new kit::Label(Type::Strong, Token::Text, this)) {
    setObjectName(u"rsSidePanel"_s);
    build();
    connect(&workspace, &services::Workspace::stateChanged, this, [this] { showTasks(); });
    retranslate();
}

int TaskPanel::usualWidth() { return kit::theme::scaled(248, 264); }

void TaskPanel::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::card, space::field, space::field, space::field);
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    head->addWidget(m_close);
    whole->addLayout(head);
    auto* content = new QWidget(m_area);
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, space::field);
    m_column->setSpacing(0);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::card, space::row, space::card, 0);
    below->addWidget(m_none);
    below->setSpacing(space::row);
    below->addWidget(m_usual, 0, Qt::AlignLeft);
    below->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addLayout(below);
    m_column->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(m_area, 1);
    auto* ready = new Panel({Token::Base, Token::Line, 0, 1}, this);
    m_conditions = new QVBoxLayout(ready);
    m_conditions->setContentsMargins(space::card, space::field, space::card, space::field);
    m_conditions->setSpacing(space::hair);
    m_conditions->addWidget(m_readyWhen);
    whole->addWidget(ready);
    m_none->setWordWrap(true);
    m_close->setIcon(kit::theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->hide();
    m_add->setIcon(kit::theme::icon(u"new"_s));
    for (QPushButton* button : {m_usual, m_add}) kit::theme::makeSmall(button);
    connect(m_usual, &QPushButton::clicked, this, &TaskPanel::addUsual);
    connect(m_close, &QToolButton::clicked, this, &TaskPanel::closeWanted);
    connect(m_add, &QPushButton::clicked, this, [this] { beginTask(); });
}

void TaskPanel::setDrawer(bool drawer) { m_close->setVisible(drawer); }

void TaskPanel::showPlan(const services::SchoolPlan& plan, int step) {
    m_plan = plan;
    m_step = step;
    showTasks();
    showConditions();
}

//! Rows are kept: the one with the focus stays where it is when it is ticked.
void TaskPanel::showTasks() {
    QList<services::TaskLine> tasks;
    for (const services::TaskLine& task : std::as_const(m_plan.tasks)) {
        if (task.step == m_step && !task.isDropped) tasks << task;
    }
    while (m_rows.size() > tasks.size()) delete m_rows.takeLast();
    while (m_rows.size() < tasks.size()) {
        auto* row = new TaskRow(m_area->widget());
        m_column->insertWidget(int(m_rows.size()), row);
        row->show(); // now, not with the next event: somebody may want to see it at once
        connect(row, &TaskRow::ticked, this, [this, row](bool done) { tick(row->task().id, done); });
        connect(row, &TaskRow::editWanted, this, [this, row] { openTask(row->task()); });
        m_rows << row;
    }
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        m_rows.at(i)->showTask(tasks.at(i), m_plan.today);
        m_rows.at(i)->setReadOnly(!m_workspace.isWritable());
    }
    m_none->setVisible(tasks.isEmpty());
    m_none->setText(m_plan.tasks.isEmpty() ? tr("The school has no tasks yet.") : tr("This step has no tasks yet."));
    if (m_usual->hasFocus() && !m_rows.isEmpty()) m_rows.first()->tick()->setFocus(Qt::OtherFocusReason);
    m_usual->setVisible(m_plan.tasks.isEmpty());
    m_usual->setEnabled(m_workspace.isWritable());
    m_add->setEnabled(m_workspace.isWritable());
    m_amount->setText(amount());
}

QString TaskPanel::amount() const {
    if (m_rows.isEmpty()) return {};
    const auto done = std::count_if(m_rows.begin(), m_rows.end(), [](TaskRow* row) { return row->task().isDone; });
    //: Tasks of a step: how many are done of how many
    return tr("%1 of %2").arg(done).arg(m_rows.size());
}

void TaskPanel::showConditions() {
    while (m_conditions->count() > 1) {
        QLayoutItem* item = m_conditions->takeAt(1);
        delete item->widget();
        delete item;
    }
    const services::Words& words = services::Words::of(models::windowLanguage());
    const domain::StepReadiness step = m_plan.steps.value(m_step - 1);
    for (const domain::StepCondition& one : step.conditions) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::row);
        const QString icon = one.isMet ? u"check"_s : one.isLate ? u"late"_s : u"info"_s;
        const Token tone = one.isMet ? Token::Ok : one.isLate ? Token::Problem : Token::Secondary;
        auto* mark = new kit::IconLabel(icon, tone, kit::theme::smallIcon, line);
        mark->setAccessibleName(one.isMet ? tr("met") : one.isLate ? tr("late") : tr("not yet"));
        auto* text = new kit::Label(Type::Caption, one.isMet ? Token::Secondary : Token::Text, line);
        text->setWordWrap(true);
        text->setText(services::conditionText(words, one.code));
        QStringList missing;
        for (const QString& code : one.missing) missing << services::missingText(words, code);
        text->setToolTip(missing.join(u", "_s));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_conditions->addWidget(line);
    }
}

void TaskPanel::addUsual() {
    const domain::Record& event = m_plan.event;
    services::TemplateInfo usual;
    usual.code = QString::fromLatin1(domain::taskTemplateFor(event.text(u"kind"), event.text(u"format")));
    const auto work = [school = event.id(), usual,
                       language = models::windowLanguage()](storage::Writer& writer) -> base::Result<> {
        RS_TRY(services::applyTaskTemplate(writer, school, usual, language));
        return {};
    };
    services::deliver(m_workspace.write(u"add"_s, work), this, [this](const base::Result<services::Changes>& result) {
        if (!result) Q_EMIT failed(result.error());
    });
}

void TaskPanel::tick(const base::Id& task, bool done) {
    const qint64 now = base::nowMilliseconds();
    services::deliver(m_workspace.write(u"edit"_s,
                                        [task, done, now](storage::Writer& writer) {
                                            return services::setTaskDone(writer, task, done, now);
                                        }),
                      this, [this](const base::Result<services::Changes>& result) {
                          if (!result) Q_EMIT failed(result.error());
                      });
}

bool TaskPanel::focusTask(const base::Id& task) {
    for (TaskRow* row : std::as_const(m_rows)) {
        if (row->task().id != task) continue;
        m_area->widget()->layout()->activate(); // rows that were just made have no place yet
        m_area->ensureWidgetVisible(row, 0, space::row);
        // Once more when the panel itself has its place.
        QTimer::singleShot(0, row, [this, row] { m_area->ensureWidgetVisible(row, 0, space::row); });
        row->tick()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

TaskDialog* TaskPanel::openTask(const services::TaskLine& task) {
    auto* dialog = new TaskDialog(m_workspace, m_plan, task, window());
    m_dialogs.removeIf([](const QPointer<TaskDialog>& one) { return !one; });
    m_dialogs << dialog;
    dialog->show();
    dialog->titleField()->setFocus();
    return dialog;
}

void TaskPanel::keep() {
    for (const QPointer<TaskDialog>& dialog : std::as_const(m_dialogs)) {
        if (dialog) dialog->keep();
    }
}

TaskDialog* TaskPanel::beginTask() {
    services::TaskLine fresh;
    fresh.step = m_step;
    return openTask(fresh);
}

void TaskPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TaskPanel::retranslate() {
    m_title->setText(tr("Tasks of the step"));
    m_close->setToolTip(tr("Close the tasks"));
    m_close->setAccessibleName(tr("Close the tasks"));
    m_usual->setText(tr("Take the usual tasks"));
    m_usual->setToolTip(tr("Tasks of all seven steps with days counted from the start; step 3 has other templates"));
    m_add->setText(tr("Task"));
    m_add->setAccessibleName(tr("Add a task"));
    m_readyWhen->setText(tr("The step is ready when"));
    m_area->setAccessibleName(m_title->text());
    m_amount->setText(amount());
    if (m_plan.steps.isEmpty()) return;
    showTasks();
    showConditions();
}

} // namespace rs::plan
