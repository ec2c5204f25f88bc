// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/taskdialog.h"

#include "domain/plantasks.h"
#include "domain/registry.h"
#include "kit/fielderror.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/rowedits.h"
#include "services/valuetext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int farthestDay = 730;
constexpr int afterRows = 5;

//! What a list of tasks needs to tell whether two wait for each other.
QList<domain::TaskNode> nodesOf(const QList<services::TaskLine>& tasks) {
    QList<domain::TaskNode> nodes;
    for (const services::TaskLine& task : tasks)
        nodes << domain::TaskNode{task.id, task.owner, task.dueDays, task.due, task.isDone, task.after};
    return nodes;
}
} // namespace

TaskDialog::TaskDialog(services::Workspace& workspace, const services::SchoolPlan& plan, const services::TaskLine& task,
                       QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_task(task),
      m_school(plan.event.id()),
      m_zone(plan.zone),
      m_titleWord(new kit::Label(Type::Body, Token::Secondary, this)),
      m_title(new QLineEdit(this)),
      m_titleError(new kit::FieldError(m_title, this)),
      m_ownerWord(new kit::Label(Type::Body, Token::Secondary, this)),
      m_owner(new QComboBox(this)),
      m_daysWord(new kit::Label(Type::Body, Token::Secondary, this)),
      m_days(new QSpinBox(this)),
      m_date(new kit::Label(Type::Body, Token::Secondary, this)),
      m_message(new kit::InlineMessage(this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    if (const QVariant start = plan.event.value(u"start"); !domain::isEmpty(start)) m_start = start.toLongLong();
    build();
    fill(plan);
    retranslate();
}

void TaskDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::card);
    column->setSpacing(space::card);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::field);
    form->setHorizontalSpacing(space::field);
    auto* title = new QVBoxLayout;
    title->setSpacing(space::hair);
    title->addWidget(m_title);
    title->addWidget(m_titleError);
    auto* days = new QHBoxLayout;
    days->setSpacing(space::row);
    days->addWidget(m_days);
    days->addWidget(m_date, 1);
    form->addRow(m_titleWord, title);
    form->addRow(m_ownerWord, m_owner);
    form->addRow(m_daysWord, days);
    m_afterWord = new kit::Label(Type::Body, Token::Secondary, this);
    m_after = new QListWidget(this);
    form->addRow(m_afterWord, m_after);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_titleWord->setBuddy(m_title);
    m_ownerWord->setBuddy(m_owner);
    m_daysWord->setBuddy(m_days);
    m_afterWord->setBuddy(m_after);
    m_after->setTabKeyNavigation(false);
    m_title->setMinimumWidth(m_title->fontMetrics().averageCharWidth() * 44);
    m_remove->setVisible(!isNew());
    m_remove->setAutoDefault(false);
    m_save->setDefault(true);
    kit::theme::makePrimary(m_save);
    m_days->setRange(-farthestDay, farthestDay);
    connect(m_days, &QSpinBox::valueChanged, this, &TaskDialog::showDate);
    connect(m_save, &QPushButton::clicked, this, &TaskDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &TaskDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &TaskDialog::remove);
}

void TaskDialog::fill(const services::SchoolPlan& plan) {
    m_title->setText(m_task.title);
    m_owner->addItem(QString(), QVariant::fromValue(base::Id()));
    for (const services::MemberLoad& one : plan.team) m_owner->addItem(one.name, QVariant::fromValue(one.id));
    for (int i = 0; i < m_owner->count(); ++i) {
        if (m_owner->itemData(i).value<base::Id>() == m_task.owner) m_owner->setCurrentIndex(i);
    }
    m_days->setValue(
        int(m_task.dueDays.value_or(isNew() && plan.daysToStart ? -std::max<qint64>(0, *plan.daysToStart - 7) : 0)));
    fillAfter(plan);
}

//! Tasks that come before by their day stand first: the plan gives them in this order.
void TaskDialog::fillAfter(const services::SchoolPlan& plan) {
    const QList<domain::TaskNode> nodes = nodesOf(plan.tasks);
    for (const services::TaskLine& other : plan.tasks) {
        const bool isChosen = m_task.after.contains(other.id);
        if (other.id == m_task.id || (other.isDropped && !isChosen)) continue;
        if (!isNew() && !isChosen && domain::makesCircle(nodes, m_task.id, {other.id})) continue;
        auto* item = new QListWidgetItem(other.title, m_after);
        item->setToolTip(other.title);
        item->setData(Qt::UserRole, QVariant::fromValue(other.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    const int row = std::max(m_after->sizeHintForRow(0), m_after->fontMetrics().height() + space::hair);
    m_after->setFixedHeight(row * std::clamp(m_after->count(), 1, afterRows) + 2 * m_after->frameWidth());
    const bool any = m_after->count() > 0;
    m_after->setVisible(any);
    m_afterWord->setVisible(any);
}

QVariant TaskDialog::after() const {
    QList<base::Id> ids;
    for (int i = 0; i < m_after->count(); ++i) {
        const QListWidgetItem* item = m_after->item(i);
        if (item->checkState() == Qt::Checked) ids << item->data(Qt::UserRole).value<base::Id>();
    }
    return services::referencesOf(ids);
}

void TaskDialog::showDate() {
    const QDate due = domain::dueDate(m_start, m_zone, m_days->value());
    m_date->setText(due.isValid() ? models::dayWords(due) : tr("the start has no date yet"));
}

void TaskDialog::retranslate() {
    setWindowTitle(isNew() ? tr("New task") : tr("Task"));
    m_titleWord->setText(tr("What to do"));
    m_ownerWord->setText(tr("Owner"));
    m_daysWord->setText(tr("Days from the start"));
    m_afterWord->setText(tr("Only after"));
    m_owner->setItemText(0, tr("nobody yet"));
    m_save->setText(isNew() ? tr("Add") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_remove->setText(tr("Delete"));
    m_title->setAccessibleName(m_titleWord->text());
    m_owner->setAccessibleName(m_ownerWord->text());
    m_days->setAccessibleName(m_daysWord->text());
    m_after->setAccessibleName(m_afterWord->text());
    showDate();
}

void TaskDialog::accept() {
    const QString title = m_title->text().simplified();
    if (title.isEmpty()) {
        m_titleError->showReason(tr("Write what there is to do."));
        m_title->setFocus();
        return;
    }
    const domain::Entity& entity = domain::entity(u"task");
    const auto value = [&](const char* field, const QVariant& what) {
        return services::FieldValue{entity.indexOf(QLatin1String(field)), what};
    };
    const auto owner = m_owner->currentData().value<base::Id>();
    services::Edit edit{isNew() ? services::Edit::Kind::Insert : services::Edit::Kind::Update, &entity, m_task.id, {}};
    edit.values << value("title", title) << value("owner_id", owner.isNull() ? QVariant() : QVariant::fromValue(owner))
                << value("due_days", qint64(m_days->value()));
    if (const QVariant tasks = after(); !isNew() || tasks.isValid()) edit.values << value("after_ids", tasks);
    if (isNew())
        edit.values << value("event_id", QVariant::fromValue(m_school)) << value("step", qint64(m_task.step))
                    << value("state", u"open"_s);
    finish(services::applyByRules(m_workspace, isNew() ? u"add"_s : u"edit"_s, {edit}));
}

void TaskDialog::keep() {
    if (isVisible() && !m_title->text().simplified().isEmpty()) accept();
}

void TaskDialog::remove() {
    finish(services::applyByRules(m_workspace, u"delete"_s,
                                  {{services::Edit::Kind::Remove, &domain::entity(u"task"), m_task.id, {}}}));
}

void TaskDialog::finish(QFuture<base::Result<services::Changes>> work) {
    services::deliver(work, this, [this](const base::Result<services::Changes>& done) {
        if (done)
            QDialog::accept();
        else
            m_message->showMessage(kit::Severity::Problem,
                                   services::Words::of(models::windowLanguage()).sentence(done.error()));
    });
}

void TaskDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace rs::plan
