// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/venuespage.h"

#include "domain/registry.h"
#include "kit/label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

namespace rs::tables {

VenuesPage::VenuesPage(services::Workspace& workspace, QWidget* parent)
    : RecordPage(workspace, domain::entity(u"venue"), parent),
      m_title(new kit::Label(kit::theme::Type::CardTitle, kit::theme::Token::Text, this)),
      m_rooms(new RecordTable(workspace, domain::entity(u"room"), RecordTable::Tools::None, this)) {
    body()->addWidget(m_title);
    body()->addWidget(m_rooms);
    body()->setStretch(1, 3);
    body()->setStretch(body()->indexOf(m_rooms), 2);
    connect(&table(), &RecordTable::currentRecordChanged, this, &VenuesPage::showRooms);
    connect(&table().model(), &QAbstractItemModel::dataChanged, this,
            &VenuesPage::retranslate); // another name, perhaps
    connect(m_rooms, &RecordTable::deedsChanged, this, &VenuesPage::deedsChanged);
    showRooms({});
    VenuesPage::retranslate();
}

VenuesPage::~VenuesPage() { m_rooms->saveState(); }

void VenuesPage::showRooms(const base::Id& venue) {
    m_title->setVisible(!venue.isNull());
    m_rooms->setVisible(!venue.isNull());
    if (venue == m_venue) return;
    m_venue = venue;
    retranslate();
    if (!venue.isNull()) m_rooms->open(venue);
}

bool VenuesPage::isInRooms() const { return m_rooms->isAncestorOf(QApplication::focusWidget()); }

bool VenuesPage::can(kit::Deed deed) const {
    return isInRooms() && deed != kit::Deed::Find ? m_rooms->can(deed) : RecordPage::can(deed);
}

void VenuesPage::perform(kit::Deed deed) {
    if (isInRooms() && deed != kit::Deed::Find)
        m_rooms->perform(deed);
    else
        RecordPage::perform(deed);
}

void VenuesPage::commit() {
    RecordPage::commit();
    m_rooms->commit();
}

void VenuesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    RecordPage::changeEvent(event);
}

void VenuesPage::retranslate() {
    const int row = m_venue.isNull() ? -1 : table().grid().currentIndex().row();
    const QString name = row >= 0 ? table().model().recordAt(row).title() : QString();
    //: Title of the small table: rooms of a venue
    m_title->setText(tr("Rooms: %1").arg(name));
}

} // namespace rs::tables
