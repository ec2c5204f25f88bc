// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/problemlist.h"
#include "services/plan.h"

namespace rs::plan {

class StepPage;

//! The problems of one step, as the rules of the plan find them.
class PlanProblems : public ProblemList {
    Q_OBJECT
public:
    explicit PlanProblems(QWidget* parent = nullptr);

    void showPlan(const services::SchoolPlan& plan, int step);
    void clear() { setRows({}); }
    //! A problem leads to the fields of `step`, and where else the step asks to go.
    void leadWithin(StepPage& step);

Q_SIGNALS:
    //! Field of the event, or "task", "team", "speaker" where that is what the step shows itself.
    void fieldWanted(const QString& code);
    void pageWanted(const QString& page);
    void schoolWanted(const rs::base::Id& school);

private:
    void lead(int row);

    int m_step = 0;
    QList<domain::PlanProblem> m_problems;
};

} // namespace rs::plan
