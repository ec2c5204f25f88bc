// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "services/workspace.h"

class QListView;
class QStackedWidget;
class QTabBar;

namespace rs::kit {
class InlineMessage;
class PageHeader;
class UndoBar;
} // namespace rs::kit
namespace rs::services {
class ServerLink;
}

namespace rs::review {

class ConflictsTab;
class HeldTab;
class RefusedTab;
class ResolvedTab;
class SimilarTab;

//! What waits for somebody's decision: conflicts, similar people, somebody twice in the list of the open school, what
//! the server has not accepted or holds back, and what was decided so far. Blocks nothing.
class ReviewPage : public kit::Page {
    Q_OBJECT
public:
    enum Tab { Conflicts, SimilarPeople, SimilarParticipants, NotAccepted, Held, Resolved };
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
    //! The first tab in which something the server has brought up waits.
    void showToDecide();
    //! What this server holds back is asked for while the page is seen. It outlives the page or is forgotten.
    void follow(services::ServerLink* link);
    //! Conflicts and what was not accepted are read anew: the server has said something.
    void refreshServer();
    //! All that waits, in whichever tab.
    [[nodiscard]] int count() const;
    //! Pairs to look at: of people, and of participants of the open school.
    [[nodiscard]] int similarCount() const;
    [[nodiscard]] ConflictsTab& conflicts() const { return *m_conflicts; }
    [[nodiscard]] RefusedTab& refused() const { return *m_refused; }
    [[nodiscard]] HeldTab& held() const { return *m_held; }
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
    void recordRequested(const rs::domain::Entity& entity, const rs::base::Id& id);
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectTabs();
    void connectPairs(SimilarTab* tab);
    void connectServer();
    void connectHeld();
    void countAnew();
    void refreshFront();
    void openWhereSomethingWaits();
    //! The list in front; nullptr: there is none.
    [[nodiscard]] QListView* listInFront() const;
    //! The pairs in front; nullptr: none are.
    [[nodiscard]] SimilarTab* pairsInFront() const;
    void retranslate();
    void showDecision(const QString& sentence, bool undoable);

    kit::PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    ConflictsTab* m_conflicts;
    SimilarTab* m_similar;
    SimilarTab* m_participants;
    RefusedTab* m_refused;
    HeldTab* m_held;
    ResolvedTab* m_resolved;
    kit::InlineMessage* m_message;
    kit::UndoBar* m_undo;
    bool m_counting = false;
    bool m_wasChosen = false; //!< somebody has gone to a tab
};

} // namespace rs::review
