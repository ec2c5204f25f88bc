// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the plan: which step opens, how steps are reached, tasks, readiness.
#include "planfixture.h"

#include "domain/tasktemplates.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "plan/fieldform.h"
#include "plan/readinessdialog.h"
#include "plan/steplist.h"
#include "plan/taskdialog.h"
#include "plan/taskpanel.h"
#include "plan/taskrow.h"
#include "plan/topicstep.h"
#include "services/valuetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using plan::TaskRow;

class PlanPageTest : public test::PlanTest {
protected:
    [[nodiscard]] QList<TaskRow*> rows() const { return m_page->tasks()->rows(); }
    [[nodiscard]] domain::StepState state(int step) const { return m_page->plan().steps.value(step - 1).state; }
};

TEST_F(PlanPageTest, OpensOnTheFirstStepThatIsNotDone) {
    open();
    EXPECT_EQ(m_page->step(), 1);
    for (const auto& [field, value] : Values{{u"problem"_s, u"Как заметить интерес ребёнка"_s},
                                             {u"topic"_s, u"Исследование"_s},
                                             {u"audience_level"_s, u"beginner"_s},
                                             {u"goals"_s, u"{\"Участники\":60}"_s}})
        set(u"event"_s, m_school, field, value);
    m_page.reset();
    open();
    EXPECT_EQ(state(1), domain::StepState::Done);
    EXPECT_EQ(m_page->step(), 2);
}

TEST_F(PlanPageTest, OpensOnTheLateStepBeforeAnyOther) {
    addTask(u"Собрать заявки"_s, 4, -150); // fifty days ago
    open();
    EXPECT_EQ(m_page->step(), 4);
    EXPECT_EQ(state(4), domain::StepState::Late);
    const QModelIndex row = m_page->steps()->model()->index(3);
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(u"Late"_s, Qt::CaseInsensitive))
        << row.data(Qt::AccessibleTextRole).toString().toStdString();
    ASSERT_EQ(rows().size(), 1);
    EXPECT_TRUE(rows().first()->details().contains(u"50 days ago"_s)) << rows().first()->details().toStdString();
}

TEST_F(PlanPageTest, AStepOutOfSightTakesUpTheSchoolThatIsOpenWhenItIsLookedAt) {
    open();
    const base::Id other = addSchool(u"Вторая школа"_s, 200);
    auto* topic = qobject_cast<plan::TopicStep*>(m_page->stepPage(1));
    m_page->showStep(3);
    QSignalSpy shown(m_page.get(), &plan::PlanPage::shown);
    m_page->setSchool(other);
    ASSERT_TRUE(test::waitUntil([&] { return shown.count() > 0; }));
    m_page->showStep(1);
    const auto title = [&] { return topic->form().edit(u"title")->value(); };
    EXPECT_TRUE(test::waitUntil([&] { return title() == u"Вторая школа"_s; })) << title().toString().toStdString();
    type(topic->form().edit(u"problem")->editor(), u"Зачем вторая"_s);
    m_page->showStep(2);
    EXPECT_TRUE(
        test::waitUntil([&] { return value(u"event"_s, other, u"problem"_s).toString() == u"Зачем вторая"_s; }));
    EXPECT_TRUE(domain::isEmpty(ofSchool(u"problem"_s)));
}

TEST_F(PlanPageTest, AltAndADigitOpenAnyStep) {
    open();
    for (const int step : {5, 7, 1, 3}) {
        QTest::keyClick(m_page.get(), Qt::Key(Qt::Key_0 + step), Qt::AltModifier);
        EXPECT_EQ(m_page->step(), step);
        EXPECT_EQ(m_page->steps()->step(), step);
    }
    m_page->nextButton()->click();
    EXPECT_EQ(m_page->step(), 4);
}

TEST_F(PlanPageTest, ATickClosesATaskAndUndoOpensItAgain) {
    const base::Id task = addTask(u"Выбрать тему"_s, 1, -60);
    open();
    ASSERT_EQ(rows().size(), 1);
    EXPECT_FALSE(rows().first()->tick()->isChecked());
    rows().first()->tick()->click();
    ASSERT_TRUE(test::waitUntil([&] { return value(u"task"_s, task, u"state"_s) == u"done"_s; }));
    ASSERT_TRUE(test::waitUntil([&] { return m_page->tasks()->amount() == u"1 of 1"_s; }));
    EXPECT_FALSE(value(u"task"_s, task, u"done_at"_s).isNull());
    test::waitFor(workspace().undo());
    EXPECT_EQ(value(u"task"_s, task, u"state"_s), u"open"_s);
    EXPECT_TRUE(value(u"task"_s, task, u"done_at"_s).isNull());
    EXPECT_TRUE(test::waitUntil([&] { return !rows().first()->tick()->isChecked(); }));
}

TEST_F(PlanPageTest, ATaskIsAddedWithOwnerAndDay) {
    open();
    m_page->showStep(2);
    plan::TaskDialog* dialog = m_page->tasks()->beginTask();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "a task without a text was taken";
    dialog->titleField()->setText(u"Проверить звук"_s);
    dialog->ownerBox()->setCurrentIndex(1);
    dialog->daysBox()->setValue(-2);
    dialog->accept();
    ASSERT_TRUE(test::waitUntil([&] { return rows().size() == 1; }));
    EXPECT_EQ(rows().first()->task().step, 2);
    EXPECT_EQ(rows().first()->task().owner, m_leader);
    EXPECT_EQ(rows().first()->task().dueDays, -2);
}

TEST_F(PlanPageTest, TheUsualTasksAreOneClickAway) {
    set(u"event"_s, m_school, u"kind"_s, u"forum"_s);
    open();
    QPushButton* usual = m_page->tasks()->usualButton();
    ASSERT_TRUE(usual->isVisible());
    usual->setFocus();
    QTest::keyClick(usual, Qt::Key_Space);
    ASSERT_TRUE(test::waitUntil([&] { return !m_page->plan().tasks.isEmpty(); }));
    EXPECT_TRUE(rows().value(0) && rows().first()->tick()->hasFocus()) << "the focus goes with its button";
    EXPECT_EQ(size_t(m_page->plan().tasks.size()), domain::findTaskTemplate("forum")->tasks.size());
    EXPECT_FALSE(usual->isVisible()) << "who has tasks chooses templates on step 3";
    EXPECT_FALSE(rows().isEmpty());
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return m_page->plan().tasks.isEmpty(); }));
    EXPECT_TRUE(usual->isVisible());
}

TEST_F(PlanPageTest, ATaskWaitsForOthersButNotInACircle) {
    const base::Id first = addTask(u"Выбрать тему"_s, 1, -60), second = addTask(u"Описать задачу"_s, 1, -58);
    const base::Id third = addTask(u"Собрать команду"_s, 1, -50);
    set(u"task"_s, second, u"after_ids"_s, services::referencesOf({first}));
    open();
    const auto row = [&](const base::Id& task) {
        const QList<TaskRow*> all = rows();
        return *std::find_if(all.begin(), all.end(), [&](TaskRow* one) { return one->task().id == task; });
    };
    const auto offered = [](const plan::TaskDialog* dialog) {
        QStringList titles;
        for (int i = 0; i < dialog->afterList()->count(); ++i) titles << dialog->afterList()->item(i)->text();
        return titles;
    };
    const auto opened = [&](const base::Id& task) {
        Q_EMIT row(task)->editWanted();
        return m_page->window()->findChildren<plan::TaskDialog*>().last();
    };
    ASSERT_TRUE(test::waitUntil([&] { return rows().size() == 3 && row(second)->details().contains(u"after 1"_s); }));
    plan::TaskDialog* dialog = opened(first);
    EXPECT_EQ(offered(dialog), QStringList{u"Собрать команду"_s}) << "what waits for it was offered";
    dialog->reject();
    dialog = opened(third);
    EXPECT_EQ(offered(dialog).size(), 2);
    dialog->afterList()->setFocus();
    dialog->afterList()->setCurrentRow(1);
    QTest::keyClick(dialog->afterList(), Qt::Key_Space);
    dialog->accept();
    const QVariant wanted = services::referencesOf({second});
    ASSERT_TRUE(test::waitUntil([&] { return value(u"task"_s, third, u"after_ids"_s) == wanted; }));
    ASSERT_TRUE(test::waitUntil([&] { return !row(third)->task().after.isEmpty(); }));
    dialog = opened(first);
    EXPECT_TRUE(offered(dialog).isEmpty()) << "a circle by way of a third task was offered";
    dialog->reject();
}

TEST_F(PlanPageTest, AWantedTaskGetsTheFocusOnItsStep) {
    base::Id task;
    for (int i = 0; i < 12; ++i) task = addTask(u"Проверка %1"_s.arg(i), 6, i);
    m_page = std::make_unique<plan::PlanPage>(workspace());
    m_page->resize(1300, 560);
    m_page->show();
    m_page->activateWindow();
    m_page->setSchool(m_school);
    m_page->showTask(task); // before the plan was read
    ASSERT_TRUE(test::waitUntil([&] { return m_page->step() == 6 && rows().size() == 12; }));
    TaskRow* last = rows().last();
    ASSERT_EQ(last->task().id, task);
    EXPECT_EQ(m_page->window()->focusWidget(), last->tick());
    EXPECT_TRUE(test::waitUntil([&] { return !last->tick()->visibleRegion().isEmpty(); }))
        << "the task is out of sight";
}

TEST_F(PlanPageTest, TheFootSaysWhenItWasSaved) {
    open();
    const auto says = [&](const QString& words) {
        for (const auto* one : m_page->findChildren<kit::Label*>())
            if (one->isVisible() && one->text().startsWith(words)) return true;
        return false;
    };
    EXPECT_TRUE(says(u"Saved at "_s)) << "the school was stored a moment ago";
    EXPECT_FALSE(says(u"Everything is saved"_s));
}

TEST_F(PlanPageTest, MarkingAStepReadyListsItsTasksAndClosesThem) {
    const base::Id task = addTask(u"Описать задачу"_s, 1, -58);
    open();
    kit::DialogSeam::instance().reset();
    kit::DialogSeam::instance().setNextAnswer(std::nullopt);
    m_page->markButton()->click();
    settle();
    EXPECT_EQ(value(u"task"_s, task, u"state"_s), u"open"_s) << "the question was left, the task closed";
    kit::DialogSeam::instance().setNextAnswer(0);
    m_page->markButton()->click();
    EXPECT_TRUE(test::waitUntil([&] { return value(u"task"_s, task, u"state"_s) == u"done"_s; }));
}

TEST_F(PlanPageTest, AMovedStartMovesOpenTasksAndSaysSo) {
    addTask(u"Выбрать тему"_s, 1, -60);
    open();
    const QDate before = rows().first()->task().due;
    const qint64 start = ofSchool(u"start"_s).toLongLong();
    set(u"event"_s, m_school, u"start"_s, start + 7 * 86'400'000LL);
    ASSERT_TRUE(test::waitUntil([&] { return rows().first()->task().due != before; }));
    EXPECT_EQ(before.daysTo(rows().first()->task().due), 7);
    EXPECT_TRUE(test::waitUntil([&] {
        for (QWidget* one : m_page->findChildren<QWidget*>()) {
            const QVariant text = one->property("text");
            if (one->isVisible() && text.toString().contains(u"1 open task"_s)) return true;
        }
        return false;
    }));
}

TEST_F(PlanPageTest, TheReportSaysWhatIsMissingAndFollows) {
    open();
    plan::ReadinessDialog* report = m_page->openReport();
    EXPECT_TRUE(report->text().contains(u"Practical problem"_s)) << report->text().toStdString();
    set(u"event"_s, m_school, u"problem"_s, u"Как заметить интерес"_s);
    EXPECT_TRUE(test::waitUntil([&] { return !report->text().contains(u"Practical problem"_s); }));
    EXPECT_FALSE(report->isModal());
    report->close();
}

TEST_F(PlanPageTest, TheReportIsPrinted) {
    open();
    ASSERT_TRUE(m_page->can(kit::Deed::Print));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    kit::DialogSeam::instance().reset();
    kit::DialogSeam::instance().setNextPrinter(file);
    m_page->perform(kit::Deed::Print);
    ASSERT_TRUE(m_page->report());
    ASSERT_TRUE(test::waitUntil([&] { return m_page->report()->message().isVisible(); }));
    EXPECT_EQ(m_page->report()->message().severity(), kit::Severity::Ok);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(8).startsWith("%PDF-"));
    m_page->report()->close();
}

TEST_F(PlanPageTest, ANarrowWindowHasTheTasksInADrawer) {
    addTask(u"Выбрать тему"_s, 1, -60);
    open();
    EXPECT_TRUE(m_page->tasks()->isVisible());
    m_page->resize(976, 560);
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_page->tasks()->isVisible());
    m_page->resize(1300, 800);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_page->tasks()->isVisible());
}

} // namespace
