// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/cardofferbar.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/rowedits.h"

#include <QEvent>

namespace rs::person {

using namespace Qt::StringLiterals;
using services::CardOffer;

CardOfferBar::CardOfferBar(services::Workspace& workspace, QWidget* parent)
    : InlineMessage(parent),
      m_workspace(workspace) {
    connect(&workspace, &services::Workspace::changed, this, &CardOfferBar::look);
}

void CardOfferBar::look(const services::Changes& changes) {
    // Whatever happens now is newer than the offer.
    m_offer = {};
    dismiss();
    m_asked = changes.changeSet;
    const bool concerns = changes.touched.contains(&domain::entity(u"person")) ||
                          changes.touched.contains(&domain::entity(u"participant"));
    const bool isSeen = parentWidget() && parentWidget()->isVisible();
    if (!concerns || !isSeen || !m_workspace.isWritable()) return;
    const auto offered = m_workspace.read<CardOffer>([changeSet = changes.changeSet](storage::Store& store) {
        return services::offerAfter(store, changeSet, base::nowMilliseconds());
    });
    services::deliver(offered, this, [this, changeSet = changes.changeSet](const base::Result<CardOffer>& offer) {
        if (!offer || changeSet != m_asked || offer->edits.isEmpty()) return;
        m_offer = *offer;
        showOffer();
    });
}

QString CardOfferBar::sentence() const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    QStringList names;
    for (const domain::Field* field : m_offer.fields) names << words.field(*field);
    const int amount = int(m_offer.edits.size());
    if (m_offer.direction == CardOffer::Direction::ToRegistrations)
        return tr("%n registrations for coming schools say otherwise: %1. Past ones keep what was given then.", nullptr,
                  amount)
            .arg(names.join(u", "_s));
    return tr("%n cards say otherwise: %1.", nullptr, amount).arg(names.join(u", "_s));
}

void CardOfferBar::showOffer() {
    const bool toRegistrations = m_offer.direction == CardOffer::Direction::ToRegistrations;
    const int amount = int(m_offer.edits.size());
    const QString action =
        toRegistrations ? tr("Update %n registrations", nullptr, amount) : tr("Update %n cards", nullptr, amount);
    showMessage(kit::Severity::Info, sentence(), {{action, [this] { follow(); }}});
}

void CardOfferBar::follow() {
    const QList<services::Edit> edits = m_offer.edits;
    dismiss();
    services::deliver(services::applyByRules(m_workspace, u"edit"_s, edits), this,
                      [this](const base::Result<services::Changes>& done) {
                          if (done)
                              Q_EMIT followed(done->records);
                          else
                              Q_EMIT failed(done.error());
                      });
}

void CardOfferBar::changeEvent(QEvent* event) {
    InlineMessage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_offer.edits.isEmpty() && !isHidden()) showOffer();
}

} // namespace rs::person
