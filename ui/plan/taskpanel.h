// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"
#include "services/plan.h"
#include "services/workspace.h"

#include <QPointer>

class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rs::kit {
class Label;
}

namespace rs::plan {

class TaskDialog;
class TaskRow;

//! The tasks of one step with their ticks, and what must hold before the step is ready.
class TaskPanel : public kit::Panel {
    Q_OBJECT
public:
    explicit TaskPanel(services::Workspace& workspace, QWidget* parent = nullptr);

    void showPlan(const services::SchoolPlan& plan, int step);
    //! A closable drawer over the step, or a column beside it.
    void setDrawer(bool drawer);
    [[nodiscard]] const QList<TaskRow*>& rows() const { return m_rows; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    //! Offered while the school has no task at all.
    [[nodiscard]] QPushButton* usualButton() const { return m_usual; }
    //! «3 из 7»
    [[nodiscard]] QString amount() const;
    [[nodiscard]] static int usualWidth();
    //! Scrolls to the task and gives its tick the focus. False: it is not of this step.
    bool focusTask(const base::Id& task);
    //! The form of a new task.
    TaskDialog* beginTask();
    //! The program ends: tasks that are open in a form are stored.
    void keep();

Q_SIGNALS:
    void closeWanted();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showTasks();
    void showConditions();
    void retranslate();
    void tick(const base::Id& task, bool done);
    void addUsual();
    TaskDialog* openTask(const services::TaskLine& task);

    services::Workspace& m_workspace;
    services::SchoolPlan m_plan;
    int m_step = 1;
    kit::Label* m_title;
    kit::Label* m_amount;
    QToolButton* m_close;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    kit::Label* m_none;
    QPushButton* m_usual;
    QPushButton* m_add;
    kit::Label* m_readyWhen;
    QVBoxLayout* m_conditions;
    QList<TaskRow*> m_rows;
    QList<QPointer<TaskDialog>> m_dialogs;
};

} // namespace rs::plan
