// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/teamstep.h"

#include "kit/card.h"
#include "kit/celldelegate.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "plan/fieldform.h"
#include "plan/planproblems.h"
#include "plan/teammodel.h"
#include "services/deliver.h"
#include "services/drafts.h"
#include "tables/recordtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int mostRows = 8;
constexpr int heightOfTasks = 300;
constexpr int lettersOfTemplate = 16;

class TeamDelegate : public kit::CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] kit::CellLook lookOf(const QModelIndex& index) const override {
        kit::CellLook look;
        const TeamModel::Sign sign = static_cast<const TeamModel*>(index.model())->signOf(index);
        if (index.column() == TeamModel::Name) look.type = Type::Strong;
        if (sign == TeamModel::Sign::None) return look;
        const bool isLate = sign == TeamModel::Sign::Late;
        look.icon = isLate ? u"late"_s : u"warning"_s;
        look.tone = look.iconTone = isLate ? Token::Problem : Token::Warning;
        return look;
    }
};
} // namespace

TeamStep::TeamStep(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)),
      m_problems(new PlanProblems(this)),
      m_people(new kit::Card(this)),
      m_team(new TeamModel(this)),
      m_view(new QTableView(this)),
      m_noTeam(new kit::Label(Type::Body, Token::Secondary, this)),
      m_edit(new QPushButton(this)),
      m_work(new kit::Card(this)),
      m_templates(new QComboBox(this)),
      m_apply(new QPushButton(this)),
      m_ownTitle(new QLineEdit(this)),
      m_save(new QPushButton(this)),
      m_message(new kit::InlineMessage(this)),
      m_tasks(new tables::RecordTable(workspace, domain::entity(u"task"), tables::RecordTable::Tools::None, this)) {
    build();
    connectParts();
    TeamStep::retranslate();
}

void TeamStep::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::hair, space::hair);
    column->setSpacing(space::card);
    m_form->setColumns(2);
    const std::pair<const char*, services::Head> heads[] = {{"leader_id", services::Head::Leader},
                                                            {"deputy_id", services::Head::Deputy}};
    for (const auto& [field, head] : heads)
        m_form->addField(field)->setMaker([this, head = head](const QString& name) { appoint(head, name); });
    column->addWidget(m_form);
    column->addWidget(m_problems);
    buildTeam();
    column->addWidget(m_people);
    buildTemplates();
    column->addWidget(m_work);
    column->addStretch(1);
}

void TeamStep::appoint(services::Head head, const QString& name) {
    const auto work = [school = m_school, head, name](storage::Writer& writer) {
        return services::appointHead(writer, school, head, name);
    };
    services::deliver(workspace().write(u"edit"_s, work), this, [this](const base::Result<services::Changes>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

TeamStep::~TeamStep() { m_tasks->saveState(); }

void TeamStep::buildTeam() {
    m_view->setModel(m_team);
    m_view->setItemDelegate(new TeamDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_noTeam->setWordWrap(true);
    m_people->body()->addWidget(m_view);
    m_people->body()->addWidget(m_noTeam);
    m_people->addHeaderWidget(m_edit);
    m_edit->setIcon(kit::theme::icon(u"team"_s));
    kit::theme::makeSmall(m_edit);
}

QWidget* TeamStep::pairOf(QWidget* what, QPushButton* deed) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    row->addWidget(what, 1);
    row->addWidget(deed);
    return pair;
}

void TeamStep::buildTemplates() {
    auto* row = new kit::FlowLayout; // two lines where one is too short
    row->setSpacing(space::row);
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_templates->setMinimumContentsLength(lettersOfTemplate);
    row->addWidget(pairOf(m_templates, m_apply));
    row->addWidget(pairOf(m_ownTitle, m_save));
    m_work->body()->addLayout(row);
    m_work->body()->addWidget(m_message);
    m_work->body()->addWidget(m_tasks);
    m_tasks->setStateName(u"plan-tasks"_s);
    m_tasks->setFixedHeight(heightOfTasks);
    m_apply->setIcon(kit::theme::icon(u"new"_s));
}

void TeamStep::connectParts() {
    const auto wantTeam = [this] { Q_EMIT pageWanted(u"team"_s); };
    connect(m_edit, &QPushButton::clicked, this, wantTeam);
    connect(m_view, &QTableView::activated, this, wantTeam);
    connect(m_apply, &QPushButton::clicked, this, &TeamStep::applyTemplate);
    connect(m_save, &QPushButton::clicked, this, &TeamStep::saveTemplate);
    connect(m_ownTitle, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(m_isWritable && !text.simplified().isEmpty()); });
    connect(m_form, &FieldForm::failed, this, &StepPage::failed);
    connect(m_tasks, &tables::RecordTable::failed, this, &StepPage::failed);
    m_problems->leadWithin(*this);
}

void TeamStep::setSchool(const base::Id& school) {
    flush();
    m_school = school;
    m_message->dismiss();
    m_form->setRecord(school);
    if (!school.isNull()) m_tasks->open(school);
    loadTemplates();
    const auto kept = services::draft(workspace().reader(), draftName());
    if (!kept) Q_EMIT failed(kept.error());
    m_ownTitle->setText(kept.value_or(QString()));
    m_keptTitle = m_ownTitle->text();
}

//! The name of a template that is not kept yet.
QString TeamStep::draftName() const { return u"template/"_s + base::toText(m_school); }

void TeamStep::showPlan(const services::SchoolPlan& plan) {
    m_isWritable = workspace().isWritable();
    m_problems->showPlan(plan, 3);
    m_team->setTeam(plan.team);
    // Whoever leads by a role in the team need not be chosen once more.
    m_form->edit(u"leader_id")->setHint(plan.leader);
    m_form->edit(u"deputy_id")->setHint(plan.deputy);
    m_people->setAmount(plan.team.isEmpty() ? QString() : tr("%Ln person(s)", nullptr, int(plan.team.size())));
    m_work->setAmount(plan.tasks.isEmpty() ? QString() : tr("%Ln task(s)", nullptr, int(plan.tasks.size())));
    m_view->setVisible(!plan.team.isEmpty());
    m_noTeam->setVisible(plan.team.isEmpty());
    m_apply->setEnabled(m_isWritable && m_templates->count() > 0);
    m_save->setEnabled(m_isWritable && !m_ownTitle->text().simplified().isEmpty());
    fitTable();
}

//! As high as its rows: the page scrolls, not the table in it.
void TeamStep::fitTable() {
    const int rows = std::min(m_team->rowCount(), mostRows);
    const int row = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * row + space::hair);
}

void TeamStep::loadTemplates() {
    const auto found = services::listTaskTemplates(workspace().reader(), models::windowLanguage());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const int chosen = std::max(0, m_templates->currentIndex());
    m_known = *found;
    m_templates->clear();
    for (const services::TemplateInfo& one : std::as_const(m_known))
        m_templates->addItem(u"%1 (%2)"_s.arg(one.title).arg(one.tasks));
    m_templates->setCurrentIndex(std::min(chosen, m_templates->count() - 1));
}

void TeamStep::applyTemplate() {
    const services::TemplateInfo wanted = m_known.value(m_templates->currentIndex());
    const auto made = std::make_shared<services::TemplateDone>();
    const auto work = [school = m_school, wanted, language = models::windowLanguage(),
                       made](storage::Writer& writer) -> base::Result<> {
        RS_ASSIGN(*made, services::applyTaskTemplate(writer, school, wanted, language));
        return {};
    };
    services::deliver(workspace().write(u"add"_s, work), this,
                      [this, made](const base::Result<services::Changes>& done) { land(done, wordsOf(*made)); });
}

QString TeamStep::wordsOf(const services::TemplateDone& made) {
    QStringList parts;
    if (made.added > 0) parts << tr("%Ln task(s) added", nullptr, made.added);
    if (made.handedOut > 0) parts << tr("%Ln task(s) handed out by role", nullptr, made.handedOut);
    return parts.isEmpty() ? tr("The school has all tasks of this template already.") : parts.join(u", "_s);
}

void TeamStep::saveTemplate() {
    const QString title = m_ownTitle->text().simplified();
    const auto work = [school = m_school, title](storage::Writer& writer) -> base::Result<> {
        RS_TRY(services::saveTaskTemplate(writer, school, title));
        return {};
    };
    services::deliver(workspace().write(u"add"_s, work), this,
                      [this, title](const base::Result<services::Changes>& done) {
                          land(done, tr("Kept as the template \u201c%1\u201d").arg(title));
                          if (!done) return;
                          m_ownTitle->clear();
                          loadTemplates();
                      });
}

void TeamStep::land(const base::Result<services::Changes>& done, const QString& sentence) {
    if (done)
        m_message->showMessage(kit::Severity::Ok, sentence);
    else
        Q_EMIT failed(done.error());
}

void TeamStep::focusField(const QString& code) {
    if (code == u"leader" || code == u"deputy")
        m_form->focusField(code + u"_id"_s);
    else if (code == u"task" || code == u"task_owners" || code == u"tasks")
        m_tasks->grid().setFocus(Qt::OtherFocusReason);
    else if (code == u"team")
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(code);
}

void TeamStep::retranslate() {
    m_form->retranslate();
    m_people->setTitle(tr("Team and load"));
    m_view->setAccessibleName(tr("Team and load"));
    m_noTeam->setText(tr("Nobody is in the team yet. Add people on the page Team; tasks are theirs then."));
    m_edit->setText(tr("Change the team"));
    m_work->setTitle(tr("All tasks"));
    m_apply->setText(tr("Add tasks"));
    m_templates->setAccessibleName(tr("Template of tasks"));
    m_ownTitle->setPlaceholderText(tr("Name of an own template"));
    m_ownTitle->setMinimumWidth(m_ownTitle->fontMetrics().horizontalAdvance(m_ownTitle->placeholderText()) +
                                2 * space::card);
    m_ownTitle->setAccessibleName(tr("Name of an own template"));
    m_save->setText(tr("Keep as template"));
    loadTemplates();
}

void TeamStep::flush() {
    m_form->flush();
    m_tasks->grid().finishEditing();
    if (m_school.isNull() || m_ownTitle->text() == m_keptTitle || !workspace().isWritable()) return;
    m_keptTitle = m_ownTitle->text();
    services::keepDraft(workspace(), draftName(), m_keptTitle);
}

} // namespace rs::plan
