// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/duplicatepeople.h"
#include "services/workspace.h"

#include <QWidget>

class QListView;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace rs::kit {
class EmptyState;
class Label;
class UndoBar;
} // namespace rs::kit

namespace rs::review {

class ComparePane;
class PairsModel;

//! Pairs at left, the two cards at right. Pairs are looked for in a worker and kept until people change. Among the
//! cards of all people, or among the participants of one school.
class SimilarTab : public QWidget {
    Q_OBJECT
public:
    SimilarTab(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent = nullptr);
    ~SimilarTab() override;

    //! Looks for pairs if people have changed since the last time.
    void refresh();
    //! The school whose participants are compared; null: none is open, nothing is looked for.
    void setSchool(const base::Id& school);
    //! Pairs are looked for anew: now if the tab is seen, else when it comes to the front.
    void lookAgain();
    void cancel();
    //! Shows this pair, in the list or not.
    void showPair(const base::Id& first, const base::Id& second);
    void next(int step);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] PairsModel& pairs() const { return *m_pairs; }
    [[nodiscard]] ComparePane& pane() const { return *m_pane; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void countChanged(int count);
    //! Pairs have been looked for; the list is complete (or the search was left).
    void searched();
    void currentChanged();
    //! Something was decided: a sentence for the undo bar; `undoable` by Ctrl+Z.
    void decided(const QString& sentence, bool undoable);
    void cardRequested(const rs::base::Id& person);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    void connectAll();
    void retranslate();
    void search();
    void land(const base::Result<QList<services::DuplicateCandidate>>& found);
    void onChanged(const services::Changes& changes);
    void showCurrent();
    void showState();
    void merge();
    void markDifferent();
    void finish(int row);

    [[nodiscard]] bool isOfSchool() const { return m_entity.parent != nullptr; }
    void sayWhatIsMissing();

    services::Workspace& m_workspace;
    const domain::Entity& m_entity;
    base::Id m_school;
    PairsModel* m_pairs;
    base::Progress m_progress;
    quint64 m_job = 0;
    bool m_searching = false;
    bool m_stale = true; //!< people have changed since the last search
    bool m_own = false;  //!< the change that comes is ours
    QListView* m_list;
    QWidget* m_searchRow = nullptr;
    kit::Label* m_searchText = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    ComparePane* m_pane;
    kit::EmptyState* m_empty;
    QSplitter* m_splitter;
};

} // namespace rs::review
