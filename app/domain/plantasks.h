// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace rs::domain {

//! A task as rules about tasks see it.
struct TaskNode {
    base::Id id;
    base::Id owner;                //!< team member
    std::optional<qint64> dueDays; //!< from the start of the school
    QDate due;                     //!< invalid: no date
    bool isClosed = false;
    QList<base::Id> after = {}; //!< tasks that must be closed before
};

//! Would the tasks wait for each other in a circle if `task` came after these?
[[nodiscard]] bool makesCircle(const QList<TaskNode>& tasks, const base::Id& task, const QList<base::Id>& after);

//! Open tasks that this one waits for; deleted ones are forgotten.
[[nodiscard]] QList<base::Id> blockers(const QList<TaskNode>& tasks, const TaskNode& task);

//! What one owner has to do in one week.
struct WeekLoad {
    base::Id owner;
    QDate monday;
    int tasks = 0;
};
//! Open tasks with an owner and a date, per owner and week (from Monday), in order of weeks.
[[nodiscard]] QList<WeekLoad> weekLoads(const QList<TaskNode>& tasks);

//! More open tasks than this in one week are too many for one human.
inline constexpr int fullWeek = 8;

} // namespace rs::domain
