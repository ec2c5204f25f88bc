// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the step and how they are joined; what they do is in step4deeds.cpp.
#include "plan/step4page.h"

#include "domain/registry.h"
#include "kit/flowlayout.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "plan/speakerdirectory.h"
#include "plan/speakersuggestions.h"
#include "plan/statefilter.h"
#include "services/rowedits.h"
#include "tables/recordtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>

namespace rs::plan {

using namespace Qt::StringLiterals;
using services::SpeakerStep;
namespace space = kit::theme::space;

namespace {

constexpr int tableHeight = 330;
constexpr const char* stepIcons[] = {"mail", "check", "close"};

//! As high as the part that is seen, so that the page does not scroll over nothing.
class FittingStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

} // namespace

Step4Page::Step4Page(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_parts(new QButtonGroup(this)),
      m_stack(new FittingStack(this)),
      m_silence(new kit::InlineMessage(this)),
      m_states(new StateFilter(this)),
      m_table(new tables::RecordTable(workspace, domain::entity(u"speaker"), tables::RecordTable::Tools::None, this)),
      m_suggestions(new SpeakerSuggestions(this)),
      m_directory(new SpeakerDirectory(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    buildTop();
    buildSchool();
    m_stack->addWidget(m_directory);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
    showPart(Part::School);
}

void Step4Page::connectParts() {
    connect(&workspace(), &services::Workspace::changed, this, &Step4Page::onChanged);
    connect(m_suggestions, &SpeakerSuggestions::addWanted, this,
            [this](const services::SpeakerSuggestion& one) { addIdea(one.card, one.practice); });
    connect(m_suggestions, &SpeakerSuggestions::directoryWanted, this, [this] { showPart(Part::Directory); });
    connect(m_directory, &SpeakerDirectory::addWanted, this,
            [this](const services::SpeakerCard& card) { addIdea(card, {}); });
    connect(m_directory, &SpeakerDirectory::failed, this, &StepPage::failed);
    connect(m_table, &tables::RecordTable::failed, this, &StepPage::failed);
}

//! Two parts of the page, side by side as tabs.
void Step4Page::buildTop() {
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const Part part : {Part::School, Part::Directory}) {
        auto* tab = new QPushButton(this);
        tab->setCheckable(true);
        m_parts->addButton(tab, int(part));
        row->addWidget(tab);
    }
    row->addStretch();
    m_page = new QPushButton(this);
    kit::theme::makeLink(m_page);
    row->addWidget(m_page);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) showPart(Part(id));
    });
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"speakers"_s); });
}

void Step4Page::buildSchool() {
    auto* part = new QWidget(m_stack);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::field);
    column->addWidget(m_silence);
    column->addWidget(m_states);
    auto* deeds = new QWidget(part);
    buildSteps(deeds);
    column->addWidget(deeds);
    m_table->setStateName(u"plan_speaker"_s);
    m_table->setFixedHeight(kit::theme::scaled(tableHeight, tableHeight));
    column->addWidget(m_table);
    column->addSpacing(space::hair);
    column->addWidget(m_suggestions);
    column->addStretch(1);
    m_stack->addWidget(part);
    connect(m_states, &StateFilter::chosen, this, [this](const QString& code) {
        models::RecordTableModel& model = m_table->model();
        model.setFilter(model.columns().indexOf(u"state"), code);
    });
    // The table takes filters off by itself, too.
    connect(&m_table->model(), &models::RecordTableModel::asked, this, [this] {
        const models::RecordTableModel& model = m_table->model();
        m_states->setCurrent(model.filter(model.columns().indexOf(u"state")));
    });
    connect(m_table, &tables::RecordTable::deedsChanged, this, &Step4Page::refreshActions);
}

void Step4Page::buildSteps(QWidget* parent) {
    auto* row = new kit::FlowLayout(parent);
    m_add = new QPushButton(kit::theme::icon(u"new"_s), QString(), parent);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, m_table, [this] {
        m_states->button({})->setChecked(true);
        m_table->beginRow();
    });
    for (const SpeakerStep step : {SpeakerStep::Invited, SpeakerStep::Accepted, SpeakerStep::Declined}) {
        auto* button = new QPushButton(kit::theme::icon(QLatin1String(stepIcons[int(step)])), QString(), parent);
        row->addWidget(button);
        m_steps << button;
        connect(button, &QPushButton::clicked, this, [this, step] { take(step); });
    }
    for (QPushButton* button : parent->findChildren<QPushButton*>()) kit::theme::makeSmall(button);
}

void Step4Page::showPart(Part part) {
    m_parts->button(int(part))->setChecked(true);
    m_stack->setCurrentIndex(part == Part::Directory ? 1 : 0);
    m_stack->updateGeometry();
    if (part == Part::Directory && m_directoryStale && !m_school.isNull()) {
        m_directoryStale = false;
        m_directory->load(m_school);
    }
}

void Step4Page::refreshStates() {
    const domain::Field& field = *domain::entity(u"speaker").field(u"state");
    const services::Words& words = services::Words::of(models::windowLanguage());
    qint64 all = 0;
    QList<StateFilter::State> states;
    for (const domain::Choice& choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code);
        states << StateFilter::State{code, words.choice(field, code), m_facts.states.value(code)};
    }
    for (const qint64 amount : std::as_const(m_facts.states)) all += amount;
    states.prepend({QString(), tr("All"), all});
    m_states->setStates(states);
}

void Step4Page::retranslate() {
    m_parts->button(int(Part::School))->setText(tr("Speakers of this school"));
    m_parts->button(int(Part::Directory))->setText(tr("Directory of speakers"));
    m_page->setText(tr("Open the table"));
    m_add->setText(tr("Speaker"));
    m_add->setAccessibleName(tr("Add a speaker"));
    button(SpeakerStep::Invited)->setText(tr("Invited today"));
    button(SpeakerStep::Accepted)->setText(tr("Accepted today"));
    button(SpeakerStep::Declined)->setText(tr("Declined today"));
    m_states->setAccessibleName(tr("Speakers by state"));
    m_suggestions->retranslate();
    m_directory->retranslate();
    refreshStates();
    refreshActions();
    showSilence();
}

void Step4Page::hideEvent(QHideEvent* event) {
    if (!m_school.isNull()) m_table->saveState();
    StepPage::hideEvent(event);
}

} // namespace rs::plan
