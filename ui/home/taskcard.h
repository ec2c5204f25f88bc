// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"
#include "kit/pill.h"
#include "services/plantasks.h"

#include <array>

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

    void show(const services::TaskBoard& board);
    [[nodiscard]] TaskView* view(Part part) const { return m_sections[size_t(part)].view; }
    void retranslate();

Q_SIGNALS:
    void ticked(const rs::base::Id& task, bool done);
    void chosen(const rs::services::TaskLine& task);

private:
    struct Section {
        QWidget* head = nullptr;
        kit::Label* title = nullptr;
        kit::Pill* amount = nullptr;
        TaskView* view = nullptr;
        QPushButton* more = nullptr;
    };
    void addSection(Part part, QVBoxLayout* column);
    void refresh(Part part);

    std::array<Section, partCount> m_sections;
    kit::Label* m_nothing = nullptr;
};

} // namespace rs::home
