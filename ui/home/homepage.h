// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "kit/page.h"

class QAction;
class QListView;
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

class SchoolList;

//! Schools by date and what waits for review.
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
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] SchoolList* schools() const { return m_schools; }
    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    void schoolChosen(const rs::base::Id& id);
    void allSchoolsWanted();
    void reviewWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSchools();
    [[nodiscard]] QWidget* makeReview();
    void retranslate();
    void refreshAmount();

    Deeds m_deeds;
    SchoolList* m_schools;
    kit::PageHeader* m_header;
    kit::Card* m_card;
    QListView* m_view;
    QPushButton* m_all;
    kit::Card* m_review;
    kit::Label* m_similarWords;
    QPushButton* m_similar;
    qint64 m_pairs = -1;
};

} // namespace rs::home
