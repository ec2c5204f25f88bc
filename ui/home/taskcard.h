// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"
#include "kit/pill.h"
#include "services/homeboard.h"

#include <array>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace rs::kit {
class Label;
}

namespace rs::home {

class TaskView;

//! Tasks by how soon: late, mine today, this week. Long parts show their beginning and a button for the rest.
class TaskCard : public kit::Panel {
    Q_OBJECT
public:
    enum Part { Late, Today, Week, partCount };
    explicit TaskCard(QWidget* parent = nullptr);

    void show(const services::HomeBoard& board);
    //! Who of the teams sits here; seen while it cannot be told by the name of the account, or was chosen here.
    [[nodiscard]] QComboBox* meBox() const { return m_me; }
    [[nodiscard]] TaskView* view(Part part) const { return m_sections[size_t(part)].view; }
    void retranslate();

Q_SIGNALS:
    void ticked(const rs::base::Id& task, bool done);
    void chosen(const rs::services::TaskLine& task);
    //! Without a name: nobody.
    void meChosen(const rs::services::TeamPerson& person);

private:
    struct Section {
        QWidget* head = nullptr;
        kit::Label* title = nullptr;
        kit::Pill* amount = nullptr;
        TaskView* view = nullptr;
        QPushButton* more = nullptr;
    };
    void addSection(Part part, QVBoxLayout* column);
    void addChooser(QVBoxLayout* column);
    void showMe(const services::HomeBoard& board);
    void refresh(Part part);

    std::array<Section, partCount> m_sections;
    kit::Label* m_nothing = nullptr;
    QWidget* m_meRow = nullptr;
    kit::Label* m_meWord = nullptr;
    QComboBox* m_me = nullptr;
    QList<services::TeamPerson> m_people;
};

} // namespace rs::home
