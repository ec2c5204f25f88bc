// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reviewdecisions.h"
#include "services/workspace.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace rs::kit {
class EmptyState;
class InlineMessage;
} // namespace rs::kit

namespace rs::review {

class ResolvedModel;

//! Every decision that stands, with the way back.
class ResolvedTab : public QWidget {
    Q_OBJECT
public:
    explicit ResolvedTab(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Reads the decisions in a worker.
    void refresh();
    void takeBack();
    [[nodiscard]] ResolvedModel& model() const { return *m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* button() const { return m_back; }

Q_SIGNALS:
    void refreshed();
    //! A decision does not stand any more: a sentence for the undo bar. A merge leaves a step of undo.
    void takenBack(const QString& sentence, bool undoable);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void showState();
    void landBack(services::ReviewDecision::Kind kind, const base::Result<services::Changes>& changes);

    services::Workspace& m_workspace;
    ResolvedModel* m_model;
    QTableView* m_table;
    QPushButton* m_back;
    kit::InlineMessage* m_problem;
    kit::EmptyState* m_empty;
    quint64 m_job = 0;
    bool m_busy = false;
};

} // namespace rs::review
