// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"
#include "services/cardoffer.h"

namespace rs::person {

//! After an edit of a card offers to update the registrations of coming events, after an edit of a registration to
//! update the card. Stands in a page and listens by itself; shows nothing while its page is hidden.
class CardOfferBar : public kit::InlineMessage {
    Q_OBJECT
public:
    explicit CardOfferBar(services::Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const services::CardOffer& offer() const { return m_offer; }

Q_SIGNALS:
    //! The offer was taken: one step of undo.
    void followed(qint64 records);
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void look(const services::Changes& changes);
    void showOffer();
    void follow();
    [[nodiscard]] QString sentence() const;

    services::Workspace& m_workspace;
    services::CardOffer m_offer;
    qint64 m_asked = 0; //!< the change set asked about last: an older answer comes too late
};

} // namespace rs::person
