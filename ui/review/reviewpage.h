// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "services/workspace.h"

class QStackedWidget;
class QTabBar;

namespace rs::kit {
class InlineMessage;
class PageHeader;
class UndoBar;
} // namespace rs::kit

namespace rs::review {

class ResolvedTab;
class SimilarTab;

//! What waits for somebody's decision: similar people, somebody twice in the list of the open school, and what was
//! decided so far. Blocks nothing.
class ReviewPage : public kit::Page {
    Q_OBJECT
public:
    enum Tab { SimilarPeople, SimilarParticipants, Resolved };
    explicit ReviewPage(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Looks for similar people and participants in workers if they have changed since the last time; the page need
    //! not be seen. From then on the participants of another school are looked at as soon as it is open.
    void refresh();
    //! The open school; null: none.
    void setSchool(const base::Id& school);
    //! Brings two cards side by side.
    void showPair(const base::Id& first, const base::Id& second);
    void showTab(Tab tab);
    //! The pairs that wait: of people, or of participants if only these do.
    void showWaiting();
    //! Pairs to look at: of people, and of participants of the open school.
    [[nodiscard]] int count() const;
    [[nodiscard]] SimilarTab& similar() const { return *m_similar; }
    [[nodiscard]] SimilarTab& participants() const { return *m_participants; }
    [[nodiscard]] ResolvedTab& resolved() const { return *m_resolved; }
    [[nodiscard]] kit::UndoBar& undoBar() const { return *m_undo; }

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void activated() override;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    //! For the counter of the navigation.
    void countChanged(int count);
    void cardRequested(const rs::base::Id& person);
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTabs();
    void connectPairs(SimilarTab* tab);
    //! The pairs in front; nullptr: none are.
    [[nodiscard]] SimilarTab* pairsInFront() const;
    void retranslate();
    void showDecision(const QString& sentence, bool undoable);

    kit::PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    SimilarTab* m_similar;
    SimilarTab* m_participants;
    ResolvedTab* m_resolved;
    kit::InlineMessage* m_message;
    kit::UndoBar* m_undo;
    bool m_counting = false;
};

} // namespace rs::review
