// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingline.h"
#include "kit/card.h"
#include "services/audience.h"
#include "services/workspace.h"

class QAction;
class QPushButton;

namespace rs::kit {
class InlineMessage;
}
namespace rs::tables {
class RecordTable;
}

namespace rs::plan {

class StateFilter;

//! The list of those invited and registered with the state of each; the waiting list in its order.
class Step6People : public kit::Card {
    Q_OBJECT
public:
    explicit Step6People(services::Workspace& workspace, QWidget* parent = nullptr);

    void open(const base::Id& school);
    //! `moves`: what the waiting list would do now by its rule.
    void showAudience(const services::Audience& audience, const domain::LineMoves& moves);
    //! Empty: all. The waiting list stands in the order of registration.
    void filterBy(const QString& status);
    void retranslate();
    void saveState() const;

    [[nodiscard]] tables::RecordTable& table() const { return *m_table; }
    [[nodiscard]] StateFilter& states() const { return *m_states; }
    [[nodiscard]] kit::InlineMessage& line() const { return *m_line; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }
    [[nodiscard]] QPushButton& pageButton() const { return *m_page; }

Q_SIGNALS:
    //! As StepPage::pageWanted().
    void pageWanted(const QString& page);
    void failed(const rs::base::Error& error);

private:
    void connectParts();
    void chooseColumns();
    void moveUp();
    void showLine();
    void refreshStates();

    services::Workspace& m_workspace;
    base::Id m_school;
    services::Audience m_audience;
    domain::LineMoves m_moves;
    QPushButton* m_page;
    QPushButton* m_import;
    QAction* m_importAction; //!< the same in the empty table
    kit::InlineMessage* m_line;
    StateFilter* m_states;
    tables::RecordTable* m_table;
};

} // namespace rs::plan
