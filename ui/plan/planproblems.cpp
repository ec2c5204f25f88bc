// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planproblems.h"

#include "models/celltext.h"
#include "plan/steppage.h"
#include "services/planwords.h"

namespace rs::plan {

using namespace Qt::StringLiterals;

namespace {

//! The page where what a problem is about can be changed; empty: the step itself.
QString pageOf(const QString& field, int step) {
    if (field == u"team" && step != 3) return u"team"_s;
    if (field == u"speaker" && step != 4) return u"speakers"_s;
    if (field == u"participant") return u"participants"_s;
    if (field == u"session") return u"programme"_s;
    return {};
}

} // namespace

PlanProblems::PlanProblems(QWidget* parent) : ProblemList(parent) {
    connect(this, &ProblemList::repairWanted, this, &PlanProblems::lead);
}

void PlanProblems::showPlan(const services::SchoolPlan& plan, int step) {
    const services::Words& words = services::Words::of(models::windowLanguage());
    m_step = step;
    m_problems.clear();
    QList<Row> rows;
    for (const domain::PlanProblem& problem : plan.problems) {
        if (problem.step != step) continue;
        m_problems << problem;
        const bool red = problem.severity == domain::Severity::Problem;
        const bool isSchool = problem.field.isEmpty() && !problem.record.isNull();
        rows << Row{red ? kit::Severity::Problem : kit::Severity::Warning, services::problemText(words, problem),
                    isSchool                  ? tr("Open")
                    : problem.field.isEmpty() ? QString()
                                              : tr("Mend")};
    }
    setRows(rows);
}

void PlanProblems::leadWithin(StepPage& step) {
    connect(this, &PlanProblems::fieldWanted, &step, &StepPage::focusField);
    connect(this, &PlanProblems::pageWanted, &step, &StepPage::pageWanted);
    connect(this, &PlanProblems::schoolWanted, &step, &StepPage::schoolWanted);
}

void PlanProblems::lead(int row) {
    const domain::PlanProblem problem = m_problems.value(row);
    const QString page = pageOf(problem.field, m_step);
    if (!page.isEmpty())
        Q_EMIT pageWanted(page);
    else if (problem.field.isEmpty())
        Q_EMIT schoolWanted(problem.record);
    else
        Q_EMIT fieldWanted(problem.field);
}

} // namespace rs::plan
