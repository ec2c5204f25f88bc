// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "services/plan.h"
#include "services/workspace.h"

#include <QPointer>

#include <array>

class QAction;
class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace rs::kit {
class InlineMessage;
class Label;
class PageHeader;
class UndoBar;
} // namespace rs::kit

namespace rs::plan {

class PlanProblems;
class ReadinessBar;
class ReadinessDialog;
class StepList;
class StepPage;
class TaskPanel;

//! One school led from its topic to its feedback: seven steps, any of them at any time, nothing to save. Opens on the
//! first step that is late, else on the first that is not done. Alt+1 ... Alt+7 open a step.
class PlanPage : public kit::Page {
    Q_OBJECT
public:
    explicit PlanPage(services::Workspace& workspace, QWidget* parent = nullptr);
    ~PlanPage() override;

    //! Null: none. What is typed on the one before is stored first.
    void setSchool(const base::Id& school);
    [[nodiscard]] const base::Id& school() const { return m_school; }
    [[nodiscard]] const services::SchoolPlan& plan() const { return m_plan; }
    //! 1 to 7.
    [[nodiscard]] int step() const { return m_step; }
    void showStep(int step);
    //! Opens the step and gives the focus to what is missing there.
    void showField(int step, const QString& code);
    //! Opens the step of the task and gives it the focus, as soon as the plan is read.
    void showTask(const base::Id& task);
    [[nodiscard]] StepPage* stepPage(int step);
    [[nodiscard]] StepList* steps() const { return m_steps; }
    [[nodiscard]] TaskPanel* tasks() const { return m_tasks; }
    [[nodiscard]] PlanProblems* problems() const { return m_problems; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* markButton() const { return m_mark; }
    //! The report that is open; nullptr if none.
    [[nodiscard]] ReadinessDialog* report() const;
    ReadinessDialog* openReport();
    //! Stores what is being typed.
    void flush();
    //! The program ends: what is open in forms beside the page is stored, too.
    void keep();

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    [[nodiscard]] QWidget* mainWidget() override;
    void activated() override;

Q_SIGNALS:
    //! The plan has been read and is shown.
    void shown();
    //! The report of this school as a paper.
    void reportPdfWanted(const rs::base::Id& school);
    //! "team", "speakers", "venues", "participants", "programme", "feedback", "copy"
    void pageWanted(const QString& page);
    void schoolWanted(const rs::base::Id& school);
    void undoRequested();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // planpagebuild.cpp
    void buildHeader(QBoxLayout* column);
    void buildStep(QBoxLayout* row);
    void buildFooter(QBoxLayout* column);
    void buildShortcuts();
    void connectWorkspace();
    void placeTasks();
    void refreshTitle();
    void retranslate();
    // planpage.cpp
    void load();
    void give(int step);
    void land(const base::Result<services::SchoolPlan>& plan);
    void fill();
    void fillProblems();
    void fillFooter();
    void tellMovedDates(const services::SchoolPlan& before);
    void markReady();
    void closeTasks();
    void fail(const base::Error& error);
    [[nodiscard]] QString metaLine() const;
    [[nodiscard]] QString savedWords() const;

    services::Workspace& m_workspace;
    base::Id m_school;
    services::SchoolPlan m_plan;
    quint64 m_job = 0;
    int m_step = 1;
    int m_wanted = 0;         //!< step asked for before the plan was read
    base::Id m_wantedTask;    //!< the same of a task
    bool m_isNew = true;      //!< the next plan that comes is of another school
    bool m_tasksOpen = false; //!< the drawer of a narrow window
    qint64 m_savedAt = 0;

    kit::PageHeader* m_header;
    kit::Label* m_meta;
    ReadinessBar* m_ready;
    QAction* m_reportAction;
    QPushButton* m_reportButton;
    StepList* m_steps;
    QWidget* m_centre;
    kit::Label* m_stepTitle = nullptr;
    kit::Label* m_stepKey = nullptr;
    QPushButton* m_tasksButton = nullptr;
    kit::InlineMessage* m_message = nullptr;
    PlanProblems* m_problems = nullptr;
    QStackedWidget* m_stack = nullptr;
    kit::UndoBar* m_undo = nullptr;
    TaskPanel* m_tasks;
    QBoxLayout* m_row = nullptr;
    QPushButton* m_back = nullptr;
    kit::Label* m_saved = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_next = nullptr;
    std::array<StepPage*, 7> m_pages{};
    std::array<base::Id, 7> m_given{}; //!< the school that each page was told of
    QPointer<ReadinessDialog> m_report;
};

} // namespace rs::plan
