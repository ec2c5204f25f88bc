// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan says: reading, showing, going on.
#include "plan/planpage.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "models/celltext.h"
#include "plan/planproblems.h"
#include "plan/readinessbar.h"
#include "plan/readinessdialog.h"
#include "plan/steplist.h"
#include "plan/steppages.h"
#include "plan/taskpanel.h"
#include "services/deliver.h"
#include "services/planwords.h"

#include <QAction>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::Deed;
using services::SchoolPlan;

namespace {

const services::Words& planWords() { return services::Words::of(models::windowLanguage()); }

} // namespace

void PlanPage::setSchool(const base::Id& school) {
    if (school == m_school) return;
    flush();
    m_school = school;
    m_isNew = true;
    m_wanted = 0;
    m_wantedTask = {};
    m_plan = {};
    m_undo->hide();
    m_message->dismiss();
    if (m_report) m_report->close();
    load();
    // Pages out of sight are told when somebody looks at them: their reading would only stand in the way of the plan.
    for (int step = 1; step <= stepCount; ++step) {
        if (step == m_step || school.isNull()) give(step);
    }
}

void PlanPage::give(int step) {
    StepPage* page = m_pages.at(size_t(step - 1));
    base::Id& given = m_given.at(size_t(step - 1));
    if (!page || given == m_school) return;
    given = m_school;
    page->setSchool(m_school);
    if (!m_plan.steps.isEmpty()) page->showPlan(m_plan);
}

void PlanPage::flush() {
    for (StepPage* page : m_pages) {
        if (page) page->flush();
    }
}

void PlanPage::keep() {
    flush();
    m_tasks->keep();
}

void PlanPage::activated() { load(); }

void PlanPage::hideEvent(QHideEvent* event) {
    flush();
    Page::hideEvent(event);
}

void PlanPage::load() {
    if (m_school.isNull()) return;
    const quint64 job = ++m_job;
    const auto work = [id = m_school, author = m_workspace.author(),
                       now = base::nowMilliseconds()](storage::Store& store) -> base::Result<SchoolPlan> {
        RS_ASSIGN(const services::Me me, services::whoAmI(store, author));
        return services::loadPlan(store, id, me, now);
    };
    services::deliver(m_workspace.read<SchoolPlan>(work), this, [this, job](const base::Result<SchoolPlan>& plan) {
        if (job == m_job) land(plan);
    });
}

void PlanPage::land(const base::Result<SchoolPlan>& plan) {
    if (!plan) {
        if (plan.error().code != base::ErrorCode::UnknownRecord) fail(plan.error());
        return;
    }
    const SchoolPlan before = std::exchange(m_plan, *plan);
    if (m_isNew) {
        m_isNew = false;
        showStep(m_wanted > 0 ? m_wanted : m_plan.stepToOpen);
    } else {
        tellMovedDates(before);
    }
    fill();
    if (!m_wantedTask.isNull()) showTask(std::exchange(m_wantedTask, {}));
    Q_EMIT shown();
}

void PlanPage::fill() {
    refreshTitle();
    m_meta->setText(metaLine());
    m_meta->setToolTip(m_meta->text());
    m_ready->setPercent(m_plan.percent);
    m_steps->showPlan(m_plan);
    m_steps->setStep(m_step);
    m_tasks->showPlan(m_plan, m_step);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i] && m_given[i] == m_school) m_pages[i]->showPlan(m_plan);
    }
    fillProblems();
    fillFooter();
    if (m_report) m_report->showPlan(m_plan);
}

QString PlanPage::metaLine() const {
    models::CellText text(m_workspace);
    const domain::Record& event = m_plan.event;
    QStringList parts;
    for (const QStringView name : {QStringView(u"project_id"), QStringView(u"region"), QStringView(u"format")}) {
        const domain::Field* field = event.entity().field(name);
        const QString words = text.show(*field, event.value(name));
        if (!words.isEmpty()) parts << (name == u"format" ? words.toLower() : words);
    }
    if (!m_plan.daysToStart) {
        parts << tr("no date yet");
    } else if (*m_plan.daysToStart > 0) {
        //: Days until a school begins: «до начала 31 день»
        parts << tr("%Ln day(s) before the start", nullptr, int(*m_plan.daysToStart));
    } else if (*m_plan.daysToStart == 0) {
        parts << tr("begins today");
    } else {
        parts << tr("began %Ln day(s) ago", nullptr, int(-*m_plan.daysToStart));
    }
    return parts.join(u" \u00b7 "_s);
}

void PlanPage::showStep(int step) {
    if (step < 1 || step > stepCount) return;
    const bool isOther = step != m_step;
    if (StepPage* now = m_pages.at(size_t(m_step - 1)); now && isOther) now->flush();
    m_step = step;
    StepPage* page = stepPage(step);
    m_stack->setCurrentIndex(step - 1);
    m_steps->setStep(step);
    if (m_plan.steps.isEmpty()) {
        m_wanted = step;
        return;
    }
    page->showPlan(m_plan);
    m_tasks->showPlan(m_plan, step);
    fillProblems();
    fillFooter();
    Q_EMIT deedsChanged();
}

void PlanPage::showField(int step, const QString& code) {
    showStep(step);
    stepPage(step)->focusField(code);
}

void PlanPage::showTask(const base::Id& task) {
    if (m_plan.steps.isEmpty()) {
        m_wantedTask = task;
        return;
    }
    const auto found = std::find_if(m_plan.tasks.begin(), m_plan.tasks.end(),
                                    [&](const services::TaskLine& one) { return one.id == task; });
    if (found == m_plan.tasks.end()) return;
    if (found->step > 0) showStep(found->step);
    if (m_tasks->isHidden()) m_tasksButton->click(); // the drawer of a narrow window
    m_tasks->focusTask(task);
}

void PlanPage::fillProblems() {
    const StepPage* page = m_pages.at(size_t(m_step - 1));
    if (page && page->showsProblems())
        m_problems->clear();
    else
        m_problems->showPlan(m_plan, m_step);
}

void PlanPage::fillFooter() {
    const QString name = services::stepName(planWords(), m_step);
    m_stepTitle->setText(u"%1. %2"_s.arg(m_step).arg(name));
    m_stepKey->setText(QKeySequence(int(Qt::ALT) | (Qt::Key_0 + m_step)).toString(QKeySequence::NativeText));
    const auto title = [](int step) { return u"%1. %2"_s.arg(step).arg(services::stepName(planWords(), step)); };
    m_back->setVisible(m_step > 1);
    if (m_step > 1) m_back->setText(title(m_step - 1));
    m_next->setVisible(m_step < stepCount);
    if (m_step < stepCount) m_next->setText(title(m_step + 1));
    const bool done = m_plan.steps.value(m_step - 1).state == domain::StepState::Done;
    m_mark->setEnabled(!done && m_workspace.isWritable());
    m_mark->setText(done ? tr("The step is ready") : tr("Mark the step ready..."));
    const QString amount = m_tasks->amount();
    m_tasksButton->setText(amount.isEmpty() ? tr("Tasks") : tr("Tasks: %1").arg(amount));
    m_saved->setText(savedWords());
}

QString PlanPage::savedWords() const {
    const qint64 at = m_savedAt > 0 ? m_savedAt : m_plan.savedAt.value_or(0);
    if (at == 0) return tr("Everything is saved");
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    if (moment.date() == QDate::currentDate())
        return tr("Saved at %1").arg(QLocale().toString(moment.time(), QLocale::ShortFormat));
    //: %1 a day: «Сохранено 12 марта»
    return tr("Saved on %1").arg(QLocale().toString(moment.date(), u"d MMMM"_s));
}

//! Due dates are days from the start, so they follow it; somebody should know.
void PlanPage::tellMovedDates(const SchoolPlan& before) {
    const QVariant was = before.event.isValid() ? before.event.value(u"start") : QVariant();
    const QVariant is = m_plan.event.value(u"start");
    if (domain::isEmpty(was) || domain::isEmpty(is) || was == is) return;
    const auto moves = [](const services::TaskLine& task) { return task.dueDays && !task.isDone && !task.isDropped; };
    const auto tasks = std::count_if(m_plan.tasks.begin(), m_plan.tasks.end(), moves);
    if (tasks > 0) m_undo->showChange(tr("The start has moved, and with it %n open task(s)", nullptr, int(tasks)));
}

//! Closes the open tasks of the step after listing them; what is missing beside them cannot be ticked away.
void PlanPage::markReady() {
    const domain::StepReadiness step = m_plan.steps.value(m_step - 1);
    QStringList open, missing;
    for (const services::TaskLine& task : std::as_const(m_plan.tasks)) {
        if (task.step == m_step && !task.isDone && !task.isDropped) open << u"\u2022 "_s + task.title;
    }
    for (const QString& code : step.missing) {
        if (code != u"tasks") missing << services::missingText(planWords(), code);
    }
    const QString lack = missing.isEmpty() ? QString() : tr("Still missing: %1").arg(missing.join(u", "_s));
    auto& seam = kit::DialogSeam::instance();
    if (open.isEmpty()) {
        seam.tell(this, tr("The step is not ready yet"), lack);
        return;
    }
    const QString detail = lack.isEmpty() ? open.join(u'\n') : open.join(u'\n') + u"\n\n"_s + lack;
    seam.ask(this,
             {tr("Mark the step ready"),
              tr("These tasks will be closed; undo opens them again:"),
              {tr("Close the tasks")},
              detail,
              kit::Severity::Info},
             [this](std::optional<int> answer) {
                 if (answer) closeTasks();
             });
}

void PlanPage::closeTasks() {
    const auto work = [school = m_school, step = m_step,
                       now = base::nowMilliseconds()](storage::Writer& writer) -> base::Result<> {
        RS_TRY(services::closeTasksOf(writer, school, step, now));
        return {};
    };
    services::deliver(m_workspace.write(u"edit"_s, work), this, [this](const base::Result<services::Changes>& done) {
        if (!done) fail(done.error());
    });
}

ReadinessDialog* PlanPage::openReport() {
    flush();
    if (!m_report) {
        m_report = new ReadinessDialog(m_workspace, this);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_report, &ReadinessDialog::pdfWanted, this, &PlanPage::reportPdfWanted);
        connect(m_report, &ReadinessDialog::stepWanted, this, &PlanPage::showStep);
    }
    if (!m_plan.steps.isEmpty()) m_report->showPlan(m_plan);
    m_report->show();
    m_report->raise();
    return m_report;
}

void PlanPage::fail(const base::Error& error) {
    m_message->showMessage(kit::Severity::Problem, planWords().sentence(error));
    Q_EMIT failed(error);
}

bool PlanPage::can(Deed deed) const {
    if (m_plan.steps.isEmpty()) return false;
    if (deed == Deed::New) return m_workspace.isWritable();
    if (deed == Deed::Print) return true;
    return deed == Deed::NextProblem || deed == Deed::PreviousProblem;
}

void PlanPage::perform(Deed deed) {
    if (deed == Deed::New) {
        m_tasks->beginTask();
        return;
    }
    if (deed == Deed::Print) return openReport()->print();
    const int by = deed == Deed::NextProblem ? 1 : -1;
    StepPage* page = stepPage(m_step);
    if (page->stepProblem(by)) return;
    ProblemList* list = page->showsProblems() ? page->findChild<ProblemList*>() : m_problems;
    if (list) list->focusNext(by);
}

QWidget* PlanPage::mainWidget() { return m_steps->view(); }

ReadinessDialog* PlanPage::report() const { return m_report; }

} // namespace rs::plan
