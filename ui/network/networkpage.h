// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "tables/recordpage.h"

class QStackedWidget;
class QTabBar;

namespace rs::network {

//! Everybody and everything over all schools, one table a tab. A tab reads nothing before it is in front.
class NetworkPage : public kit::Page {
    Q_OBJECT
public:
    //! The tabs in their order.
    enum class Tab { Participants, People, Organisations, Venues };
    static constexpr int tabCount = int(Tab::Venues) + 1;
    explicit NetworkPage(services::Workspace& workspace, QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    //! The table of a tab; it is made when it is asked for.
    [[nodiscard]] tables::RecordPage& page(Tab tab);

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void activated() override;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    //! A table has been made: whoever wires the program joins it to the rest.
    void tableMade(rs::tables::RecordPage* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] tables::RecordPage* current() const;
    void follow(tables::RecordPage* page);
    void retranslate();

    services::Workspace& m_workspace;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<tables::RecordPage*> m_pages; //!< by tab; null: not made yet
};

} // namespace rs::network
