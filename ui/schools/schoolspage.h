// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/recordpage.h"

namespace rs::schools {

//! All schools as a table. A new one begins with the form, not with an empty row.
class SchoolsPage : public tables::RecordPage {
    Q_OBJECT
public:
    //! Actions of the window.
    struct Deeds {
        QAction* newSchool;
        QAction* copySchool;
    };
    SchoolsPage(services::Workspace& workspace, const Deeds& deeds, QWidget* parent = nullptr);

    //! The school of the current row; null if there is none.
    [[nodiscard]] base::Id current() const;
    [[nodiscard]] QAction* openAction() const { return m_open; }
    //! A store with a server is not empty because nobody has begun: the schools of the team are on their way.
    void setConnected(bool connected);
    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void activated() override;

Q_SIGNALS:
    void schoolChosen(const rs::base::Id& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Deeds m_deeds;
    QAction* m_open;
    bool m_opened = false, m_isConnected = false;
};

} // namespace rs::schools
