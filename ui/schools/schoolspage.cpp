// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/schoolspage.h"

#include "domain/registry.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "schools/schoolsteps.h"
#include "schools/stepsdelegate.h"

#include <QAction>
#include <QEvent>

namespace rs::schools {

using namespace Qt::StringLiterals;
using kit::Deed;

SchoolsPage::SchoolsPage(services::Workspace& workspace, const Deeds& deeds, QWidget* parent)
    : RecordPage(workspace, domain::entity(u"event"), parent),
      m_deeds(deeds),
      m_open(new QAction(kit::theme::icon(u"door"_s), QString(), this)) {
    m_open->setEnabled(false);
    header().addButton(m_open);
    header().addButton(m_deeds.copySchool);
    header().setPrimary(m_deeds.newSchool);
    table().setExtraActions({m_open});
    table().model().setAdding(models::RecordTableModel::Adding::No);
    table().model().text().setZone(QTimeZone::systemTimeZone());
    auto* steps = new SchoolSteps(workspace, this);
    kit::GridView& grid = table().grid();
    grid.setItemDelegateForColumn(table().model().columns().indexOf(u"steps"), new StepsDelegate(*steps, &grid));
    connect(steps, &SchoolSteps::changed, grid.viewport(), qOverload<>(&QWidget::update));
    connect(m_open, &QAction::triggered, this, [this] {
        if (!current().isNull()) Q_EMIT schoolChosen(current());
    });
    connect(&table(), &tables::RecordTable::currentRecordChanged, m_open,
            [this](const base::Id& id) { m_open->setEnabled(!id.isNull()); });
    retranslate();
}

base::Id SchoolsPage::current() const {
    return table().grid().currentIndex().data(models::RecordTableModel::RecordIdRole).value<base::Id>();
}

bool SchoolsPage::can(Deed deed) const {
    return deed == Deed::New ? m_deeds.newSchool->isEnabled() && m_deeds.newSchool->isVisible() : RecordPage::can(deed);
}

void SchoolsPage::perform(Deed deed) {
    if (deed == Deed::New)
        m_deeds.newSchool->trigger();
    else
        RecordPage::perform(deed);
}

void SchoolsPage::activated() {
    if (m_opened) return;
    m_opened = true;
    open({});
}

void SchoolsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    RecordPage::changeEvent(event);
}

void SchoolsPage::setConnected(bool connected) {
    m_isConnected = connected;
    retranslate();
}

void SchoolsPage::retranslate() {
    m_open->setText(tr("Open the school"));
    table().setEmptyActions({m_deeds.newSchool},
                            m_isConnected ? tr("The schools of your team appear here as soon as they have come from "
                                               "the server. A school of your own can be begun meanwhile.")
                                          : QString());
}

} // namespace rs::schools
