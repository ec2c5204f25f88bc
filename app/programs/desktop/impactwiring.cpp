// SPDX-License-Identifier: GPL-3.0-or-later
// The Impact page of a store: how it is joined to the rest of the window.
#include "dashboard/impactpage.h"
#include "programs/desktop/storepages.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "tables/recordtable.h"

#include <QAction>

namespace rs::desktop {

using kit::Deed;

//! Lives longer than the page, which is made when it is first shown.
services::ImpactBoard* StorePages::makeImpactBoard() { return new services::ImpactBoard(m_workspace, this); }

void StorePages::prepareImpact() { m_impactBoard->prepare(); }

kit::Page* StorePages::makeImpact() {
    using dashboard::ImpactPage;
    auto* page = new ImpactPage(m_workspace, m_impactBoard);
    connect(page, &ImpactPage::tableMade, this, [this](tables::RecordTable* table) {
        table->setActionSource([this](Deed deed) { return m_window.actions().action(deed); });
        connect(table, &tables::RecordTable::cardWanted, this, [this, table](const base::Id& id) {
            const domain::Entity& entity = table->model().entity();
            if (entity.key() == QLatin1String("person")) return showPerson(id);
            if (entity.key() == QLatin1String("event")) return Q_EMIT schoolChosen(id);
            if (entity.field(u"person_id")) showRole(entity, id);
        });
    });
    connect(page, &ImpactPage::exportWanted, m_window.actions().action(Deed::Export), &QAction::trigger);
    connect(page, &ImpactPage::failed, this, &StorePages::failed);
    Q_EMIT impactMade(page);
    return page;
}

dashboard::ImpactPage* StorePages::impact() {
    return static_cast<dashboard::ImpactPage*>(m_holders.value(shell::PageId::Impact)->ensurePage());
}

tables::RecordTable* StorePages::impactRows() const {
    auto* page = qobject_cast<dashboard::ImpactPage*>(m_holders.value(shell::PageId::Impact)->page());
    return page ? page->table() : nullptr;
}

} // namespace rs::desktop
