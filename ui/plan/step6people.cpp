// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step6people.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "plan/statefilter.h"
#include "services/deliver.h"
#include "services/waitinglists.h"
#include "tables/recordtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>

namespace rs::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleHeight = 300;
//! What tells people of an invitation list apart; all else is in the table of participants.
constexpr const char* peopleColumns[] = {"mark",   "family_name",        "given_name", "organisation",
                                         "status", "consent_processing", "source",     "registered_at"};

} // namespace

Step6People::Step6People(services::Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_page(new QPushButton(this)),
      m_import(new QPushButton(kit::theme::icon(u"import"_s), QString(), this)),
      m_importAction(new QAction(kit::theme::icon(u"import"_s), QString(), this)),
      m_line(new kit::InlineMessage(this)),
      m_states(new StateFilter(this)),
      m_table(
          new tables::RecordTable(workspace, domain::entity(u"participant"), tables::RecordTable::Tools::None, this)) {
    kit::theme::makeSmall(m_import);
    kit::theme::makeLink(m_page);
    addHeaderWidget(m_page);
    addHeaderWidget(m_import);
    m_table->setStateName(u"plan_participant"_s);
    m_table->setFixedHeight(kit::theme::scaled(peopleHeight, peopleHeight));
    body()->addWidget(m_line);
    body()->addWidget(m_states);
    body()->addWidget(m_table);
    m_table->setEmptyActions({m_importAction});
    connectParts();
    retranslate();
}

void Step6People::connectParts() {
    connect(m_importAction, &QAction::triggered, m_import, &QPushButton::click);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"participants"_s); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"import"_s); });
    connect(m_states, &StateFilter::chosen, this, &Step6People::filterBy);
    // The table takes filters off by itself, too.
    connect(&m_table->model(), &models::RecordTableModel::asked, this, [this] {
        const models::RecordTableModel& model = m_table->model();
        m_states->setCurrent(model.filter(model.columns().indexOf(u"status")));
    });
    connect(m_table, &tables::RecordTable::failed, this, &Step6People::failed);
}

void Step6People::open(const base::Id& school) {
    m_school = school;
    m_table->open(school);
    chooseColumns();
}

//! Unless the user chose other ones.
void Step6People::chooseColumns() {
    QSettings settings;
    if (settings.contains(m_table->settingsGroup() + u"/columns/order"_s)) return;
    const models::ColumnSet& columns = m_table->model().columns();
    QHeaderView* header = m_table->grid().horizontalHeader();
    for (int i = 0; i < columns.size(); ++i) m_table->grid().setColumnHidden(i, true);
    int place = 0;
    for (const char* key : peopleColumns) {
        const int column = columns.indexOf(QString::fromLatin1(key));
        if (column < 0) continue;
        m_table->grid().setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), place++);
    }
}

void Step6People::filterBy(const QString& status) {
    models::RecordTableModel& model = m_table->model();
    const QList<domain::SortKey> before = model.query().sort;
    const QList<domain::SortKey> line{{u"registered_at"_s, Qt::AscendingOrder}};
    if (status == "waiting"_L1)
        model.setSort(line);
    else if (before == line)
        model.setSort({});
    model.setFilter(model.columns().indexOf(u"status"), status);
    m_states->setCurrent(status);
}

void Step6People::showAudience(const services::Audience& audience, const domain::LineMoves& moves) {
    m_audience = audience;
    m_moves = moves;
    refreshStates();
    showLine();
}

void Step6People::refreshStates() {
    const domain::Field& field = *domain::entity(u"participant").field(u"status");
    const services::Words& words = services::Words::of(models::windowLanguage());
    QList<StateFilter::State> states{{QString(), tr("All"), m_audience.listed()}};
    for (const domain::Choice& choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code);
        const qint64 people = m_audience.of(code);
        // Those a list always has; the rest only when somebody is in it.
        const bool always = code == "invited"_L1 || code == "registered"_L1 || code == "waiting"_L1;
        if (always || people > 0) states << StateFilter::State{code, words.choice(field, code), people};
    }
    m_states->setStates(states);
}

void Step6People::showLine() {
    const auto moving = m_moves.movedUp.size(), lapsed = m_moves.lapsed.size();
    if (m_audience.waiting() == 0) return m_line->dismiss();
    const QString waiting = tr("%Ln person(s) on the waiting list", nullptr, int(m_audience.waiting()));
    const kit::InlineMessage::Action show{tr("Show"), [this] { filterBy(u"waiting"_s); }};
    if (moving == 0) return m_line->showMessage(kit::Severity::Info, tr("%1, no free places").arg(waiting), {show});
    QList<kit::InlineMessage::Action> actions;
    if (m_workspace.isWritable())
        actions << kit::InlineMessage::Action{tr("Move up %Ln person(s)", nullptr, int(moving)), [this] { moveUp(); }};
    actions << show;
    const auto free = m_audience.freePlaces();
    QString places = free ? tr("%Ln free place(s)", nullptr, int(*free)) : tr("the number of places is not limited");
    if (lapsed > 0) places += u", "_s + tr("%Ln offer(s) not answered in time", nullptr, int(lapsed));
    //: %1 "3 people on the waiting list", %2 "2 free places"
    m_line->showMessage(kit::Severity::Info, tr("%1, %2").arg(waiting, places), actions);
}

void Step6People::moveUp() {
    const auto work = [school = m_school, now = base::nowMilliseconds()](storage::Writer& writer) -> base::Result<> {
        RS_TRY(services::followWaitingLine(writer, school, now));
        return {};
    };
    const auto moving = m_moves.movedUp.size();
    services::deliver(m_workspace.write(u"edit"_s, work), this,
                      [this, moving](const base::Result<services::Changes>& done) {
                          if (!done) {
                              Q_EMIT failed(done.error());
                              return;
                          }
                          if (done->records > 0)
                              m_table->undoBar()->showChange(
                                  tr("%Ln person(s) moved up from the waiting list", nullptr, int(moving)));
                      });
}

void Step6People::saveState() const {
    if (!m_school.isNull()) m_table->saveState();
}

void Step6People::retranslate() {
    setTitle(tr("People"));
    m_page->setText(tr("Open the table"));
    m_page->setAccessibleName(tr("Open the table of participants"));
    m_importAction->setText(tr("Import a list"));
    m_import->setText(tr("Import a list..."));
    m_states->setAccessibleName(tr("People by state"));
    refreshStates();
    showLine();
}

} // namespace rs::plan
