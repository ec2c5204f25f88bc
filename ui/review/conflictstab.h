// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflictcards.h"
#include "services/workspace.h"

#include <QWidget>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rs::kit {
class EmptyState;
class Label;
} // namespace rs::kit

namespace rs::review {

class ConflictList;
class ConflictPane;

//! Records that two people have changed unseen by each other at left, the differences of the current one at right; of
//! several that are selected, all at once. Blocks nothing: until somebody decides, what was first stands.
class ConflictsTab : public QWidget {
    Q_OBJECT
public:
    explicit ConflictsTab(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Reads them in a worker.
    void refresh();
    [[nodiscard]] int count() const;
    [[nodiscard]] ConflictList& conflicts() const { return *m_model; }
    [[nodiscard]] ConflictPane& pane() const { return *m_pane; }
    [[nodiscard]] QListView* list() const { return m_list; }
    //! All of the selected records by one side.
    [[nodiscard]] QPushButton* bulkButton(services::ConflictDecision::Take take) const;
    void retranslate();

Q_SIGNALS:
    void refreshed();
    void failed(const rs::base::Error& error); //!< they could not be read: what was shown stays
    void countChanged(int count);
    //! Something was decided: a sentence for the undo bar.
    void decided(const QString& sentence);
    void recordRequested(const rs::domain::Entity& entity, const rs::base::Id& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBulk();
    void build();
    void onChanged(const services::Changes& changes);
    [[nodiscard]] bool isAsShown(const QList<services::ConflictCard>& cards) const;
    void land(const QList<services::ConflictCard>& cards);
    void showCurrent();
    void showState();
    void next();
    void applyCurrent();
    void applySelected(services::ConflictDecision::Take take);
    void decide(const QList<services::ConflictDecision>& decisions, const QString& sentence);

    services::Workspace& m_workspace;
    ConflictList* m_model;
    QListView* m_list;
    ConflictPane* m_pane;
    QStackedWidget* m_right;
    kit::Label* m_bulkTitle = nullptr;
    kit::Label* m_bulkWords = nullptr;
    QPushButton *m_bulkServer = nullptr, *m_bulkIncoming = nullptr;
    kit::EmptyState* m_empty;
    QSplitter* m_splitter;
    quint64 m_job = 0;
    bool m_busy = false;
    bool m_goesOn = false; //!< something was decided, and the next is to come
};

} // namespace rs::review
