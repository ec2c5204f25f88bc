// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/recordpage.h"

namespace rs::kit {
class Label;
}

namespace rs::tables {

//! Venues, and under them the rooms of the venue whose row is current.
class VenuesPage : public RecordPage {
    Q_OBJECT
public:
    explicit VenuesPage(services::Workspace& workspace, QWidget* parent = nullptr);
    ~VenuesPage() override;

    [[nodiscard]] RecordTable& rooms() const { return *m_rooms; }

    //! Deeds go to the table that has the focus.
    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void commit() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRooms(const base::Id& venue);
    [[nodiscard]] bool isInRooms() const;
    void retranslate();

    kit::Label* m_title;
    RecordTable* m_rooms;
    base::Id m_venue;
};

} // namespace rs::tables
