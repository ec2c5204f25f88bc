// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kit/page.h"
#include "services/plantasks.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QComboBox;
class QPushButton;

namespace rs::kit {
class Card;
class Label;
class PageHeader;
} // namespace rs::kit

namespace rs::services {
class Workspace;
}

namespace rs::home {

class BoardSource;
class LinkRow;
class RecentCard;
class RegistrationCard;
class SchoolList;
class SchoolView;
class TaskCard;

//! What is late, what is next: schools with their seven steps, tasks, registration, what waits for review.
class HomePage : public kit::Page {
    Q_OBJECT
public:
    //! Actions of the window that begin a school and copy one.
    struct Deeds {
        QAction* newSchool;
        QAction* copySchool;
    };
    HomePage(services::Workspace& workspace, const Deeds& deeds, QWidget* parent = nullptr);

    //! How many pairs of similar people were found; -1 while nobody looked.
    void setSimilar(qint64 pairs);
    //! How many conflicts and changes that were not accepted wait for a decision.
    void setToDecide(qint64 changes);
    [[nodiscard]] SchoolView* view() const { return m_view; }
    [[nodiscard]] SchoolList* schools() const { return m_schools; }
    [[nodiscard]] TaskCard* tasks() const { return m_tasks; }
    [[nodiscard]] BoardSource* source() const { return m_source; }
    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;
    void activated() override;

Q_SIGNALS:
    //! The plan of the school, at this step (1 to 7).
    void stepWanted(const rs::base::Id& school, int step);
    void taskWanted(const rs::services::TaskLine& task);
    void allSchoolsWanted();
    void reviewWanted();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeSchools();
    [[nodiscard]] QWidget* makeReview();
    [[nodiscard]] QWidget* makeSide();
    void fillLegend(QBoxLayout* row);
    void showBoard();
    void showToday();
    void tick(const base::Id& task, bool done);
    void chooseMe(services::TeamPerson person);
    void retranslate();

    services::Workspace& m_workspace;
    Deeds m_deeds;
    BoardSource* m_source;
    SchoolList* m_schools;
    kit::PageHeader* m_header;
    kit::Card* m_card = nullptr;
    QComboBox* m_order = nullptr;
    SchoolView* m_view = nullptr;
    QList<kit::Label*> m_legend;
    QPushButton* m_all = nullptr;
    QBoxLayout* m_below = nullptr;
    RegistrationCard* m_registration = nullptr;
    RecentCard* m_recent = nullptr;
    QWidget* m_side = nullptr;
    TaskCard* m_tasks = nullptr;
    kit::Card* m_review = nullptr;
    LinkRow *m_similar = nullptr, *m_changes = nullptr;
    kit::Label* m_reviewWords = nullptr;
    QTimer m_minute;
    qint64 m_pairs = -1, m_toDecide = 0;
};

} // namespace rs::home
