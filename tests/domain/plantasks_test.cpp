// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/plantasks.h"
#include "domain/tasktemplates.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace rs::test {

using base::Id;
using domain::TaskNode;

namespace {

TaskNode node(const QList<Id>& after = {}) { return {base::newId(), {}, {}, {}, false, after}; }

} // namespace

TEST(PlanTasks, DoNotWaitForEachOtherInACircle) {
    const TaskNode first = node();
    const TaskNode second = node({first.id});
    const TaskNode third = node({second.id});
    const QList<TaskNode> tasks{first, second, third};
    EXPECT_TRUE(domain::makesCircle(tasks, first.id, {third.id}));
    EXPECT_TRUE(domain::makesCircle(tasks, first.id, {first.id}));
    EXPECT_FALSE(domain::makesCircle(tasks, third.id, {first.id, second.id}));
    EXPECT_FALSE(domain::makesCircle(tasks, third.id, {base::newId()}));
}

TEST(PlanTasks, AreBlockedByOpenOnes) {
    TaskNode first = node(), second = node();
    const TaskNode third = node({first.id, second.id, base::newId()});
    second.isClosed = true;
    EXPECT_EQ(domain::blockers({first, second, third}, third), QList<Id>{first.id});
}

TEST(PlanTasks, LoadIsCountedByOwnerAndWeek) {
    const Id anna = base::newId(), boris = base::newId();
    const auto task = [](const Id& owner, const QDate& due, bool isClosed = false) {
        return TaskNode{base::newId(), owner, {}, due, isClosed, {}};
    };
    const auto loads = domain::weekLoads({task(anna, {2027, 2, 8}), task(anna, {2027, 2, 14}),
                                          task(anna, {2027, 2, 15}), task(boris, {2027, 2, 10}),
                                          task(boris, {2027, 2, 10}, true), task({}, {2027, 2, 10}), task(anna, {})});
    ASSERT_EQ(loads.size(), 3);
    int annas = 0;
    for (const auto& load : loads) {
        if (load.owner == anna && load.monday == QDate(2027, 2, 8)) annas = load.tasks;
        if (load.owner == boris) {
            EXPECT_EQ(load.tasks, 1);
        }
    }
    EXPECT_EQ(annas, 2);
    EXPECT_EQ(loads.last().monday, QDate(2027, 2, 15));
}

RC_GTEST_PROP(PlanTasksProperty, AcceptedDependenciesNeverMakeACircle, ()) {
    QList<TaskNode> tasks;
    for (int i = 0; i < 6; ++i) tasks << node();
    for (int i = 0; i < 20; ++i) {
        TaskNode& task = tasks[*rc::gen::inRange(0, 6)];
        const Id other = tasks.at(*rc::gen::inRange(0, 6)).id;
        if (!domain::makesCircle(tasks, task.id, task.after + QList<Id>{other})) task.after << other;
    }
    // Without a circle all of them can be closed, one after another.
    for (int round = 0; round < 6; ++round) {
        for (TaskNode& task : tasks) task.isClosed = task.isClosed || domain::blockers(tasks, task).isEmpty();
    }
    RC_ASSERT(std::all_of(tasks.cbegin(), tasks.cend(), [](const TaskNode& one) { return one.isClosed; }));
}

TEST(TaskTemplates, AreInOrderAndCoverTheSteps) {
    ASSERT_EQ(domain::taskTemplates().size(), 4u);
    for (const domain::TaskTemplate& one : domain::taskTemplates()) {
        QSet<int> steps;
        for (const domain::TemplateTask& task : one.tasks) {
            steps << task.step;
            EXPECT_TRUE(std::any_of(std::begin(domain::choices::teamRole), std::end(domain::choices::teamRole),
                                    [&](const auto& role) { return QByteArray(role.code) == task.role; }))
                << task.title;
            if (task.after < 0) continue;
            ASSERT_LT(size_t(task.after), one.tasks.size()) << task.title;
            EXPECT_LE(one.tasks[size_t(task.after)].dueDays, task.dueDays) << one.code << ": " << task.title;
        }
        EXPECT_EQ(steps.size(), 7) << one.code;
        EXPECT_EQ(domain::findTaskTemplate(QLatin1String(one.code)), &one);
    }
    EXPECT_EQ(domain::findTaskTemplate(u"none"), nullptr);
}

TEST(TaskTemplates, SuitTheKindOfEvent) {
    EXPECT_STREQ(domain::taskTemplateFor(u"school", u"online"), "school");
    EXPECT_STREQ(domain::taskTemplateFor(u"forum", u"in_person"), "forum");
    EXPECT_STREQ(domain::taskTemplateFor(u"visit", u"in_person"), "visit");
    EXPECT_STREQ(domain::taskTemplateFor(u"webinar", u""), "online");
    EXPECT_STREQ(domain::taskTemplateFor(u"seminar", u"online"), "online");
    EXPECT_STREQ(domain::taskTemplateFor(u"seminar", u"in_person"), "school");
}

} // namespace rs::test
